/**
 * A plan that was read beside a dossier that has content: what is the same, what is new, and what differs.
 * Nothing is ever overwritten here: a difference becomes a write only when the teacher chose the plan's version.
 */
import { fieldOf, isAdded, type Kind } from '../dossier/kinds/kinds';
import { nameInId } from '../dossier/row-id';
import type { AnyRow } from '../dossier/rows';
import { isDay } from './dates';
import { type Listed, matchRows, said } from './match-rows';
import type { ReadPlan, ReadRow } from './read-plans';
import { describeField, describeRow } from './row-names';
import { isNumbered, numbersOf } from './told';
import { describeValue, type Value } from './value-words';

/** `new`: the dossier has nothing here yet. `different`: both have something, and not the same. */
export type Likeness = 'same' | 'new' | 'different';

export interface FieldDifference {
  field: string;
  /** "Wanneer" */
  name: string;
  likeness: Likeness;
  /** What the dossier has; undefined where the row is not there. */
  here: Value | undefined;
  /** What the text says. */
  told: Value;
  /** Both in words ("3 december 2026", "niet akkoord"); empty for nothing. */
  hereShown: string;
  toldShown: string;
}

export interface Difference {
  /** Tells the items of one list apart. */
  key: string;
  kind: Kind;
  /** Null for something the dossier does not have and that needs a new UUID. */
  name: string | null;
  /** Of the row in the dossier; 0 when there is none. */
  revision: number;
  /** "Doel 2" */
  title: string;
  likeness: Likeness;
  /** Only what the text speaks of. */
  fields: readonly FieldDifference[];
  /** For something new in a list: where it comes. */
  position: number | null;
}

/** One row to write; the shape of the panel's own changes. */
export interface PlanWrite {
  kind: Kind;
  name: string;
  revision: number;
  was: Record<string, Value>;
  set: Record<string, Value>;
}

/** Kinds whose rows a teacher adds: the field that says what it is, and what else a text speaks of. */
const LISTS = {
  theme: { main: 'topic', others: ['student', 'parents', 'school', 'agree'] },
  inquiry: { main: 'what', others: ['who'] },
  goal: { main: 'text', others: ['own', 'outcome', 'outcomeNote'] },
  agreement: { main: 'what', others: ['who', 'when', 'result', 'until', 'state', 'after'] },
  moment: { main: '', others: ['date', 'purpose', 'withWhom'] },
  party: { main: 'name', others: ['discussed', 'agrees', 'agreedOn', 'reason'] },
} as const satisfies { readonly [K in Kind]?: { main: string; others: readonly string[] } };
type ListKind = keyof typeof LISTS;

/** Fields that name the row they are in, or only say where it stands in its list. */
const NOT_SAID = ['aandachtspunt', 'vraag', 'position'];

/** @param rows those of the round the plan is read into */
export function differences(plan: ReadPlan, rows: readonly AnyRow[]): Difference[] {
  const matched = new Map<ReadRow, AnyRow>();
  for (const kind of Object.keys(LISTS) as ListKind[]) {
    const told = plan.rows.filter((row) => row.kind === kind && row.name === null);
    const here = inOrder(rows.filter((row) => row.kind === kind && isAdded(kind, nameInId(row.id))));
    const found = (kind === 'moment' ? matchMoments : matchRows)(
      told.map((row) => listed(kind, row.payload)),
      here.map((row) => listed(kind, row.payload)),
    );
    for (const [index, row] of told.entries()) {
      const match = here[found[index] ?? -1];
      if (match) matched.set(row, match);
    }
  }
  const byId = new Map(rows.map((row) => [`${row.kind}/${nameInId(row.id)}`, row]));
  const counts = new Map<Kind, number>();
  const last = new Map<Kind, number>();
  for (const row of rows) {
    const { kind, payload } = row;
    if (numberOf(row, rows) > 0) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if ('position' in payload) last.set(kind, Math.max(last.get(kind) ?? 0, payload.position));
  }
  return plan.rows.map((row, index) => {
    const { kind } = row;
    const here = row.name === null ? matched.get(row) : byId.get(`${kind}/${row.name}`);
    const name = here ? nameInId(here.id) : row.name;
    let number = here ? numberOf(here, rows) : 0;
    let position: number | null = null;
    if (!here) {
      number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      if ('position' in row.payload) position = (last.get(kind) ?? 0) + 1;
      if (position) last.set(kind, position);
    }
    const fields = compared(row, here);
    return {
      key: `${kind}/${row.name ?? index}`,
      kind,
      name,
      revision: here?.revision ?? 0,
      title: describeRow(kind, name, row.name === null ? number : 0),
      likeness: likenessOf(fields.map(({ likeness }) => likeness)),
      fields,
      position,
    };
  });
}

/**
 * The writes for the items the teacher chose to take from the plan. What is the same is never written.
 * @param take keys of items
 * @param newName gives a UUID for each row the dossier does not have
 */
export function changesFor(
  list: readonly Difference[],
  take: ReadonlySet<string>,
  newName: () => string,
): PlanWrite[] {
  return list.flatMap(({ key, kind, name, revision, likeness, fields, position }) => {
    if (!take.has(key) || likeness === 'same') return [];
    const changed = fields.filter((field) => field.likeness !== 'same');
    const was: PlanWrite['was'] = {};
    const set: PlanWrite['set'] = {};
    for (const { field, here, told } of changed) {
      if (here !== undefined) was[field] = here;
      set[field] = told;
    }
    if (position !== null) set.position = position;
    return [{ kind, name: name ?? newName(), revision, was, set }];
  });
}

function compared({ kind, payload }: ReadRow, here: AnyRow | undefined): FieldDifference[] {
  const held = here?.payload as Readonly<Record<string, Value>> | undefined;
  return Object.entries(payload as Readonly<Record<string, Value>>)
    .filter(([field, told]) => !NOT_SAID.includes(field) && told !== '')
    .map(([field, told]) => {
      const value = held?.[field];
      const unset = value === undefined || (held !== undefined && isUnset(kind, field, held));
      const likeness = isSame(value, told) ? 'same' : unset ? 'new' : 'different';
      return {
        field,
        name: describeField(kind, field),
        likeness,
        here: value,
        told,
        hereShown: unset ? '' : describeValue(kind, field, value),
        toldShown: describeValue(kind, field, told),
      };
    });
}

function isSame(here: Value | undefined, told: Value): boolean {
  return typeof here === 'string' && typeof told === 'string' ? said(here) === said(told) : here === told;
}

/** Whether no text speaks of it while the row is like this. */
function isSilent(kind: Kind, field: string, { agrees }: Readonly<Record<string, Value>>): boolean {
  if (kind !== 'party') return false;
  return field === 'reason' ? agrees !== 'no' : field === 'agreedOn' && !agrees;
}

/** Whether a field still holds what a row starts with. */
function isUnset(kind: Kind, field: string, payload: Readonly<Record<string, Value>>): boolean {
  const value = payload[field];
  if (kind === 'voice' && field === 'stance') return value === 'quote' && !said(String(payload.quote));
  if (kind === 'agreement' && field === 'state') return value === 'open';
  return value === false || (typeof value === 'string' && !said(value));
}

function likenessOf(fields: readonly Likeness[]): Likeness {
  if (fields.includes('different')) return 'different';
  return fields.includes('new') ? 'new' : 'same';
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

/** Its place among those of its kind, from 1; 0 for what has none. */
function numberOf(row: AnyRow, rows: readonly AnyRow[]): number {
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
