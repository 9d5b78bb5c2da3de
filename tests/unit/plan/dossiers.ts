/** Random dossiers with the worst texts a teacher could paste, and what reading their plan back must give. */
import fc from 'fast-check';
import { STEP_IDS } from '../../../content/chapter';
import { PLAN_HEADING_NAMES } from '../../../content/plan-headings';
import { STEPS } from '../../../content/stappenplan';
import { isDay } from '../../../dossier/calendar-day';
import { freshPayload } from '../../../dossier/fields';
import { RUNGS } from '../../../dossier/kinds/of-plan';
import { FACTOR_ABOUT } from '../../../dossier/kinds/of-student';
import type { AnyRow, Kind, Payloads } from '../../../dossier/rows';
import { clean, fold } from '../../../plan/clean';
import { LABELS, NO_QUOTE, STATE_WORDS, VRAAG_LABELS } from '../../../plan/labels';
import { PROGRESS_HEADING_NAMES } from '../../../plan/marks';
import type { ReadPlan, ReadRow } from '../../../plan/read-plans';

const SOAK = process.env.STAPSGEWIJS_SOAK;
/** How often a property is tried: a number in the environment, or any other word for many. */
export const RUNS = SOAK ? Math.max(150, Number(SOAK) || 5_000) : 150;

const VRAGEN = STEPS.flatMap((step) => step.vragen);
const PUNTEN = STEPS.flatMap((step) => step.aandachtspunten);
const QUOTES = ['"', '“', '”', '„', '«', '»', "'", '‘', '’', '‹'];

const lookAlike = fc.constantFrom(
  ...Object.values(PLAN_HEADING_NAMES),
  ...Object.values(PLAN_HEADING_NAMES).map((heading) => `${heading} `),
  ...Object.values(LABELS),
  ...Object.values(LABELS).map((label) => `${label}:`),
  ...Object.values(VRAAG_LABELS).map((label) => `${label}:`),
  ...PUNTEN.map(({ short }) => `${short}:`),
  ...Object.values(NO_QUOTE),
  'Plan van aanpak',
  'Doel 1:',
  'Afspraak 2 :',
  'Wie :',
  'Wie ::',
  'Wie::',
  'Doelen.',
  'Momenten..',
  'In eigen woorden "',
  'In eigen woorden. “',
  'Wat helpt is rust',
  'Wat helpt, is rust',
  'Waarom dit plan -',
  'Stapsgewijs, vorm 3',
  'Stapsgewijs, vorm, 3',
  'We doen nu niets extra’s, omdat',
  "We doen nu niets extra's, omdat,",
  'omdat',
  'besproken en akkoord op 3 mei 2026',
  'besproken op 3 mei 2026',
  'Op 3 mei 2026: 58 woorden',
  '3 mei 2026:',
  '3 mei 2026 :',
  '4 juni 2026, bij afspraak 1:',
  'Zonder datum:',
  'Wat we zagen 3 mei 2026: rust',
  'Wat we zagen. 3 mei 2026: rust',
  'Hoe het met de energie gaat Zonder datum:',
  'bij de leerling is er genoeg, thuis wisselt het',
  'op 8 van 10 dagen',
  ...Object.values(PROGRESS_HEADING_NAMES),
  'Gespreksverslag Leerling:',
  'Voortgang',
  'Wat is de volgende stap? (14 januari 2027)',
  'Gevraagd: Wat is de volgende stap? (14 januari 2027)',
  'Opgesteld met: Stapsgewijs 1',
  'Opgesteld met: Stapsgewijs 2',
  'Evaluatie van het plan Leerling:',
  'Afsluitbericht Leerling:',
  'Afsluitbericht',
  'Kaart voor vakdocenten',
  'Hoe we verdergaan',
  ', akkoord',
  ', niet akkoord op 3 mei 2026',
  ', 3 mei 2026',
  'akkoord',
  'We kijken opnieuw op 3 december 2026.',
  'We kijken opnieuw op',
  ...Object.values(STATE_WORDS),
  'donderdag 3 december 2026',
  '3 december 2026',
  'datum volgt',
  'gedaan',
  'met',
  'Met Sanne',
  ', met',
  '.',
);
const mark = fc.constantFrom(
  ':',
  ' :',
  '.',
  '- ',
  '• ',
  '– ',
  '* ',
  '· ',
  '1. ',
  '2) ',
  '-',
  '—',
  '3.',
  ...QUOTES,
);
const space = fc.constantFrom(
  ' ',
  '\u00a0',
  '\t',
  '  ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\u2028',
  '\u2003',
  '\u0085',
);
const unseen = fc.constantFrom(
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u0000',
);
const word = fc.constantFrom(
  'Sanne',
  'levert',
  'groep 3.',
  'cafe\u0301',
  'Ünal',
  'محمد',
  '👩‍🏫',
  '🇳🇱',
  '\ud800',
  '<img onerror=alert(1)>',
  '&amp;',
  'a < b & c > d',
  'e\u200b\u0301',
  '\u0301',
  'Wi\u200be:',
  'foto’s',
);
const fragment = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 4, arbitrary: space },
  { weight: 3, arbitrary: lookAlike },
  { weight: 2, arbitrary: mark },
  { weight: 1, arbitrary: unseen },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

