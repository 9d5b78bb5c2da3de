/**
 * A plan that was read beside a dossier that has content: what is the same, what is new, and what differs.
 * Nothing is ever overwritten here: a difference becomes a write only when the teacher chose the plan's version.
 */
import type { Kind } from '../dossier/kinds/kinds';
import { nameInId } from '../dossier/row-id';
import type { AnyRow, Row } from '../dossier/rows';
import { askedInWords } from './asked';
import { dayWithYear } from './dates';
import { isUnset, matchedRows, numberOf } from './match-kinds';
import { said } from './match-rows';
import type { ReadPlan, ReadRow } from './read-plans';
import { describeField, describeRow } from './row-names';
import { tallyOf } from './tally';
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
  /** Said with another field. */
  along?: true;
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
  /** The agreement it is about, which may be new itself. */
  of: Difference | null;
}

/** One row to write; the shape of the panel's own changes. */
export interface PlanWrite {
  kind: Kind;
  name: string;
  revision: number;
  was: Record<string, Value>;
  set: Record<string, Value>;
}

/** Fields that name the row they are in, or only say where it stands in its list. */
const NOT_SAID = ['aandachtspunt', 'vraag', 'position'];

/** @param rows those of the round the plan is read into */
export function differences(plan: ReadPlan, rows: readonly AnyRow[]): Difference[] {
  const matched = matchedRows(plan, rows);
  const byId = new Map(rows.map((row) => [`${row.kind}/${nameInId(row.id)}`, row]));
  const counts = new Map<Kind, number>();
  const last = new Map<Kind, number>();
  for (const row of rows) {
    const { kind, payload } = row;
    if (numberOf(row, rows) > 0) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if ('position' in payload) last.set(kind, Math.max(last.get(kind) ?? 0, payload.position));
  }
  const agreements: Difference[] = [];
  return plan.rows.map((row, index) => {
    const { kind } = row;
    const of = agreements[row.of ?? -1] ?? null;
    if (kind === 'counted') return countedDifference(row as ReadRow<'counted'>, index, of, rows);
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
    const fields = [...compared(row, here), ...linked(of, here, rows)];
    const one: Difference = {
      key: `${kind}/${row.name ?? index}`,
      kind,
      name,
      revision: here?.revision ?? 0,
      title: titleOf(row, name, row.name === null ? number : 0),
      likeness: likenessOf(fields.map(({ likeness }) => likeness)),
      fields,
      position,
      of,
    };
    if (kind === 'agreement') agreements.push(one);
    return one;
  });
}

function titleOf(row: ReadRow, name: string | null, number: number): string {
  const day = row.kind === 'progress' ? dayWithYear(row.payload.date ?? '') : '';
  if (day) return `Notitie van ${day}`;
  return row.kind === 'spoken' && name ? askedInWords(name) : describeRow(row.kind, name, number);
}

/** How often an agreement was kept, beside what was counted here until the day of the text. */
function countedDifference(
  { payload }: ReadRow<'counted'>,
  index: number,
  of: Difference | null,
  rows: readonly AnyRow[],
): Difference {
  const { date = '', kept = 0, of: times = 0 } = payload;
  const isAbout = ({ payload }: Row<'counted'>) => payload.agreement === of?.name;
  const agreement = rows.find((row) => row.kind === 'agreement' && nameInId(row.id) === of?.name);
  const stood = of?.name
    ? rows.find((row): row is AnyRow & Row<'counted'> => row.kind === 'counted' && isAbout(row))
    : undefined;
  const tally = agreement?.kind === 'agreement' ? tallyOf(agreement, rows, date) : null;
  const likeness: Likeness = !tally
    ? 'new'
    : tally.kept === kept && tally.of === times
      ? 'same'
      : 'different';
  const field = (name: keyof Row<'counted'>['payload'], told: Value): FieldDifference => ({
    field: name,
    name: describeField('counted', name),
    likeness,
    here: stood?.payload[name],
    told,
    hereShown: tally ? `${tally.kept} van ${tally.of} keer` : '',
    toldShown: `${kept} van ${times} keer`,
    ...(name === 'kept' ? {} : { along: true }),
  });
  return {
    key: `counted/${index}`,
    kind: 'counted',
    name: stood ? nameInId(stood.id) : null,
    revision: stood?.revision ?? 0,
    title: `${of?.title ?? 'Afspraak'}: hoe vaak het lukte`,
    likeness,
    fields: [field('kept', kept), field('of', times), field('date', date)],
    position: null,
    of,
  };
}

/** Which agreement a note is about. One that is new here is known when it is written. */
function linked(of: Difference | null, here: AnyRow | undefined, rows: readonly AnyRow[]): FieldDifference[] {
  if (!of?.name) return [];
  const held = here?.kind === 'progress' ? here.payload.agreement : undefined;
  const was = rows.find((row) => row.kind === 'agreement' && nameInId(row.id) === held);
  return [
    {
      field: 'agreement',
      name: describeField('progress', 'agreement'),
      likeness: held === of.name ? 'same' : held ? 'different' : 'new',
      here: held,
      told: of.name,
      hereShown: was ? describeRow('agreement', null, numberOf(was, rows)) : '',
      toldShown: of.title,
    },
  ];
}

/**
 * The writes for the items the teacher chose to take from the plan. What is the same is never written.
 * @param take keys of items
 * @param newName gives a UUID for each row the dossier does not have, always the same one for a key
 * @param along keys of all that is taken, where `take` are some of them
 */
export function changesFor(
  list: readonly Difference[],
  take: ReadonlySet<string>,
  newName: (key: string) => string,
  along: ReadonlySet<string> = take,
): PlanWrite[] {
  return list.flatMap(({ key, kind, name, revision, likeness, fields, position, of }) => {
    if (!take.has(key) || likeness === 'same') return [];
    const changed = fields.filter((field) => field.likeness !== 'same');
    const was: PlanWrite['was'] = {};
    const set: PlanWrite['set'] = {};
    for (const { field, here, told } of changed) {
      if (here !== undefined) was[field] = here;
      set[field] = told;
    }
    if (position !== null) set.position = position;
    const agreement = of && (of.name ?? (along.has(of.key) ? newName(of.key) : ''));
    // Of an agreement that is not there nothing can be counted.
    if (kind === 'counted' && !agreement) return [];
    if (agreement && revision === 0) set.agreement = agreement;
    return [{ kind, name: name ?? newName(key), revision, was, set }];
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

function likenessOf(fields: readonly Likeness[]): Likeness {
  if (fields.includes('different')) return 'different';
  return fields.includes('new') ? 'new' : 'same';
}
