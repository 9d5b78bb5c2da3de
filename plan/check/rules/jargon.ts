/** Words of the trade, in texts for who is no teacher: each with words that everybody knows. */
import { rulesOf } from '../rule';

/** The plain words, and the words of the trade in every form. */
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
  'overleg met …': ['ot', 'sot', 'mdo', 'zat', 'zorgadviesteam'],
  'plan voor extra ondersteuning': ['opp', 'ontwikkelingsperspectief'],
  'toestemming voor speciaal onderwijs': ['tlv', 'toelaatbaarheidsverklaring'],
  'leerlingsysteem van school': ['lvs', 'las', 'leerlingvolgsysteem'],
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
        forms,
        // "Zij las een boek", "las op school": the capitals are gone here.
        ...(forms.includes('las') ? { not: ['(?<!het |in het |ons )las'] } : {}),
        readers: ['parents', 'pupil'],
        once: 'text',
        fires: [{ text: `Hier staat het ${spoken(forms[0])} in.`, reader: 'parents' }],
        silent: [
          `Hier staat het ${spoken(forms[0])} in.`,
          { text: `“Het ${spoken(forms[0])} was fijn”, schreef hij.`, reader: 'parents' },
        ],
      },
    },
  ),
);

/** A form as somebody writes it. */
function spoken(form = ''): string {
  return form.replaceAll('\\', '').replace('-?', '-');
}
