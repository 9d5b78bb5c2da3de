// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MyStudents } from '../../../components/students/my-students';
import { stuckBySteps } from '../../../components/students/stuck';
import { countThemes, FEWEST, type ThemeId } from '../../../components/students/themes';
import type { ListedStudent } from '../../../dossier/student-list';
import type { OwnPageLink } from '../../../ports/own-page-client';
import { fakeLink } from './fake-link';
import { opensToday, TODAY } from './on-a-list';
import { later, press, show } from './on-screen';

opensToday();

let made = 0;
function student(more: Partial<ListedStudent> = {}): ListedStudent {
  const dossier = `d${++made}`;
  return {
    ...{ dossier, label: `Leerling ${made}`, round: 1, counts: {}, lastStep: 'plannen', since: '2026-11-20' },
    ...{ days: [], openAgreements: 0, closedOn: null, updatedAt: 0, wipedOn: '2027-05-26' },
    ...more,
  };
}

async function page(students: ListedStudent[]) {
  const link = {
    view: signal(null),
    rules: signal({}),
    condition: signal('live'),
    ask: async () => ({ students, rest: null }),
    onChanged: () => () => {},
  } as unknown as OwnPageLink;
  const screen = await show(fakeLink(), () => <MyStudents link={link} />);
  // What is counted of all comes after the list.
  await vi.dynamicImportSettled();
  await later();
  return screen;
}

/** How many stand at each step. */
const counts = (students: ListedStudent[], region: Parameters<typeof stuckBySteps>[1] = '', today = TODAY) =>
  Object.fromEntries(
    [...stuckBySteps(students, region, today)].flatMap(([step, { length }]) =>
      length ? [[step, length]] : [],
    ),
  );

describe('who stands long at a step', () => {
  it('stands there since before three school weeks, to the day', () => {
    expect(counts([student({ since: '2026-11-06' })])).toEqual({});
    expect(counts([student({ since: '2026-11-05' })])).toEqual({ plannen: 1 });
  });

  it('is not whom a school holiday kept away', () => {
    // Four weeks and a day, of which two were the Christmas holiday.
    const before = student({ since: '2026-12-14' });
    expect(counts([before], 'midden', '2027-01-12')).toEqual({});
    expect(counts([before], 'midden', '2027-01-19')).toEqual({ plannen: 1 });
  });

  it('is nobody who was closed, who was only begun, or who waits on purpose for a day to come', () => {
    const since = '2026-09-07';
    const waits = (day: string) => ({ since, days: [{ day, what: 'opnieuw' as const, held: false }] });
    expect(counts([student({ since, closedOn: '2026-11-01' })])).toEqual({});
    expect(counts([student({ since, lastStep: null })])).toEqual({});
    expect(counts([student({ since, lastStep: 'voorbereiding' })])).toEqual({});
    expect(counts([student(waits('2026-12-07'))])).toEqual({});
    expect(counts([student(waits('2026-11-26'))])).toEqual({ plannen: 1 });
  });

  it('is nobody of whom the day is damaged', () =>
    expect(counts([student({ since: '' }), student({ since: '2026-13-45' })])).toEqual({}));
});

describe('Waar lopen we vast?', () => {
  const since = '2026-10-05';
  it('says so when it is nowhere', async () => {
    const screen = await page([student()]);
    expect(screen.text()).toContain('Niemand staat langer dan 3 schoolweken bij dezelfde stap.');
    expect(screen.names('table')).toEqual([]);
    expect(await screen.faults()).toEqual([]);
  });

  it('counts by step in a table, and leads from a step to its students, the longest first', async () => {
    const screen = await page([
      student({ since, label: 'Sam B.', group: '2B' }),
      student({ since: '2026-09-07', label: 'Noor H.' }),
      student({ since, lastStep: 'begrijpen', label: 'Daan V.' }),
      student({ label: 'Zoë A.' }),
    ]);
    const lines = () =>
      [...document.querySelectorAll('.bars tbody tr')].map(({ textContent }) => textContent);
    expect(screen.names('table')).toEqual(['Leerlingen die langer dan 3 schoolweken bij een stap staan']);
    expect(lines()).toEqual([
      'Signaleren0',
      'Begrijpen1',
      'Plannen2',
      'Realiseren0',
      'Vastleggen0',
      'Evalueren0',
    ]);
    expect(screen.text()).toContain('2 leerlingen staan al langer dan 3 schoolweken bij stap 3, Plannen.');
    const those = () =>
      [...document.querySelectorAll('.stuck-list li')].map(({ textContent }) => textContent);
    expect(those()).toEqual([]);
    await press(screen.the('button', 'Toon deze leerlingen'));
    expect(those()).toEqual(['Noor H. sinds 7 september', 'Sam B. 2B sinds 5 oktober']);
    expect(screen.the('button', 'Plannen').getAttribute('aria-expanded')).toBe('true');
    await press(screen.the('button', 'Begrijpen'));
    expect(those()).toEqual(['Daan V. sinds 5 oktober']);
    expect(screen.text()).toContain('1 leerling staat al langer dan 3 schoolweken bij stap 2, Begrijpen.');
    expect(await screen.faults()).toEqual([]);
  });

  it('lists of many a few, and more on request', async () => {
    const screen = await page(Array.from({ length: 75 }, () => student({ since })));
    await press(screen.the('button', 'Plannen'));
    const listed = () => document.querySelectorAll('.stuck-list li').length;
    expect(listed()).toBe(10);
    await press(screen.the('button', 'Toon er meer'));
    expect(listed()).toBe(60);
    await press(screen.the('button', 'Toon er meer'));
    expect(listed()).toBe(75);
    expect(screen.names('button')).not.toContain('Toon er meer');
  });
});

