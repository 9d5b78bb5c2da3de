/**
 * Which contact of the school a text names. Pure.
 *
 * A plan goes to parents: somebody else's details are worse than none. So a name counts only where it stands whole:
 * "Ans" is not in "Hans de Boer", "Ans-Marie" or "Ans Visser".
 */
import { fold, oneLine } from './clean';

interface Word {
  /** For comparing: case says nothing. */
  key: string;
  capital: boolean;
  /** Only spaces and full stops stand between it and the word before. */
  joined: boolean;
}

/** What stands before a name without being part of it. */
const TITLES = words(
  'mevrouw mevr mw meneer mijnheer dhr heer juf juffrouw meester mr leraar leerkracht docent',
);
/** Between people, or before one. */
const BETWEEN = words('en of met bij via');
/** Of a surname; the others of its kind ("in", "op", "te") are ordinary words as well, so only a capital tells. */
const PREFIXES = words('van de der den het t ter ten el al ben du da di la le');
const PREFIXES_OR_WORDS = words('aan bij in onder op over te tot uit voor');

/**
 * @param text as the teacher typed it: "Marieke Bakker (mentor)", "juf Ans, op dinsdag"
 * @returns the contact whose whole name stands in it; of names within each other the longest. Null when there is none,
 *   and when there are two: which of them is meant, is not for us to guess.
 */
export function namedContact<Contact extends { name: string; role: string }>(
  text: string,
  contacts: readonly Contact[],
): Contact | null {
  const said = wordsOf(text);
  const found = contacts.flatMap((contact) => {
    const name = wordsOf(contact.name);
    const own = new Set(wordsOf(contact.role).map(({ key }) => key));
    return placesOf(name, said)
      .filter((at) => isWhole(said, at, at + name.length, own))
      .map((at) => ({ contact, from: at, to: at + name.length }));
  });
  const longest = found.filter(
    (one) =>
      !found.some(
        (other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      ),
  );
  const named = [...new Set(longest.map(({ contact }) => contact))];
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Where this name begins in the text. */
function placesOf(name: readonly Word[], said: readonly Word[]): number[] {
  if (name.length === 0) return [];
  return said.flatMap((_, at) => {
    const fits = name.every(
      ({ key }, index) => said[at + index]?.key === key && (index === 0 || said[at + index]?.joined),
    );
    return fits ? [at] : [];
  });
}

/** Whether the name ends where it ends: no word of a name stands before or after it. */
function isWhole(said: readonly Word[], from: number, to: number, own: ReadonlySet<string>): boolean {
  const capital = said.slice(from, to).some((word) => word.capital);
  const ordinary = ({ key, capital: isCapital }: Word) =>
    own.has(key) || TITLES.has(key) || BETWEEN.has(key) || (capital && !isCapital && !PREFIXES.has(key));
  const before = said[from]?.joined ? said[from - 1] : undefined;
  const after = said[to]?.joined ? said[to] : undefined;
  // "Ans op maandag", but "Ans op den Akker" and "Ans op Akker".
  const beyond = said[to + 1]?.joined ? said[to + 1] : undefined;
  const goesOn =
    after && PREFIXES_OR_WORDS.has(after.key) && beyond && (beyond.capital || PREFIXES.has(beyond.key));
  return (!before || ordinary(before)) && (!after || (ordinary(after) && !goesOn));
}

/**
 * Hyphens and apostrophes hold a word together, or begin it: "Anne-Marie", "d'Hondt", "van 't Hof". Accents count,
 * however they are written.
 */
const WORD = /(?:(?<=^| )"(?=[tsn] ))?[\p{L}\p{M}\p{N}]+(?:[-"][\p{L}\p{M}\p{N}]+)*/gu;

function wordsOf(text: string): Word[] {
  // Every kind of apostrophe is one.
  const line = fold(oneLine(text));
  let end = 0;
  return [...line.matchAll(WORD)].map(({ 0: word, index }) => {
    const joined = index > 0 && /^[ .]*$/.test(line.slice(end, index));
    end = index + word.length;
    return { key: word.replace(/^"/, '').toLowerCase(), capital: /^\p{Lu}/u.test(word), joined };
  });
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
