import { describe, expect, test } from 'vitest';
import { carryChoices } from '../../../components/rounds/carry';
import { fromRound } from '../../../components/rounds/from-round';
import {
  countInWords,
  firstNameIn,
  goodbyeLine,
  howLong,
  linesOf,
} from '../../../components/rounds/goodbye-words';
import { roundReading } from '../../../components/rounds/round-reading';
import { roundsOf, spanInWords } from '../../../components/rounds/rounds';
import { sheetOf } from '../../../components/sheet';
import { isText, type Kind } from '../../../dossier/kinds/kinds';
import { PAYLOADS } from '../../../dossier/payloads';
import { nameInId } from '../../../dossier/row-id';
import { differences } from '../../../plan/differences';
import { buildEvaluation } from '../../../plan/evaluation';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { read } from '../../../plan/read';
import { planText } from '../../../plan/text';
import { numberedRows } from '../../../plan/told';
import { row, sheet, snapshot } from './sheets';

const UUID = '11111111-1111-4111-8111-111111111111';

describe('what goes on to the next round', () => {
  test('usually: goals that were not reached, and agreements that continue or still run', () => {
    const choices = carryChoices(
      sheet(
        row('goal', 'a', { text: 'Nog niet', outcome: '-1', position: 1 }),
        row('goal', 'b', { text: 'Behaald', outcome: '0', position: 2 }),
        row('goal', 'c', { text: 'Niet bekeken', position: 3 }),
        row('goal', 'd', { text: ' ', position: 4 }),
        row('agreement', 'e', { what: 'Gaat door', after: 'continues', state: 'done', position: 1 }),
        row('agreement', 'f', { what: 'Loopt nog', state: 'busy', position: 2 }),
        row('agreement', 'g', { what: 'Gedaan', state: 'done', position: 3 }),
        row('agreement', 'h', { what: 'Stopt', after: 'stops', position: 4 }),
      ),
    );
    expect(choices.map(({ title, text, usual }) => [title, text, usual])).toEqual([
      ['Doel 1', 'Nog niet', true],
      ['Doel 2', 'Behaald', false],
      ['Doel 3', 'Niet bekeken', true],
      ['Afspraak 1', 'Gaat door', true],
      ['Afspraak 2', 'Loopt nog', true],
      ['Afspraak 3', 'Gedaan', false],
      ['Afspraak 4', 'Stopt', false],
    ]);
  });
});

describe('what is known goes on to the next round', () => {
  const known = [
    row('facts', '-', { seen: '3 van de 8 opdrachten.' }),
    row('factor', 'student', { helps: 'Rust' }),
    row('factor', 'group', { hinders: 'Drukte' }),
    row('factor', 'school', {}),
    row('wider', '-', { theme: 'work' }),
    row('roles', '-', { contact: 'Jeroen Smits', records: 'Jeroen Smits' }),
    row('party', 'student', { discussed: '2026-11-02', agrees: 'yes' }),
    row('party', 'school', { name: 'Jeroen Smits' }),
    row('party', UUID, { role: 'parent', name: 'Moeder', position: 1 }),
  ];

  test('in five lines, each for all that it says, before the goals and agreements', () => {
    const choices = carryChoices(sheet(row('goal', 'a', { text: 'Nog niet' }), ...known));
    expect(choices.map(({ title, text, usual, ofPlan }) => [title, text, usual, ofPlan])).toEqual([
      ['Wat we zien', '3 van de 8 opdrachten.', true, undefined],
      ['Wat helpt en wat het lastig maakt', 'in de klas, zelf', true, undefined],
      ['Thema', 'plannen en aan het werk gaan', true, undefined],
      ['Aanspreekpunt, volgen en vastleggen', 'Jeroen Smits', true, undefined],
      ['Mensen', 'Jeroen Smits, Moeder', true, undefined],
      ['Doel 1', 'Nog niet', true, true],
    ]);
    expect(choices[1]?.rows).toEqual(['d/1/factor/group', 'd/1/factor/student']);
  });

  test('but not usually what was seen before every goal was reached', () => {
    const facts = (outcome: '0' | '-1') =>
      carryChoices(sheet(row('goal', 'a', { text: 'Doel', outcome }), ...known))[0];
    expect(facts('0')).toMatchObject({ title: 'Wat we zien', usual: false });
    expect(facts('-1')).toMatchObject({ title: 'Wat we zien', usual: true });
  });

  test('and nothing is offered of what says nothing', () => {
    const empty = [
      row('facts', '-', { seen: ' ', occasion: 'Alleen een aanleiding.' }),
      row('factor', 'student', {}),
      row('party', 'student', { agrees: 'yes' }),
    ];
    expect(carryChoices(sheet(...empty))).toEqual([]);
  });
});

