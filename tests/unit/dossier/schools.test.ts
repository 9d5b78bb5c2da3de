import { describe, expect, it } from 'vitest';
import { Gone, Refused } from '../../../dossier/failures';
import { addedSchool, firstSchool, schoolDossier, schoolIn } from '../../../dossier/school';
import { SANNE } from './fresh-database';
import { AT_LINDE, CONTACT, LINDE, parnassys, WILG } from './two-schools';

describe('what a school is called in the database', () => {
  it('says at which address it is, and nothing of its name', () => {
    expect(WILG).toBe('school:parnassys:start.parnassys.net~0a1b2c3d');
    expect(schoolIn(WILG)).toEqual(schoolIn(LINDE));
    expect(firstSchool(WILG)).toBe(LINDE);
  });

  it('is beside the first also when it was added from another', () => {
    expect(addedSchool(WILG, 'ffff0000')).toBe(`${LINDE}~ffff0000`);
  });

  it('is of no other address that begins alike', async () => {
    const { dossiers, add } = await parnassys();
    await add({ dossier: schoolDossier('parnassys', 'start.parnassys.net.example') });
    expect(await dossiers.schoolOf(AT_LINDE, undefined)).toMatchObject({ schools: [] });
  });
});

describe('of which school a dossier is', () => {
  it('is not asked where there is one', async () => {
    const { begin, schoolOf } = await parnassys();
    expect(await schoolOf(await begin('Sanne de Vries'))).toEqual({ school: LINDE, schools: [] });
  });

  it('is not known when a second comes, unless the teacher says of which those are who are there', async () => {
    for (const keeps of [false, true]) {
      const { begin, add, schoolOf } = await parnassys();
      const sanne = await begin('Sanne de Vries');
      await add({ keeps });
      const schools = expect.arrayContaining(['De Linde', 'De Wilg']);
      expect(await schoolOf(sanne)).toEqual({ school: keeps ? LINDE : null, schools });
      // Whoever comes after it is asked about in any case.
      expect(await schoolOf(await begin('Daan Visser'))).toEqual({ school: null, schools });
    }
  });

  it('is what was chosen, until another is, and no word of the dossier changes for it', async () => {
    const { dossiers, begin, add, choose, write, schoolOf, clock } = await parnassys();
    const sanne = await begin('Sanne de Vries');
    await write(sanne, 'answer', 'begrijpen.zienswijze', { text: 'Zit graag bij het raam.' });
    await write(sanne, 'answer', 'begrijpen.zienswijze', { text: 'Kijkt naar buiten.' }, 'other');
    await add();
    const before = await dossiers.read(sanne);
    clock.now += 5000;
    expect((await choose(sanne, WILG)).kept).toBe('this');
    expect((await choose(sanne, LINDE, WILG)).kept).toBe('this');
    expect((await choose(sanne, WILG, LINDE)).kept).toBe('this');
    expect(await schoolOf(sanne)).toMatchObject({ school: WILG });
    const after = await dossiers.read(sanne);
    expect({ rows: after?.rows, rivals: after?.rivals }).toEqual({
      rows: before?.rows,
      rivals: before?.rivals,
    });
    expect(after?.summary).toEqual({ ...before?.summary, school: WILG, updatedAt: clock.now });
    // And the rounds take it along.
    await dossiers.change({
      type: 'new-round',
      dossier: sanne,
      round: 1,
      carry: [],
      day: '2026-11-24',
      writer: 'A',
    });
    expect(await schoolOf(sanne)).toMatchObject({ school: WILG });
  });

  it('is chosen by one of two windows, and sent again late it undoes nothing', async () => {
    const { begin, add, choose, schoolOf } = await parnassys();
    const sanne = await begin('Sanne de Vries');
    await add();
    expect((await choose(sanne, WILG)).kept).toBe('this');
    expect((await choose(sanne, LINDE)).kept).toBe('both');
    expect((await choose(sanne, WILG)).kept).toBe('this');
    await choose(sanne, LINDE, WILG);
    expect((await choose(sanne, WILG)).kept).toBe('both');
    expect(await schoolOf(sanne)).toMatchObject({ school: LINDE });
  });

  it('offers first the one that was worked for last', async () => {
    const { begin, add, choose, schoolOf, clock } = await parnassys();
    const [sanne, daan, zoe] = [await begin('Sanne'), await begin('Daan'), await begin('Zoë')];
    await add();
    for (const [who, school, name] of [
      [sanne, WILG, 'De Wilg'],
      [daan, LINDE, 'De Linde'],
    ] as const) {
      clock.now += 1000;
      await choose(who, school);
      expect((await schoolOf(zoe)).schools[0]).toBe(name);
    }
  });

  it('stays its own beside a page of another address of that host', async () => {
    const { dossiers, begin, add, choose } = await parnassys();
    const sanne = await begin('Sanne');
    await add();
    await choose(sanne, WILG);
    const { school, schools } = await dossiers.schoolOf([schoolDossier('parnassys', 'else.example')], WILG);
    expect(school?.dossier).toBe(WILG);
    expect(schools.map(({ dossier }) => dossier)).toContain(schoolDossier('parnassys', 'else.example'));
  });

  it('can be no student, no school that is not there, and not of a dossier that is gone', async () => {
    const { begin, choose, schoolOf } = await parnassys();
    const sanne = await begin('Sanne');
    await expect(choose(sanne, sanne)).rejects.toBeInstanceOf(Refused);
    expect((await choose(sanne, WILG)).kept).toBe('both');
    await expect(choose(crypto.randomUUID(), LINDE)).rejects.toBeInstanceOf(Gone);
    expect(await schoolOf(sanne)).toEqual({ school: LINDE, schools: [] });
  });
});