/** So many students of this theme in this group. */
const having = (theme: ThemeId, group: string, many: number) =>
  Array.from({ length: many }, () => student({ subject: theme, ...(group ? { group } : {}) }));

describe('how often a theme is counted', () => {
  it('is three times or more, the most first, with the groups that have as many', () => {
    const all = [
      ...having('maths', '2B', 3),
      ...having('language', '2B', 4),
      ...having('language', '10A', 3),
      ...having('senses', '2B', 2),
      student(),
      student({ subject: 'senses', closedOn: '2026-11-01' }),
    ];
    expect(countThemes(all)).toEqual([
      {
        theme: 'language',
        count: 7,
        groups: [
          { group: '2B', count: 4 },
          { group: '10A', count: 3 },
        ],
      },
      { theme: 'maths', count: 3, groups: [{ group: '2B', count: 3 }] },
    ]);
  });

  it('tells no group from which the one student of another can be worked out', () => {
    const all = [...having('work', '2B', 4), ...having('work', '3A', 1)];
    expect(countThemes(all)).toEqual([{ theme: 'work', count: 5, groups: [] }]);
    // Nor of whom no page told a group.
    expect(countThemes([...having('work', '2B', 4), ...having('work', '', 2)])[0]?.groups).toEqual([]);
    expect(countThemes([...having('work', '2B', 4), ...having('work', '', 3)])[0]?.groups).toHaveLength(1);
  });

  it('leaves of any school nothing under three to be worked out', () => {
    const group = fc.constantFrom('', '1C', '2B', '3A', '4');
    const theme = fc.constantFrom<ThemeId>('language', 'work', 'other');
    const some = fc.array(fc.record({ group, theme }), { maxLength: 40 });
    fc.assert(
      fc.property(some, (all) => {
        const listed = all.map(({ theme: its, group: theirs }) => student({ subject: its, group: theirs }));
        for (const { theme: its, count, groups } of countThemes(listed)) {
          const told = groups.reduce((sum, one) => sum + one.count, 0);
          expect(count).toBe(listed.filter((one) => one.subject === its).length);
          expect([count, ...groups.map((one) => one.count)].every((one) => one >= FEWEST)).toBe(true);
          expect(count - told === 0 || count - told >= FEWEST).toBe(true);
        }
      }),
    );
  });
});

describe('Kijk breder', () => {
  it('says how it comes to count something', async () => {
    const screen = await page(having('work', '2B', 2));
    expect(screen.text()).toContain('Kies in een dossier een thema, bij stap 1.');
    expect(screen.text()).not.toContain('Plannen en aan het werk gaan');
    expect(await screen.faults()).toEqual([]);
  });

  it('is a table of themes without anybody in it', async () => {
    const screen = await page(having('work', '2B', 4));
    expect(screen.names('table')).toEqual(['Hoeveel leerlingen een thema hebben']);
    const [table] = document.querySelectorAll('.bars');
    expect(table?.querySelector('tbody')?.textContent).toBe('Plannen en aan het werk gaan2B: 44');
    expect(table?.textContent).not.toContain('Leerling ');
    expect(table?.querySelector('button, a')).toBeNull();
    expect(await screen.faults()).toEqual([]);
  });
});