describe('from which round a row is', () => {
  const goal = (name: string, round: number, text: string, more = {}) =>
    row('goal', name, { text, ...more }, round);
  const from = (...rows: ReturnType<typeof row>[]) => fromRound({ rows }, rows.at(-1) as (typeof rows)[0]);

  test('is told by its words alone, as far back as they were the same', () => {
    expect(from(goal('a', 1, 'Vraagt hulp.'), goal('b', 2, 'Vraagt hulp.'))).toBe(1);
    const three = [1, 2, 3].map((round) => goal(`g${round}`, round, 'Vraagt hulp. '));
    expect(from(...three)).toBe(1);
    const outcome = { outcome: '-1', outcomeNote: 'Half' } as const;
    expect(from(goal('a', 1, 'Vraagt hulp.', outcome), goal('b', 2, 'Vraagt hulp.'))).toBe(1);
  });

  test('is its own when it was written anew, or changed, or is of the first', () => {
    expect(from(goal('a', 1, 'Vraagt hulp.'), goal('b', 2, 'Vraagt om hulp.'))).toBeNull();
    expect(from(goal('a', 1, 'Vraagt hulp.'), goal('b', 2, 'Vraagt hulp.', { own: 'Ik vraag.' }))).toBeNull();
    expect(from(goal('a', 1, 'Vraagt hulp.'))).toBeNull();
    expect(from(goal('a', 1, ''), goal('b', 2, ''))).toBeNull();
    // A round between in which it was gone.
    expect(from(goal('a', 1, 'Vraagt hulp.'), goal('b', 3, 'Vraagt hulp.'))).toBeNull();
  });

  test('looks at the row of the same name where names go along, and at no kind that stays behind', () => {
    const helps = { helps: 'Rust' };
    expect(from(row('factor', 'group', helps), row('factor', 'group', helps, 2))).toBe(1);
    expect(from(row('factor', 'group', helps), row('factor', 'school', helps, 2))).toBeNull();
    const facts = { seen: '3 van de 8.', occasion: 'Begin' };
    expect(from(row('facts', '-', facts), row('facts', '-', { ...facts, occasion: 'Nu' }, 2))).toBe(1);
    const theme = { topic: 'Werk' };
    expect(from(row('theme', UUID, theme), row('theme', UUID, theme, 2))).toBeNull();
  });
});

