import { describe, expect, it } from 'vitest';
import { answerMessage, house, settle } from './house';

describe('first use', () => {
  it('is told in every panel until one has read it, and to no later worker', async () => {
    const home = await house();
    home.page(1);
    home.page(2);
    const [panel, other] = [await home.panel(1), await home.panel(2)];
    expect([panel.view()?.tells, other.view()?.tells]).toEqual(['first-use', 'first-use']);
    panel.say({ type: 'told', ref: 1 });
    await settle();
    expect(panel.answer(1)).toMatchObject({ type: 'reply', reply: null });
    expect([panel.view()?.tells, other.view()?.tells]).toEqual([null, null]);
    const next = await house({ database: home.database, kept: home.kept });
    next.set.set('told', home.set.get('told'));
    next.page(1);
    expect((await next.panel(1)).view()?.tells).toBeNull();
  });

  it('is told again after a worker that died before it could keep that it was read', async () => {
    const home = await house();
    home.page(1);
    await home.panel(1);
    const next = await house({ database: home.database, kept: home.kept });
    next.page(1);
    expect((await next.panel(1)).view()?.tells).toBe('first-use');
  });

  it('holds nobody up where it cannot be kept', async () => {
    const home = await house();
    home.page(1);
    const panel = await home.panel(1);
    home.refuseSettings();
    panel.say({ type: 'told', ref: 1 });
    await settle();
    expect(panel.answer(1)).toMatchObject({ type: 'reply' });
    expect(panel.view()?.tells).toBeNull();
  });

  it('is not told on a device that has a dossier already, nor on one where only the school was written about', async () => {
    const home = await house();
    home.page(1);
    const { dossier } = await home.begun(1);
    await home.database.dossiers.write({
      ...answerMessage(dossier, '').change,
      ...{ dossier: 'school:somtoday:docent.somtoday.nl', round: 0, kind: 'school', name: '-' },
      ...{ was: { region: '' }, set: { region: 'midden' }, writer: 'x' },
    } as never);
    const lived = await house({ database: home.database, kept: home.kept });
    lived.page(1);
    expect((await lived.panel(1)).view()?.tells).not.toBe('first-use');
    const [student] = (await home.database.dossiers.stored()).students;
    await home.database.dossiers.wipeStudent(dossier, student?.updatedAt ?? 0);
    const school = await house({ database: home.database, kept: home.kept });
    school.page(1);
    expect((await school.panel(1)).view()?.tells).not.toBe('first-use');
  });

  it('is told anew where everything was wiped', async () => {
    const home = await house();
    home.page(1);
    const panel = await home.panel(1);
    panel.say({ type: 'told', ref: 1 });
    await settle();
    await (await home.ownPage()).ask('wipe-all');
    home.page(2);
    expect((await home.panel(2)).view()?.tells).toBe('first-use');
  });

  it('takes what is no word for nothing', async () => {
    const home = await house();
    home.set.set('told', 7);
    home.page(1);
    expect((await home.panel(1)).view()?.tells).toBe('first-use');
  });

  it('stays behind the lock', async () => {
    const home = await house();
    home.page(1);
    await home.school({ requireLock: true });
    const panel = await home.panel(1);
    expect(panel.view()).toBeUndefined();
    expect(panel.received.at(-1)).toMatchObject({ type: 'broken', failure: 'locked' });
  });
});

describe('a change that touches what is kept', () => {
  it('is told in panels and pages of ours where an older version was told, until one has read it', async () => {
    const home = await house();
    home.set.set('told', '0.0.9');
    home.page(1);
    const panel = await home.panel(1);
    const page = await home.ownPage();
    expect([panel.view()?.tells, page.view()?.tells]).toEqual(['changes', 'changes']);
    expect(await page.ask('told')).toBeNull();
    expect([panel.view()?.tells, page.view()?.tells]).toEqual([null, null]);
    expect(home.set.get('told')).toBe('0.1.0');
  });

  it('is not told to who began with it, nor after an older version was put back', async () => {
    for (const told of ['0.1.0', '1.0.0']) {
      const home = await house();
      home.set.set('told', told);
      home.page(1);
      expect((await home.panel(1)).view()?.tells, told).toBeNull();
    }
  });
});
