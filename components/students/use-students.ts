import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { ListedStudent } from '../../dossier/student-list';
import type { OwnPageLink } from '../../ports/own-page-client';
import { today } from '../when';
import { arrange, type Wanted } from './arrange';
import { takeFirstList } from './first-list';

/** In milliseconds: what is changed in one go elsewhere is asked for in one go. */
const TOGETHER = 100;
/** More than this is asked for as a whole. */
const MOST = 500;

export interface Students {
  /** By dossier; null until they are known. Of one that was wiped meanwhile null stands in its place. */
  readonly all: ReadonlySignal<ReadonlyMap<string, ListedStudent | null> | null>;
  readonly today: ReadonlySignal<string>;
  /**
   * Who stands in the list, in order. While the teacher reads, points and types nobody changes places: what comes anew
   * stands at the end, and the order is made again only where the teacher asks for one.
   */
  readonly order: ReadonlySignal<readonly string[]>;
  /** Another order would be made of what is known by now. */
  readonly stale: ReadonlySignal<boolean>;
  readonly wanted: ReadonlySignal<Wanted>;
  readonly failed: ReadonlySignal<boolean>;
  want(change: Partial<Wanted>): void;
}

export function useStudents(link: OwnPageLink): Students {
  const all = useSignal<ReadonlyMap<string, ListedStudent | null> | null>(null);
  const day = useSignal(today());
  const wanted = useSignal<Wanted>({ query: '', group: null, closed: false, order: 'day' });
  const order = useSignal<readonly string[]>([]);
  const failed = useSignal(false);
  const stale = useSignal(false);
  const changed = useRef(new Set<string>()).current;

  const fresh = () => arrange(living(all.peek()), wanted.peek(), day.peek());
  const look = useCallback(
    async (only: readonly string[] | null, asked?: Promise<ListedStudent[]>) => {
      try {
        const found = await (asked ?? link.ask('students', { only: only && [...only] }));
        failed.value = false;
        const known = all.peek() ?? new Map<string, ListedStudent | null>();
        const gone = only ?? [...known.keys()];
        const first = all.peek() === null;
        all.value = new Map([
          ...known,
          ...gone.filter((id) => known.has(id)).map((id) => [id, null] as const),
          ...found.map((one) => [one.dossier, one] as const),
        ]);
        const now = fresh();
        const stand = new Set(order.peek());
        order.value = first ? now : [...order.peek(), ...now.filter((id) => !stand.has(id))];
        const there = order.peek().filter((id) => all.peek()?.get(id));
        stale.value = now.length !== there.length || now.some((id, at) => id !== there[at]);
      } catch {
        failed.value = true;
      }
    },
    [link],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const gather = (dossier: string) => {
      changed.add(dossier);
      timer ??= setTimeout(() => {
        timer = undefined;
        const some = [...changed];
        changed.clear();
        // A change of a school can be one of the days on which dossiers go.
        const isWhole = some.length > MOST || some.some((id) => id.startsWith('school:'));
        void look(isWhole ? null : some);
      }, TOGETHER);
    };
    const back = () => {
      if (day.peek() === today()) return;
      day.value = today();
      void look(null);
    };
    const first = takeFirstList(link);
    void look(null, first?.students);
    const stop = link.onChanged(({ dossier }) => gather(dossier));
    first?.stop();
    for (const dossier of first?.changed ?? []) gather(dossier);
    addEventListener('focus', back);
    return () => {
      clearTimeout(timer);
      stop();
      removeEventListener('focus', back);
    };
  }, [link, look]);

  return {
    all,
    today: day,
    order,
    stale,
    wanted,
    failed,
    want(change) {
      wanted.value = { ...wanted.peek(), ...change };
      order.value = fresh();
      stale.value = false;
    },
  };
}

export function living(all: ReadonlyMap<string, ListedStudent | null> | null): ListedStudent[] {
  return [...(all?.values() ?? [])].filter((one) => one !== null);
}