describe('goals and agreements have one number', () => {
  const id = (digit: number) => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;
  const rows = [
    row('goal', id(1), { text: 'Een', outcome: '-1', outcomeNote: 'Half', position: 1 }),
    row('goal', id(2), { outcome: '0', outcomeNote: 'Geleegd', position: 2 }),
    row('goal', id(3), { own: 'Ik vraag hulp.', outcome: '-1', position: 3 }),
    row('goal', id(4), { position: 4 }),
    row('goal', id(5), { text: 'Drie', outcome: '1', outcomeNote: 'Gelukt', position: 5 }),
    row('agreement', id(6), { what: 'Een', after: 'continues', position: 1 }),
    row('agreement', id(7), { state: 'done', position: 2 }),
    row('agreement', id(8), { who: 'Moeder', after: 'continues', position: 3 }),
    row('agreement', id(9), { what: 'Drie', after: 'continues', position: 4 }),
  ];
  const about = { rows, label: 'Sanne', group: null, today: '2027-01-14' };
  const GOALS = { Een: 1, 'Ik vraag hulp.': 2, Drie: 3 };

  test('in the plan and in the evaluation', () => {
    for (const text of [planText(buildPlan(about)), planText(buildEvaluation(about))]) {
      expect(text).toMatch(/Doel 1: Een[\s\S]*Doel 2:[\s\S]*“Ik vraag hulp\.”[\s\S]*Doel 3: Drie/);
      expect(text).toMatch(/Afspraak 1: Een[\s\S]*Afspraak 2:[\s\S]*Wie: Moeder[\s\S]*Afspraak 3: Drie/);
      expect(text).not.toMatch(/(Doel|Afspraak) 4/);
    }
  });

  test('in what may go on, and in a round that is over', () => {
    const titles = carryChoices(sheet(...rows)).map(({ title, text }) => `${title} ${text}`);
    expect(titles).toEqual([
      'Doel 1 Een',
      'Doel 2 “Ik vraag hulp.”',
      'Doel 3 Drie',
      'Afspraak 1 Een',
      'Afspraak 2 Afspraak zonder tekst',
      'Afspraak 3 Drie',
    ]);
    const told = roundReading(sheet(...rows)).flatMap(({ items }) => items);
    for (const [words, number] of Object.entries(GOALS))
      expect(
        told.find(
          ({ title, says }) =>
            title.startsWith('Doel') && says[0]?.replace(/[.“”]/g, '') === words.replace(/[.“”]/g, ''),
        ),
      ).toMatchObject({
        title: `Doel ${number}`,
      });
    expect(told.find(({ says }) => says.some((one) => one.includes('Geleegd')))?.title).toBe('Doel 4');
  });

  test('in a plan that is read in beside them', () => {
    const [plan] = read(planText(buildPlan(about))).plans;
    const titles = plan && differences(plan, rows).map(({ title }) => title);
    expect(titles).toEqual(['Doel 1', 'Doel 2', 'Doel 3', 'Afspraak 1', 'Afspraak 2', 'Afspraak 3']);
  });

  test('those without words come last', () => {
    expect(numberedRows(rows, 'goal').map(({ id }) => nameInId(id)[0])).toEqual(['1', '3', '5', '2']);
    expect(numberedRows(rows, 'agreement').map(({ id }) => nameInId(id)[0])).toEqual(['6', '8', '9', '7']);
  });
});

