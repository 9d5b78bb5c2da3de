/** Random dossiers with the worst texts a teacher could paste, and what reading their plan back must give. */
import fc from 'fast-check';
import { PLAN_HEADING_NAMES } from '../../../content/plan-headings';
import { STEPS } from '../../../content/stappenplan';
import { freshPayload } from '../../../dossier/fields';
import type { AnyRow, Kind, Payloads } from '../../../dossier/rows';
import { clean, fold } from '../../../plan/clean';
import { isDay } from '../../../plan/dates';
import { LABELS, NO_QUOTE, VRAAG_LABELS } from '../../../plan/labels';
import type { ReadPlan, ReadRow } from '../../../plan/read-plans';

const SOAK = process.env.STAPSGEWIJS_SOAK;
/** How often a property is tried: a number in the environment, or any other word for many. */
export const RUNS = SOAK ? Math.max(150, Number(SOAK) || 5_000) : 150;

const VRAGEN = STEPS.flatMap((step) => step.vragen);
const PUNTEN = STEPS.flatMap((step) => step.aandachtspunten);
const QUOTES = ['"', '“', '”', '„', '«', '»', "'", '‘', '’', '‹'];

const lookAlike = fc.constantFrom(
  ...Object.values(PLAN_HEADING_NAMES),
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
  'In de woorden van de leerling "',
  'In de woorden van de leerling. “',
  'Opgesteld met: Stapsgewijs 1',
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

const payloads: { [K in PlanKind]: fc.Arbitrary<Partial<Payloads[K]>> } = {
  tick: fc.record({ aandachtspunt: anyId(PUNTEN), done: fc.boolean(), date: day }),
  note: fc.record({ aandachtspunt: anyId(PUNTEN), text: nastyText }),
  answer: fc.record({ vraag: anyId(VRAGEN), text: nastyText }),
  voice: fc.record({ stance: fc.constantFrom('quote', 'not-now', 'ask-later'), quote: nastyText }),
  goal: fc.record({ text: nastyText, position: fc.integer({ min: 0, max: 9 }) }),
  agreement: fc.record({
    what: nastyText,
    who: nastyText,
    when: nastyText,
    result: nastyText,
    position: fc.integer({ min: 0, max: 9 }),
  }),
  moment: fc.record({ date: day, purpose: fc.constantFrom('tussentijds', 'evaluatie'), withWhom: nastyText }),
};

type PlanKind = 'tick' | 'note' | 'answer' | 'voice' | 'goal' | 'agreement' | 'moment';

function anyId(items: readonly { id: string }[]): fc.Arbitrary<string> {
  return fc.constantFrom(...items.map(({ id }) => id));
}

export function row<K extends Kind>(kind: K, fields: Partial<Payloads[K]>, index = 0): AnyRow {
  const named = fields as Partial<Record<'vraag' | 'aandachtspunt', string>>;
  const name = named.vraag ?? named.aandachtspunt ?? (kind === 'voice' ? '-' : `0000-${index}`);
  const address = { dossier: 'd1', round: 1, kind };
  return {
    id: `d1/1/${kind}/${name}`,
    ...address,
    revision: 1,
    updatedAt: 0,
    writer: 'w',
    payload: { ...freshPayload(kind, name, 0), ...fields },
  } as unknown as AnyRow;
}

function rowsOf<K extends PlanKind>(kind: K, maxLength: number): fc.Arbitrary<AnyRow[]> {
  return fc.array(payloads[kind], { maxLength }).map((made) => {
    const rows = made.map((payload, index) => row(kind, payload as Partial<Payloads[K]>, index));
    return [...new Map(rows.map((made) => [made.id, made])).values()];
  });
}

export const dossier: fc.Arbitrary<AnyRow[]> = fc
  .tuple(
    rowsOf('tick', 4),
    rowsOf('note', 4),
    rowsOf('answer', 8),
    rowsOf('voice', 1),
    rowsOf('goal', 3),
    rowsOf('agreement', 3),
    rowsOf('moment', 3),
  )
  .map((kinds) => kinds.flat());

export const input = fc.record({
  rows: dossier,
  label: nastyText,
  group: fc.option(nastyText),
  today: fc.constantFrom('2026-11-23', '2028-02-29'),
});

/** One form of everything an editor may change: what "read back without loss" compares. */
export function said(text: string): string {
  return fold(clean(text));
}

/** What the plan of these rows has to give back, in its own words: not the plan's code turned around. */
export function expected(rows: readonly AnyRow[]): string[] {
  const kept: ReadRow[] = [];
  const answers = new Map<string, string>();
  const done = new Set<string>();
  for (const { kind, payload } of rows) {
    if (kind === 'answer') answers.set(payload.vraag, said(payload.text));
    if (kind === 'tick' && payload.done) done.add(payload.aandachtspunt);
  }
  for (const { kind, payload, id } of rows) {
    const name = id.split('/').at(-1) ?? '';
    if (kind === 'tick' && payload.done)
      kept.push({ kind, name, payload: { ...payload, date: existing(payload.date) } });
    if (kind === 'note' && done.has(payload.aandachtspunt) && said(payload.text))
      kept.push({ kind, name, payload });
    if (kind === 'voice' && payload.stance !== 'quote')
      kept.push({ kind, name, payload: { ...payload, quote: '' } });
    if (kind === 'voice' && payload.stance === 'quote' && said(payload.quote))
      kept.push({ kind, name, payload });
    if (kind === 'moment' && (existing(payload.date) || said(payload.withWhom)))
      kept.push({ kind, name: null, payload: { ...payload, date: existing(payload.date) } });
    if (kind === 'answer') {
      const vraag = VRAGEN.find(({ id }) => id === name);
      const again = vraag?.askedBefore && answers.get(vraag.askedBefore) === said(payload.text);
      if (vraag?.heading && VRAAG_LABELS[vraag.id] && said(payload.text) && !again)
        kept.push({ kind, name, payload });
    }
  }
  for (const kind of ['goal', 'agreement'] as const) {
    const told = rows
      .filter((row): row is AnyRow & { kind: typeof kind } => row.kind === kind)
      .filter(({ payload }) =>
        Object.entries(payload).some(
          ([key, value]) => SPOKEN[kind]?.includes(key) && typeof value === 'string' && said(value),
        ),
      )
      .sort((a, b) => a.payload.position - b.payload.position || (a.id < b.id ? -1 : 1));
    told.forEach(({ payload }, position) => {
      kept.push({ kind, name: null, payload: { ...payload, position } } as ReadRow);
    });
  }
  return comparable(kept);
}

/** The fields of each kind that a plan speaks of. */
const SPOKEN: { readonly [K in Kind]?: readonly string[] } = {
  tick: ['aandachtspunt', 'done', 'date'],
  note: ['aandachtspunt', 'text'],
  answer: ['vraag', 'text'],
  voice: ['stance', 'quote'],
  goal: ['text', 'position'],
  agreement: ['what', 'who', 'when', 'result', 'position'],
  moment: ['date', 'purpose', 'withWhom'],
};

function existing(day: string): string {
  return isDay(day) ? day : '';
}

export function comparable(rows: readonly ReadRow[]): string[] {
  return rows
    .map(({ kind, name, payload }) => {
      const fields = Object.entries(payload)
        .filter(([key]) => SPOKEN[kind]?.includes(key))
        .map(([key, value]) => [key, typeof value === 'string' ? said(value) : value]);
      return JSON.stringify([kind, name, fields.sort()]);
    })
    .sort();
}

/** Every word the teacher typed that the plan shows, for "nothing is lost". */
export function words(rows: readonly { payload: object }[]): string[] {
  const texts = rows.flatMap(({ payload }) =>
    Object.entries(payload).flatMap(([key, value]) =>
      ['text', 'quote', 'what', 'who', 'when', 'result', 'withWhom'].includes(key) ? [String(value)] : [],
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
