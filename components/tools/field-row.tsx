import type { ComponentChildren } from 'preact';
import { type TextOf, useTexts } from '../fields/use-texts';
import { Cells } from '../plan-parts/cells';
import { type PartKind, PlanRow } from '../plan-parts/plan-row';
import { FromRound } from '../rounds/from-round-line';
import type { Sheet } from '../sheet';

/** A text of a row, and what it is called where the row is only read; the first stands there by itself. */
export type CellOf<K extends PartKind> = TextOf<K> & { cell?: string };

interface FieldRowProps<K extends PartKind> {
  sheet: Sheet;
  kind: K;
  name: string;
  texts: readonly CellOf<K>[];
  /** For a sentence about it: "Thema 2". */
  title: string | ((said: Said<K>) => string);
  mark: ComponentChildren;
  /** What it is about, of a row that is always there. */
  fixed?: string;
  /** The line it is read by, when that is not the first text as it is. */
  reads?: (said: Said<K>) => string;
  /** Lines below it that need no name. */
  small?: (said: Said<K>) => readonly string[];
  chosen?: boolean;
  /** Below the texts of the form, and below those that are read. */
  choices?: ComponentChildren;
  children?: ComponentChildren;
}
type Said<K extends PartKind> = (field: CellOf<K>['field']) => string;

/** A row that is a list of texts: to read, or to edit in its place. */
export function FieldRow<K extends PartKind>(props: FieldRowProps<K>) {
  const { sheet, kind, name, texts, title, fixed, chosen, reads } = props;
  const { drafts, said, fields } = useTexts(sheet, kind, name, texts, false);
  const [first] = texts;
  return (
    <PlanRow
      kind={kind}
      name={name}
      title={typeof title === 'string' ? title : title(said)}
      mark={props.mark}
      drafts={drafts}
      rowId={(!fixed && sheet.row(kind, name)?.id) || null}
      {...(chosen ? { chosen } : {})}
      {...(fixed ? { fixed: true } : {})}
      form={
        <>
          {fixed && (
            <p>
              <b>{fixed}</b>
            </p>
          )}
          {fields}
          {props.choices}
        </>
      }
    >
      {fixed ? (
        <p>{fixed}</p>
      ) : (
        <p class="own" dir="auto">
          {reads ? reads(said) : first && said(first.field)}
        </p>
      )}
      {props
        .small?.(said)
        .filter(Boolean)
        .map((line) => (
          <p class="small own" dir="auto" key={line}>
            {line}
          </p>
        ))}
      <Cells cells={texts.flatMap(({ cell, field }) => (cell ? [[cell, said(field)] as const] : []))} />
      <FromRound row={sheet.row(kind, name)} />
      {props.children}
    </PlanRow>
  );
}
