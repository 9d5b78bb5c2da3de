/** A text as the rules read it: as long as it was, without what somebody said, in lower case, names as one sign. */
import { NAME } from './patterns';
import { masked } from './sentences';

/**
 * Between two marks of a pair. A mark that opens and never closes holds for the rest of its line: better no question
 * than one about somebody's own words. A single mark opens only before a letter and closes only behind one, so that
 * "’s ochtends" and "foto’s" open nothing.
 */
const QUOTED = [
  /“[^”\n]*”?|„[^”“\n]*[”“]?|«[^»\n]*»?/gu,
  /"[^"\n]*(?:"|$)/gmu,
  /(?<![\p{L}\p{N}])‘(?!s |t |n )[^‘’\n]*(?:’(?=\p{L})[^‘’\n]*)*’(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])'(?!s |t |n |m |k )\p{L}[^'\n]*(?:'(?=\p{L})[^'\n]*)*(?<=[\p{L}.,!?…])'(?![\p{L}\p{N}])/gu,
];

/** Where somebody's own words stand in it, those are masked. */
export function withoutQuotes(text: string): string {
  return QUOTED.reduce((left, quoted) => left.replace(quoted, masked), text);
}

/** Capitals at the start of a sentence that are nobody's name, for a text of which no name is known. */
const NO_NAMES = new Set(
  (
    'Ik Jij Je U Hij Zij Ze Wij We Jullie Het De Een Dit Dat Die Deze Wat Wie Er Hier Daar Dan Toen Nu Ook Als Wanneer ' +
    'Voor Na Met Bij In Op Aan Van Uit Om Te Tot Naar Over Onder Door Tijdens Sinds Vanaf Volgens Zonder Thuis School ' +
    'Moeder Vader Ouders Opa Oma Broer Zus Juf Meester Mentor Leraar Leerkracht Docent Leerling Kind Klas Groep Team ' +
    'Alles Iets Niets Iedereen Niemand Soms Vaak Altijd Nooit Meestal Regelmatig Waarschijnlijk Misschien Rekenen ' +
    'Lezen Schrijven Spelling Taal Gym Gymles Engels Nederlands Frans Duits Wiskunde Biologie Geschiedenis Muziek ' +
    'Aardrijkskunde Natuurkunde Scheikunde Economie Latijn Grieks Werken Samenwerken Plannen Luisteren Wachten Opletten ' +
    'Blijkbaar Kennelijk Vermoedelijk Duidelijk Alweer Steeds Beginnen Zelfstandig Huiswerk Pauze Plein Toets Toetsen Instructie Uitleg Gesprek Doel Afspraak Plan Januari ' +
    'Februari Maart April Mei Juni Juli Augustus September Oktober November December Maandag Dinsdag Woensdag ' +
    'Donderdag Vrijdag Zaterdag Zondag Is Was Heeft Kan Wil Niet Geen Maar En Of Want Dus Omdat Zijn Haar Hun Ons Onze'
  ).split(' '),
);

/** "Marokkaanse", "Turks" */
const ORIGIN = /(?:aanse?|ische?|eense?|urkse?|oolse?|nese|raakse?|gelse?)$/u;
const STARTS = /(?:^|[.!?:\n-])\s*["'“‘(]?$/u;
/** What hardly follows another first word than a name. */
const VERB =
  /^ (?:is|was|wordt|werd|doet|deed|heeft|had|kan|kon|wil|wilde|voelt|voelde|lijkt|reageert|gedraagt|zegt|denkt|blijft|ligt) /u;

/**
 * @param names of those it is about; without any, each word with a capital that may be a name is taken for one
 * @returns as long as `text`
 */
export function flatten(text: string, names: readonly string[]): string {
  const own = new Set(
    names.flatMap((name) => name.split(/\s+/u)).filter((name) => /^\p{Lu}\p{Ll}/u.test(name)),
  );
  const isName = (word: string, before: string, after: string) =>
    own.size > 0
      ? own.has(word)
      : !NO_NAMES.has(word) && !ORIGIN.test(word) && (!STARTS.test(before) || VERB.test(after));
  const unnamed = withoutQuotes(text)
    .replace(
      /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}-])/gu,
      (word, at: number, whole: string) =>
        isName(word, whole.slice(0, at), whole.slice(at + word.length)) ? NAME.repeat(word.length) : word,
    )
    .replace(/[‘’`´]/gu, "'");
  const lower = unnamed.toLowerCase();
  // A letter may be longer in lower case (İ): then case stays.
  return lower.length === text.length ? lower : unnamed;
}
