import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../dossier/aliases';
import { databaseKeeper } from '../../../dossier/database';
import { openDossiers } from '../../../dossier/dossiers';
import { OtherStudent } from '../../../dossier/failures';
import { freshDatabase, SANNE, withSanne } from './fresh-database';

const id = (value: string) => ({ kind: 'host-id', value }) as const;
const number = (value: string) => ({ kind: 'student-number', value }) as const;
const born = (value: string) => ({ kind: 'name-birthdate', value }) as const;
const parnassys = (fullName: string, ...identifiers: Sighting['identifiers'][number][]): Sighting => ({
  host: 'parnassys',
  school: 'start.parnassys.net',
  fullName,
  identifiers,
});
const somtoday = (...identifiers: Sighting['identifiers'][number][]): Sighting => ({ ...SANNE, identifiers });

async function room() {
  const fresh = await freshDatabase();
  const { dossiers } = fresh;
  return {
    ...fresh,
    see: async (sighting: Sighting) => dossiers.recognise(await dossiers.aliases(sighting)),
    begin: async (sighting: Sighting, someoneNew = false) =>
      dossiers.begin(await dossiers.aliases(sighting), 'label', someoneNew),
    confirm: async (sighting: Sighting, dossier: string) =>
      dossiers.confirm(await dossiers.aliases(sighting), dossier),
  };
}

describe('one dossier for one student', () => {
  it('is new until it is begun, and known from then on', async () => {
    const { see, begin } = await room();
    expect(await see(SANNE)).toEqual({ is: 'new' });
    const dossier = await begin(SANNE);
    expect(await see(SANNE)).toMatchObject({ is: 'known', dossier });
  });

  it('is one when two panels begin at once', async () => {
    const { begin, database } = await room();
    const [one, two] = await Promise.all([begin(SANNE), begin(SANNE)]);
    expect(one).toBe(two);
    expect(await database.summaries.count()).toBe(1);
    expect(await database.aliases.count()).toBe(3);
  });

  it('grows with what other pages add, so that either part finds it later', async () => {
    const { see, begin } = await room();
    const dossier = await begin(somtoday(id('501')));
    await see(somtoday(id('501'), born('sanne|2012-03-04')));
    expect(await see(somtoday(born('sanne|2012-03-04')))).toMatchObject({ is: 'known', dossier });
  });

  it('meets Somtoday’s other application, which has another school key', async () => {
    const { see, begin } = await room();
    const dossier = await begin(SANNE);
    const core = {
      ...SANNE,
      school: 'school-oop.somtoday.nl',
      identifiers: [number('12'), SANNE.identifiers[1]],
    };
    expect(await see(core)).toMatchObject({ is: 'known', dossier });
    expect(await see({ ...core, identifiers: [number('12')] })).toMatchObject({ is: 'known', dossier });
  });

  it('does not take an internal id of one application for that of another: with the same name it asks', async () => {
    const { see, begin } = await room();
    const dossier = await begin(somtoday(id('501')));
    const elsewhere = { ...SANNE, school: 'school-oop.somtoday.nl', identifiers: [id('501')] };
    expect(await see(elsewhere)).toEqual({ is: 'unsure', candidates: [dossier] });
    expect(await see({ ...elsewhere, fullName: 'Daan Visser' })).toEqual({ is: 'new' });
  });
});

