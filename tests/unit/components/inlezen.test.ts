import { describe, expect, it } from 'vitest';
import { canHaveBoth, chosenWrites, unreadNotes } from '../../../components/inlezen/chosen';
import { differInWords, planInWords } from '../../../components/inlezen/counted-plan';
import { readings } from '../../../components/inlezen/reading';
import type { AnyRow } from '../../../dossier/rows';
import { differences } from '../../../plan/differences';
import { isAbout } from '../../../plan/is-about';
import { read } from '../../../plan/read';
import { rowInWords } from '../../../plan/row-words';

const PLAN = `Plan van aanpak
Leerling: Sanne de V., 2B
In de woorden van de leerling
“Thuis weet ik het niet.”
Aanleiding
De vraag: Hoe krijgt Sanne haar werk af?
Doelen
Doel 1: Sanne levert elke week 4 van de 5 opdrachten in.
Doel 2: Sanne vraagt hulp.
Opgesteld met: Stapsgewijs 1`;

const VRAAG = 'signaleren.welke-vragen';

function row(kind: AnyRow['kind'], name: string, payload: object, revision = 1): AnyRow {
  const id = `d/1/${kind}/${name}`;
  return { id, dossier: 'd', round: 1, kind, revision, updatedAt: 1, writer: 'w', payload } as AnyRow;
}
const goal = (name: string, text: string, revision = 1) =>
  row('goal', name, { text, own: '', outcome: '', outcomeNote: '', position: 1 }, revision);
const answer = (text: string) => row('answer', VRAAG, { vraag: VRAAG, text });

/** Writes as the database does, for one kind of text. */
function written(rows: readonly AnyRow[], writes: ReturnType<typeof chosenWrites>): AnyRow[] {
  const after = new Map(rows.map((one) => [one.id, one]));
  for (const { kind, name, set } of writes) {
    const held = after.get(`d/1/${kind}/${name}`);
    const payload = { ...held?.payload, ...set };
    after.set(`d/1/${kind}/${name}`, row(kind, name, payload, (held?.revision ?? 0) + 1));
  }
  return [...after.values()];
}

function listOf(rows: readonly AnyRow[], text = PLAN) {
  const [plan] = read(text).plans;
  if (!plan) throw new Error('a plan');
  return differences(plan, rows);
}
const NOTHING = { left: new Set<string>(), takes: new Map() };
function namer() {
  const names = new Map<string, string>();
  return (key: string) => {
    const name = names.get(key) ?? `new-${names.size}`;
    names.set(key, name);
    return name;
  };
}

describe('what was chosen', () => {
  it('is everything, in an empty dossier', () => {
    const writes = chosenWrites(listOf([]), NOTHING, namer());
    expect(writes.map(({ kind }) => kind).sort()).toEqual(['answer', 'goal', 'goal', 'voice']);
  });

  it('leaves what stands as it is, and takes only what is new', () => {
    const rows = [goal('g', 'Sanne levert elke week 2 van de 5 opdrachten in.'), answer('Iets anders.')];
    const writes = chosenWrites(listOf(rows), NOTHING, namer());
    expect(writes.map(({ kind, set }) => [kind, set.text ?? set.quote])).toEqual([
      ['voice', 'Thuis weet ik het niet.'],
      ['goal', 'Sanne vraagt hulp.'],
    ]);
  });

  it('takes the text where that was chosen, and says what it saw there', () => {
    const rows = [answer('Iets anders.')];
    const list = listOf(rows);
    const key = list.find(({ kind }) => kind === 'answer')?.key ?? '';
    const [write] = chosenWrites(list, { ...NOTHING, takes: new Map([[key, 'theirs']]) }, namer()).filter(
      ({ kind }) => kind === 'answer',
    );
    expect(write).toMatchObject({
      revision: 1,
      was: { text: 'Iets anders.' },
      set: { text: 'Hoe krijgt Sanne haar werk af?' },
    });
  });

  it('keeps both: one text after the other, and a goal beside the goal', () => {
    const rows = [goal('g', 'Sanne levert elke week 2 van de 5 opdrachten in.'), answer('Iets anders.')];
    const list = listOf(rows);
    const takes = new Map(
      list.filter(({ likeness }) => likeness === 'different').map(({ key }) => [key, 'both' as const]),
    );
    expect(list.filter(({ likeness }) => likeness === 'different').every(canHaveBoth)).toBe(true);
    const after = written(rows, chosenWrites(list, { ...NOTHING, takes }, namer()));
    const texts = after.map(({ payload }) => (payload as { text?: string }).text).filter(Boolean);
    expect(texts).toContain('Iets anders.\nHoe krijgt Sanne haar werk af?');
    expect(texts).toContain('Sanne levert elke week 2 van de 5 opdrachten in.');
    expect(texts).toContain('Sanne levert elke week 4 van de 5 opdrachten in.');
  });

  it('cannot keep both of two days', () => {
    const tick = row('tick', 'signaleren.luister-eerst', {
      aandachtspunt: 'signaleren.luister-eerst',
      done: true,
      date: '2026-11-01',
    });
    const [plan] = read(PLAN).plans;
    if (!plan) throw new Error('a plan');
    plan.rows.push({
      kind: 'tick',
      name: 'signaleren.luister-eerst',
      payload: { aandachtspunt: 'signaleren.luister-eerst', done: true, date: '2026-11-02' },
    });
    const item = differences(plan, [tick]).find(({ kind }) => kind === 'tick');
    expect(item?.likeness).toBe('different');
    expect(item && canHaveBoth(item)).toBe(false);
  });

  it('is nothing the second time', () => {
    const after = written([], chosenWrites(listOf([]), NOTHING, namer()));
    expect(chosenWrites(listOf(after), NOTHING, namer())).toEqual([]);
  });

  it('leaves out what was unticked', () => {
    const list = listOf([]);
    const left = new Set(list.filter(({ kind }) => kind === 'goal').map(({ key }) => key));
    expect(chosenWrites(list, { ...NOTHING, left }, namer()).map(({ kind }) => kind)).toEqual([
      'voice',
      'answer',
    ]);
  });
});

