import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { FLOOR } from '../../../dossier/lock/cost';
import { DAAN, house, settle, student } from './house';

const OTHER_DAAN = [{ kind: 'host-id', value: '778' }] as const;

/** Sanne, and two who are called Daan. */
async function threeStudents() {
  const home = await house();
  home.page(1);
  const sanne = await home.begun(1);
  home.page(2, student(DAAN, 'Daan'));
  const daan = await home.begun(2);
  home.page(3, { ...student([...OTHER_DAAN], 'Daan'), turn: 99 });
  await home.begun(3);
  return { home, sanne, daan };
}

describe('what the other students on this device are called', () => {
  it('is told a panel and a page of our own by first name, once each, without the student it is about', async () => {
    const { home, sanne, daan } = await threeStudents();
    sanne.say({ type: 'other-names', ref: 41, dossier: sanne.dossier });
    await settle();
    expect(sanne.answer(41)).toEqual({ type: 'reply', ref: 41, reply: ['Daan'] });
    const page = await home.ownPage(null, sanne.dossier);
    expect(await page.ask('other-names', { dossier: sanne.dossier })).toEqual(['Daan']);
    // The other Daan is another student.
    const names = await page.ask<string[]>('other-names', { dossier: daan.dossier });
    expect(names.sort()).toEqual(['Daan', 'Sanne']);
    // Nothing more of them: no letter of a last name, no group, no dossier.
    const told = [...sanne.received, ...page.received].filter((one) => one.type === 'reply');
    expect(JSON.stringify(told)).not.toMatch(/Vries|de V|2B|somtoday/);
  });

  it('is nothing where students are called by their initials: those are no names', async () => {
    const { home, sanne } = await threeStudents();
    const page = await home.ownPage(null, sanne.dossier);
    await page.ask('label-form', { form: 'initials' });
    expect(await page.ask('other-names', { dossier: sanne.dossier })).toEqual([]);
  });

  it('is not told under a lock', async () => {
    const { home, sanne } = await threeStudents();
    const page = await home.ownPage(null, sanne.dossier);
    await page.ask('set-lock', {
      made: { salt: `${'A'.repeat(22)}==`, key: `${'A'.repeat(43)}=`, ...FLOOR },
      minutes: 10,
    });
    await page.ask('lock-now');
    expect(await page.ask('other-names', { dossier: sanne.dossier })).toMatchObject({ failure: 'locked' });
  });

  it('is asked of a dossier, or refused', async () => {
    const { home, sanne } = await threeStudents();
    const page = await home.ownPage();
    expect(await page.ask('other-names', {})).toMatchObject({ failure: 'refused' });
    sanne.say({ type: 'other-names', ref: 42 });
    await settle();
    expect(sanne.answer(42)).toMatchObject({ type: 'failed', failure: 'refused' });
  });
});
