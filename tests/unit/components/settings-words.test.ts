import { describe, expect, it } from 'vitest';
import { fileName, WHY_NOT_OPENED } from '../../../components/files/file-acts';
import { whyNotPassphrase } from '../../../components/files/new-passphrase';
import { changesInWords, doneInWords, wipedInWords } from '../../../components/settings/restore-words';
import { inShort, knownByInWords, rowsInWords } from '../../../components/settings/stored-words';
import { fileInWords, whoseInWords } from '../../../components/transfer/file-words';
import type { Changes } from '../../../dossier/backup/restore';

const now = new Date(2026, 10, 27, 15, 0);
const none: Changes = {
  made: new Date(2026, 10, 20, 9, 5).getTime(),
  ...{ fresh: 0, changed: 0, beside: 0, otherKey: false },
  students: { new: [], changed: [], same: [], wiped: [] },
  schools: { changed: 0, same: 1 },
};
const texts = (changes: Changes) => changesInWords(changes, now).says.map(({ text }) => text);

describe('what a backup changes, in words', () => {
  it('is nothing, and says so', () => {
    const same = { ...none, students: { ...none.students, same: ['Sanne de V.', 'Daan V.'] } };
    const { title, says, changes } = changesInWords(same, now);
    expect(changes).toBe(false);
    expect(title).toMatch(/^Back-up van 20 november.*Alles hieruit staat hier al$/);
    expect(says).toEqual([{ icon: 'check', text: 'Ongewijzigd: 2 leerlingen.' }]);
  });

  it('names who is new and who gets more, and what is kept twice', () => {
    const students = { new: ['Sanne de V.', 'Daan V.'], changed: ['Bo W.'], same: ['Ali B.'], wiped: [] };
    expect(texts({ ...none, students, schools: { changed: 1, same: 0 }, beside: 2, otherKey: true })).toEqual(
      [
        'Nieuw op dit apparaat: Sanne de V. en Daan V.',
        'Aangevuld: Bo W.',
        'Voorbereiding van 1 school wordt aangevuld.',
        '2 teksten zijn hier anders dan in het bestand. Van elk blijven beide staan, en jij kiest bij die leerling.',
        'Ongewijzigd: 1 leerling.',
        expect.stringContaining('komt van een ander apparaat'),
        'Van wat hier staat, gaat niets weg.',
      ],
    );
  });

  it('counts the rest where there are many', () => {
    const many = Array.from({ length: 300 }, (_, at) => `L${at}`);
    const [first] = texts({ ...none, students: { ...none.students, new: many } });
    expect(first).toBe('Nieuw op dit apparaat: L0, L1, L2, L3, L4, L5 en 294 andere leerlingen.');
  });

  it('asks apart about those that were wiped here, and counts them only when they came back', () => {
    expect(wipedInWords(['Sanne de V.'])).toBe(
      'Zet ook Sanne de V. terug. Deze leerling is op dit apparaat gewist.',
    );
    const wiped = { ...none, students: { ...none.students, wiped: ['Sanne de V.'] } };
    expect(changesInWords(wiped, now).changes).toBe(false);
    expect(doneInWords(wiped, true)).toBe('Teruggezet: 1 leerling');
    expect(doneInWords(wiped, false)).toBe('Alles stond hier al');
  });
});

describe('what is kept, in words', () => {
  it('is counted by what a teacher would point at, and what the panel makes itself is not', () => {
    expect(rowsInWords({ rows: { tick: 2, goal: 1, voice: 1, urgency: 1, round: 2 }, rivals: 1 })).toBe(
      '2 vinkjes, 1 doel, 2 andere onderdelen en 1 tweede versie van een tekst',
    );
    expect(rowsInWords({ rows: { round: 1 }, rivals: 0 })).toBe('Nog niets ingevuld');
    expect(knownByInWords({ hosts: ['Magister', 'Somtoday'], aliases: 4 })).toMatch(
      /^Herkend in Magister en Somtoday, aan 4 kenmerken\./,
    );
    expect(inShort([{ closedOn: null }, { closedOn: '2026-11-01' }], 1)).toBe(
      '2 leerlingen (1 afgesloten) en 1 school.',
    );
    expect(inShort([], 0)).toBe('Hier staat nog niets over leerlingen of school.');
  });
});

describe('a file', () => {
  it('is named after a day and nobody', () => {
    expect(fileName('back-up', '2026-11-27')).toBe('stapsgewijs-back-up-2026-11-27.age');
    expect(fileName('overdracht', '2026-11-27')).toBe('stapsgewijs-overdracht-2026-11-27.age');
  });

  it('that cannot be opened says what is wrong in words of its own', () => {
    const all = Object.values(WHY_NOT_OPENED);
    expect(new Set(all).size).toBe(all.length);
    for (const words of all) expect(words).toMatch(/^[A-Z].*\.$/);
  });

  it('gets no passphrase that is too short, or typed in two ways', () => {
    expect(whyNotPassphrase('           kort', '           kort')).toContain('te kort');
    expect(whyNotPassphrase('vier woorden zijn genoeg', 'vier woorden zijn genoog')).toContain('niet gelijk');
    expect(whyNotPassphrase('vier woorden zijn genoeg', 'vier woorden zijn genoeg')).toBe('');
  });

  it('about one student says whose it is and what it adds', () => {
    expect(whoseInWords({ label: 'Lotte in ’t V.', group: 'groep 6' })).toBe('Lotte in ’t V., groep 6');
    expect(whoseInWords({ label: 'Lotte in ’t V.', group: null })).toBe('Lotte in ’t V.');
    const about = { about: 'same', label: 'x', group: null, dossier: null, made: none.made } as const;
    const says = fileInWords({ ...about, fresh: 3, changed: 1, beside: 1 }, true, now);
    expect(says.slice(1)).toEqual([
      '3 onderdelen zijn nieuw.',
      '1 onderdeel dat hier al staat, wordt aangevuld.',
      '1 tekst is hier anders. Beide blijven staan, en jij kiest.',
      'Van wat hier staat, gaat niets weg.',
    ]);
    expect(fileInWords({ ...about, fresh: 0, changed: 0, beside: 0 }, true, now)[1]).toBe(
      'Alles hieruit staat hier al.',
    );
  });
});
