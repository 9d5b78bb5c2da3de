import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../dossier/aliases';
import { openDossiers } from '../../../dossier/dossiers';
import { OtherStudent } from '../../../dossier/failures';
import { heldKey } from '../../../dossier/students';
import { freshDatabase, SANNE, storageNamed, withSanne } from './fresh-database';

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
      dossiers.begin(await dossiers.aliases(sighting), { label: 'label' }, someoneNew),
    given: async (sighting: Sighting, dossier: string) =>
      dossiers.answers(dossier, await dossiers.aliases(sighting)),
    takeBack: async (sighting: Sighting, dossier: string, answer: string) =>
      dossiers.takeBackAnswer(await dossiers.aliases(sighting), dossier, answer),
    confirm: async (sighting: Sighting, dossier: string) =>
      dossiers.confirm(await dossiers.aliases(sighting), dossier, { label: sighting.fullName }),
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

describe('an answer that is taken back', () => {
  const DAAN = { ...somtoday(born('daan visser|2012-09-09')), fullName: 'Daan Visser' };
  const UNDER_HER_ID = { ...DAAN, identifiers: [id('501'), ...DAAN.identifiers] };

  async function wronglyConfirmed() {
    const made = await room();
    const dossier = await made.begin(SANNE);
    await made.confirm(UNDER_HER_ID, dossier);
    return { ...made, dossier };
  }

  it('stands with what it brought, and tells whether this page is part of that', async () => {
    const { given, dossier } = await wronglyConfirmed();
    const answer = { id: expect.any(String), said: 'this', label: 'Daan Visser', day: '2026-11-23' };
    expect(await given(DAAN, dossier)).toEqual([{ ...answer, here: true }]);
    expect(await given(SANNE, dossier)).toEqual([{ ...answer, here: false }]);
  });

  it('takes all of it along, also what other pages added since because of it, and nothing else', async () => {
    const { see, given, takeBack, dossier, database } = await wronglyConfirmed();
    const more = { ...DAAN, identifiers: [number('77'), ...DAAN.identifiers] };
    expect(await see(more)).toMatchObject({ is: 'known', dossier });
    const [answer] = await given(more, dossier);
    await takeBack(more, dossier, answer?.id ?? '');
    expect(await see(more)).toEqual({ is: 'new' });
    expect(await see(DAAN)).toEqual({ is: 'new' });
    expect(await see(UNDER_HER_ID)).toEqual({ is: 'unsure', candidates: [dossier] });
    expect(await see(SANNE)).toEqual({ is: 'known', dossier, missing: [] });
    expect(await given(SANNE, dossier)).toEqual([]);
    expect(await database.aliases.count()).toBe(3);
    expect(await database.summaries.count()).toBe(1);
    // Sent twice it does no more.
    await takeBack(more, dossier, answer?.id ?? '');
    expect(await database.aliases.count()).toBe(3);
  });

  it('leaves what another answer brought', async () => {
    const { see, confirm, given, takeBack, dossier } = await wronglyConfirmed();
    const married = { ...somtoday(id('501'), born('sanne bos|2012-03-04')), fullName: 'Sanne Bos' };
    await confirm(married, dossier);
    const wrong = (await given(DAAN, dossier)).find(({ here }) => here);
    await takeBack(DAAN, dossier, wrong?.id ?? '');
    expect(await see(married)).toMatchObject({ is: 'known', dossier });
    expect(await given(SANNE, dossier)).toMatchObject([{ label: 'Sanne Bos', here: false }]);
  });

  it('of someone new gives back what others hold as well: then it asks about both', async () => {
    const { see, begin, given, takeBack } = await room();
    const sanne = await begin(SANNE);
    const other = await begin(UNDER_HER_ID, true);
    expect(await see(UNDER_HER_ID)).toMatchObject({ is: 'known', dossier: other });
    const answers = await given(UNDER_HER_ID, other);
    expect(answers).toMatchObject([{ said: 'other', here: true }]);
    await takeBack(UNDER_HER_ID, other, answers[0]?.id ?? '');
    expect(await see(UNDER_HER_ID)).toEqual({ is: 'unsure', candidates: [sanne, other] });
    expect(await see(DAAN)).toMatchObject({ is: 'known', dossier: other });
  });

  it('never leaves a dossier that no page leads to', async () => {
    const { see, begin, given, takeBack } = await room();
    const one = await begin(SANNE);
    const two = await begin(somtoday(id('501'), born('sanne de vries|2012-04-03')), true);
    const shared = somtoday(id('501'));
    const three = await begin(shared, true);
    const [answer] = await given(shared, three);
    await takeBack(shared, three, answer?.id ?? '');
    const seen = await see(shared);
    expect(seen.is === 'unsure' && new Set(seen.candidates)).toEqual(new Set([one, two, three]));
  });

  it('of before answers were kept is told by the two of a kind, and leaves the page’s one', async () => {
    const { see, given, takeBack, dossier, database } = await wronglyConfirmed();
    const kept = await database.aliases.toArray();
    await database.aliases.bulkPut(kept.map(({ answers: _, ...row }) => row));
    const [answer] = await given(DAAN, dossier);
    expect(answer).toMatchObject({ id: 'unkept', here: true });
    await takeBack(DAAN, dossier, 'unkept');
    expect(await see(DAAN)).toEqual({ is: 'new' });
    expect(await see(SANNE)).toMatchObject({ is: 'known', dossier });
  });
});

