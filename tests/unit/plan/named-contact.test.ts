import { describe, expect, test } from 'vitest';
import { namedContact } from '../../../plan/named-contact';

/** Written with a mark of its own for the accent, as some programs do. */
const decomposed = (text: string) => text.normalize('NFD');

const found = (text: string, ...names: string[]) =>
  namedContact(
    text,
    names.map((name) => ({ name, role: name === 'Marieke Bakker' ? 'mentor' : '' })),
  )?.name ?? null;

describe('a contact is named', () => {
  test.each([
    ['Ans', 'Ans'],
    ['ans', 'Ans'],
    ['Ans, op dinsdag', 'Ans'],
    ['juf Ans (bij de ingang)', 'Ans'],
    ['Ans op maandag', 'Ans'],
    ['Vragen? Vraag het aan Ans.', 'Ans'],
    ['Marieke Bakker (mentor)', 'Marieke Bakker'],
    ['mentor marieke bakker', 'Marieke Bakker'],
    ['Je kunt bij Marieke  Bakker terecht', 'Marieke Bakker'],
    ['meneer de Boer', 'de Boer'],
    ['mevr. Bakker', 'Bakker'],
    ['M. Bakker', 'M. Bakker'],
    ['Anne-Marie', 'Anne-Marie'],
    ['Anne–Marie', 'Anne-Marie'],
    ['Ineke van den Berg', 'Ineke van den Berg'],
    ["Noor van 't Hof", 'Noor van ’t Hof'],
    [decomposed('Zoë Çelik'), 'Zoë Çelik'],
    ['Zoë Çelik', decomposed('Zoë Çelik')],
    ['Ans Visser', 'Ans Visser'],
  ])('in "%s": %s', (text, name) => {
    expect(found(text, name)).toBe(name);
  });
});

describe('a contact is not', () => {
  test.each([
    ['Hans de Boer', 'Ans'],
    ['Hans', 'Ans'],
    ['Anske', 'Ans'],
    ['Anne-Marie de Wit', 'Anne'],
    ['Anne-Marie de Wit', 'Marie'],
    ['Jan Willem', 'Jan'],
    ['jan willem', 'Jan'],
    ['Jan de Boer', 'Jan'],
    ['Jan op den Akker', 'Jan'],
    ['Piet Bakker', 'Bakker'],
    // It could be a first name.
    ['Bel Ans', 'Ans'],
    ['Piet de Boer', 'de Boer'],
    ['Hans van den Berg', 'Berg'],
    ['Hans van den Berg', 'van den Berg'],
    ['van den Berg', 'Berg'],
    ['Bakker-de Vries', 'Bakker'],
    ["Sean O'Hanlon", 'Hanlon'],
    ['Zoë', 'Zo'],
    [decomposed('Renée'), 'Rene'],
    ['Marieke, Bakker', 'Marieke Bakker'],
    ['de directeur', ''],
    ['', 'Ans'],
  ])('in "%s": %s', (text, name) => {
    expect(found(text, name)).toBeNull();
  });
});

describe('of several contacts', () => {
  test.each([
    ['the longest name that stands there', 'Marieke Bakker', ['Bakker', 'Marieke Bakker'], 'Marieke Bakker'],
    ['whichever stands first in the list', 'Jan Willem', ['Jan Willem', 'Jan'], 'Jan Willem'],
    ['none where two are named', 'Ans of Marieke Bakker', ['Ans', 'Marieke Bakker'], null],
    ['none where two have the name', 'Ans', ['Ans', 'ans'], null],
    ['the one that is named twice', 'Ans. Vraag Ans', ['Ans', 'Piet'], null],
    ['the one that is named twice', 'Ans, vraag naar Ans', ['Ans', 'Piet'], 'Ans'],
  ])('%s: %s', (_, text, names, name) => {
    expect(found(text, ...names)).toBe(name);
  });
});
