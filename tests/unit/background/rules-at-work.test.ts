import { describe, expect, it } from 'vitest';
import type { Retention } from '../../../ports/own-page';
import { answerMessage, house, settle } from './house';

const DAY = 24 * 60 * 60 * 1000;

/** Sanne's dossier, a hundred days old, and a page of our own. */
async function open() {
  const home = await house();
  home.page(1);
  const panel = await home.begun();
  panel.say(answerMessage(panel.dossier, 'Zin van Sanne.'));
  await settle();
  const { keeper } = home.retention;
  for (let days = 0; days < 100; days += 50) {
    home.database.clock.now += 50 * DAY;
    await keeper.today();
  }
  return { ...home, panel, keeper, ownPage: await home.ownPage() };
}

describe('a rule of the school that comes while pages are open', () => {
  it('stands in each of them at once, and is gone as soon when it is withdrawn', async () => {
    const { panel, ownPage, school } = await open();
    await school({ spellCheck: false, holidayRegion: 'oost' });
    expect(panel.view()?.rules).toEqual({ spellCheck: false });
    expect(ownPage.view()).toMatchObject({ rules: { spellCheck: false }, wrongRules: ['holidayRegion'] });
    await school({});
    expect(panel.view()?.rules).toEqual({});
    expect(ownPage.view()).toMatchObject({ rules: {}, wrongRules: [] });
  });

  it('and makes the time of dossiers shorter, asks before anything is wiped', async () => {
    const { panel, school, database, clock, keeper } = await open().then((one) => ({
      ...one,
      clock: one.database.clock,
    }));
    await school({ retentionDays: 30 });
    expect(panel.view()?.due).toEqual({ count: 1, why: 'shorter' });
    expect(panel.view()?.dossier?.rows).toHaveLength(1);
    // Nor on any later day, as long as nobody has answered.
    for (let day = 0; day < 3; day++) {
      clock.now += DAY;
      await keeper.today();
    }
    expect(await database.database.summaries.count()).toBe(1);
    // Withdrawn: there is nothing to ask any more.
    await school({});
    expect(panel.view()?.due).toBeNull();
  });

  it('is kept to by the answer Bewaren: once more as long as the school allows', async () => {
    const { panel, school, keeper } = await open();
    await school({ retentionDays: 30 });
    panel.say({ type: 'answer-due', ref: 5, wipes: false, count: 1 });
    await settle();
    expect(panel.view()?.due).toBeNull();
    const { wiping } = panel.view()?.dossier ?? {};
    expect(wiping?.on).toBe(wiping?.last);
    expect(await keeper.terms()).toEqual({ open: 30, closed: 30, most: { open: 30, closed: 30 } });
  });

  it('asks also about a day that a teacher chose further on than it allows', async () => {
    const { panel, school, database } = await open();
    const { last = '' } = panel.view()?.dossier?.wiping ?? {};
    const change = { type: 'keep-until', dossier: panel.dossier, day: last, sooner: false };
    panel.say({ type: 'change', ref: 8, writer: 'w', change });
    await settle();
    expect(panel.view()?.dossier?.wiping).toMatchObject({ on: last, chosen: true });
    database.clock.now += 50 * DAY;
    await school({ retentionDays: 40 });
    expect(panel.view()?.due).toEqual({ count: 1, why: 'shorter' });
  });

  it('leaves what was chosen on the device as it was, for when it goes', async () => {
    const { ownPage, school, retention } = await open();
    await ownPage.ask('set-terms', { terms: { open: 365, closed: 90 } });
    await school({ retentionDays: 90 });
    expect((await ownPage.ask<Retention>('retention')).terms).toMatchObject({ open: 90, closed: 90 });
    await ownPage.ask('set-terms', { terms: { open: 90, closed: 7 } });
    expect(retention.remembered.terms).toEqual({ open: 365, closed: 7 });
    await school({});
    expect((await ownPage.ask<Retention>('retention')).terms).toEqual({ open: 365, closed: 7 });
  });

  it('cannot be passed by from the device', async () => {
    const { ownPage, school } = await open();
    await school({ retentionDays: 30, closedRetentionDays: 7 });
    const { terms } = await ownPage.ask<Retention>('set-terms', { terms: { open: 400, closed: 400 } });
    expect(terms).toMatchObject({ open: 30, closed: 7 });
  });
});

describe('a school that forbids files', () => {
  it('gets none from a page that did not hear of it yet, and a backup can still be put back', async () => {
    const { panel, ownPage, school } = await open();
    const { packed } = await ownPage.ask<{ packed: string }>('backup');
    await school({ allowBackup: false, allowTransfer: false });
    expect(await ownPage.ask('backup')).toEqual({ why: 'forbidden' });
    const restored = await ownPage.ask('restore', { packed, wiped: false, apply: false });
    expect(restored).toHaveProperty('changes');
    panel.say({ type: 'student-file', ref: 6, turn: panel.turn(), dossier: panel.dossier });
    await settle();
    expect(panel.answer(6)).toMatchObject({ reply: { why: 'forbidden' } });
  });

  it('keeps its rules when the teacher wipes everything', async () => {
    const home = await house();
    home.set.set('schoolRules', { allowBackup: false });
    home.set.set('panelOpen', true);
    await (await home.ownPage()).ask('wipe-all');
    expect([...home.set.keys()]).toEqual(['schoolRules']);
  });
});