describe('what could not be read', () => {
  it('becomes a note, once', () => {
    const [note] = unreadNotes(['Moeder belt nog.', 'Mag naar huis.'], [], '2026-11-25', namer());
    expect(note).toMatchObject({
      kind: 'progress',
      set: { agreement: '', date: '2026-11-25', text: 'Moeder belt nog.\nMag naar huis.' },
    });
    const rows = [row('progress', 'p', note?.set ?? {})];
    expect(unreadNotes(['Moeder belt nog.', 'Mag naar huis.'], rows, '2026-11-26', namer())).toEqual([]);
  });

  it('is never cut: a long text becomes several notes', () => {
    const long = Array.from({ length: 5000 }, (_, index) => `zin${index}`).join(' ');
    const notes = unreadNotes([long], [], '2026-11-25', namer());
    expect(notes.length).toBeGreaterThan(1);
    expect(notes.every(({ set }) => String(set.text).length <= 20_000)).toBe(true);
    expect(
      notes
        .map(({ set }) => set.text)
        .join(' ')
        .replace(/\s/g, ''),
    ).toBe(long.replace(/\s/g, ''));
  });

  it('is nothing when there is nothing', () => {
    expect(unreadNotes([], [], '2026-11-25', namer())).toEqual([]);
  });
});

describe('about whom', () => {
  const page = { shortName: 'Sanne de V.', fullName: 'Sanne de Vries', group: '2B' };
  it.each([
    ['Sanne de V., 2B', 'same'],
    ['Sanne de V., 3A', 'other'],
    ['Sanne de Vries, 3A', 'same'],
    ['Sanne de Vries, 2B', 'same'],
    ['sanne de v.', 'same'],
    ['', 'unknown'],
    ['Daan V., 2B', 'other'],
    ['Sanne de V. en Daan V., 2B', 'other'],
    ['Sanne, 2B', 'other'],
  ])('“%s” is %s', (student, answered) => {
    expect(isAbout(student, page)).toBe(answered);
  });

  it('does not ask for a group the page does not show, nor of one with a comma', () => {
    expect(isAbout('Sanne de V., 3A', { ...page, group: null })).toBe('same');
    expect(isAbout('Sanne de V., 2B, mentor Bos', { ...page, group: '2B, mentor Bos' })).toBe('same');
    expect(isAbout(', 2B', { ...page, shortName: '', fullName: '' })).toBe('other');
  });
});