describe('a school that is added', () => {
  it('has rows of its own, from its name on', async () => {
    const { add, write, names } = await parnassys();
    await write(LINDE, 'contact', CONTACT, { name: 'Ans Visser' });
    await add();
    await write(WILG, 'contact', CONTACT, { name: 'Bo de Wit' });
    expect((await names(LINDE)).sort()).toEqual(['Ans Visser', 'De Linde']);
    expect((await names(WILG)).sort()).toEqual(['Bo de Wit', 'De Wilg']);
  });

  it('is added once, however often it is sent, and changes nothing the second time', async () => {
    const { begin, add, choose, schoolOf, names, dossiers } = await parnassys();
    const sanne = await begin('Sanne');
    await add();
    await choose(sanne, WILG);
    await add({ keeps: true, name: 'Nog een', beside: 'Anders' });
    expect(await names(WILG)).toEqual(['De Wilg']);
    expect(await names(LINDE)).toEqual(['De Linde']);
    expect(await schoolOf(sanne)).toMatchObject({ school: WILG });
    expect(await dossiers.studentsAt(WILG)).toEqual({ of: 1, undecided: 0 });
  });

  it('keeps beside it a school that nothing was filled in of', async () => {
    const { begin, add, schoolOf } = await parnassys();
    await add({ beside: '' });
    expect((await schoolOf(await begin('Sanne'))).schools).toHaveLength(2);
  });

  it('keeps both names where another window called the first something else', async () => {
    const { add, write, dossiers } = await parnassys();
    await write(LINDE, 'school', '-', { name: 'De Eik' });
    await add();
    const { rows, rivals } = await dossiers.readSchool(LINDE);
    expect(rows[0]?.payload).toMatchObject({ name: 'De Eik' });
    expect(rivals.map(({ text }) => text)).toEqual(['De Linde']);
  });

  it('takes along only students of this address of whom nobody said of which school they are', async () => {
    const { dossiers, begin, add, choose, schoolOf, database } = await parnassys();
    const [sanne, daan] = [await begin('Sanne'), await begin('Daan')];
    const elsewhere = await dossiers.begin(await dossiers.aliases(SANNE), { label: 'Sanne' }, false);
    await add();
    await choose(daan, WILG);
    await add({ id: 'ffff0000', name: 'De Eik', keeps: true });
    expect(await schoolOf(sanne)).toMatchObject({ school: LINDE });
    expect(await schoolOf(daan)).toMatchObject({ school: WILG });
    expect((await database.summaries.get(elsewhere))?.school).toBeUndefined();
  });

  it('makes no dossier stay longer', async () => {
    const { begin, add, database, clock } = await parnassys();
    const sanne = await begin('Sanne');
    const before = (await database.summaries.get(sanne))?.updatedAt;
    clock.now += 86_400_000;
    await add({ keeps: true });
    expect(await database.summaries.get(sanne)).toMatchObject({ updatedAt: before, school: LINDE });
  });
});

