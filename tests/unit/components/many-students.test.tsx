// @vitest-environment happy-dom
/** Of thousands of students the first are shown at once, and all others come part by part. */
import { signal } from '@preact/signals';
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { AT_FIRST, arrange } from '../../../components/students/arrange';
import { FIRST_ROWS, studentsAtFirst } from '../../../components/students/at-first';
import { dueToday } from '../../../components/students/due';
import { askFirstList } from '../../../components/students/first-list';
import { MyStudents } from '../../../components/students/my-students';
import { type Students, useStudents } from '../../../components/students/use-students';
import type { ListedStudent } from '../../../dossier/student-list';
import type { OwnPageLink } from '../../../ports/own-page-client';
import { fakeLink } from './fake-link';
import { opensToday, TODAY } from './on-a-list';
import { later, press, show, type } from './on-screen';

const MANY = 700;
const PART = 200;
opensToday();

const idOf = (at: number) => `d${String(at).padStart(4, '0')}`;

function student(at: number, more: Partial<ListedStudent> = {}): ListedStudent {
  const day = `2026-${at % 3 ? '12' : '11'}-${String(1 + ((at * 7) % 28)).padStart(2, '0')}`;
  return {
    ...{ dossier: idOf(at), label: `Leerling ${(at * 37) % MANY}`, round: 1, counts: {}, since: TODAY },
    ...{
      lastStep: 'signaleren',
      openAgreements: 0,
      updatedAt: 0,
      wipedOn: at % 50 ? '2027-05-26' : '2026-12-01',
    },
    ...{
      days: at % 4 ? [{ day, what: 'evaluatie', held: false }] : [],
      closedOn: at % 9 ? null : '2026-11-01',
    },
    ...{ group: `${1 + (at % 3)}A` },
    ...more,
  };
}
const MANY_STUDENTS = Array.from({ length: MANY }, (_, at) => student(at));

/** A background that reads when it is told to, and answers when it is told to: an answer can be older than it looks. */
function slowly(students: readonly ListedStudent[] = MANY_STUDENTS) {
  const known = new Map(students.map((one) => [one.dossier, one]));
  interface Asked {
    type: string;
    read(): void;
    answer(): Promise<void>;
    fail(): Promise<void>;
  }
  const open: Asked[] = [];
  const hearers = new Set<(changed: { type: 'changed'; dossier: string }) => void>();
  const inOrder = () => [...known.values()].sort((a, b) => (a.dossier < b.dossier ? -1 : 1));
  function reply(about: string, { only = [], dossier = '' }: { only?: string[]; dossier?: string }): unknown {
    if (about === 'first-students') return studentsAtFirst(inOrder(), TODAY);
    if (about === 'students') return only.flatMap((id) => known.get(id) ?? []);
    const after = inOrder().filter((one) => one.dossier > dossier);
    return { students: after.slice(0, PART), more: after.length >= PART };
  }
  const link = {
    ...{ view: signal(null), rules: signal({}), condition: signal('live') },
    ask: (about: string, fields: object) =>
      new Promise((done, refuse) => {
        let is: { reply: unknown } | null = null;
        const asked: Asked = {
          type: about,
          read() {
            is ??= { reply: reply(about, fields) };
          },
          async answer() {
            this.read();
            open.splice(open.indexOf(asked), 1);
            await act(async () => done(is?.reply));
          },
          async fail() {
            open.splice(open.indexOf(asked), 1);
            await act(async () => refuse(new Error('locked')));
          },
        };
        open.push(asked);
      }),
    onChanged(hear: (changed: { type: 'changed'; dossier: string }) => void) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  } as unknown as OwnPageLink;
  return {
    ...{ link, open, known, inOrder },
    isHeard: () => hearers.size > 0,
    async change(dossier: string, to: ListedStudent | null) {
      if (to) known.set(dossier, to);
      else known.delete(dossier);
      await act(() => {
        for (const hear of hearers) hear({ type: 'changed', dossier });
      });
    },
    /** Answers the first that is open of this kind. */
    async answers(about: string) {
      const asked = open.find((one) => one.type === about);
      if (!asked)
        throw new Error(`Nobody asked for ${about}; open: ${open.map((one) => one.type).join(', ')}`);
      await asked.answer();
      await later(50);
    },
    async answersAll() {
      for (let time = 0; open[0]; time++) {
        if (time > 200) throw new Error('It asks without end');
        await open[0].answer();
        await later(150);
      }
    },
  };
}

async function page(background = slowly()) {
  const screen = await show(fakeLink(), () => <MyStudents link={background.link} />);
  const insights = () => document.querySelector('.st-insights h2');
  return { ...background, screen, insights };
}

