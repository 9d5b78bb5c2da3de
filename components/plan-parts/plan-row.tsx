import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { KINDS, type Kind, type KindWith, type Payloads } from '../../dossier/kinds/kinds';
import { nameInId } from '../../dossier/row-id';
import { isNumbered, isTold } from '../../plan/told';
import type { LostRow, TextDraft, TextField } from '../../ports/dossier-link';
import { useLink, useSchoolDesk } from '../desk';
import { SavedLine } from '../fields/saved-line';
import { Icon } from '../icon';
import { idOf, type Place } from '../place';
import { address, type Sheet } from '../sheet';
import { asBefore, lostIn } from '../undo/lost-in';
import { useEscape } from '../use-escape';
import { Removal } from './removal';

/** Rows that are read, and edited in their place. */
export type PartKind = KindWith<{ first: string }>;
/** Those a teacher adds and removes; the others are always there. */
export type ListKind = KindWith<{ added: true; first: string }>;

/** "goal/3f2…": which row of the plan is being edited. */
function rowKey(kind: Kind, name: string): string {
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
  /** Something in it was chosen rather than typed. A row with nothing in it goes when the teacher is done with it. */
  chosen?: boolean;
  /** Always there: it is not added and not removed. */
  fixed?: boolean;
  /** Where the cursor goes, when this row has not the field that others of its kind begin with. */
  first?: string;
  form: ComponentChildren;
  children: ComponentChildren;
}

/** A goal, a theme, somebody at school: to read, or to edit in its place. */
export function PlanRow(props: PlanRowProps) {
  const link = useLink();
  const { place, undo } = useSchoolDesk();
  const key = rowKey(props.kind, props.name);
  const editing = place.editing.value === key;
  const pen = penId(props.kind, props.name);
  const rival = props.drafts.some((draft) => draft.rival.value !== null);

  const { fixed, rowId } = props;
  /** As it was when it was last read: null for one that was added since. */
  const held = useRef<LostRow | null | undefined>(undefined);
  if (!editing || held.current === undefined) {
    held.current = rowId ? lostIn(rowId, link.snapshots.value) : null;
  }
  const empty = !fixed && !props.chosen && !rival && props.drafts.every((draft) => !draft.value.value.trim());
  const done = () => {
    place.editing.value = null;
    place.focusNext.value = empty ? addId(props.kind) : pen;
    if (empty && rowId) goEmpty(rowId).catch(() => {});
  };
  /** Emptied here by the teacher: it goes without a question. What another window changed meanwhile stays. */
  const goEmpty = async (rowId: string) => {
    const before = held.current;
    const lost = await link.remove(rowId);
    if (!before || typeof lost === 'boolean') return;
    undo.offer({
      says: `${props.title} is weggehaald`,
      focus: pen,
      gone: key,
      undo: () => link.change(asBefore(lost, before)).then(() => true),
    });
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
            {rowId && !fixed && (
              <Removal
                rowId={rowId}
                what={props.title}
                gone={key}
                focus={pen}
                before={empty ? held.current : null}
                removed={() => {
                  place.editing.value = null;
                  place.focusNext.value = addId(props.kind);
                }}
              />
            )}
            <button type="button" class="btn" onClick={done}>
              Klaar
            </button>
          </div>
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
            class="icon-btn icon-btn-sm pen"
            id={pen}
            aria-label={`${props.title} wijzigen`}
            title={`${props.title} wijzigen`}
            onClick={() => {
              place.editing.value = key;
              place.focusNext.value = idOf.field(
                props.kind,
                props.name,
                props.first ?? KINDS[props.kind].first,
              );
            }}
          >
            <Icon name="pen" size="sm" />
          </button>
        </>
      )}
    </li>
  );
}

/** Id of the button that opens a row. */
export function penId(kind: PartKind, name: string): string {
  return `${rowKey(kind, name)}-wijzigen`;
}

function addId(kind: PartKind): string {
  return `${kind}-erbij`;
}

/** Opens an empty row. Nothing is written before the first keystroke. */
export function AddRow({ kind, children }: { kind: ListKind; children: string }) {
  const link = useLink();
  const { place } = useSchoolDesk();
  const add = () => {
    const name = crypto.randomUUID();
    place.added.value = [...place.added.peek(), rowKey(kind, name)];
    place.editing.value = rowKey(kind, name);
    place.focusNext.value = idOf.field(kind, name, KINDS[kind].first);
  };
  return (
    <button
      type="button"
      class="link add-link"
      id={addId(kind)}
      disabled={link.condition.value === 'orphaned'}
      onClick={add}
    >
      <Icon name="plus" size="sm" />
      {children}
    </button>
  );
}

/**
 * The rows of a list: those that hold something, or are being edited.
 * @param fields the texts that count; a text of which two versions are kept counts too, or nobody would see the other
 * @param chosen whether something that is not typed counts
 * @returns the names in the order that gives them their numbers: those the plan tells first, as it does
 */
export function useRows<K extends ListKind>(
  sheet: Sheet,
  kind: K,
  fields: readonly TextField<K>[],
  chosen: (payload: Payloads[K]) => boolean = () => false,
): { names: readonly string[]; count: number } {
  const link = useLink();
  const { place } = useSchoolDesk();
  const rows = sheet.list(kind);
  const isFilled = (name: string) => {
    const stored = sheet.row(kind, name);
    if (stored && chosen(stored.payload)) return true;
    return fields.some((field) => {
      const draft = link.text(address(sheet, kind, name), field);
      return draft.value.value.trim() !== '' || draft.rival.value !== null;
    });
  };
  const names = namesOf(rows, kind, place, isFilled);
  const tells = (name: string) => {
    // As it stands here: what could not be stored counts too, and what is being typed keeps its place.
    if (!isNumbered(kind) || place.editing.value === rowKey(kind, name)) return true;
    const texts = fields.map((field) => [field, link.text(address(sheet, kind, name), field).value.value]);
    return isTold(kind, { ...sheet.row(kind, name)?.payload, ...Object.fromEntries(texts) });
  };
  const inOrder = [...names.filter(tells), ...names.filter((name) => !tells(name))];
  return { names: inOrder, count: names.filter(isFilled).length };
}

/** The names of the rows to show: what is stored or was added here, and holds something or is being edited. */
export function namesOf(
  rows: readonly { id: string }[],
  kind: ListKind,
  { added, editing }: Pick<Place, 'added' | 'editing'>,
  isFilled: (name: string) => boolean,
): string[] {
  const stored = rows.map(({ id }) => nameInId(id));
  const here = added.value
    .filter((key) => key.startsWith(`${kind}/`))
    .map((key) => key.slice(kind.length + 1))
    .filter((name) => !stored.includes(name));
  return [...stored, ...here].filter((name) => editing.value === rowKey(kind, name) || isFilled(name));
}