describe('never another student', () => {
  it('asks when a bare number is known under another name: a second school may count alike', async () => {
    const { see, begin } = await room();
    const piet = await begin(parnassys('Piet Jansen', number('12'), born('piet jansen|2015-01-01')));
    const sanne = parnassys('Sanne de Vries', number('12'));
    expect(await see(sanne)).toEqual({ is: 'unsure', candidates: [piet] });

    const dossier = await begin(sanne, true);
    expect(dossier).not.toBe(piet);
    expect(await see(sanne)).toMatchObject({ is: 'known', dossier });
    expect(await see(parnassys('Piet Jansen', number('12')))).toMatchObject({ is: 'known', dossier: piet });
  });

  it('knows a number with its name in whatever order the words stand', async () => {
    const { see, begin } = await room();
    const dossier = await begin(parnassys('Zoë de Vries', number('12')));
    expect(await see(parnassys('Vries, Zoe de', number('12')))).toMatchObject({ is: 'known', dossier });
  });

  it('does not match the number of another host', async () => {
    const { see, begin } = await room();
    await begin(parnassys('Sanne de Vries', number('12')));
    expect(await see(somtoday(number('12')))).toEqual({ is: 'new' });
  });

  it('tells a namesake by the birth date', async () => {
    const { see, begin } = await room();
    await begin(parnassys('Jan de Boer', born('jan de boer|2014-05-06')));
    expect(await see(parnassys('Jan de Boer', born('jan de boer|2015-05-06')))).toEqual({ is: 'new' });
  });

  it('asks when the id is known but the birth date is another', async () => {
    const { see, begin } = await room();
    const dossier = await begin(SANNE);
    const wrong = somtoday(id('501'), born('sanne de vries|2012-04-03'));
    expect(await see(wrong)).toEqual({ is: 'unsure', candidates: [dossier] });
  });

  it('asks when name and birth date are known but the number is another', async () => {
    const { see, begin } = await room();
    const dossier = await begin(parnassys('Jan', number('12'), born('jan|2014-05-06')));
    expect(await see(parnassys('Jan', number('13'), born('jan|2014-05-06')))).toEqual({
      is: 'unsure',
      candidates: [dossier],
    });
  });

  it('asks when two identifiers point at two dossiers', async () => {
    const { see, begin } = await room();
    const one = await begin(somtoday(id('1')));
    const two = await begin(somtoday(born('x|2012-01-01')), true);
    expect(await see(somtoday(id('1'), born('x|2012-01-01')))).toEqual({
      is: 'unsure',
      candidates: [one, two],
    });
  });

  it('adds no alias while it is not sure', async () => {
    const { see, begin, database } = await room();
    await begin(SANNE);
    await see(somtoday(id('501'), born('iemand anders|2000-01-01'), number('77')));
    expect(await database.aliases.count()).toBe(3);
  });

  it('begins nothing while it is not sure, unless the teacher says it is someone new', async () => {
    const { begin, database } = await room();
    await begin(SANNE);
    const other = somtoday(id('501'), born('iemand anders|2000-01-01'));
    await expect(begin(other)).rejects.toBeInstanceOf(OtherStudent);
    await expect(begin(somtoday())).rejects.toBeInstanceOf(OtherStudent);
    expect(await database.summaries.count()).toBe(1);
  });
});

describe('the teacher’s answer', () => {
  it('lets a corrected name stand beside the old one', async () => {
    const { see, begin, confirm } = await room();
    const dossier = await begin(SANNE);
    const corrected = somtoday(id('501'), born('sanne jansen|2012-03-04'));
    await confirm(corrected, dossier);
    expect(await see(corrected)).toMatchObject({ is: 'known', dossier });
    expect(await see(SANNE)).toMatchObject({ is: 'known', dossier });
  });

  it('settles two dossiers for pages that show as much, and asks on pages that show less', async () => {
    const { see, begin, confirm } = await room();
    const one = await begin(somtoday(id('1')));
    const two = await begin(somtoday(born('x|2012-01-01')), true);
    const both = somtoday(id('1'), born('x|2012-01-01'));
    await confirm(both, one);
    expect(await see(both)).toMatchObject({ is: 'known', dossier: one });
    const less = await see(somtoday(born('x|2012-01-01')));
    expect(less.is === 'unsure' && new Set(less.candidates)).toEqual(new Set([one, two]));
  });

  it('someone new: from then on the shared id alone asks, and the rest decides', async () => {
    const { see, begin } = await room();
    const one = await begin(SANNE);
    const other = somtoday(id('501'), born('daan|2012-09-09'));
    const two = await begin(other, true);
    expect(await see(other)).toMatchObject({ is: 'known', dossier: two });
    expect(await see(SANNE)).toMatchObject({ is: 'known', dossier: one });
    expect(await see(somtoday(id('501')))).toMatchObject({ is: 'unsure' });
  });

  it('is not accepted for a dossier the page does not leave open', async () => {
    const { begin, confirm } = await room();
    await begin(SANNE);
    const daan = await begin(somtoday(id('9')));
    await expect(confirm(SANNE, daan)).rejects.toBeInstanceOf(OtherStudent);
    await expect(confirm(somtoday(id('77')), daan)).rejects.toBeInstanceOf(OtherStudent);
  });
});