describe('a school that goes', () => {
  async function two() {
    const home = await parnassys();
    const [sanne, daan] = [await home.begin('Sanne'), await home.begin('Daan')];
    await home.add();
    await home.choose(sanne, WILG);
    await home.choose(daan, LINDE);
    await home.write(sanne, 'answer', 'begrijpen.zienswijze', { text: 'Zit graag bij het raam.' });
    await home.write(WILG, 'contact', CONTACT, { name: 'Bo de Wit' });
    await home.write(LINDE, 'contact', CONTACT, { name: 'Ans Visser' });
    return { ...home, sanne, daan };
  }

  it('takes its rows along, and its students go with all their words to the one that was chosen', async () => {
    const { dossiers, remove, seen, sanne, daan, schoolOf, database, clock } = await two();
    const before = await dossiers.read(sanne);
    clock.now += 86_400_000;
    expect((await remove(WILG, LINDE, await seen(WILG))).kept).toBe('this');
    expect(JSON.stringify(await database.rows.toArray())).not.toMatch(/Wilg|Bo de Wit/);
    expect(await database.rivals.where({ dossier: WILG }).count()).toBe(0);
    expect(await schoolOf(sanne)).toEqual({ school: LINDE, schools: ['De Linde'] });
    expect(await schoolOf(daan)).toMatchObject({ school: LINDE });
    const after = await dossiers.read(sanne);
    expect({ ...after, commit: 0 }).toEqual({
      ...before,
      commit: 0,
      summary: { ...before?.summary, school: LINDE },
      wiping: after?.wiping,
    });
  });

  it('can be the first of the address: then the other stands for whoever comes there', async () => {
    const { remove, seen, begin, daan, schoolOf, names, dossiers } = await two();
    expect((await remove(LINDE, WILG, await seen(LINDE))).kept).toBe('this');
    expect(await names(LINDE)).toEqual([]);
    expect(await schoolOf(daan)).toMatchObject({ school: WILG });
    expect(await schoolOf(await begin('Zoë'))).toEqual({ school: WILG, schools: [] });
    expect((await dossiers.schools()).map(({ name }) => name)).toEqual(['De Wilg']);
  });

  it('never leaves an address without a school, and sends nobody to one that is not there', async () => {
    const { remove, seen, names } = await two();
    for (const to of [WILG, addedSchool(LINDE, 'ffff0000'), schoolDossier('magister', 'school.magister.net')])
      expect((await remove(WILG, to, await seen(WILG))).kept).toBe('both');
    await remove(WILG, LINDE, await seen(WILG));
    expect((await remove(LINDE, LINDE, await seen(LINDE))).kept).toBe('both');
    expect(await names(LINDE)).toContain('Ans Visser');
  });

  it('stays when anything was written in it, or anybody went to it, since the teacher looked', async () => {
    const { remove, seen, write, choose, daan, names } = await two();
    const looked = await seen(WILG);
    await write(WILG, 'protocol', CONTACT, { name: 'Meldcode' });
    expect((await remove(WILG, LINDE, looked)).kept).toBe('both');
    const again = await seen(WILG);
    await choose(daan, WILG, LINDE);
    expect((await remove(WILG, LINDE, again)).kept).toBe('both');
    expect((await names(WILG)).sort()).toEqual(['Bo de Wit', 'De Wilg', 'Meldcode']);
  });

  it('does not come back by what another window still types in it, undoes in it, or adds anew', async () => {
    const { remove, seen, write, add, dossiers, schoolOf, sanne, database } = await two();
    const typed = await write(WILG, 'protocol', CONTACT, { name: 'Meldcode' });
    await remove(WILG, LINDE, await seen(WILG));
    for (const late of [
      write(WILG, 'contact', CONTACT, { name: 'Bo de Wit, ook vrijdag' }),
      write(WILG, 'school', '-', { name: 'De Wilg' }),
      dossiers.change({
        ...{ type: 'put-back', dossier: WILG, round: 0, kind: 'protocol', name: CONTACT },
        ...{ payload: { ...typed.row?.payload }, rivals: [], writer: 'panel' },
      } as Parameters<typeof dossiers.change>[0]),
      add(),
    ])
      await expect(late).rejects.toBeInstanceOf(Gone);
    expect(await database.rows.where({ dossier: WILG }).count()).toBe(0);
    expect(await schoolOf(sanne)).toEqual({ school: LINDE, schools: ['De Linde'] });
  });

  it('nor does the first', async () => {
    const { remove, seen, write, schoolOf, daan } = await two();
    await remove(LINDE, WILG, await seen(LINDE));
    await expect(write(LINDE, 'contact', CONTACT, { name: 'Ans' })).rejects.toBeInstanceOf(Gone);
    expect(await schoolOf(daan)).toEqual({ school: WILG, schools: ['De Wilg'] });
  });

  it('goes once, however often it is sent', async () => {
    const { remove, seen, choose, sanne, add, schoolOf } = await two();
    const looked = await seen(WILG);
    await remove(WILG, LINDE, looked);
    await add({ id: 'ffff0000', name: 'De Eik' });
    await choose(sanne, addedSchool(LINDE, 'ffff0000'), LINDE);
    expect((await remove(WILG, LINDE, looked)).kept).toBe('this');
    expect(await schoolOf(sanne)).toMatchObject({ school: addedSchool(LINDE, 'ffff0000') });
  });

  it('is never a student', async () => {
    const { remove, sanne, dossiers } = await two();
    await expect(remove(sanne, LINDE, { seen: 1e6, students: 0 })).rejects.toBeInstanceOf(Refused);
    expect((await dossiers.read(sanne))?.rows).toHaveLength(1);
  });

  it('is gone from the second copy too', async () => {
    const { remove, seen, around } = await two();
    await remove(WILG, LINDE, await seen(WILG));
    const names = await around.second.indexedDB.databases();
    expect(names).toHaveLength(1);
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = around.second.indexedDB.open(names[0]?.name ?? '');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const rows = await new Promise<unknown[]>((resolve) => {
      const all = opened.transaction('rows').objectStore('rows').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    opened.close();
    expect(JSON.stringify(rows)).toMatch(/Ans Visser/);
    expect(JSON.stringify(rows)).not.toMatch(/Bo de Wit/);
  });
});
