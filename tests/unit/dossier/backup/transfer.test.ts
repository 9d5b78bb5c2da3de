/** A file about one student comes to the dossier of the student on the page, or to nobody. */
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../../dossier/aliases';
import { unpack } from '../../../../dossier/backup/pack';
import { freshDatabase, nextNumber, SANNE, withSanne } from '../fresh-database';
import { ALL, answer, DAAN, everything, lived, textOf } from './lived';

const page = (more: Partial<Sighting>): Sighting => ({ ...SANNE, ...more });
const withoutId: Sighting = page({ identifiers: [] });

async function given() {
  const from = await lived();
  const file = await from.dossiers.studentFile(from.dossier, { sighting: SANNE, group: '2B' });
  return { from, file };
}

async function how({ dossiers }: Awaited<ReturnType<typeof freshDatabase>>, sighting: Sighting, sure = true) {
  const aliases = await dossiers.aliases(sighting);
  const who = await dossiers.recognise(aliases);
  return {
    aliases,
    dossier: who.is === 'known' ? who.dossier : null,
    called: { label: 'Sanne de V.' },
    someoneNew: false,
    sure,
  };
}

describe('about whom it is', () => {
  it.each<[string, Sighting, string]>([
    ['the same page', SANNE, 'same'],
    ['a page with one of their identifiers', page({ identifiers: [SANNE.identifiers[0]] }), 'same'],
    ['another student', DAAN, 'other'],
    ['a namesake with an id of their own', page({ identifiers: [{ kind: 'host-id', value: '9' }] }), 'other'],
    [
      'a namesake born on another day',
      page({ identifiers: [{ kind: 'name-birthdate', value: 'x|2011-01-01' }] }),
      'other',
    ],
    ['nothing but the same name', withoutId, 'unclear'],
    ['nothing but another name', page({ fullName: 'Daan Visser', identifiers: [] }), 'other'],
    ['the same id under another name', page({ fullName: 'Sanne Bakker' }), 'unclear'],
    ['a page of another host', { ...SANNE, host: 'magister', school: 'x', identifiers: [] }, 'unclear'],
  ])('%s', async (_, sighting, about) => {
    const { file } = await given();
    const to = await freshDatabase();
    expect(await to.dossiers.lookIntoFile(file, { sighting, dossier: null })).toMatchObject({
      about,
      label: 'Sanne de V.',
      group: '2B',
    });
  });

  it('is somebody else where its dossier stands here under another page, whatever the page says', async () => {
    const { from, file } = await given();
    const other = await from.dossiers.begin(await from.dossiers.aliases(DAAN), { label: 'Daan V.' }, false);
    expect((await from.dossiers.lookIntoFile(file, { sighting: withoutId, dossier: other })).about).toBe(
      'other',
    );
    expect((await from.dossiers.lookIntoFile(file, { sighting: SANNE, dossier: from.dossier })).about).toBe(
      'same',
    );
  });
});

describe('taken in', () => {
  it('begins the dossier of a student who has none, in one go, and the page leads to it from then on', async () => {
    const { from, file } = await given();
    const to = await freshDatabase();
    const before = await everything(to.database, ['keys', 'commits']);
    await expect(to.dossiers.takeIn(file, SANNE, await how(to, SANNE, false))).rejects.toThrow();
    await expect(to.dossiers.takeIn(file, DAAN, await how(to, DAAN))).rejects.toMatchObject({
      code: 'other-student',
    });
    expect(await everything(to.database, ['keys', 'commits'])).toEqual(before);

    const { dossier } = await to.dossiers.takeIn(file, SANNE, await how(to, SANNE));
    expect(dossier).not.toBe(from.dossier);
    expect(await textOf(to, dossier ?? '')).toEqual(await textOf(from, from.dossier));
    expect((await to.dossiers.read(dossier ?? ''))?.summary?.round).toBe(2);
    expect((await to.dossiers.recognise(await to.dossiers.aliases(SANNE))).is).toBe('known');
    expect((await to.dossiers.recognise(await to.dossiers.aliases(DAAN))).is).toBe('new');
  });

  it('adds to what is here, keeps both texts, and a second time changes nothing', async () => {
    const { file } = await given();
    const to = await withSanne();
    await to.dossiers.write(answer(to.dossier, 'Van hier.', { writer: 'hier', number: nextNumber() }));
    const taken = await to.dossiers.takeIn(file, SANNE, await how(to, SANNE));
    expect(taken.dossier).toBe(to.dossier);
    const texts = await textOf(to, to.dossier);
    expect(texts.stands).toBe('Van hier.');
    expect(texts.beside?.sort()).toEqual(['Kijkt graag naar buiten.', 'Zit graag bij het raam.']);
    const after = await everything(to.database);
    expect(await to.dossiers.takeIn(file, SANNE, await how(to, SANNE))).toMatchObject({
      fresh: 0,
      changed: 0,
      beside: 0,
    });
    expect(await everything(to.database)).toEqual(after);
  });
});

it('tells nothing of anybody else, has a key of its own each time, and is no backup', async () => {
  const { from, file } = await given();
  const one = await unpack(file, 'student');
  const other = await unpack(
    await from.dossiers.studentFile(from.dossier, { sighting: SANNE, group: '2B' }),
    'student',
  );
  expect(one.parts).toHaveLength(1);
  const key = await from.database.keys.get('aliases');
  expect([one, other].map(({ aliasKey }) => String(aliasKey))).not.toContain(
    String(key && 'bytes' in key && key.bytes),
  );
  expect(String(one.aliasKey)).not.toBe(String(other.aliasKey));
  const own = (await from.database.aliases.toArray()).map(({ alias }) => alias);
  expect(one.parts[0]?.aliases.filter(({ alias }) => own.includes(alias))).toEqual([]);
  await expect(from.dossiers.restore(file, ALL)).rejects.toMatchObject({ why: 'one-student' });
  const backup = await from.dossiers.backup();
  await expect(
    from.dossiers.lookIntoFile(backup, { sighting: SANNE, dossier: from.dossier }),
  ).rejects.toMatchObject({
    why: 'whole',
  });
});
