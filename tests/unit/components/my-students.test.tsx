// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../components/students/arrange';
import { dueToday } from '../../../components/students/due';
import { MyStudents } from '../../../components/students/my-students';
import type { ListedStudent } from '../../../dossier/student-list';
import type { OwnPageLink } from '../../../ports/own-page-client';
import { fakeLink } from './fake-link';
import { opensToday, TODAY } from './on-a-list';
import { later, type OnScreen, press, show, type } from './on-screen';

opensToday();

function student(dossier: string, label: string, more: Partial<ListedStudent> = {}): ListedStudent {
  return {
    ...{ dossier, label, round: 1, counts: { signaleren: 3 }, lastStep: 'signaleren', since: '2026-11-20' },
    ...{ days: [], openAgreements: 0, closedOn: null, updatedAt: 0, wipedOn: '2027-05-26' },
    ...more,
  };
}
const moment = (day: string, held = false) => ({ days: [{ day, what: 'evaluatie' as const, held }] });

const SANNE = student('s', 'Sanne de V.', { ...moment('2026-11-23'), openAgreements: 2 });
const DAAN = student('d', 'Daan V.', moment('2026-11-27'));
const ZOE = student('z', 'Zoë A.', { closedOn: '2026-11-01', wipedOn: '2026-12-01' });
const ADAM = student('a', 'Adam B.');

