import { describe, expect, test } from 'vitest';
import { idOf } from '../../../components/place';
import { whatNow } from '../../../components/step/what-now';
import { workAt } from '../../../components/step/work';
import type { ChapterId } from '../../../content/chapter';
import { chapter } from '../../../content/stappenplan';
import type { AnyRow } from '../../../dossier/rows';
import { row, sheet } from './sheets';

const TODAY = '2026-10-26';
const now = (rows: AnyRow[], lastStep: string | null = 'plannen') => whatNow(sheet(...rows), TODAY, lastStep);
const moment = (date: string, purpose: 'evaluatie' | 'tussentijds' = 'tussentijds') =>
  row('moment', 'm', { date, purpose });
const DEALS = [
  row('agreement', 'a', { what: 'Timer', state: 'busy' }),
  row('agreement', 'b', { what: 'Gesprek' }),
  row('agreement', 'c', { what: 'Klaar', state: 'done' }),
  row('agreement', 'd', { what: 'Vervalt', state: 'dropped' }),
  row('agreement', 'e', {}),
];

describe('what today asks', () => {
  test.each([
    ['2026-10-26', 'soon', 'Vandaag tussentijds'],
    ['2026-10-27', 'soon', 'Morgen tussentijds'],
    ['2026-10-29', 'soon', 'Donderdag tussentijds'],
    ['2026-11-02', 'soon', 'Tussentijds op 2 november'],
    ['2026-11-20', 'calm', 'Tussentijds op 20 november'],
    ['2027-01-11', 'calm', 'Tussentijds op 11 januari 2027'],
    ['2026-10-25', 'late', 'Tussentijds 1 dag te laat'],
    ['2026-10-22', 'late', 'Tussentijds 4 dagen te laat'],
  ])('of a moment on %s: %s, %s', (date, tone, what) => {
    expect(now([moment(date)])).toMatchObject({ tone, what });
  });

  test('counts the agreements that are open, and no others', () => {
    expect(now([moment(TODAY), ...DEALS]).rest).toBe('2 afspraken open');
    expect(now(DEALS)).toMatchObject({ what: '2 afspraken open', rest: 'nog geen moment' });
  });

  test('is no moment that was held: something was written of it', () => {
    const past = moment('2026-10-20', 'evaluatie');
    expect(now([past]).what).toBe('Evaluatie 6 dagen te laat');
    const written = [
      row('evaluation', '-', { date: '2026-10-21' }),
      row('progress', 'n', { date: '2026-10-20', text: 'Besproken.' }),
      row('energy', '-', { date: '2026-10-20' }),
    ];
    const [talk, ...halfway] = written as [AnyRow, ...AnyRow[]];
    expect(now([past, talk]).tone).toBe('calm');
    for (const other of halfway) expect(now([past, other]).tone).toBe('late');
    for (const held of written) expect(now([moment('2026-10-20'), held]).tone).toBe('calm');
    const before = row('progress', 'n', { date: '2026-10-19', text: 'Ervoor.' });
    const counted = row('progress', 'n', { date: TODAY, agreement: 'a', kept: 'yes' });
    for (const none of [before, counted]) expect(now([moment('2026-10-20'), none]).tone).toBe('late');
  });

  test('is the day to look again of a step that was left', () => {
    const left = row('no-step', 'begrijpen', { reason: 'Nu niet.', lookAgain: TODAY });
    expect(now([left])).toMatchObject({
      what: 'Vandaag opnieuw kijken',
      to: { step: 'begrijpen', focus: idOf.part('geen-stap') },
    });
  });

  test('is what is due before what is to come, and of that the nearest', () => {
    const later = row('moment', 'l', { date: '2026-12-01', purpose: 'evaluatie' });
    const sooner = row('moment', 's', { date: '2026-11-10', purpose: 'tussentijds' });
    expect(now([later, sooner]).what).toBe('Tussentijds op 10 november');
    expect(now([later, row('moment', 'p', { date: '2026-10-25', purpose: 'tussentijds' })]).tone).toBe(
      'late',
    );
  });

  test('can be put off only when its day has come', () => {
    expect(now([moment(TODAY)]).moment).toBe('m');
    expect(now([moment('2026-10-27')]).moment).toBeUndefined();
  });

  test('is, where the work stopped, what the plan begins with: the way there leads nowhere else', () => {
    const here = (rows: AnyRow[], step: ChapterId) => whatNow(sheet(...rows), TODAY, step, step);
    expect(here([], 'signaleren')).toMatchObject({
      what: 'Nog geen woorden van de leerling',
      to: { step: 'signaleren', focus: idOf.field('voice', '-', 'quote') },
    });
    const goals = { what: 'Nog geen doel', to: { step: 'plannen', focus: idOf.part('doelen') } };
    expect(here([row('voice', '-', { quote: 'Ik wil lezen.' })], 'signaleren')).toMatchObject(goals);
    // At the plan that is asked for right there.
    expect(here([], 'plannen')).toMatchObject(goals);
    expect(whatNow(sheet(), TODAY, 'signaleren', 'begrijpen').what).toBe('Je was bij stap 1 Signaleren');
  });

  test('is else where the work stopped, and of an empty dossier the pupil', () => {
    expect(now([], 'begrijpen')).toMatchObject({
      what: 'Je was bij stap 2 Begrijpen',
      to: { step: 'begrijpen' },
    });
    expect(now([row('goal', 'g', { text: 'Leest' })]).what).toBe('Nog geen moment');
    expect(now([], null)).toMatchObject({
      what: 'Begin met de woorden van de leerling',
      to: { step: 'signaleren' },
    });
    // Written by a version that knows more steps than this one.
    expect(now([], 'voorbereiding').to.step).toBe('voorbereiding');
  });
});

test('the work of a step is counted in words, without a share', () => {
  const rows = [
    row('goal', 'a', { text: 'Leest' }),
    row('goal', 'b', {}),
    ...DEALS,
    row('moment', 'm', { date: TODAY }),
    row('answer', 'plannen.tijdpad', { vraag: 'plannen.tijdpad', text: 'Zes weken' }),
  ];
  expect(workAt(sheet(...rows), chapter('plannen')).words).toBe(
    '1 doel, 4 afspraken, 1 moment, 1 antwoord, 0 van 9 besproken',
  );
  expect(workAt(sheet(...rows), chapter('plannen')).begun).toBe(true);
  expect(workAt(sheet(...rows), chapter('realiseren')).begun).toBe(false);
  expect(workAt(sheet(row('voice', '-', { quote: 'Ik wil lezen.' })), chapter('signaleren')).words).toBe(
    'woorden van de leerling, 0 van 8 besproken',
  );
});