export const nastyText = fc.oneof(
  { weight: 6, arbitrary: fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '\n\t', 'x'.repeat(3000), 'Doelen', '1. ', '- x', 'Wie:', '"', '-'),
  },
);

const day = fc
  .oneof(
    {
      weight: 5,
      arbitrary: fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  )
  .map((date) => date?.toISOString().slice(0, 10) ?? '');

const position = fc.integer({ min: 0, max: 9 });

const payloads = {
  tick: fc.record({ aandachtspunt: anyId(PUNTEN), done: fc.boolean(), date: day }),
  note: fc.record({ aandachtspunt: anyId(PUNTEN), text: nastyText }),
  answer: fc.record({ vraag: anyId(VRAGEN), text: nastyText }),
  facts: fc.record({ seen: nastyText, occasion: nastyText }),
  voice: fc.record({ stance: fc.constantFrom('quote', 'not-now', 'ask-later'), quote: nastyText }),
  goal: fc.record({ text: nastyText, own: nastyText, position }),
  agreement: fc.record({
    what: nastyText,
    who: nastyText,
    when: nastyText,
    result: nastyText,
    until: day,
    state: fc.constantFrom('open', 'busy', 'done', 'dropped'),
    position,
  }),
  moment: fc.record({ date: day, purpose: fc.constantFrom('tussentijds', 'evaluatie'), withWhom: nastyText }),
  theme: fc.record({
    topic: nastyText,
    student: nastyText,
    parents: nastyText,
    school: nastyText,
    agree: fc.constantFrom('', 'same', 'different', 'ask'),
    position,
  }),
  inquiry: fc.record({ what: nastyText, who: nastyText, position }),
  factor: fc.record({ helps: nastyText, hinders: nastyText }),
  roles: fc.record({ contact: nastyText, monitors: nastyText, withWhat: nastyText, records: nastyText }),
  party: fc.record({
    role: fc.constantFrom('student', 'parent', 'parent', 'school'),
    name: nastyText,
    discussed: day,
    agrees: fc.constantFrom('', 'yes', 'no'),
    agreedOn: day,
    reason: nastyText,
    position,
  }),
  disagreement: fc.record({ text: nastyText }),
  rung: fc.record({ what: nastyText, when: nastyText, sign: nastyText }),
  'no-step': fc.record({ reason: nastyText, lookAgain: day, date: day }),
} satisfies { [K in Kind]?: fc.Arbitrary<Partial<Payloads[K]>> };
type PlanKind = keyof typeof payloads;

function anyId(items: readonly { id: string }[]): fc.Arbitrary<string> {
  return fc.constantFrom(...items.map(({ id }) => id));
}

/** The names of rows that are not added by a teacher. */
const NAMES: { readonly [K in Kind]?: readonly string[] } = {
  voice: ['-'],
  facts: ['-'],
  roles: ['-'],
  disagreement: ['-'],
  evaluation: ['-'],
  energy: ['-'],
  card: ['-'],
  school: ['-'],
  factor: FACTOR_ABOUT,
  rung: RUNGS,
  'no-step': STEP_IDS,
  spoken: [
    'evalueren.vervolgstap.2027-01-14',
    'evalueren.anders-doen.2027-01-14',
    'realiseren.bijstellen.2026-11-23',
  ],
};

export function row<K extends Kind>(kind: K, fields: Partial<Payloads[K]>, index = 0): AnyRow {
  const named = fields as Partial<Record<'vraag' | 'aandachtspunt' | 'role', string>>;
  const fixed = named.vraag ?? named.aandachtspunt ?? (named.role === 'parent' ? undefined : named.role);
  const names = NAMES[kind];
  const name = names ? names[index % names.length] : (kind !== 'contact' && fixed) || `0000-${index}`;
  const address = { dossier: 'd1', round: 1, kind };
  return {
    id: `d1/1/${kind}/${name}`,
    ...address,
    revision: 1,
    updatedAt: 0,
    writer: 'w',
    payload: { ...freshPayload(kind, name ?? '', 0), ...fields },
  } as unknown as AnyRow;
}

function rowsOf<K extends PlanKind>(kind: K, maxLength: number): fc.Arbitrary<AnyRow[]> {
  const some = fc.array(payloads[kind] as unknown as fc.Arbitrary<Partial<Payloads[K]>>, { maxLength });
  return fc.tuple(some, fc.nat(9)).map(([made, first]) => {
    const rows = made.map((payload, index) => row(kind, payload, first + index));
    return [...new Map(rows.map((made) => [made.id, made])).values()];
  });
}

const COUNTS: { readonly [K in PlanKind]: number } = {
  tick: 4,
  note: 4,
  answer: 8,
  voice: 1,
  facts: 1,
  goal: 3,
  agreement: 3,
  moment: 3,
  theme: 3,
  inquiry: 2,
  factor: 3,
  roles: 1,
  party: 4,
  disagreement: 1,
  rung: 3,
  'no-step': 2,
};

/** A few kinds at a time, so that one text is not always between the same two. */
export const dossier: fc.Arbitrary<AnyRow[]> = fc
  .subarray(Object.keys(COUNTS) as PlanKind[])
  .chain((kinds) => fc.tuple(...kinds.map((kind) => rowsOf(kind, COUNTS[kind]))))
  .map((kinds) => kinds.flat());

const school: fc.Arbitrary<AnyRow[]> = fc
  .record({
    name: fc.oneof(nastyText, fc.constant('Sanne')),
    role: nastyText,
    days: nastyText,
    reach: nastyText,
    support: nastyText,
  })
  .map(({ support, ...contact }) => [row('contact', contact), row('school', { supportPoint: support })]);

export const input = fc.record({
  rows: dossier,
  school,
  label: nastyText,
  group: fc.option(nastyText),
  today: fc.constantFrom('2026-11-23', '2028-02-29'),
});

/** One form of everything an editor may change: what "read back without loss" compares. */
export function said(text: string): string {
  return fold(clean(text));
}

/** The fields of each kind that a plan speaks of. */
const SPOKEN: { readonly [K in PlanKind]: readonly (keyof Payloads[K])[] } = {
  tick: ['aandachtspunt', 'done', 'date'],
  note: ['aandachtspunt', 'text'],
  answer: ['vraag', 'text'],
  voice: ['stance', 'quote'],
  facts: ['seen'],
  goal: ['text', 'own'],
  agreement: ['what', 'who', 'when', 'result', 'until', 'state'],
  moment: ['date', 'purpose', 'withWhom'],
  theme: ['topic', 'student', 'parents', 'school', 'agree'],
  inquiry: ['what', 'who'],
  factor: ['helps', 'hinders'],
  roles: ['contact', 'monitors', 'withWhat', 'records'],
  party: ['role', 'name', 'discussed', 'agrees', 'agreedOn', 'reason'],
  disagreement: ['text'],
  rung: ['what', 'when', 'sign'],
  'no-step': ['reason', 'lookAgain'],
};
const LISTS: readonly Kind[] = ['goal', 'agreement', 'theme', 'inquiry'];
const ADDED: readonly Kind[] = [...LISTS, 'moment'];

/** What the plan of these rows has to give back, in its own words: not the plan's code turned around. */
export function expected(rows: readonly AnyRow[]): string[] {
  const kept: ReadRow[] = [];
  const answers = new Map<string, string>();
  const done = new Set<string>();
  for (const { kind, payload } of rows) {
    if (kind === 'answer') answers.set(payload.vraag, said(payload.text));
    if (kind === 'tick' && payload.done) done.add(payload.aandachtspunt);
  }
  const told = rows
    .filter(({ kind }) => kind in SPOKEN)
    .filter((row) => isTold(row, answers, done))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
  const counts = new Map<Kind, number>();
  for (const { kind, payload, id } of told) {
    const name = id.split('/').at(-1) ?? '';
    const parent = kind === 'party' && payload.role === 'parent';
    const fields: Record<string, unknown> = {};
    for (const field of SPOKEN[kind as PlanKind] as string[]) {
      const value = (payload as Record<string, unknown>)[field];
      const isDate = ['date', 'until', 'lookAgain', 'discussed', 'agreedOn'].includes(field);
      const silent =
        (kind === 'agreement' && field === 'state' && value === 'open') ||
        (kind === 'voice' && field === 'quote' && payload.stance !== 'quote') ||
        (kind === 'party' && field === 'agreedOn' && !payload.agrees) ||
        (kind === 'party' && field === 'reason' && payload.agrees !== 'no');
      if (!silent) fields[field] = isDate ? existing(String(value)) : value;
    }
    if (LISTS.includes(kind) || parent) {
      fields.position = counts.get(kind) ?? 0;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    kept.push({ kind, name: ADDED.includes(kind) || parent ? null : name, payload: fields } as ReadRow);
  }
  return comparable(kept);
}

/** What parents alone have told comes before the other themes. */
function placeOf({ kind, payload }: AnyRow): number {
  const onlyParents =
    kind === 'theme' && !payload.agree && said(payload.parents) && !said(payload.student + payload.school);
  return (onlyParents ? -100 : 0) + ('position' in payload ? payload.position : 0);
}

function isTold({ kind, payload }: AnyRow, answers: ReadonlyMap<string, string>, done: ReadonlySet<string>) {
  const any = (...texts: string[]) => texts.some((text) => said(text));
  if (kind === 'tick') return payload.done;
  if (kind === 'note') return done.has(payload.aandachtspunt) && any(payload.text);
  if (kind === 'voice') return payload.stance !== 'quote' || any(payload.quote);
  if (kind === 'facts') return any(payload.seen);
  if (kind === 'moment') return any(existing(payload.date), payload.withWhom);
  if (kind === 'goal') return any(payload.text, payload.own);
  if (kind === 'agreement')
    return any(payload.what, payload.who, payload.when, payload.result, existing(payload.until));
  if (kind === 'theme') return any(payload.topic, payload.student, payload.parents, payload.school);
  if (kind === 'inquiry') return any(payload.what, payload.who);
  if (kind === 'factor') return any(payload.helps, payload.hinders);
  if (kind === 'roles') return any(payload.contact, payload.monitors, payload.withWhat, payload.records);
  if (kind === 'party') return any(existing(payload.discussed), payload.agrees);
  if (kind === 'disagreement') return any(payload.text);
  if (kind === 'rung') return any(payload.what, payload.when, payload.sign);
  if (kind === 'no-step') return any(payload.reason, existing(payload.lookAgain));
  if (kind !== 'answer') return false;
  const vraag = VRAGEN.find(({ id }) => id === payload.vraag);
  const again = vraag?.askedBefore && answers.get(vraag.askedBefore) === said(payload.text);
  return Boolean(vraag?.heading && VRAAG_LABELS[vraag.id]) && any(payload.text) && !again;
}

function existing(day: string): string {
  return isDay(day) ? day : '';
}

/** One line a row, of what it says. */
export function comparable(rows: readonly ReadRow[]): string[] {
  return rows
    .map(({ kind, name, payload }) => {
      const fields = Object.entries(payload)
        .map(([key, value]) => [key, typeof value === 'string' ? said(value) : value])
        .filter(([, value]) => value !== '');
      return JSON.stringify([kind, name, fields.sort()]);
    })
    .sort();
}

/** Every word the teacher typed that the plan shows, for "nothing is lost". */
export function words(rows: readonly { payload: object }[]): string[] {
  const chosen = [
    'aandachtspunt',
    'vraag',
    'done',
    'stance',
    'purpose',
    'role',
    'agree',
    'agrees',
    'state',
    'position',
  ];
  const texts = rows.flatMap(({ payload }) =>
    Object.entries(payload).flatMap(([key, value]) =>
      chosen.includes(key) || isDay(String(value)) ? [] : [String(value)],
    ),
  );
  return texts.flatMap(wordsOf);
}

export function wordsOf(text: string): string[] {
  return said(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The words of `some` that are not, as often, among `all`. */
export function missing(some: readonly string[], all: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of all) left.set(word, (left.get(word) ?? 0) + 1);
  return some.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

export function plain(plan: ReadPlan | undefined): string[] {
  return comparable(plan?.rows ?? []);
}
