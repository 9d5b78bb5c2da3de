import { describe, expect, it } from 'vitest';
import { draftKey } from '../../../ports/kept-drafts';
import { answerMessage, answerWrite, asMessage, DAAN, house, settle, student } from './house';

const DAY = 24 * 60 * 60 * 1000;

/** Sanne's dossier with a sentence in it, in the panel of tab 1 and that of tab 2, and one of Daan; looked at today. */
async function open() {
  const one = await house();
  one.page(1);
  one.page(2);
  one.page(3, student(DAAN, 'Daan'));
  const panel = await one.begun();
  const daan = await one.begun(3);
  const other = await one.panel(2);
  panel.say(answerMessage(panel.dossier, 'Zin van Sanne.'));
  daan.say(answerMessage(daan.dossier, 'Zin van Daan.'));
  await settle();
  const { clock } = one.database;
  const { keeper } = one.retention;
  /** So many days later, of which none was longer ago than a holiday. */
  const pass = async (days: number) => {
    for (let left = days; left > 0; left -= 45) {
      clock.now += Math.min(left, 45) * DAY;
      await keeper.today();
    }
    await settle();
  };
  return { ...one, panel, other, daan, clock, keeper, pass };
}

describe('a dossier that falls due while panels are open on it', () => {
  it('is gone from all of them, and each is told', async () => {
    const { panel, other, pass, announced, kept } = await open();
    kept.set('who-is:7', { about: 'x', dossier: panel.dossier });
    await pass(180);
    for (const { view } of [panel, other])
      expect(view()).toMatchObject({ dossier: null, page: { state: 'student', dossier: null } });
    expect(announced).toContain(panel.dossier);
    expect(kept.has('who-is:7')).toBe(false);
  });

  it('is wiped by the first reading of the day, whoever reads', async () => {
    const { panel, daan, pass, clock } = await open();
    await pass(179);
    expect(panel.view()?.dossier).not.toBeNull();
    clock.now += DAY;
    daan.say({ type: 'look' });
    await settle();
    expect(daan.view()?.dossier).toBeNull();
    expect(panel.view()?.dossier).toBeNull();
  });

  it('stays when a word comes in the first moment of that day', async () => {
    const { panel, daan, pass, clock, database } = await open();
    await pass(179);
    clock.now += DAY;
    panel.say(answerMessage(panel.dossier, 'Om middernacht.', { name: 'begrijpen.oorzaak' }));
    daan.say({ type: 'look' });
    await settle();
    expect(JSON.stringify(panel.view()?.dossier?.rows)).toContain('Om middernacht.');
    expect(daan.view()?.dossier).toBeNull();
    expect(await database.database.summaries.count()).toBe(1);
  });

  it('and what comes after it was wiped is refused, not kept in a dossier of nobody', async () => {
    const { panel, pass, database } = await open();
    await pass(180);
    const late = answerMessage(panel.dossier, 'Net te laat.');
    panel.say(late);
    await settle();
    expect(panel.answer(late.ref)).toMatchObject({ type: 'failed', failure: 'gone' });
    expect(await database.database.rows.count()).toBe(0);
  });

  it('leaves no draft of it in the memory of the session', async () => {
    const { panel, pass, kept, retention, clock } = await open();
    await pass(179);
    const draft = asMessage(answerWrite(panel.dossier, 'Niet bewaard.', { writer: 'panel-a' }));
    kept.set(draftKey({ ...draft.change, writer: 'panel-a' }, 'text'), draft);
    clock.now += DAY;
    await retention.keeper.today();
    await settle();
    expect(JSON.stringify([...kept])).not.toContain('Niet bewaard.');
  });
});

describe('dossiers that wait for an answer', () => {
  it('stand in every panel by their number, until one of them answers', async () => {
    const { panel, other, daan, clock, database } = await open();
    clock.now += 400 * DAY;
    for (const { say } of [panel, other, daan]) say({ type: 'look' });
    await settle();
    for (const { view } of [panel, other, daan]) expect(view()?.due).toEqual({ count: 2, why: 'clock' });
    panel.say({ type: 'answer-due', ref: 5, wipes: false, count: 3 });
    await settle();
    expect(panel.answer(5)).toMatchObject({ reply: false });
    panel.say({ type: 'answer-due', ref: 6, wipes: false, count: 2 });
    await settle();
    expect(panel.answer(6)).toMatchObject({ reply: true });
    for (const { view } of [panel, other, daan]) expect(view()?.due).toBeNull();
    expect(await database.database.summaries.count()).toBe(2);
    expect(panel.view()?.dossier?.wiping?.chosen).toBe(true);
  });

  it.each([
    { wipes: true },
    { wipes: 'yes', count: 2 },
    { wipes: true, count: 0 },
    { wipes: true, count: 1.5 },
  ])('are not answered by %j', async (answer) => {
    const { panel, clock, database } = await open();
    clock.now += 400 * DAY;
    panel.say({ type: 'look' });
    await settle();
    panel.say({ type: 'answer-due', ref: 7, ...answer });
    await settle();
    expect(panel.answer(7)).toMatchObject({ type: 'failed', failure: 'refused' });
    expect(await database.database.summaries.count()).toBe(2);
  });
});

describe('the terms of this device', () => {
  it('are told and set by a page of our own, and every dossier shows them at once', async () => {
    const one = await open();
    const { ask } = await one.ownPage();
    expect(await ask('retention')).toMatchObject({ terms: { open: 180, closed: 30 }, due: null });
    const terms = { open: 90, closed: 7 };
    expect(await ask('set-terms', { terms })).toMatchObject({ terms, due: null });
    expect(one.panel.view()?.dossier?.wiping?.on).toBe('2027-02-21');
    expect(one.retention.remembered.terms).toEqual(terms);
  });

  it('that become shorter ask, there and in the panels, and the answer counts for both', async () => {
    const one = await open();
    await one.pass(100);
    const { ask } = await one.ownPage();
    const due = { count: 2, why: 'shorter' };
    const asked = await ask('set-terms', { terms: { open: 90, closed: 30 } });
    expect(asked).toMatchObject({ due });
    expect(one.panel.view()?.due).toEqual(due);
    expect(await ask('answer-due', { wipes: true, count: 2 })).toBe(true);
    expect(one.panel.view()).toMatchObject({ due: null, dossier: null });
  });

  it.each([{ open: 0, closed: 30 }, { open: 401, closed: 30 }, { open: 90.5, closed: 30 }, { open: 90 }])(
    'are never %j',
    async (terms) => {
      const one = await open();
      const { ask } = await one.ownPage();
      expect(await ask('set-terms', { terms })).toMatchObject({ failure: 'refused' });
      expect(one.retention.remembered.terms).toBeUndefined();
    },
  );
});
