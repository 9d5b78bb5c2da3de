import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Payloads } from '../../dossier/rows';
import type { TextDraft, TextField } from '../../ports/dossier-link';
import { useLink, useSchoolDesk } from '../desk';
import { AddRow, type ListKind, useRows } from '../plan-parts/plan-row';
import { address, type Sheet } from '../sheet';
import { GoneLine } from '../undo/undo-line';
import { Tool } from './tool';

interface RowListProps<K extends ListKind> {
  sheet: Sheet;
  kind: K;
  part: string;
  name: string;
  says: string | undefined;
  /** What is in it, in a few words, where it stands as a row. */
  state?: string;
  warns?: boolean;
  /** On the button that adds one: "Doel toevoegen". */
  add: string;
  /** Beside that button; and what it opens, above the list. */
  beside?: ComponentChildren;
  above?: ComponentChildren;
  /** What is typed above the list: the state is told also without a row. */
  drafts?: readonly TextDraft[];
  /** Its rows have numbers. */
  numbered?: boolean;
  /** The texts that make a row one to show; and whether what was chosen in it does. */
  texts: readonly TextField<K>[];
  chosen?: (payload: Payloads[K]) => boolean;
  /** One row; `number` from 1. */
  row(name: string, number: number): VNode;
  /** Below the list. */
  children?: (count: number) => VNode | false;
}

/** A tool that is a list of rows, which a teacher adds. */
export function RowList<K extends ListKind>(props: RowListProps<K>) {
  const link = useLink();
  const { undo } = useSchoolDesk();
  const { sheet, kind, texts } = props;
  const { names, count } = useRows(sheet, kind, texts, props.chosen);
  const List = props.numbered ? 'ol' : 'ul';
  const act = undo.shown.value ? undo.newest.value : null;
  const gone = act?.gone?.startsWith(`${kind}/`) ? act.gone.slice(kind.length + 1) : null;
  const before = useRef(names);
  if (gone === null) before.current = names;
  const rows = names.map((name, index) => props.row(name, index + 1));
  if (act && gone !== null && !names.includes(gone))
    rows.splice(Math.max(before.current.indexOf(gone), 0), 0, <GoneLine key={gone} says={act.says} />);
  return (
    <Tool
      part={props.part}
      name={props.name}
      says={props.says}
      meta={count > 0 || props.drafts ? (props.state ?? '') : ''}
      warns={props.warns ?? false}
      drafts={[
        ...(props.drafts ?? []),
        ...names.flatMap((name) => texts.map((field) => link.text(address(sheet, kind, name), field))),
      ]}
      add={
        props.beside ? (
          <div class="part-acts">
            {props.beside}
            <AddRow kind={kind}>{props.add}</AddRow>
          </div>
        ) : (
          <AddRow kind={kind}>{props.add}</AddRow>
        )
      }
    >
      {props.above}
      {rows.length > 0 && <List class="plan-list">{rows}</List>}
      {props.children?.(count)}
    </Tool>
  );
}