/** A page of our own whose background knows these students, and says when one changed. */
async function page(students: ListedStudent[], schools: { dossier: string; name: string }[] = []) {
  const known = new Map(students.map((one) => [one.dossier, one]));
  const asked: (readonly string[])[] = [];
  let hear: (changed: { type: 'changed'; dossier: string }) => void = () => {};
  const link = {
    view: signal({ schools }),
    rules: signal({}),
    condition: signal('live'),
    async ask(type: string, { only }: { only: string[] }) {
      if (type === 'first-students') return { students: [...known.values()], rest: null };
      asked.push(only);
      return only.flatMap((id) => known.get(id) ?? []);
    },
    onChanged(listener: typeof hear) {
      hear = listener;
      return () => {};
    },
  } as unknown as OwnPageLink;
  const screen = await show(fakeLink(), () => <MyStudents link={link} />);
  return {
    screen,
    asked,
    async changes(dossier: string, to: ListedStudent | null) {
      if (to) known.set(dossier, to);
      else known.delete(dossier);
      await act(() => hear({ type: 'changed', dossier }));
      await later(200);
    },
  };
}
const rows = (screen: OnScreen) => screen.names('rowheader');
async function pick(screen: OnScreen, name: string, value: string) {
  const select = screen.the('combobox', name) as HTMLSelectElement;
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the list', () => {
  it('has the longest overdue first, who has no day last, and leaves out who was closed', async () => {
    const { screen } = await page([ADAM, ZOE, DAAN, SANNE]);
    expect(rows(screen)).toEqual(['Sanne de V.', 'Daan V.', 'Adam B.']);
    expect(screen.text()).toContain('Evaluatie 4 dagen te laat');
    expect(screen.the('grid').getAttribute('aria-rowcount')).toBe('4');
    expect(screen.names('gridcell')).toContain('Signaleren 3 van 8, hier ben je bezig');
    expect(screen.names('gridcell')).toContain('2 afspraken open');
    expect(await screen.faults()).toEqual([]);
  });

  it('moves nobody when a day changes elsewhere, and says that another order can be made', async () => {
    const { screen, changes, asked } = await page([DAAN, SANNE]);
    expect(screen.names('button')).not.toContain('Volgorde bijwerken');
    await changes('s', { ...SANNE, ...moment('2026-12-20') });
    expect(asked).toEqual([['s']]);
    expect(rows(screen)).toEqual(['Sanne de V.', 'Daan V.']);
    expect(screen.text()).toContain('Evaluatie op 20 december');
    await press(screen.the('button', 'Volgorde bijwerken'));
    expect(rows(screen)).toEqual(['Daan V.', 'Sanne de V.']);
  });

  it('keeps the place of who was wiped, so that a click that was under way meets nobody else', async () => {
    const { screen, changes } = await page([SANNE, DAAN]);
    await changes('s', null);
    expect(screen.names('gridcell')[0]).toBe('Van dit apparaat gewist');
    expect(screen.the('rowheader').closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('3');
    expect(document.querySelector('[aria-rowindex="2"] a')).toBeNull();
  });

  it('puts who is new at the end', async () => {
    const { screen, changes } = await page([DAAN]);
    await changes('n', student('n', 'Noor H.', moment('2026-11-01')));
    expect(rows(screen)).toEqual(['Daan V.', 'Noor H.']);
  });

  it('finds a name as it is typed in haste, and says when there is none', async () => {
    const { screen } = await page([ADAM, student('x', 'Zoë A.'), DAAN]);
    await type(screen.the('searchbox', 'Zoek op naam'), 'zoe');
    expect(rows(screen)).toEqual(['Zoë A.']);
    await type(screen.the('searchbox', 'Zoek op naam'), 'Zoë B');
    expect(screen.says('status')).toBe('Geen leerling gevonden met ‘Zoë B’.');
  });

  it('shows one group, and finds a group as it finds a name', async () => {
    const { screen } = await page([
      { ...DAAN, group: '2B' },
      { ...SANNE, group: '3A' },
      { ...ADAM, group: '2B' },
    ]);
    await type(screen.the('searchbox', 'Zoek op naam'), '3a');
    expect(rows(screen)).toEqual(['Sanne de V. 3A']);
    await type(screen.the('searchbox', 'Zoek op naam'), '');
    await pick(screen, 'Groep', '2B');
    expect(rows(screen)).toEqual(['Daan V. 2B', 'Adam B. 2B']);
    expect(await screen.faults()).toEqual([]);
    await type(screen.the('searchbox', 'Zoek op naam'), 'Sanne');
    expect(screen.says('status')).toBe('Geen leerling gevonden met ‘Sanne’ in groep 2B.');
    await press(screen.the('button', 'Zoek in alle groepen'));
    expect(rows(screen)).toEqual(['Sanne de V. 3A']);
    expect(screen.names('button')).not.toContain('Zoek in alle groepen');
  });

  it('asks for a school only where students of two stand here, and shows those of one', async () => {
    const schools = ['Linde', 'Wilg', 'Leeg'].map((name) => ({ dossier: `school:x:${name}`, name }));
    const at = (one: ListedStudent, name: string) => ({ ...one, school: `school:x:${name}` });
    const { screen: one } = await page([at(DAAN, 'Wilg'), ADAM], schools);
    expect(one.names('combobox')).toEqual([]);
    const { screen } = await page([at(DAAN, 'Wilg'), at(SANNE, 'Linde'), ADAM], schools);
    const select = screen.the('combobox', 'School') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual(['Alle scholen', 'Linde', 'Wilg']);
    await pick(screen, 'School', 'school:x:Wilg');
    expect(rows(screen)).toEqual(['Daan V.']);
    await type(screen.the('searchbox', 'Zoek op naam'), 'Adam');
    expect(screen.says('status')).toBe('Geen leerling gevonden met ‘Adam’ op deze school.');
    await press(screen.the('button', 'Zoek op alle scholen'));
    expect(rows(screen)).toEqual(['Adam B.']);
    expect(await screen.faults()).toEqual([]);
  });

  it('draws of five thousand no more than can be seen, and tells how many there are', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => student(`n${at}`, `Leerling ${at}`));
    const { screen } = await page(many);
    expect(screen.the('grid').getAttribute('aria-rowcount')).toBe('5001');
    expect(rows(screen).length).toBeLessThan(60);
    // The last row is where the keyboard leads to, drawn alone.
    const end = new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true });
    await act(() => void document.querySelector('[role=rowgroup] a')?.dispatchEvent(end));
    expect(rows(screen).at(-1)).toBe('Leerling 4999');
  });

  it('is empty with the way to a first student', async () => {
    const { screen } = await page([]);
    expect(screen.names('heading')).toEqual(['Nog geen leerlingen']);
    expect(await screen.faults()).toEqual([]);
  });
});

describe('Vandaag', () => {
  it('tells what is overdue, what is today and what is wiped within two weeks, in that order', async () => {
    const { screen } = await page([ADAM, ZOE, DAAN, SANNE]);
    const lines = [...document.querySelectorAll('.today-list a')].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Sanne de V. Evaluatie 4 dagen te laat',
      'Daan V. Vandaag evaluatie',
      'Zoë A. Wordt gewist op 1 december 2026',
    ]);
    expect(screen.names('link')[0]).toBe('Sanne de V. Evaluatie 4 dagen te laat');
  });

  it('leaves out a moment that something was written of, and all days of a dossier that was closed', () => {
    const held = student('h', 'H.', moment('2026-11-20', true));
    const closed = student('c', 'C.', { ...moment('2026-11-20'), closedOn: '2026-11-21' });
    expect(dueToday([held, closed], TODAY)).toEqual([]);
  });
});

it('an order is the same whatever comes in first', () => {
  const wanted = { query: '', group: null, closed: false, order: 'day' } as const;
  const same = [student('2', 'Sam B.'), student('1', 'Sam B.')];
  expect(arrange(same, wanted, TODAY)).toEqual(arrange(same.toReversed(), wanted, TODAY));
});
