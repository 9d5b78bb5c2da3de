import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { STEPS } from '../../content/stappenplan';
import type { Order } from './arrange';
import { COLUMNS, StudentRow } from './student-row';
import type { Students } from './use-students';
import { useWindow } from './use-window';

/** No table: that would place its rows itself, and only some of them are drawn. */
const GRID = { role: 'grid', 'aria-label': 'Leerlingen en stappen' } as const;
const TOP = { role: 'row', 'aria-rowindex': 1 } as const;
const HEAD = { role: 'columnheader' } as const;

interface GridProps {
  students: Students;
  /** The dossier that is open beside it. */
  open: string | null;
  /** Who is chosen, by dossier, while the teacher chooses. */
  chosen: Signal<ReadonlySet<string> | null>;
}

/**
 * Students by steps. Only the rows in sight are drawn, and the one that has the focus; every row is as high as the next.
 * One of its cells can be reached with Tab, from there the arrows lead on.
 */
export function StudentGrid({ students, open, chosen }: GridProps) {
  const order = students.order.value;
  const all = students.all.value;
  const body = useRef<HTMLDivElement>(null);
  const count = students.count.value;
  const { from, to, page } = useWindow(body, count);
  /** By its dossier: it goes along when the teacher chooses another order. */
  const at = useSignal<{ dossier: string; column: number }>({ dossier: '', column: 0 });
  const moved = useRef(false);
  const known = order.indexOf(at.value.dossier);
  const active = known < 0 ? Math.max(0, open === null ? 0 : order.indexOf(open)) : known;

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const row = body.current?.querySelector(`[aria-rowindex="${active + 2}"]`);
    (
      row?.querySelector<HTMLElement>(`[data-column="${at.peek().column}"]`) ??
      row?.querySelector<HTMLElement>('[data-column="0"]')
    )?.focus();
  });

  const go = (row: number, column: number) => {
    const dossier = order[Math.min(Math.max(row, 0), order.length - 1)];
    if (dossier === undefined) return;
    moved.current = true;
    at.value = { dossier, column: Math.min(Math.max(column, 0), COLUMNS - 1) };
  };
  const choose = (dossier: string | undefined) => {
    const now = chosen.peek();
    if (now === null || dossier === undefined || !all?.get(dossier)) return;
    const next = new Set(now);
    if (!next.delete(dossier)) next.add(dossier);
    chosen.value = next;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const { column } = at.peek();
    const ends = event.ctrlKey;
    const steps: Readonly<Record<string, () => void>> = ends
      ? { Home: () => go(0, 0), End: () => go(order.length - 1, COLUMNS - 1) }
      : {
          ArrowDown: () => go(active + 1, column),
          ArrowUp: () => go(active - 1, column),
          ArrowRight: () => go(active, column + 1),
          ArrowLeft: () => go(active, column - 1),
          Home: () => go(active, 0),
          End: () => go(active, COLUMNS - 1),
          PageDown: () => go(active + page, column),
          PageUp: () => go(active - page, column),
          ...(chosen.peek() === null ? {} : { ' ': () => choose(order[active]) }),
          // Of a cell that is no link: the row leads to its dossier wherever the focus is in it.
          Enter: () => {
            const row = body.current?.querySelector(`[aria-rowindex="${active + 2}"]`);
            row?.querySelector('a')?.click();
          },
        };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  /** Whatever cell was clicked or tabbed to is the one from which the arrows lead on. */
  const onFocusIn = ({ target }: FocusEvent) => {
    const cell = target as HTMLElement;
    const row = Number(cell.closest('[role=row]')?.getAttribute('aria-rowindex')) - 2;
    const dossier = order[row];
    if (dossier !== undefined) at.value = { dossier, column: Number(cell.dataset.column) || 0 };
  };

  // Of those that are still to come the room is there.
  const indexes = Array.from({ length: to - from }, (_, one) => from + one).filter(
    (one) => one < order.length,
  );
  if (order.length > 0 && (active < from || active >= to)) indexes.push(active);
  return (
    <div
      {...GRID}
      {...{ 'aria-rowcount': count + 1, 'aria-colcount': COLUMNS }}
      {...(chosen.value === null ? {} : { 'aria-multiselectable': true })}
      class="st-grid"
    >
      <div {...TOP} class="st-row st-head">
        <Sorter students={students} by="label" words="Leerling" />
        {STEPS.map(({ id, number, name }) => (
          <span key={id} {...HEAD} class="st-step">
            {number} <span class="long">{name}</span>
          </span>
        ))}
        <Sorter students={students} by="agreements" words="Afspraken" />
        <Sorter students={students} by="day" words="Volgende moment" />
      </div>
      <div
        {...{ role: 'rowgroup', onKeyDown, onFocusIn }}
        class="st-body"
        ref={body}
        style={{ '--rows': count }}
      >
        {indexes.map((index) => {
          const dossier = order[index] ?? '';
          return (
            <StudentRow
              key={dossier}
              student={all?.get(dossier) ?? null}
              index={index}
              today={students.today.value}
              isOpen={dossier === open}
              isChosen={chosen.value?.has(dossier) ?? null}
              choose={() => choose(dossier)}
              column={index === active ? (known < 0 ? 0 : at.value.column) : null}
            />
          );
        })}
      </div>
    </div>
  );
}

function Sorter({ students, by, words }: { students: Students; by: Order; words: string }) {
  const chosen = students.wanted.value.order === by;
  const sorted = by === 'agreements' ? 'descending' : 'ascending';
  return (
    <span {...HEAD} {...(chosen ? ({ 'aria-sort': sorted } as const) : {})}>
      <button
        type="button"
        class={chosen ? 'st-sort is-chosen' : 'st-sort'}
        onClick={() => students.want({ order: by })}
      >
        {words}
      </button>
    </span>
  );
}