describe('a round to read', () => {
  test('holds every text of every kind, and both versions of one that has two', () => {
    const texts: string[] = [];
    const rows = Object.keys(PAYLOADS)
      .filter((kind) => !['contact', 'protocol', 'approach', 'school', 'round', 'tick'].includes(kind))
      .map((kind, index) => {
        const fields = Object.keys(PAYLOADS[kind as Kind].shape).filter((field) =>
          isText(kind as Kind, field),
        );
        const payload = Object.fromEntries(fields.map((field) => [field, `woord${index}${field}`]));
        texts.push(...Object.values(payload));
        const named: Record<string, string> = {
          note: 'signaleren.luister-eerst',
          answer: 'signaleren.behoeften',
          'no-step': 'begrijpen',
          factor: 'student',
          rung: 'now',
        };
        const about =
          kind === 'note' ? { aandachtspunt: named.note } : kind === 'answer' ? { vraag: named.answer } : {};
        return row(kind as 'goal', named[kind] ?? UUID, { ...payload, ...about } as never);
      });
    const goal = rows.find(({ kind }) => kind === 'goal');
    const rival = {
      id: 'x',
      row: goal?.id ?? '',
      dossier: 'd',
      field: 'text',
      text: 'andere tekst',
      writer: 'b',
      updatedAt: 0,
    };
    const readable = JSON.stringify(roundReading(sheetOf({ ...snapshot(rows), rivals: [rival] })));
    expect(texts.filter((text) => !readable.includes(text))).toEqual([]);
    expect(readable).toContain('andere tekst');
    // Every field that is said by its name has one that a teacher knows.
    expect(readable).not.toMatch(/[.“"] [a-z]+: woord/);
  });

  test('is read as sentences, and what somebody said stands as they said it', () => {
    const lines = (...rows: ReturnType<typeof row>[]) =>
      roundReading(sheet(...rows)).flatMap(({ items }) =>
        items.map(({ title, says }) => [title, says.join(' ')]),
      );
    expect(
      lines(
        row('voice', '-', { stance: 'quote', quote: 'ik snap het niet' }),
        row('tick', 'signaleren.luister-eerst', { done: true, date: '2026-11-10' }),
        row('note', 'signaleren.luister-eerst', { text: 'In de kring' }),
        row('answer', 'signaleren.behoeften', { text: 'Rust en overzicht' }),
        row('factor', 'group', { helps: 'een vaste plek', hinders: 'drukte' }),
        row('goal', UUID, { text: 'Sanne vraagt hulp', own: 'Ik vraag het.', outcome: '-1', specific: true }),
        row('agreement', UUID, { what: 'Timer', who: 'Juf', when: 'elke dag', after: 'continues' }),
        row('party', 'student', { discussed: '2026-11-10', agrees: 'yes', agreedOn: '2026-11-10' }),
        row('evaluation', '-', {
          date: '2027-01-14',
          student: 'het lukt',
          parents: 'Fijn!',
          helped: 'Timer',
        }),
      ),
    ).toEqual([
      ['In eigen woorden', '“ik snap het niet”'],
      [
        'Wat helpt en wat het lastig maakt: in de klas',
        'Wat helpt: een vaste plek. Wat het lastig maakt: drukte.',
      ],
      [expect.stringContaining('Welke behoeften'), 'Rust en overzicht'],
      ['Besproken of gedaan', expect.stringMatching(/^.+ \(10 november 2026\): In de kring\.$/)],
      ['Doel 1', 'Sanne vraagt hulp. “Ik vraag het.” Het ging minder dan gehoopt.'],
      ['Afspraak 1', 'Timer. Wie: Juf. Wanneer: elke dag. Hierna: gaat door.'],
      ['Besproken met leerling', 'Besproken op 10 november 2026. Akkoord. Dat was op 10 november 2026.'],
      [
        'Terugblik',
        'Teruggekeken op 14 januari 2027. De leerling: “het lukt” Ouders: “Fijn!” Wat hielp: Timer.',
      ],
    ]);
  });

  test('leaves out steps in which nothing was written', () => {
    expect(roundReading(sheet(row('goal', UUID, {}), row('agreement', UUID, {})))).toEqual([]);
  });
});

test('rounds and their days in words', () => {
  const held = snapshot([row('round', '-', { started: '2026-11-23', ended: '2026-12-18', end: 'round' })], 2);
  expect(roundsOf(held).map(spanInWords)).toEqual(['23 november 2026 tot 18 december 2026', '']);
  const day = '2026-11-23';
  expect(spanInWords({ round: 1, started: day, ended: day })).toBe('op 23 november 2026');
});

describe('the words of a goodbye', () => {
  test.each([
    ['2026-11-23', '2026-11-23', 'één dag'],
    ['2026-11-23', '2026-11-26', 'drie dagen'],
    ['2026-11-23', '2026-11-30', 'één week'],
    ['2026-09-14', '2026-10-26', 'zes weken'],
    // Summer time ends between them.
    ['2026-10-19', '2026-11-02', 'twee weken'],
    ['2026-09-01', '2026-11-30', '13 weken'],
    ['2026-09-01', '2027-02-01', 'vijf maanden'],
    ['', '2026-10-26', ''],
    ['2026-10-26', '2026-10-20', ''],
  ])('from %s to %s: %s', (from, to, words) => expect(howLong(from, to)).toBe(words));

  test('say how long, and how many goals, as far as that is known', () => {
    expect(goodbyeLine('zes weken', 2)).toBe('Zes weken, twee doelen.');
    expect(goodbyeLine('één week', 1)).toBe('Eén week, één doel.');
    expect(goodbyeLine('', 13)).toBe('13 doelen.');
    expect(goodbyeLine('zes weken', 0)).toBe('Zes weken.');
    expect(goodbyeLine('', 0)).toBe('');
    expect(countInWords(12, 'doel', 'doelen')).toBe('twaalf doelen');
  });

  test('take a line of what helped as it was written, but for the dash before it', () => {
    expect(linesOf('- Vooraf weten welke tekst er komt\n\n• Strips \n*zelf* kiezen\n-5 graden')).toEqual([
      'Vooraf weten welke tekst er komt',
      'Strips',
      '*zelf* kiezen',
      '-5 graden',
    ]);
  });

  test.each([
    ['Lotte in ’t V.', 'Lotte'],
    ["Lotte in 't V.", 'Lotte'],
    ['Anne Sophie de V.', 'Anne Sophie'],
    ['Sanne V.', 'Sanne'],
    ['S.V.', 'S.V.'],
    ['Sanne de Vries', 'Sanne'],
    ['Sanne Vries', 'Sanne Vries'],
    ['’t Veld', '’t Veld'],
    ['Leerling', 'Leerling'],
  ])('call %s %s', (label, name) => expect(firstNameIn(label)).toBe(name));
});
