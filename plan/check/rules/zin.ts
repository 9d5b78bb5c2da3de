/** How a sentence reads: only for who asks for more, and the length last, for it says least. */
import { BACKGROUND, INTRODUCTION } from '../../../content/background';
import { CHAPTERS } from '../../../content/stappenplan';
import { rulesOf } from '../rule';
import { MASK, type Range, type Sentence, wordsOf } from '../sentences';
import { syllablesOf } from '../syllables';

const LONG_SENTENCE = 20;
const COMMAS = 2;
const LONG_WORD = 5;

/** Of the ministry: a word that stands in the brochure is nobody's to shorten. */
const BROCHURE: ReadonlySet<string> = new Set(
  [
    ...CHAPTERS.flatMap(({ aandachtspunten, vragen }) =>
      [...aandachtspunten, ...vragen].map(({ text }) => text),
    ),
    ...[INTRODUCTION, ...BACKGROUND].flatMap(({ paragraphs }) => paragraphs),
  ].flatMap((text) => wordsOf(text).map(({ word }) => word.toLowerCase())),
);

const all = ({ text }: Sentence): Range => ({ from: 0, to: text.trimEnd().length });

export const ZIN = rulesOf(
  {
    kind: 'zin',
    level: 'fijnslijpen',
    question: '',
    places: ['prose', 'goal', 'agreement', 'factor', 'question'],
    silencedBy: [],
    matters: ['parent-tonight', 'pupil-at-sixteen'],
  },
  {
    'lang-woord': {
      question: 'een lang woord. Kan het in gewone woorden?',
      find: ({ text, flat }) =>
        // Five vowels and what stands between them: a shorter word has no five syllables.
        (/\p{L}{9}/u.test(text) ? wordsOf(text) : []).filter(
          ({ word, from, to }) =>
            syllablesOf(word) >= LONG_WORD &&
            !/^\p{Lu}/u.test(word) &&
            !BROCHURE.has(word.toLowerCase()) &&
            !flat.slice(from, to).includes(MASK),
        ),
      once: 'field',
      fires: ['De instructieverwerkingsfase duurt kort.', 'Hij werkt met geautomatiseerde leerstof.'],
      silent: [
        'Hij leest een boek over treinen.',
        'De ondersteuningscoördinatoren kwamen langs.',
        'Zijn zus heet Annemarieke-Eleonora.',
      ],
    },
    lijdend: {
      question: 'wie doet dit? Noem de persoon.',
      forms: [
        '(?:wordt|worden|werd|werden) (?:\\p{L}+ ){0,4}«(?:ge|be|ver|her|ont|aange|uitge|opge|afge|inge|nage|mee?ge|toege|voorge)\\p{L}{2,}(?:t|d|en)»',
      ],
      not: [
        '(?:wordt|worden|werd|werden) (?:\\p{L}+ ){0,4}door (?:\\p{L}+ ){0,3}\\p{L}+(?:t|d|en)',
        'gewoon',
        'geleden',
        'beneden',
        'vergeten zijn',
      ],
      fires: ['Er wordt extra geoefend met tafels.', 'De tekst werd vooraf besproken.'],
      silent: [
        'De mentor bespreekt de tekst vooraf.',
        'Hij wordt acht jaar.',
        'De tekst wordt door de mentor besproken.',
      ],
    },
    kommas: {
      question: 'veel komma’s. Kunnen het twee zinnen zijn?',
      find: (sentence) => ((sentence.flat.match(/,(?!\d)/gu)?.length ?? 0) > COMMAS ? [all(sentence)] : []),
      fires: ['Hij las, schreef, rekende, tekende en sliep.'],
      silent: ['Hij las, schreef en sliep.', 'Hij scoorde 1,5 en 2,5 en 3,5 en 4,5.'],
    },
    lengte: {
      question: 'een lange zin. Kan hij korter, of in tweeën?',
      find: (sentence) =>
        // As many words take as many letters, and a space each.
        sentence.text.length > 2 * LONG_SENTENCE && wordsOf(sentence.text).length > LONG_SENTENCE
          ? [all(sentence)]
          : [],
      fires: [
        'Op maandag en op dinsdag werkt hij na de pauze een half uur aan tafel met de ondersteuner en op vrijdag werkt hij alleen.',
      ],
      silent: ['Op maandag werkt hij een half uur met de ondersteuner.'],
    },
  },
);