describe('what was pasted', () => {
  it('stays with the student it was pasted for, also when their dossier is begun elsewhere', () => {
    const of = readings();
    const sanne = of({ who: 'host-id:S name:s', dossier: null });
    sanne.renew('Plan van Sanne');
    expect(of({ who: 'host-id:D name:d', dossier: null }).text.value).toBe('');
    expect(of({ who: 'host-id:D name:d', dossier: 'd2' }).text.value).toBe('');
    expect(of({ who: 'host-id:S name:s', dossier: 'd1' })).toBe(sanne);
    expect(of({ who: 'host-id:T name:s', dossier: 'd1' })).toBe(sanne);
    // The page was said to be about somebody else: what was pasted stays in the dossier.
    expect(of({ who: 'host-id:S name:s', dossier: null })).not.toBe(sanne);
  });

  it('stays with the student when a page tells more of them, or less', () => {
    const of = readings();
    const reading = of({ who: 'host-id:S name:s name-birthdate:b', dossier: null });
    reading.renew('Plan van Sanne');
    expect(of({ who: 'host-id:S name:s', dossier: null })).toBe(reading);
    expect(of({ who: 'name:s name-birthdate:b number-and-name:n', dossier: null })).toBe(reading);
    expect(of({ who: 'name:s number-and-name:n', dossier: null })).toBe(reading);
    // A namesake, somebody whose birth date differs, and half a page.
    expect(of({ who: 'name:s', dossier: null }).text.value).toBe('');
    expect(of({ who: 'name:s number-and-name:n name-birthdate:c', dossier: null }).text.value).toBe('');
    expect(of({ who: 'host-id:S name:d', dossier: null }).text.value).toBe('');
    expect(of({ who: 'host-id:S name:s', dossier: 'd1' })).toBe(reading);
  });

  it('keeps both texts when two parts of a student’s pages turn out to be one', () => {
    const of = readings();
    of({ who: 'host-id:S name:s', dossier: null }).renew('Het ene plan');
    of({ who: 'name:s number-and-name:n', dossier: null }).renew('Het andere plan');
    const both = of({ who: 'host-id:S name:s number-and-name:n', dossier: null });
    expect(both.text.value).toBe('Het ene plan\n\nHet andere plan');
    expect(of({ who: 'name:s number-and-name:n', dossier: null })).toBe(both);
  });

  it('of another text nothing of the earlier choices is left', () => {
    const reading = readings()({ who: 'a', dossier: null });
    reading.confirmed.value = true;
    reading.takes.value = new Map([['goal/1', 'theirs']]);
    reading.renew('Een ander plan');
    expect(reading.confirmed.value).toBe(false);
    expect(reading.takes.value.size).toBe(0);
  });
});

it('a plan is counted in words', () => {
  const rows = ['goal', 'goal', 'agreement', 'voice', 'note', 'party', 'party', 'rung'].map((kind) => ({
    kind: kind as AnyRow['kind'],
  }));
  expect(planInWords({ rows })).toBe(
    '2 doelen, 1 afspraak, wie akkoord is, de woorden van de leerling en 1 ander onderdeel',
  );
  expect(planInWords({ rows: [] })).toBe('niets');
});

it('what differs is named before the list of it', () => {
  const titled = (...titles: string[]) => differInWords(titles.map((title) => ({ title })));
  expect(titled()).toBe('');
  expect(titled('Doel 1')).toBe('Hier staat iets anders bij Doel 1.');
  expect(titled('Doel 1', 'Doel 2', 'Afspraak 1', 'Moment 1')).toBe(
    'Hier staat iets anders bij Doel 1, Doel 2, Afspraak 1 en Moment 1.',
  );
  expect(titled('Doel 1', 'Doel 2', 'Afspraak 1', 'Moment 1', 'Moment 2')).toBe(
    'Hier staat iets anders bij Doel 1, Doel 2, Afspraak 1 en nog 2.',
  );
});

it('rows of few words are told as somebody would say them', () => {
  expect(rowInWords('tick', { done: true, date: '2026-11-17' })).toEqual(['17 november 2026']);
  expect(rowInWords('moment', { purpose: 'evaluatie', date: '2026-12-03', withWhom: 'Met opa' })).toEqual([
    'evaluatie op donderdag 3 december 2026, met opa',
  ]);
  expect(
    rowInWords('party', {
      role: 'parent',
      name: 'vader',
      discussed: '2026-11-17',
      agrees: 'no',
      agreedOn: '2026-11-17',
      reason: 'te snel',
    }),
  ).toEqual(['vader, besproken en niet akkoord op 17 november 2026', 'Reden: te snel']);
  expect(rowInWords('voice', { stance: 'quote', quote: 'Ik wil rust.' })).toEqual(['Ik wil rust.']);
  expect(rowInWords('theme', { topic: 'lezen', agree: 'different', parents: 'nu', position: 1 })).toEqual([
    'Hier kijken we verschillend naar: lezen',
    'Ouders: nu',
  ]);
  expect(rowInWords('goal', { text: 'Lezen' })).toBe(null);
});
