// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MyStudents } from '../../../components/students/my-students';
import { stuckBySteps } from '../../../components/students/stuck';
import type { ListedStudent } from '../../../dossier/student-list';
import type { OwnPageLink } from '../../../ports/own-page-client';
import { fakeLink } from './fake-link';
import { press, show } from './on-screen';

const TODAY = '2026-11-27';
beforeEach(() => {
  vi.setSystemTime(new Date(2026, 10, 27, 12));
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
  });
  location.hash = '';
});

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
    ask: async () => students,
    onChanged: () => () => {},
  } as unknown as OwnPageLink;
  return show(fakeLink(), () => <MyStudents link={link} />);
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
