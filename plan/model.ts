/** Dossier → plan van aanpak, as its reader will see it, each text still knowing the field it came from. */
import type { PlanHeading } from '../content/chapter';
import { PLAN_HEADINGS } from '../content/chapter';
import { PLAN_HEADING_NAMES } from '../content/plan-headings';
import { STEPS } from '../content/stappenplan';
import type { AnyRow, Kind, Payloads, Row } from '../dossier/rows';
import { clean, fold, oneLine } from './clean';
import { dayWithWeekday, dayWithYear } from './dates';
import { guarded } from './guard';
import { DONE, LABELS, MAKER, NO_MOMENT_YET, NO_QUOTE, TITLE, VERSION, VRAAG_LABELS } from './labels';

/** The field of a row that a text came from: where *Tekst aanpassen* leads. */
export interface PlanSource {
  dossier: string;
  round: number;
  kind: Kind;
  name: string;
  field: string;
}

export interface PlanItem {
  /** Printed before the text with a colon; empty for the pupil's own words. */
  label: string;
  /** As printed: cleaned and escaped; `\n` only where the teacher ended a line. May be empty when `fields` is not. */
  text: string;
  source: PlanSource;
  /** What belongs to this item: who, when and result of an agreement. */
  fields: readonly PlanItem[];
}

export interface PlanBlock {
  heading: PlanHeading;
  name: string;
  items: readonly PlanItem[];
}

export interface Plan {
  title: string;
  /** About whom and when, as label and text. */
  about: readonly { label: string; text: string }[];
  /** In the order of `PLAN_HEADINGS`; never empty ones. */
  blocks: readonly PlanBlock[];
  /** Names the version of the grammar, for reading the plan back. */
  closing: { label: string; text: string };
}

export interface PlanInput {
  /** All rows of one round of one student. */
  rows: readonly AnyRow[];
  /** The student as the panel shows them. */
  label: string;
  group: string | null;
  /** `YYYY-MM-DD` */
  today: string;
}

export function buildPlan({ rows, label, group, today }: PlanInput): Plan {
  const items: Partial<Record<PlanHeading, PlanItem[]>> = {
    'woorden-leerling': voice(rows),
    doelen: goals(rows),
    aanpak: agreements(rows),
    momenten: moments(rows),
    'al-gedaan': done(rows),
  };
  for (const [heading, answer] of answers(rows)) items[heading] = [...(items[heading] ?? []), answer];
  const student = [label, group ?? ''].map(oneLine).filter(Boolean).join(', ');
  return {
    title: TITLE,
    about: [
      ...(student ? [{ label: LABELS.student, text: guarded(student) }] : []),
      ...(dayWithYear(today) ? [{ label: LABELS.today, text: dayWithYear(today) }] : []),
    ],
    blocks: PLAN_HEADINGS.flatMap((heading) => {
      const found = items[heading];
      return found?.length ? [{ heading, name: PLAN_HEADING_NAMES[heading], items: found }] : [];
    }),
    closing: { label: LABELS.closing, text: `${MAKER} ${VERSION}` },
  };
}

function voice(rows: readonly AnyRow[]): PlanItem[] {
  return ofKind(rows, 'voice').flatMap((row) => {
    const { stance, quote } = row.payload;
    const words = clean(quote);
    if (stance !== 'quote') return [item('', NO_QUOTE[stance], row, 'stance')];
    return words ? [item('', `“${guarded(paired(words), false)}”`, row, 'quote')] : [];
  });
}

/**
 * The pupil's own quotation marks stay as they are. Only when they do not come in pairs do they become single, so that
 * the reader (and `read`) can see where the pupil's words end.
 */
