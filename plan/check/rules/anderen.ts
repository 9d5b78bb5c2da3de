/** Other children, who have a right to be left out. */
import { rulesOf } from '../rule';
import { MASK, type Range, type Sentence } from '../sentences';

const GROUP =
  '(?:zijn |haar |de |andere |hun |alle |onze )*(?:klasgenoten|klasgenootjes|groepsgenoten|leeftijdsgenoten|leeftijdgenoten|leerlingen|kinderen|rest|broer|broertje|zus|zusje|klas|groep)';

/** Names that are words too: at the start of a sentence they may be either. */
const WORDS_TOO = new Set(
  'Roos Storm Mei April Juni Zon Ster Wolf Bloem Lente Vos Bo Jip Pim Fee Sterre Linde Iris Jade Sky Hoop Faith Dag'.split(
    ' ',
  ),
);

const CAPITALISED = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}]*\p{Ll}(?![\p{L}\p{N}-])/gu;
/** "Juf Roos" and "meneer Vos" are no pupils. */
const STAFF =
  /(?<!\p{L})(?:juf|juffrouw|meester|mevrouw|meneer|dhr\.|mw\.|de heer|mentor|docente?|leerkracht|leraar|lerares|stagiaire?|onderwijsassistente?|begeleid(?:er|ster)|coach|trainer|conciërge|jeugdarts|schoolarts|logopedist|orthopedagoog|psycholoog|therapeut|moeder|vader|oma|opa)\s+$/iu;

/** With a capital, as whole words ("Milans" too), wherever it is not the pupil's own. Of thousands of names as fast. */
function namesIn({ text, flat }: Sentence, others: readonly string[], own: readonly string[]): Range[] {
  if (others.length === 0) return [];
  const mine = new Set(own.flatMap((name) => name.split(/\s+/u)));
  const known = new Set(others.filter((name) => !mine.has(name)));
  return [...text.matchAll(CAPITALISED)].flatMap(({ index, 0: word }) => {
    const name = known.has(word) ? word : word.replace(/s$/u, '');
    const starts = !/[\p{L}\p{N}]/u.test(text.slice(0, index));
    const isElse =
      flat[index] === MASK || STAFF.test(text.slice(0, index)) || (starts && WORDS_TOO.has(name));
    return known.has(name) && !isElse ? [{ from: index, to: index + name.length }] : [];
  });
}

export const ANDEREN = rulesOf(
  {
    kind: 'anderen',
    level: 'vraag',
    question: 'gaat dit over andere kinderen? Laat hen eruit.',
    places: ['prose', 'goal', 'agreement', 'factor', 'question', 'time'],
    silencedBy: ['said', 'asked'],
    matters: ['parent-tonight', 'pupil-at-sixteen'],
  },
  {
    vergelijking: {
      forms: [
        `de (?:slechtste|beste|zwakste|slimste|drukste|traagste|langzaamste|lastigste|snelste) van ${GROUP}`,
        `in tegenstelling tot ${GROUP}`,
        `(?:vergeleken met|in vergelijking met) ${GROUP}`,
        `(?:slechter|beter|minder|meer|trager|langzamer|drukker|zwakker|sneller)(?: \\p{L}+)? dan ${GROUP}`,
        'net (?:als|zoals) (?:zijn|haar) (?:broer|broertje|zus|zusje|vader|moeder)',
        'steekt (?:ver )?af bij',
        '«loopt achter» (?:op|bij) (?:zijn|haar|de) (?:klasgenoten|groep|klas|leeftijdsgenoten)',
      ],
      not: [
        '(?:beter|meer|minder) dan de (?:groep|klas) van vorig jaar',
        // The pupil, in an earlier year.
        '(?:vergeleken met|in vergelijking met|dan) (?:groep|klas) \\d',
      ],
      fires: [
        'Hij is de slechtste van de klas.',
        'In tegenstelling tot zijn klasgenoten kan zij niet plannen.',
        'Zij leest slechter dan de rest.',
        'Zij leest minder vlot dan haar klasgenoten.',
        'Hij is de traagste van alle kinderen.',
        'Hij is net als zijn broer.',
      ],
      silent: [
        'Hij werkt samen met drie klasgenoten.',
        'Zij las 58 woorden; eind groep 5 is dat gemiddeld 71.',
        'Hij leest voor aan zijn broertje.',
        'Vergeleken met groep 6 kiest hij nu zelf.',
      ],
    },
    naam: {
      question: 'dit lijkt de naam van een andere leerling. Moet die in dit plan staan?',
      find: (sentence, { others, names }) => namesIn(sentence, others, names),
      fires: [
        { text: 'Hij kreeg ruzie met Milan in de rij.', others: ['Milan'] },
        { text: 'Milan duwde hem.', others: ['Milan', 'Bo'] },
      ],
      silent: [
        { text: 'Hij kreeg ruzie met Milan in de rij.', others: ['Mila', 'Bo'] },
        { text: 'Roos bloeit in mei.', others: ['Roos', 'Mei'] },
        { text: 'Juf Roos leest mee.', others: ['Roos'] },
        { text: 'Stagiaire Roos leest mee.', others: ['Roos'] },
        { text: 'Hij zei: "Milan duwde mij."', others: ['Milan'] },
      ],
    },
  },
);
