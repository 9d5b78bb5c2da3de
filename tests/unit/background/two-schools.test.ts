import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../ports/changes';
import type { Stored } from '../../../ports/own-page';
import { nextNumber } from '../dossier/fresh-database';
import { answerMessage, asMessage, DAAN, house, settle, student } from './house';

/** Two schools in Somtoday, which has one address for all teachers. */

const LINDE = 'school:somtoday:docent.somtoday.nl';
const WILG = `${LINDE}~0a1b2c3d`;
const add = {
  type: 'add-school',
  dossier: LINDE,
  id: '0a1b2c3d',
  name: 'De Wilg',
  beside: 'De Linde',
} as const;

type Home = Awaited<ReturnType<typeof house>>;
type Panel = Awaited<ReturnType<Home['begun']>>;

let refs = 7000;
async function change(page: { say(message: unknown): unknown; answer?(ref: number): unknown }, what: Change) {
  const ref = ++refs;
  await page.say({ type: 'change', ref, writer: 'page', change: what });
  await settle();
  return ref;
}

const contact = (dossier: string, name: string) =>
  asMessage({
    ...{ dossier, round: 0, revision: 0, kind: 'contact', name: '00000000-0000-4000-8000-000000000001' },
    ...{ was: { name: '' }, set: { name }, writer: `writer-${name}`, number: nextNumber() },
  });

/** Sanne and Daan beside two panels, and a page of our own in which De Wilg was added. */
async function two({ keeps = false } = {}) {
  const home = await house();
  home.page(1);
  const sanne = await home.begun();
  home.page(2, student(DAAN, 'Daan'));
  const daan = await home.begun(2);
  const page = await home.ownPage();
  await change(page, { ...add, keeps });
  await page.say(contact(LINDE, 'Ans'));
  await page.say(contact(WILG, 'Bo'));
  return { home, sanne, daan, page };
}

const ofSchool = (panel: Panel, school: string, was: string | null = null) =>
  change(panel, { type: 'of-school', dossier: panel.dossier, school, was });
const names = (panel: Panel) =>
  panel.view()?.school?.rows.flatMap(({ payload }) => ('reach' in payload ? [payload.name] : [])) ?? null;