function paired(words: string): string {
  const marks = [...words.matchAll(/["“”„‟«»″](?=(\s|$)?)/g)];
  const opensAtSpace = marks.some(({ 1: space }, index) => index % 2 === 0 && space !== undefined);
  return marks.length % 2 || opensAtSpace ? words.replace(/["“”„‟«»″]/g, '’') : words;
}

function answers(rows: readonly AnyRow[]): [PlanHeading, PlanItem][] {
  const given = new Map(ofKind(rows, 'answer').map((row) => [row.payload.vraag, row]));
  const textOf = (id: string | undefined) => clean(given.get(id ?? '')?.payload.text ?? '');
  return STEPS.flatMap((step) => step.vragen).flatMap((vraag): [PlanHeading, PlanItem][] => {
    const row = given.get(vraag.id);
    const label = VRAAG_LABELS[vraag.id];
    const text = textOf(vraag.id);
    if (!row || !label || !vraag.heading || !text) return [];
    // The brochure asks some things twice, and the panel offers the earlier answer: once is enough for the reader.
    if (vraag.askedBefore && fold(textOf(vraag.askedBefore)) === fold(text)) return [];
    return [[vraag.heading, item(label, guarded(text), row, 'text')]];
  });
}

function goals(rows: readonly AnyRow[]): PlanItem[] {
  const told = inOrder(ofKind(rows, 'goal')).filter((row) => oneLine(row.payload.text));
  return told.map((row, index) =>
    item(numbered(LABELS.goal, index, told.length), guarded(oneLine(row.payload.text)), row, 'text'),
  );
}

function agreements(rows: readonly AnyRow[]): PlanItem[] {
  const told = inOrder(ofKind(rows, 'agreement')).filter(({ payload: { what, who, when, result } }) =>
    oneLine(what + who + when + result),
  );
  return told.map((row, index) => ({
    ...item(numbered(LABELS.agreement, index, told.length), guarded(oneLine(row.payload.what)), row, 'what'),
    fields: (['who', 'when', 'result'] as const).flatMap((field) => {
      const text = guarded(oneLine(row.payload[field]));
      return text ? [item(LABELS[field], text, row, field)] : [];
    }),
  }));
}

function moments(rows: readonly AnyRow[]): PlanItem[] {
  return ofKind(rows, 'moment')
    .map((row) => ({
      row,
      day: dayWithWeekday(row.payload.date),
      whom: guarded(oneLine(row.payload.withWhom)),
    }))
    .filter(({ day, whom }) => day || whom)
    .sort((a, b) => (momentOrder(a.row, a.day) < momentOrder(b.row, b.day) ? -1 : 1))
    .map(({ row, day, whom }) => {
      // "met" is ours unless the teacher wrote it; the comma tells which.
      const company = /^met(?: |$)/i.test(whom) ? ` ${whom}` : whom && `, met ${whom}`;
      return item(
        LABELS[row.payload.purpose],
        `${day || NO_MOMENT_YET}${company}`,
        row,
        day ? 'date' : 'withWhom',
      );
    });
}

/** By date; without one they come last. */
function momentOrder(row: Row<'moment'>, day: string): string {
  return `${day ? row.payload.date : '~'} ${row.payload.purpose === 'tussentijds' ? 0 : 1} ${row.id}`;
}

function done(rows: readonly AnyRow[]): PlanItem[] {
  const ticks = new Map(ofKind(rows, 'tick').map((row) => [row.payload.aandachtspunt, row]));
  const notes = new Map(ofKind(rows, 'note').map((row) => [row.payload.aandachtspunt, row]));
  return STEPS.flatMap((step) => step.aandachtspunten)
    .flatMap(({ id, short }) => {
      const tick = ticks.get(id);
      if (!tick?.payload.done) return [];
      const note = notes.get(id);
      const text = guarded(oneLine(note?.payload.text ?? ''));
      const day = dayWithYear(tick.payload.date);
      const printed = [day || DONE, text].filter(Boolean).join('. ');
      const source = note && text ? item(short, printed, note, 'text') : item(short, printed, tick, 'date');
      return [{ order: day ? tick.payload.date : '', item: source }];
    })
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map((entry) => entry.item);
}

function ofKind<K extends Kind>(rows: readonly AnyRow[], kind: K): Row<K>[] {
  return rows.filter((row): row is AnyRow & Row<K> => row.kind === kind);
}

function inOrder<K extends 'goal' | 'agreement'>(rows: Row<K>[]): Row<K>[] {
  return rows.sort((a, b) => {
    const byPosition = (a.payload as Payloads['goal']).position - (b.payload as Payloads['goal']).position;
    return byPosition || (a.id < b.id ? -1 : 1);
  });
}

function numbered(label: string, index: number, count: number): string {
  return count > 1 ? `${label} ${index + 1}` : label;
}

function item(label: string, text: string, row: AnyRow | Row, field: string): PlanItem {
  const { dossier, round, kind, id } = row;
  const name = id.slice(`${dossier}/${round}/${kind}/`.length);
  return { label, text, source: { dossier, round, kind, name, field }, fields: [] };
}