describe('a name', () => {
  it('that differs asks, though the id is known; once confirmed both are known', async () => {
    const { see, begin, confirm, database } = await room();
    const dossier = await begin(somtoday(id('501')));
    const roepnaam = { ...somtoday(id('501'), born('x|2012-03-04')), fullName: 'Sannie de Vries' };
    expect(await see(roepnaam)).toEqual({ is: 'unsure', candidates: [dossier] });
    expect(await database.aliases.count()).toBe(2);
    await confirm(roepnaam, dossier);
    expect(await see(roepnaam)).toMatchObject({ is: 'known', dossier });
    expect(await see(somtoday(id('501')))).toMatchObject({ is: 'known', dossier });
  });

  it.each(['Vries, Sanne de', 'SANNE DE VRIES', 'Sanne de Vries (2B)', 'Vries, Sanne de (3B)'])(
    'is no other one as %s',
    async (fullName) => {
      const { see, begin } = await room();
      const dossier = await begin(somtoday(id('501')));
      expect(await see({ ...somtoday(id('501')), fullName })).toMatchObject({ is: 'known', dossier });
    },
  );
});

describe('aliases', () => {
  it('hold nothing of the identifiers, and differ between installations', async () => {
    const [one, two] = [await room(), await room()];
    // Long enough never to stand in a hash by chance.
    const words = ['1030204181', 'sanne', 'vries', '2012-03-04'];
    const sanne = somtoday(id('1030204181'), born('sanne de vries|2012-03-04'));
    await one.begin(sanne);
    await two.begin(sanne);
    const stored = JSON.stringify(await one.database.aliases.toArray()).toLowerCase();
    for (const word of words) expect(stored).not.toContain(word);
    const aliases = async (room: typeof one) =>
      (await room.database.aliases.toArray()).map((row) => row.alias);
    expect(await aliases(one)).not.toEqual(await aliases(two));
    expect(await one.storage.read(heldKey)).toHaveLength(32);
  });

  it('stay the same for the next worker', async () => {
    const { name, dossier } = await withSanne();
    const next = openDossiers(storageNamed(name));
    expect(await next.recognise(await next.aliases(SANNE))).toMatchObject({ is: 'known', dossier });
  });

  it('use one key when the first two questions come at once', async () => {
    const { name, dossiers, database } = await freshDatabase();
    const other = openDossiers(storageNamed(name));
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
    await dossiers.confirm(await dossiers.aliases(pointed('Yara Bos')), dossier, { label: 'Yara B.' });
    expect(await see(pointed('Yara Bos'))).toEqual({ is: 'unsure', candidates: [dossier] });
  });
});
