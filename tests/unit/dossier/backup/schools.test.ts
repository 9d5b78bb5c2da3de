/** Two schools at one address, in a file and out of it. */
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../../dossier/backup/pack';
import { freshDatabase } from '../fresh-database';
import { CONTACT, LINDE, parnassys, sighting, WILG } from '../two-schools';
import { ALL, answer, everything } from './lived';

/** Sanne is of the school that was added, Daan of the first. */
async function two() {
  const home = await parnassys();
  const [sanne, daan] = [await home.begin('Sanne de Vries'), await home.begin('Daan Visser')];
  await home.write(LINDE, 'contact', CONTACT, { name: 'Ans Visser' });
  await home.add();
  await home.write(WILG, 'contact', CONTACT, { name: 'Bo de Wit' });
  await home.choose(sanne, WILG);
  await home.choose(daan, LINDE);
  await home.dossiers.write(answer(sanne, 'Zit graag bij het raam.'));
  return { ...home, sanne, daan };
}

describe('a backup with two schools', () => {
  it('comes back whole where nothing is, and a second time changes nothing', async () => {
    const from = await two();
    const to = await freshDatabase();
    const file = await from.dossiers.backup();
    expect((await to.dossiers.restore(file, ALL)).changes.schools).toEqual({ changed: 2, same: 0 });
    const own = ['commits', 'keys'];
    expect(await everything(to.database, own)).toEqual(await everything(from.database, own));
    expect((await to.dossiers.restore(file, ALL)).dossiers).toEqual([]);
  });

  it('leaves a device with one school its rows, and asks of which school its own students are', async () => {
    const from = await two();
    const to = await parnassys();
    const zoe = await to.begin('Zoë Çelik');
    await to.write(LINDE, 'contact', CONTACT.replaceAll('1', '2'), { name: 'Cor Bakker' });
    await to.write(LINDE, 'school', '-', { name: 'De Eik' });
    expect(await to.schoolOf(zoe)).toEqual({ school: LINDE, schools: [] });
    await to.dossiers.restore(await from.dossiers.backup(), ALL);
    expect(await to.schoolOf(from.sanne)).toMatchObject({ school: WILG });
    expect(await to.schoolOf(from.daan)).toMatchObject({ school: LINDE });
    expect((await to.schoolOf(zoe)).school).toBeNull();
    expect((await to.names(LINDE)).sort()).toEqual(['Ans Visser', 'Cor Bakker', 'De Eik']);
    expect((await to.dossiers.readSchool(LINDE)).rivals.map(({ text }) => text)).toEqual(['De Linde']);
    expect((await to.names(WILG)).sort()).toEqual(['Bo de Wit', 'De Wilg']);
  });

  it('tells of which school a student is where that was not known, and never of another than was said', async () => {
    const before = await parnassys();
    // A file of before the schools were told apart.
    const home = await parnassys();
    const sanne = await home.begin('Sanne de Vries');
    await before.dossiers.restore(await home.dossiers.backup(), ALL);
    await home.add();
    await home.choose(sanne, WILG);
    const later = await home.dossiers.backup();
    const { dossiers } = await before.dossiers.restore(later, ALL);
    expect(dossiers).toContain(sanne);
    expect(await before.schoolOf(sanne)).toMatchObject({ school: WILG });
    await before.choose(sanne, LINDE, WILG);
    await before.dossiers.restore(later, ALL);
    expect(await before.schoolOf(sanne)).toMatchObject({ school: LINDE });
  });

  it('brings back a school that was taken away, which then takes words again', async () => {
    const home = await two();
    const file = await home.dossiers.backup();
    await home.remove(WILG, LINDE, await home.seen(WILG));
    await home.dossiers.restore(file, ALL);
    expect((await home.names(WILG)).sort()).toEqual(['Bo de Wit', 'De Wilg']);
    await home.write(WILG, 'contact', CONTACT, { name: 'Bo de Wit', days: 'ma' });
    // Of which school she is was said here since.
    expect(await home.schoolOf(home.sanne)).toMatchObject({ school: LINDE });
  });

  it('asks where the school is not in it', async () => {
    const home = await two();
    await home.database.rows.where({ dossier: WILG }).delete();
    const to = await parnassys();
    await to.dossiers.restore(await home.dossiers.backup(), ALL);
    expect(await to.schoolOf(home.sanne)).toEqual({ school: null, schools: ['De Linde'] });
    expect((await to.choose(home.sanne, LINDE, WILG)).kept).toBe('this');
  });
});

describe('a file about one student', () => {
  it('tells nothing of the schools of whoever made it', async () => {
    const from = await two();
    const file = await from.dossiers.studentFile(from.sanne, {
      sighting: sighting('Sanne de Vries'),
      group: null,
    });
    expect(JSON.stringify(await unpack(file, 'student'))).not.toMatch(/school:|Wilg|Bo de Wit/);
  });

  it('goes to a student of whom it is asked of which school they are, and leaves one who has a school theirs', async () => {
    const from = await two();
    const file = await from.dossiers.studentFile(from.sanne, {
      sighting: sighting('Sanne de Vries'),
      group: null,
    });
    const to = await parnassys();
    await to.add({ id: 'ffff0000', name: 'De Eik' });
    const page = sighting('Sanne de Vries');
    const how = async (dossier: string | null) => ({
      ...{ aliases: await to.dossiers.aliases(page), dossier, called: { label: 'Sanne de V.' } },
      ...{ someoneNew: false, sure: true },
    });
    const { dossier } = await to.dossiers.takeIn(file, page, await how(null));
    expect((await to.schoolOf(dossier ?? '')).school).toBeNull();
    await to.choose(dossier ?? '', LINDE);
    await from.dossiers.write(answer(from.sanne, 'Werkt graag alleen.', { name: 'signaleren.hulpvraag' }));
    const again = await from.dossiers.studentFile(from.sanne, { sighting: page, group: null });
    await to.dossiers.takeIn(again, page, await how(dossier));
    expect(await to.schoolOf(dossier ?? '')).toMatchObject({ school: LINDE });
    expect((await to.dossiers.read(dossier ?? ''))?.rows).toHaveLength(2);
  });
});