describe('aliases', () => {
  it('hold nothing of the identifiers, and differ between installations', async () => {
    const one = await withSanne();
    const two = await withSanne();
    const stored = JSON.stringify(await one.database.aliases.toArray());
    for (const word of ['501', 'sanne', 'vries', '2012']) expect(stored.toLowerCase()).not.toContain(word);
    const aliases = async (room: typeof one) =>
      (await room.database.aliases.toArray()).map((row) => row.alias);
    expect(await aliases(one)).not.toEqual(await aliases(two));
    expect((await one.database.keys.get('aliases'))?.bytes).toHaveLength(32);
  });

  it('stay the same for the next worker', async () => {
    const { name, dossier } = await withSanne();
    const next = openDossiers(databaseKeeper(name));
    expect(await next.recognise(await next.aliases(SANNE))).toMatchObject({ is: 'known', dossier });
  });

  it('use one key when the first two questions come at once', async () => {
    const { name, dossiers, database } = await freshDatabase();
    const other = openDossiers(databaseKeeper(name));
    const [one, two] = await Promise.all([dossiers.aliases(SANNE), other.aliases(SANNE)]);
    expect(one).toEqual(two);
    expect(await database.keys.count()).toBe(1);
  });
});

describe('nothing but a name', () => {
  const named = (fullName: string) => somtoday({ kind: 'name', value: fullName.toLowerCase() });
  const pointed = (fullName: string) => ({ ...named(fullName), fullName });

  it('opens nobody’s dossier, and asks about the one that has it', async () => {
    const { see, begin } = await room();
    const sanne = await begin(SANNE);
    expect(await see(pointed('Sanne de Vries'))).toEqual({ is: 'unsure', candidates: [sanne] });
    expect(await see(pointed('Vries, Sanne de'))).toEqual({ is: 'unsure', candidates: [sanne] });
    expect(await see(pointed('Sanne Visser'))).toEqual({ is: 'new' });
  });

  it('asks about both of two namesakes', async () => {
    const { see, begin } = await room();
    const one = await begin({ ...SANNE, fullName: 'Jan Jansen', identifiers: [id('1')] });
    const two = await begin({ ...SANNE, fullName: 'Jan Jansen', identifiers: [id('2')] });
    const seen = await see(pointed('Jan Jansen'));
    expect(seen.is === 'unsure' && [...seen.candidates].sort()).toEqual([one, two].sort());
  });

  it('of a namesake with a number of their own is no question at all', async () => {
    const { see, begin } = await room();
    await begin({ ...SANNE, fullName: 'Jan Jansen', identifiers: [id('1'), born('jan jansen|2013-03-01')] });
    expect(
      await see({ ...SANNE, fullName: 'Jan Jansen', identifiers: [id('2'), born('jan jansen|2012-12-24')] }),
    ).toEqual({ is: 'new' });
  });

  it('begins a dossier that later asks again, however often it was confirmed', async () => {
    const { see, begin, dossiers } = await room();
    const dossier = await begin(pointed('Yara Bos'));
    expect(await see(pointed('Yara Bos'))).toEqual({ is: 'unsure', candidates: [dossier] });
    await dossiers.confirm(await dossiers.aliases(pointed('Yara Bos')), dossier);
    expect(await see(pointed('Yara Bos'))).toEqual({ is: 'unsure', candidates: [dossier] });
  });
});
