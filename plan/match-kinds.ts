/** Which rows of a text are which rows of the dossier, by what makes two of their kind the same thing. */
import { isDay } from '../dossier/calendar-day';
import { fieldOf, isAdded, type Kind } from '../dossier/kinds/kinds';
import { nameInId } from '../dossier/row-id';
import type { AnyRow } from '../dossier/rows';
import { type Listed, matchRows, said } from './match-rows';
import type { ReadPlan, ReadRow } from './read-plans';
import { isNumbered, numbersOf } from './told';
import type { Value } from './value-words';

/** Kinds whose rows a teacher adds: the field that says what it is, and what else a text speaks of. */
const LISTS = {
  theme: { main: 'topic', others: ['student', 'parents', 'school', 'agree'] },
  inquiry: { main: 'what', others: ['who'] },
  goal: { main: 'text', others: ['own', 'outcome', 'outcomeNote'] },
  agreement: { main: 'what', others: ['who', 'when', 'result', 'until', 'state', 'per', 'after'] },
  progress: { main: 'text', others: ['date'] },
  moment: { main: '', others: ['date', 'purpose', 'withWhom'] },
  party: { main: 'name', others: ['discussed', 'agrees', 'agreedOn', 'reason'] },
} as const satisfies { readonly [K in Kind]?: { main: string; others: readonly string[] } };
type ListKind = keyof typeof LISTS;

const BY_DAY: { readonly [K in ListKind]?: typeof matchRows } = {
  moment: matchMoments,
  progress: matchNotes,
};

/** For the rows of the text that have one, the row of the dossier. */
export function matchedRows(plan: ReadPlan, rows: readonly AnyRow[]): ReadonlyMap<ReadRow, AnyRow> {
  const matched = new Map<ReadRow, AnyRow>();
  for (const kind of Object.keys(LISTS) as ListKind[]) {
    const told = plan.rows.filter((row) => row.kind === kind && row.name === null);
    const here = inOrder(rows.filter((row) => row.kind === kind && isOne(row)));
    const found = (BY_DAY[kind] ?? matchRows)(
      told.map((row) => listed(kind, row.payload)),
      here.map((row) => listed(kind, row.payload)),
    );
    for (const [index, row] of told.entries()) {
      const match = here[found[index] ?? -1];
      if (match) matched.set(row, match);
    }
  }
  return matched;
}

/** Whether no text speaks of it while the row is like this. */
function isSilent(kind: Kind, field: string, { agrees }: Readonly<Record<string, Value>>): boolean {
  if (kind !== 'party') return false;
  return field === 'reason' ? agrees !== 'no' : field === 'agreedOn' && !agrees;
}

/** Whether a field still holds what a row starts with. */
export function isUnset(kind: Kind, field: string, payload: Readonly<Record<string, Value>>): boolean {
  const value = payload[field];
  if (kind === 'voice' && field === 'stance') return value === 'quote' && !said(String(payload.quote));
  if (kind === 'agreement' && field === 'state') return value === 'open';
  return value === false || (typeof value === 'string' && !said(value));
}

function listed(kind: ListKind, payload: object): Listed {
  const { main, others } = LISTS[kind];
  const values = payload as Readonly<Record<string, Value>>;
  const fields: Record<string, string> = {};
  for (const field of main ? [main, ...others] : others) {
    const value = values[field];
    const unset =
      value === undefined ||
      isUnset(kind, field, values) ||
      isSilent(kind, field, values) ||
      (fieldOf(kind, field)?.holds === 'day' && !isDay(String(value)));
    if (!unset) fields[field] = String(value);
  }
  return { main: fields[main] ?? '', fields };
}

/** Moments hold few words: the same day is the same moment; and of the last two of one purpose, one was moved. */
function matchMoments(told: readonly Listed[], here: readonly Listed[]): number[] {
  const found = told.map(() => -1);
  const free = new Set(here.keys());
  const pass = (isOne: (one: Listed['fields'], other: Listed['fields']) => boolean) => {
    for (const [index, { fields }] of told.entries()) {
      if (found[index] !== -1) continue;
      const to = [...free].find((at) => isOne(fields, here[at]?.fields ?? {}));
      if (to === undefined) continue;
      found[index] = to;
      free.delete(to);
    }
  };
  const whom = ({ withWhom = '' }: Listed['fields']) => said(withWhom);
  pass((a, b) => a.date === b.date && a.purpose === b.purpose && whom(a) === whom(b));
  pass((a, b) => a.date !== undefined && a.date === b.date && a.purpose === b.purpose);
  pass((a, b) => a.purpose === b.purpose && whom(a) !== '' && whom(a) === whom(b));
  for (const purpose of ['tussentijds', 'evaluatie']) {
    const left = [...told.keys()].filter((at) => found[at] === -1 && told[at]?.fields.purpose === purpose);
    const open = [...free].filter((at) => here[at]?.fields.purpose === purpose);
    const [from] = left;
    const [to] = open;
    if (left.length === 1 && open.length === 1 && from !== undefined && to !== undefined) found[from] = to;
  }
  return found;
}

/** Of a day may be more than one note. One with other words is the same only of the same day. */
function matchNotes(told: readonly Listed[], here: readonly Listed[]): number[] {
  const found = told.map(() => -1);
  const isFree = (to: number) => !found.includes(to);
  const days = [...new Set(told.map(({ fields }) => fields.date))];
  for (const day of days) {
    const [from, to] = [told, here].map((list) =>
      [...list.keys()].filter((at) => list[at]?.fields.date === day),
    );
    const pairs = matchRows(
      (from ?? []).map((at) => told[at] as Listed),
      (to ?? []).map((at) => here[at] as Listed),
    );
    for (const [index, pair] of pairs.entries()) found[from?.[index] ?? -1] = to?.[pair] ?? -1;
  }
  for (const [index, { main }] of told.entries()) {
    if (found[index] !== -1) continue;
    found[index] =
      [...here.keys()].find((at) => isFree(at) && said(here[at]?.main ?? '') === said(main)) ?? -1;
  }
  return found;
}

/** A row that a teacher added; whether an agreement was kept is no note. */
function isOne({ kind, id, payload }: AnyRow): boolean {
  return isAdded(kind, nameInId(id)) && (kind !== 'progress' || said(payload.text) !== '');
}

/** Its place among those of its kind, from 1; 0 for what has none. */
export function numberOf(row: AnyRow, rows: readonly AnyRow[]): number {
  if (isNumbered(row.kind)) return numbersOf(rows, row.kind).get(row.id) ?? 0;
  const added = rows.filter(({ kind, id }) => kind === row.kind && isAdded(kind, nameInId(id)));
  return inOrder(added).indexOf(row) + 1;
}
function inOrder(rows: readonly AnyRow[]): AnyRow[] {
  const order = ({ payload }: AnyRow) =>
    'position' in payload ? payload.position : 'withWhom' in payload ? payload.date || '~' : 0;
  return [...rows].sort((a, b) => {
    const [one, other] = [order(a), order(b)];
    return one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1;
  });
}
