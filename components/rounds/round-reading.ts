/** One round as something to read: everything it holds, step by step. Pure. */
import { STEPS } from '../../content/stappenplan';
import { nameInId, rowId } from '../../dossier/row-id';
import type { AnyRow, Kind } from '../../dossier/rows';
import { isText } from '../../dossier/text-fields';
import { dayWithYear } from '../../plan/dates';
import { describeField, describeRow } from '../../plan/row-names';
import { describeValue, type Value } from '../../plan/value-words';
import { chapterIn } from '../place';
import type { Sheet } from '../sheet';

export interface ReadItem {
  /** "Doel 1", or the ministry's sentence. */
  title: string;
  /** With a name before it where there is more than one text. */
  lines: readonly { name: string; text: string }[];
}

export interface ReadStep {
  id: string;
  number: number;
  name: string;
  items: readonly ReadItem[];
}

/** Fields that say where a row stands or what it is about, and nothing to a reader. */
const SILENT = ['aandachtspunt', 'vraag', 'position', 'agreement', 'role'];

/** Steps in which nothing was written are left out. */
export function roundReading(sheet: Sheet): readonly ReadStep[] {
  return STEPS.map(({ id, number, name, aandachtspunten, vragen }) => {
    const ticked = aandachtspunten.flatMap((punt): ReadItem[] => {
      const tick = sheet.ticks.get(punt.id);
      const note = sheet.notes.get(punt.id)?.trim() ?? '';
      if (!tick?.done && !note) return [];
      const done = tick?.done ? [{ name: '', text: doneOn(tick.date) }] : [];
      const notes = note ? [{ name: 'Notitie', text: note }] : [];
      return [{ title: punt.text, lines: [...done, ...notes, ...versionsOf(sheet, 'note', punt.id)] }];
    });
    const answered = vragen.flatMap((vraag): ReadItem[] => {
      const text = sheet.answers.get(vraag.id)?.trim();
      const lines = [...(text ? [{ name: '', text }] : []), ...versionsOf(sheet, 'answer', vraag.id)];
      return lines.length > 0 ? [{ title: vraag.text, lines }] : [];
    });
    return { id, number, name, items: [...ticked, ...answered, ...rowsAt(sheet, id)] };
  }).filter(({ items }) => items.length > 0);
}

/** In the order in which the tools of a step stand. */
const ORDER: readonly Kind[] = [
  'voice',
  'urgency',
  'factor',
  'theme',
  'inquiry',
  'goal',
  'agreement',
  'moment',
  'roles',
  'party',
  'disagreement',
  'rung',
  'progress',
  'energy',
  'evaluation',
  'no-step',
];

function versionsOf(sheet: Sheet, kind: 'note' | 'answer', name: string): ReadItem['lines'] {
  const { dossier, round } = sheet;
  return otherVersions(sheet, rowId(dossier, round, kind, name), kind);
}

/** A second version nobody chose between before the round was over: it is read like the first. */
function otherVersions({ rivals }: Sheet, row: string, kind: Kind): ReadItem['lines'] {
  return rivals
    .filter((rival) => rival.row === row)
    .map(({ field, text }) => ({ name: `${describeField(kind, field)}, andere versie`, text }));
}

function doneOn(day: string): string {
  return day ? `Afgevinkt op ${dayWithYear(day)}` : 'Afgevinkt';
}

/** What the tools of this step hold. */
function rowsAt(sheet: Sheet, step: string): ReadItem[] {
  const counts = new Map<string, number>();
  return sheet.rows
    .filter((row) => !['tick', 'note', 'answer', 'round'].includes(row.kind))
    .map((row) => ({ row, name: nameInId(row.id) }))
    .filter(({ row, name }) => chapterIn(row.kind, name, '') === step)
    .sort((a, b) => ORDER.indexOf(a.row.kind) - ORDER.indexOf(b.row.kind) || orderOf(a.row) - orderOf(b.row))
    .flatMap(({ row, name }) => {
      const lines = [...linesOf(row), ...otherVersions(sheet, row.id, row.kind)];
      if (lines.length === 0) return [];
      const listed = 'position' in row.payload && name.length === 36;
      const number = (counts.get(row.kind) ?? 0) + 1;
      counts.set(row.kind, number);
      return [{ title: describeRow(row.kind, name, listed ? number : 0), lines }];
    });
}

function orderOf(row: AnyRow): number {
  return 'position' in row.payload ? row.payload.position : 0;
}

function linesOf({ kind, payload }: AnyRow): ReadItem['lines'] {
  const lines = Object.entries(payload as Record<string, Value>)
    .filter(([field, value]) => !SILENT.includes(field) && value !== '' && value !== false)
    // Where every agreement and goal begins says nothing.
    .filter(([field, value]) => !(field === 'state' && value === 'open'))
    .map(([field, value]) => ({
      name: describeField(kind, field),
      text: value === true ? 'ja' : describeValue(kind, field, value),
      typed: isText(kind, field),
    }));
  // A choice that every row has from its start is no reason to show a row in which nothing was written.
  const said =
    lines.some(({ typed, text }) => typed && text.trim()) || lines.some(({ text }) => /\d{4}$/.test(text));
  const chosen = ['urgency', 'energy', 'party', 'evaluation', 'theme', 'voice'].includes(kind);
  return said || (chosen && lines.length > 0 && !(kind === 'voice' && lines[0]?.text === 'ja'))
    ? lines.map(({ name, text }) => ({ name, text }))
    : [];
}
