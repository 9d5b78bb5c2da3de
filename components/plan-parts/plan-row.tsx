import type { ComponentChildren } from 'preact';
import type { Kind } from '../../dossier/rows';
import type { TextDraft } from '../../ports/panel-link';
import { useDesk, useLink } from '../desk';
import { SavedLine } from '../fields/saved-line';
import { Icon } from '../icon';
import type { Place } from '../place';
import { useEscape } from '../use-escape';
import { Removal } from './removal';

export type PartKind = 'goal' | 'agreement' | 'moment';

/** "goal/3f2…": which row of the plan is being edited. */
export function rowKey(kind: Kind, name: string): string {
  return `${kind}/${name}`;
}

interface PlanRowProps {
  kind: PartKind;
  name: string;
  /** "Doel 2"; for a sentence about it and the names of its buttons. */
  title: string;
  mark: ComponentChildren;
  /** Everything typed in this row. */
  drafts: readonly TextDraft[];
  /** Id of the stored row; null while nothing of it was written. */
  rowId: string | null;
  /** Nothing in it: it goes without a word when the teacher is done with it. */
  empty: boolean;
  form: ComponentChildren;
  children: ComponentChildren;
}

/** A goal, agreement or moment: to read, or to edit in its place. */
export function PlanRow(props: PlanRowProps) {
  const link = useLink();
  const { place } = useDesk();
  const key = rowKey(props.kind, props.name);
  const editing = place.editing.value === key;
  const pen = `${key}-wijzigen`;
  const rival = props.drafts.some((draft) => draft.rival.value !== null);

  const { empty, rowId } = props;
  const done = () => {
    place.editing.value = null;
    place.focusNext.value = empty ? addId(props.kind) : pen;
    // Emptied here by the teacher: it goes without a question. What another window changed meanwhile stays.
    if (empty && rowId) link.remove(rowId).catch(() => {});
  };
  useEscape(editing, done);
  return (
    <li class="row">
      <span class="row-no">{props.mark}</span>
      {editing ? (
        <fieldset class="row-main row-form">
          <legend class="sr">{props.title}</legend>
          {props.form}
          <div class="q-foot">
            <SavedLine drafts={props.drafts} />
            <button type="button" class="btn" onClick={done}>
              Klaar
            </button>
          </div>
          {rowId && (
            <Removal
              rowId={rowId}
              what={props.title}
              removed={() => {
                place.editing.value = null;
                place.focusNext.value = addId(props.kind);
              }}
            />
          )}
        </fieldset>
      ) : (
        <>
          <div class="row-main">
            {props.children}
            {rival && (
              <p class="todo">
                <Icon name="alert" size="sm" />
                Er zijn twee versies. Kies er een.
              </p>
            )}
          </div>
          <button
            type="button"
            class="icon-btn icon-btn-sm"
            id={pen}
            aria-label={`${props.title} wijzigen`}
            title={`${props.title} wijzigen`}
            onClick={() => {
              place.editing.value = key;
              place.focusNext.value = `${props.kind}-${props.name}-${FIRST_FIELD[props.kind]}`;
            }}
          >
            <Icon name="pen" size="sm" />
          </button>
        </>
      )}
    </li>
  );
}

export const FIRST_FIELD = { goal: 'text', agreement: 'what', moment: 'date' } as const;

export function addId(kind: PartKind): string {
  return `${kind}-erbij`;
}

/** Opens an empty row. Nothing is written before the first keystroke. */
export function AddRow({ kind, children }: { kind: PartKind; children: string }) {
  const link = useLink();
  const { place } = useDesk();
  const add = () => {
    const name = crypto.randomUUID();
    place.added.value = [...place.added.peek(), rowKey(kind, name)];
    place.editing.value = rowKey(kind, name);
    place.focusNext.value = `${kind}-${name}-${FIRST_FIELD[kind]}`;
  };
  return (
    <button
      type="button"
      class="btn btn-quiet add"
      id={addId(kind)}
      disabled={link.condition.value === 'orphaned'}
      onClick={add}
    >
      <Icon name="plus" size="sm" />
      {children}
    </button>
  );
}

/** The names of the rows to show: what is stored or was added here, and holds something or is being edited. */
export function namesOf(
  rows: readonly { id: string }[],
  kind: PartKind,
  { added, editing }: Pick<Place, 'added' | 'editing'>,
  isFilled: (name: string) => boolean,
): string[] {
  const stored = rows.map(({ id }) => nameIn(id));
  const here = added.value
    .filter((key) => key.startsWith(`${kind}/`))
    .map((key) => key.slice(kind.length + 1))
    .filter((name) => !stored.includes(name));
  return [...stored, ...here].filter((name) => editing.value === rowKey(kind, name) || isFilled(name));
}

export function nameIn(rowId: string): string {
  return rowId.slice(rowId.lastIndexOf('/') + 1);
}