describe('what a panel is shown', () => {
  it('is no school while nobody said of which the student is, and nothing of any', async () => {
    const { sanne } = await two();
    expect(sanne.view()?.school).toBeNull();
    expect(
      sanne
        .view()
        ?.schools.map(({ name, at }) => [name, at])
        .sort(),
    ).toEqual([
      ['De Linde', 'Somtoday (docent.somtoday.nl)'],
      ['De Wilg', 'Somtoday (docent.somtoday.nl)'],
    ]);
    expect(JSON.stringify(sanne.view())).not.toMatch(/Ans|Bo"/);
  });

  it('is the school that stood there, for whom the teacher said so', async () => {
    const { sanne, daan } = await two({ keeps: true });
    expect([names(sanne), names(daan)]).toEqual([['Ans'], ['Ans']]);
  });

  it('is its own, and what another school writes reaches it never', async () => {
    const { sanne, daan, page } = await two();
    await ofSchool(sanne, WILG);
    await ofSchool(daan, LINDE);
    expect([names(sanne), names(daan)]).toEqual([['Bo'], ['Ans']]);
    await page.say(contact(LINDE, 'Anneke'));
    expect(JSON.stringify(sanne.views().filter(({ school }) => school?.dossier === WILG))).not.toMatch(
      /Ann?[se]/,
    );
    await ofSchool(sanne, LINDE, WILG);
    expect(names(sanne)?.includes('Bo')).toBe(false);
  });

  it('follows what another window chose, of the same student', async () => {
    const { home, sanne } = await two();
    home.page(3);
    const other = await home.panel(3);
    await ofSchool(sanne, WILG);
    expect(other.view()?.school?.dossier).toBe(WILG);
    await change(other, { type: 'of-school', dossier: sanne.dossier, school: LINDE, was: WILG });
    expect(sanne.view()?.school?.dossier).toBe(LINDE);
  });

  it('comes at once when a school is added or gets another name', async () => {
    const { sanne, page } = await two();
    await change(page, { ...add, id: 'ffff0000', name: 'De Eik', beside: '', keeps: false });
    expect(sanne.view()?.schools).toHaveLength(3);
    await page.say(
      asMessage({
        ...{ dossier: WILG, round: 0, revision: 1, kind: 'school', name: '-', writer: 'page' },
        ...{ was: { name: 'De Wilg' }, set: { name: 'De Oude Wilg' }, number: nextNumber() },
      }),
    );
    expect(sanne.view()?.schools.map(({ name }) => name)).toContain('De Oude Wilg');
  });

  it('has two of one name told apart, always alike', async () => {
    const { sanne, page } = await two();
    await change(page, { ...add, id: 'ffff0000', name: 'De Wilg', beside: '', keeps: false });
    await ofSchool(sanne, WILG);
    const called = sanne.view()?.schools.find(({ dossier }) => dossier === WILG)?.name;
    expect(new Set(sanne.view()?.schools.map(({ name }) => name)).size).toBe(3);
    expect(page.view()?.schools.find(({ dossier }) => dossier === WILG)?.name).toBe(called);
  });
});

describe('a page of our own', () => {
  it('opens a student with the school that is theirs, or with none', async () => {
    const { home, sanne, daan } = await two();
    await ofSchool(sanne, WILG);
    const page = await home.ownPage(null, sanne.dossier);
    expect(page.view()?.student).toMatchObject({ school: { dossier: WILG }, hostName: 'Somtoday' });
    await page.say({ type: 'look', school: null, student: daan.dossier });
    expect(page.view()?.student).toMatchObject({ school: null, schools: [{}, {}] });
    await change(page, { type: 'of-school', dossier: daan.dossier, school: LINDE, was: null });
    expect(page.view()?.student).toMatchObject({ school: { dossier: LINDE } });
  });

  it('says of whom it is known of which school they are', async () => {
    const { sanne, page } = await two();
    await ofSchool(sanne, WILG);
    const { students, schools } = await page.ask<Stored>('stored');
    expect(students.map(({ label, school }) => [label, school]).sort()).toEqual([
      ['Daan de V.', undefined],
      ['Sanne de V.', 'De Wilg'],
    ]);
    expect(schools.map(({ name, rows }) => [name, rows])).toEqual([
      ['De Linde', 2],
      ['De Wilg', 2],
    ]);
    expect(await page.ask('students-at', { school: WILG })).toEqual({ of: 1, undecided: 1 });
  });
});

describe('a school that is taken away', () => {
  const remove = async (page: Awaited<ReturnType<Home['ownPage']>>, students: number) => {
    await page.say({ type: 'look', school: WILG, student: null });
    const seen = page.view()?.school?.commit ?? 0;
    const ref = await change(page, { type: 'remove-school', dossier: WILG, to: LINDE, seen, students });
    const answer = page.received.find((one) => 'ref' in one && one.ref === ref);
    return answer?.type === 'reply' ? (answer.reply as { kept: string }).kept : answer;
  };

  it('is left by its students, in every window, and stands in no page any more', async () => {
    const { home, sanne, page } = await two();
    await ofSchool(sanne, WILG);
    sanne.say(answerMessage(sanne.dossier, 'Van Sanne'));
    await settle();
    expect(await remove(page, 1)).toBe('this');
    expect(sanne.view()).toMatchObject({
      school: { dossier: LINDE },
      dossier: { rows: [{ payload: { text: 'Van Sanne' } }] },
    });
    expect(page.view()?.school).toBeNull();
    expect(page.view()?.schools.map(({ dossier }) => dossier)).toEqual([LINDE]);
    expect(home.saidWiped).toEqual([WILG]);
  });

  it('stays while another window types in it', async () => {
    const { home, page } = await two();
    home.busy.add(WILG);
    expect(await remove(page, 0)).toBe('both');
    home.busy.clear();
    expect(await remove(page, 0)).toBe('this');
  });

  it('takes no word of a window that had not heard of it, and tells that window so', async () => {
    const { sanne, page } = await two();
    await ofSchool(sanne, WILG);
    await remove(page, 1);
    const late = contact(WILG, 'Bo, ook op vrijdag');
    sanne.say(late);
    await settle();
    expect(sanne.answer(late.ref)).toMatchObject({ type: 'failed', failure: 'gone' });
    expect(page.view()?.schools).toHaveLength(1);
  });

  it('leaves the first alone where that is what was taken away', async () => {
    const { home, daan, page } = await two();
    await page.say({ type: 'look', school: LINDE, student: null });
    const seen = page.view()?.school?.commit ?? 0;
    await change(page, { type: 'remove-school', dossier: LINDE, to: WILG, seen, students: 0 });
    expect(daan.view()?.school?.dossier).toBe(WILG);
    // Nobody who typed in the one looks at the other as if it were that.
    expect(page.view()?.school).toBeNull();
    const { schools } = (await home.ownPage()).view() ?? {};
    expect(schools?.map(({ name }) => name)).toEqual(['De Wilg']);
  });
});
