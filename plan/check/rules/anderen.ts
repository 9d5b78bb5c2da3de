/** Other children, who have a right to be left out. */

import { rulesOf } from '../rule';
import type { Range, Sentence } from '../sentences';

const GROUP =
  '(?:zijn |haar |de |andere |hun )*(?:klasgenoten|klasgenootjes|groepsgenoten|leeftijdsgenoten|leeftijdgenoten|leerlingen|kinderen|rest|broer|broertje|zus|zusje|klas|groep)';

/** Names that are words too: at the start of a sentence they may be either. */
const WORDS_TOO = new Set(
  'Roos Storm Mei April Juni Zon Ster Wolf Bloem Lente Vos Bo Jip Pim Fee Sterre Linde Iris Jade Sky Hoop Faith Dag'.split(
    ' ',
  ),
);

/** With a capital, as whole words, wherever it is not the pupil's own. */
function namesIn({ text, flat }: Sentence, others: readonly string[], own: readonly string[]): Range[] {
  const mine = new Set(own.flatMap((name) => name.split(/\s+/u)));
  return others
    .filter((name) => /^\p{Lu}/u.test(name) && !mine.has(name))
    .flatMap((name) => {
      const word = new RegExp(
        `(?<![\\p{L}\\p{N}-])${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?=s?(?![\\p{L}\\p{N}-]))`,
        'gu',
      );
      return [...text.matchAll(word)].map(({ index }) => ({ from: index, to: index + name.length }));
    })
    .filter(({ from, to }) => {
      const isMasked = flat.slice(from, to).includes('\uE001');
      const starts = !/[\p{L}\p{N}]/u.test(text.slice(0, from));
      // "Juf Roos" and "meneer Vos" are no pupils.
      const isStaff = /(?:juf|juffrouw|meester|mevrouw|meneer|dhr\.|mw\.|de heer|mentor|docent)\s+$/iu.test(
        text.slice(0, from),
      );
      return !isMasked && !isStaff && !(starts && WORDS_TOO.has(text.slice(from, to)));
    });
}

export const ANDEREN = rulesOf(
  {
    kind: 'anderen',
    level: 'vraag',
    question: 'gaat dit over andere kinderen? Laat hen eruit.',
    places: ['prose', 'goal', 'agreement', 'factor', 'question', 'time'],
    silencedBy: ['said', 'asked'],
  },
  {
    vergelijking: {
      forms: [
        `de (?:slechtste|beste|zwakste|slimste|drukste|traagste|langzaamste|lastigste|snelste) van ${GROUP}`,
        `in tegenstelling tot ${GROUP}`,
        `(?:vergeleken met|in vergelijking met) ${GROUP}`,
        `(?:slechter|beter|minder|meer|trager|langzamer|drukker|zwakker|sneller) dan ${GROUP}`,
        'net (?:als|zoals) (?:zijn|haar) (?:broer|broertje|zus|zusje|vader|moeder)',
        'steekt (?:ver )?af bij',
        '«loopt achter» (?:op|bij) (?:zijn|haar|de) (?:klasgenoten|groep|klas|leeftijdsgenoten)',
      ],
      not: ['(?:beter|meer|minder) dan de (?:groep|klas) van vorig jaar'],
      fires: [
        'Hij is de slechtste van de klas.',
        'In tegenstelling tot zijn klasgenoten kan zij niet plannen.',
        'Zij leest slechter dan de rest.',
        'Hij is net als zijn broer.',
      ],
      silent: [
        'Hij werkt samen met drie klasgenoten.',
        'Zij las 58 woorden; eind groep 5 is dat gemiddeld 71.',
        'Hij leest voor aan zijn broertje.',
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
        { text: 'Hij zei: "Milan duwde mij."', others: ['Milan'] },
      ],
    },
  },
);
