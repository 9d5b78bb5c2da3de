/** One round as a text to read: everything it holds, step by step, in headings and sentences. Pure. */
import { STEPS } from '../../content/stappenplan';
import { isAdded, KINDS, type Kind, kindOf } from '../../dossier/kinds/kinds';
import { nameInId, rowId } from '../../dossier/row-id';
import type { AnyRow } from '../../dossier/rows';
import { askedInWords } from '../../plan/asked';
import { dayWithYear } from '../../plan/dates';
import { describeField, describeRow } from '../../plan/row-names';
import { numbersOf } from '../../plan/told';
import { chapterIn } from '../place';
import type { Sheet } from '../sheet';
import { ended, named, sentencesOf } from './row-sentences';

export interface ReadItem {
  /** "Doel 1", or the ministry's question. */
  title: string;
  /** Sentences. */
  says: readonly string[];
  /** Each of them is about another thing. */
  list?: true;
}

export interface ReadStep {
  id: string;
  number: number;
  name: string;
  items: readonly ReadItem[];
}

/** Steps in which nothing was written are left out. */
export function roundReading(sheet: Sheet): readonly ReadStep[] {
  return STEPS.map(({ id, number, name, aandachtspunten, vragen }) => {
    const discussed = aandachtspunten.flatMap((punt) => {
      const tick = sheet.ticks.get(punt.id);
      const note = sheet.notes.get(punt.id)?.trim() ?? '';
      if (!tick?.done && !note) return [];
      const day = tick?.done ? dayWithYear(tick.date) : '';
      const words = `${punt.short}${day && ` (${day})`}`;
      const said = note ? named(words, note) : ended(words);
      return [[said, ...versionsOf(sheet, 'note', punt.id)].join(' ')];
    });
    const answered = vragen.flatMap((vraag): ReadItem[] => {
      const text = sheet.answers.get(vraag.id)?.trim();
      const says = [...(text ? [text] : []), ...versionsOf(sheet, 'answer', vraag.id)];
      return says.length > 0 ? [{ title: vraag.text, says }] : [];
    });
    const points: ReadItem[] =
      discussed.length > 0 ? [{ title: 'Besproken of gedaan', says: discussed, list: true }] : [];
    // What was made comes before what was ticked.
    return { id, number, name, items: [...rowsAt(sheet, id), ...answered, ...points] };
  }).filter(({ items }) => items.length > 0);
}

/** In the order in which the tools of a step stand. */
const ORDER = Object.keys(KINDS) as Kind[];

function versionsOf(sheet: Sheet, kind: 'note' | 'answer', name: string): readonly string[] {
  const { dossier, round } = sheet;
  return otherVersions(sheet, rowId(dossier, round, kind, name), kind);
}

/** A second version nobody chose between before the round was over: it is read like the first. */
function otherVersions({ rivals }: Sheet, row: string, kind: Kind): readonly string[] {
  return rivals
    .filter((rival) => rival.row === row)
    .map(({ field, text }) => named(`${describeField(kind, field)}, andere versie`, text));
}

/** Neither at an aandachtspunt or vraag, nor of the dossier itself. */
function isOfTool(kind: Kind): boolean {
  const { about, of } = kindOf(kind);
  return about !== 'aandachtspunt' && about !== 'vraag' && of !== 'background';
}

/** What the tools of this step hold. */
function rowsAt(sheet: Sheet, step: string): ReadItem[] {
  const counts = new Map<string, number>();
  const numbers = new Map([...numbersOf(sheet.rows, 'goal'), ...numbersOf(sheet.rows, 'agreement')]);
  const orderOf = ({ id, payload }: AnyRow) =>
    numbers.get(id) ?? ('position' in payload ? payload.position : 0);
  return sheet.rows
    .filter(({ kind }) => isOfTool(kind))
    .map((row) => ({ row, name: nameInId(row.id) }))
    .filter(({ row, name }) => chapterIn(row.kind, name, '') === step)
    .sort((a, b) => ORDER.indexOf(a.row.kind) - ORDER.indexOf(b.row.kind) || orderOf(a.row) - orderOf(b.row))
    .flatMap(({ row, name }) => {
      const says = [...sentencesOf(row), ...otherVersions(sheet, row.id, row.kind)];
      if (says.length === 0) return [];
      const listed = 'position' in row.payload && isAdded(row.kind, name);
      const place = (counts.get(row.kind) ?? 0) + 1;
      counts.set(row.kind, place);
      const number = numbers.get(row.id) ?? place;
      const title =
        row.kind === 'spoken' ? askedInWords(name) : describeRow(row.kind, name, listed ? number : 0);
      return [{ title, says }];
    });
}
