/** Words of the trade, in texts for who is no teacher: each with words that everybody knows. */
import { patternOf } from '../patterns';
import { type Rule, rulesOf } from '../rule';
import { MASK } from '../sentences';

/** The plain words, and the words of the trade in every form; in capitals where it is another word without them. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  aanpak: ['interventie', 'interventies'],
  'wat … nodig heeft': [
    'ondersteuningsbehoefte',
    'ondersteuningsbehoeften',
    'onderwijsbehoefte',
    'onderwijsbehoeften',
  ],
  'wat helpt': ['stimulerende factor', 'stimulerende factoren'],
  'wat het moeilijk maakt': ['belemmerende factor', 'belemmerende factoren'],
  'hoe … het ziet': ['zienswijze', 'zienswijzen'],
  'samen bekijken hoe het ging': ['evalueren', 'evalueert', 'evalueerden', 'geëvalueerd'],
  volgen: ['monitoren', 'monitort', 'monitorde', 'gemonitord', 'monitoring'],
  merken: ['signaleren', 'signaleert', 'signaleerde', 'gesignaleerd'],
  'beginnen en doorwerken': ['taakgerichtheid', 'taakgericht', 'taakgerichte'],
  'hoe … werkt': ['werkhouding'],
  'plannen, starten, onthouden': ['executieve functies', 'executieve vaardigheden'],
  'extra uitleg': ['verlengde instructie'],
  'uitleg vooraf': ['pre-?teaching'],
  'extra oefenen met een begeleider': ['remedial teaching', 'remedial teacher'],
  'omgaan met gevoelens en anderen': ['sociaal-emotioneel', 'sociaal-emotionele(?: ontwikkeling)?'],
  'last van geluid of drukte': ['prikkelgevoelig', 'prikkelgevoelige', 'prikkelgevoeligheid'],
  'school weet niet wat verder te doen': ['handelingsverlegen', 'handelingsverlegenheid'],
  'extra hulp die is toegekend': ['arrangement', 'arrangementen'],
  'scholen in de regio die samenwerken': ['samenwerkingsverband', 'samenwerkingsverbanden'],
  'groep die meedenkt': ['ondersteuningsteam', 'ondersteuningsteams'],
  'intern begeleider': ["ib'er", "ib'ers", 'ib-er'],
  'overleg met …': ['OT', 'ZAT', 'sot', 'mdo', 'zorgadviesteam'],
  'plan voor extra ondersteuning': ['opp', 'ontwikkelingsperspectief'],
  'toestemming voor speciaal onderwijs': ['tlv', 'toelaatbaarheidsverklaring'],
  'leerlingsysteem van school': ['LAS', 'lvs', 'leerlingvolgsysteem'],
  goed: ['adequaat', 'adequate'],
  volgens: ['conform'],
  met: ['middels', 'd\\.m\\.v\\.'],
  'om, voor': ['teneinde', 't\\.b\\.v\\.'],
  als: ['indien'],
  ook: ['tevens'],
  dus: ['derhalve'],
  over: ['m\\.b\\.t\\.'],
  'samen met': ['i\\.o\\.m\\.'],
};

/** What some of them are mistaken for. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  'extra hulp die is toegekend': [
    'arrangement(?:en)? (?:voor|van) (?:<woord> ){0,2}(?:stemmen|koor|piano|gitaar|orkest|liedje|lied)',
  ],
};

export const JARGON = Object.entries(PLAIN).flatMap(([plain, forms]) =>
  rulesOf(
    {
      kind: 'jargon',
      level: 'vraag',
      question: `wie geen leraar is, kent dit woord misschien niet. In gewone taal: ${plain}.`,
      places: ['prose', 'goal', 'agreement', 'factor', 'question', 'time'],
      silencedBy: ['said'],
      matters: ['parent-tonight', 'pupil-at-sixteen'],
    },
    {
      [plain.replace(/[^\p{L}]+/gu, '-')]: {
        ...(forms.some(isCapital) ? { find: inCapitals(forms) } : { forms }),
        ...(ALIKE[plain] ? { not: ALIKE[plain] } : {}),
        readers: ['parents', 'pupil'],
        once: 'text',
        fires: [{ text: `Hier staat het ${spoken(forms[0])} in.`, reader: 'parents' }],
        silent: [
          `Hier staat het ${spoken(forms[0])} in.`,
          { text: `“Het ${spoken(forms[0])} was fijn”, schreef hij.`, reader: 'parents' },
          { text: 'Hij zat op zijn plek en las over Ot en Sien.', reader: 'parents' },
        ],
      },
    },
  ),
);

function isCapital(form: string): boolean {
  return /^\p{Lu}+$/u.test(form);
}

/** "het OT", and never "Ot en Sien"; "hij zat" and "zij las" are verbs. */
function inCapitals(forms: readonly string[]): NonNullable<Rule['find']> {
  const capitals = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.filter(isCapital).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  const others = patternOf(forms.filter((form) => !isCapital(form)));
  return ({ text, flat }) =>
    [...text.matchAll(capitals), ...flat.matchAll(others)]
      .map(({ index, 0: word }) => ({ from: index, to: index + word.length }))
      .filter(({ from }) => flat[from] !== MASK);
}

/** A form as somebody writes it. */
function spoken(form = ''): string {
  return form.replaceAll('\\', '').replace('-?', '-');
}