/** The list without its screen. */
async function list(background = slowly()) {
  let students = null as Students | null;
  function Probe() {
    students = useStudents(background.link);
    return null;
  }
  await show(fakeLink(), () => <Probe />);
  if (!students) throw new Error('Nothing was drawn');
  return { ...background, students };
}

const shownRows = () =>
  [...document.querySelectorAll('.st-body [role=row]')].map(
    (row) => `${row.getAttribute('aria-rowindex')} ${row.textContent}`,
  );

describe('the first of many', () => {
  it('stand as they will stand among all, with what is above and beside them', async () => {
    const { screen, answers, answersAll, insights } = await page();
    await answers('first-students');
    const above = () => ({
      rows: shownRows(),
      count: screen.the('grid').getAttribute('aria-rowcount'),
      room: (document.querySelector('.st-body') as HTMLElement).style.getPropertyValue('--rows'),
      says: screen.says('status'),
      today: document.querySelector('.today')?.textContent,
      groups: document.querySelector('.st-groups')?.textContent,
      shows: document.querySelector('.st-which')?.textContent,
    });
    const first = above();
    expect(first.rows).toHaveLength(30);
    expect(first.count).toBe(`${MANY_STUDENTS.filter(({ closedOn }) => !closedOn).length + 1}`);
    expect(first.today).toContain(`Toon alle ${dueToday(MANY_STUDENTS, TODAY).length}`);
    expect(insights()).toBeNull();
    await answers('students-after');
    expect(above()).toEqual(first);
    await answersAll();
    await vi.dynamicImportSettled();
    await later();
    expect(above()).toEqual(first);
    expect(insights()).not.toBeNull();
    expect(screen.names('button')).not.toContain('Volgorde bijwerken');
  });

  it('are the same as the first of all, however the rest is cut', () => {
    const anybody = fc.record({
      days: fc.option(fc.constantFrom('2026-11-20', TODAY, '2026-12-01', '2027-01-08'), { nil: null }),
      label: fc.constantFrom('Sam B.', 'Ömer K.', 'Åsa', 'Zoë'),
      closedOn: fc.constantFrom(null, null, '2026-11-02'),
      wipedOn: fc.constantFrom('2026-11-28', '2026-12-05', '2027-04-01'),
    });
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 251, maxLength: 400 }), (some) => {
        const all = some.map(({ days, ...one }, at) =>
          student(at, { ...one, days: days ? [{ day: days, what: 'evaluatie', held: false }] : [] }),
        );
        const { students, rest } = studentsAtFirst(all, TODAY);
        const top = (of: readonly ListedStudent[]) => arrange(of, AT_FIRST, TODAY).slice(0, FIRST_ROWS);
        expect(top(students.toReversed())).toEqual(top(all));
        expect(dueToday(students, TODAY).slice(0, 6)).toEqual(dueToday(all.toReversed(), TODAY).slice(0, 6));
        expect(rest?.count).toBe(arrange(all, AT_FIRST, TODAY).length);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('are all there is of a few classes: nothing more is asked for', async () => {
    const { screen, answers, open, insights } = await page(slowly(MANY_STUDENTS.slice(0, 250)));
    await answers('first-students');
    await vi.dynamicImportSettled();
    await later(1000);
    expect(open).toEqual([]);
    expect(insights()).not.toBeNull();
    expect(screen.says('status')).toContain('leerlingen');
  });
});

describe('while the others come', () => {
  it('a search leaves the list as it is, then finds who came last, and never says there is nobody', async () => {
    const last = student(MANY - 1, { label: 'Noor de Laatste', closedOn: null, days: [] });
    const { screen, answers, answersAll } = await page(slowly([...MANY_STUDENTS.slice(0, -1), last]));
    await answers('first-students');
    const first = shownRows();
    await type(screen.the('searchbox', 'Zoek op naam'), 'laatste');
    expect(screen.says('status')).toBe('Er wordt gezocht.');
    expect(shownRows()).toEqual(first);
    await answers('students-after');
    expect(screen.says('status')).toBe('Er wordt gezocht.');
    await answersAll();
    expect(screen.names('rowheader')).toEqual(['Noor de Laatste 1A']);
    expect(screen.the('grid').getAttribute('aria-rowcount')).toBe('2');
    expect(screen.says('status')).toContain('1 leerling');
  });

  it('who is chosen is chosen among those that are there; all of them only once all are', async () => {
    const { screen, answers, answersAll } = await page();
    await answers('first-students');
    await press(screen.the('button', 'Leerlingen kiezen'));
    const all = MANY_STUDENTS.filter(({ closedOn }) => !closedOn).length;
    const everybody = () => screen.the('button', `Kies alle ${all}`) as HTMLButtonElement;
    expect(everybody().disabled).toBe(true);
    await answersAll();
    await press(everybody());
    expect(screen.text()).toContain(`${all} leerlingen gekozen.`);
  });

  it('who is wiped comes back by no part that was read before', async () => {
    const gone = student(MANY, { label: 'Gewist Kind' });
    const { answers, answersAll, open, change, students } = await list(slowly([...MANY_STUDENTS, gone]));
    await answers('first-students');
    for (let part = 0; part < Math.floor(MANY / PART); part++) await answers('students-after');
    // The last part is read, and is still on its way when the answer to the wipe is here.
    open[0]?.read();
    await change(gone.dossier, null);
    await later(150);
    await answers('students');
    await answersAll();
    expect(students.rest.value).toBeNull();
    expect(students.all.value?.get(gone.dossier) ?? null).toBeNull();
    expect(students.order.value).not.toContain(gone.dossier);
  });

  it('a failure says so, and that nothing is lost', async () => {
    const { screen, answers, open } = await page();
    await answers('first-students');
    await answers('students-after');
    await open[0]?.fail();
    expect(screen.says('alert')).toContain('Alles staat er nog.');
    expect(shownRows()).toHaveLength(30);
  });

  it('a lock that closes ends it: nothing more is asked for or kept', async () => {
    const { answers, open, isHeard } = await page();
    await answers('first-students');
    await answers('students-after');
    // The page behind the lock holds no list.
    await act(() => render(null, document.body));
    await open[0]?.answer();
    await later(1000);
    expect(open).toEqual([]);
    expect(isHeard()).toBe(false);
  });

  it('a change of a school asks for all once more, after those that are on their way', async () => {
    const { answersAll, answers, change, students, open } = await list();
    await answers('first-students');
    await change('school:somtoday docent.somtoday.nl', null);
    await later(150);
    expect(open.filter((one) => one.type === 'students-after')).toHaveLength(1);
    let parts = 0;
    for (; open[0]; parts++) await answers('students-after');
    expect(parts).toBe(2 * Math.ceil((MANY + 1) / PART));
    await answersAll();
    expect(students.all.value?.size).toBe(MANY);
  });
});

it('what was asked for behind a lock is asked for anew once it is open', async () => {
  const { link, open, answers } = slowly(MANY_STUDENTS.slice(0, 3));
  askFirstList(link);
  await open[0]?.fail();
  const screen = await show(fakeLink(), () => <MyStudents link={link} />);
  await answers('first-students');
  expect(screen.names('rowheader')).toHaveLength(2);
});

it('whatever changes while they come, and however late the answers are: in the end it is as it stands', async () => {
  const at = fc.integer({ min: 0, max: MANY + 20 });
  const step = fc.oneof(
    fc.record({ does: fc.constantFrom('wipe', 'change', 'close'), at }),
    fc.record({ does: fc.constantFrom('read', 'answer', 'wait', 'school', 'search'), at }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const background = slowly();
      const { students, open, known, change, answersAll } = await list(background);
      let version = 0;
      for (const { does, at: place } of steps) {
        const one = open[place % Math.max(1, open.length)];
        const id = idOf(place);
        const label = `Anders ${++version}`;
        if (does === 'wipe') await change(id, null);
        if (does === 'change') await change(id, student(place, { label }));
        if (does === 'close') await change(id, student(place, { label, closedOn: TODAY }));
        // A reading never overtakes one before it.
        if (does === 'read')
          for (const asked of open.slice(0, (place % Math.max(1, open.length)) + 1)) asked.read();
        if (does === 'answer') await (open[0] === one ? one?.answer() : open[0]?.answer());
        if (does === 'wait') await later(120);
        if (does === 'school') await change('school:somtoday docent.somtoday.nl', null);
        if (does === 'search' && students.all.value) students.want({ query: place % 2 ? 'anders' : '' });
      }
      await later(200);
      await answersAll();
      const there = [...(students.all.value?.values() ?? [])].flatMap((one) => one ?? []);
      expect(students.rest.value).toBeNull();
      expect(there.sort((a, b) => (a.dossier < b.dossier ? -1 : 1))).toEqual(
        [...known.values()]
          .filter(({ dossier }) => !dossier.startsWith('school:'))
          .sort((a, b) => (a.dossier < b.dossier ? -1 : 1)),
      );
      // Nobody stands twice, nobody is missing, and a click for order gives the order.
      const { order, wanted } = students;
      expect(new Set(order.value).size).toBe(order.value.length);
      const right = arrange(there, wanted.value, TODAY);
      expect(right.filter((id) => !order.value.includes(id))).toEqual([]);
      students.want({});
      expect(order.value).toEqual(right);
      await act(() => render(null, document.body));
    }),
    { numRuns: 25, endOnFailure: true },
  );
}, 120_000);
