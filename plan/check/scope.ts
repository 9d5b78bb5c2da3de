/** Where a rule is silent whatever the words are: scope beats vocabulary. */
import { BACKGROUND, INTRODUCTION, INVITATION } from '../../content/background';
import { CHAPTERS } from '../../content/stappenplan';
import { fold } from '../clean';
import { expanded, NAME, patternOf } from './patterns';
import type { Silencer } from './rule';
import { clauseAt, type Range, type Sentence } from './sentences';

const PERSON = `(?:${NAME}+|hij|zij|ze|(?:de |zijn |haar |hun )?(?:ouders?|moeder|vader|stiefvader|stiefmoeder|oma|opa|zus|broer|pleegouders|pleegmoeder|pleegvader|leerlinge?|juf|meester|leerkracht|leraar|lerares|docent|mentor|vakdocent|trainer|begeleider|intern begeleider|jeugdarts|huisarts|logopedist|psycholoog|orthopedagoog|behandelaar|therapeut|gezinscoach|schoolarts))`;
const KIN =
  '(?:de |zijn |haar |hun )?(?:ouders?|moeder|vader|stiefvader|stiefmoeder|oma|opa|pleegouders|pleegmoeder|pleegvader)';
const TELLS =
  '(?:zegt|zei|zeggen|zeiden|vertelt|vertelde|vertellen|vertelden|noemt|noemde|noemen|noemden|benoemt|benoemde|beschrijft|beschreef|antwoordt|antwoordde|legt uit|legde uit)';

/** Of which somebody may do more than tell: "schrijft slordig", "meldt zich ziek", "vraagt hulp". */
const TELLS_TOO =
  '(?:schrijft|schreef|schrijven|schreven|meldt|meldde|melden|meldden|mailt|mailde|vraagt|vroeg|vragen|vroegen|appt|appte)';

/** Of somebody who found or said it. */
const PAPER =
  '(?:\\p{L}+ )?(?:brief|verslag|rapport|formulier|aanmeldformulier|intakeformulier|vragenlijst|leerlingvragenlijst|enquête|overdracht|schrift|logboek)';

/** Whose view a sentence gives: "moeder zegt dat …", "…, zegt moeder", "volgens vader", "Ouders: …". Not our own. */
const ATTRIBUTED = patternOf([
  // "Tim zegt niets" tells of no view. An infinitive ("kan goed vertellen") has somebody else in front.
  `${PERSON} (?:zelf |ook |nu |op [^,.;]{3,20} |in [^,.;]{3,30} )?${TELLS}(?! niets| niks| nooit| weinig| veel| alleen)`,
  `${TELLS} ${PERSON}(?: zelf)?`,
  `${PERSON} (?:\\p{L}+ ){0,3}?${TELLS_TOO}(?: (?:\\p{L}+ ){0,3}?(?:dat|of|waarom|wanneer|hoe)|\\s?:)`,
  `(?<=, )${TELLS_TOO} ${PERSON}`,
  `${TELLS_TOO} ${PERSON} (?:\\p{L}+ ){0,3}?(?:dat|of|waarom|wanneer|hoe|welke|wat|wie)`,
  `(?:heeft|had) (?:dat|het|hier|daar) (?:zelf )?(?:om )?gevraagd`,
  // What is written elsewhere says who found it.
  `(?:staat|stond) (?:in|op) (?:de|het|een|zijn|haar|hun) ${PAPER}`,
  `uit (?:de|het|een|zijn|haar) ${PAPER} (?:[^,.;]{1,30} )?(?:blijkt|bleek|komt|kwam)`,
  `(?:geeft|gaf|geven|gaven) [^,.;]{0,40}?\\baan`,
  `(?:heeft|hebben|had|hadden) [^,.;]{0,40}?(?:verteld|gezegd|aangegeven|gemeld|geschreven|laten weten|uitgelegd|benoemd)`,
  `(?:laat|liet|laten|lieten) [^,.;]{0,20}?weten`,
  `(?<!wij )(?<!we )(?<!ik )(?:vindt|vond|vinden|vonden) (?:het |dat )?zelf`,
  `zelf (?:vindt|vond)`,
  `${KIN} (?:\\p{L}+ )?(?:vindt|vinden|vond|vonden|denkt|denken|dacht|dachten|ziet|zien|zag|zagen|merkt|merken|merkte|hoort|horen|herkent|herkennen|ervaart|ervaren|vermoedt|vermoeden)`,
  `(?:vindt|vinden|vond|vonden|denkt|denken|ziet|zien|merkt|merken) ${KIN}`,
  `${PERSON} (?:vindt|vond) (?:dat|het|van)`,
  `volgens (?:hem|haar|hen|hemzelf|haarzelf|henzelf|school|${PERSON}|(?:de|een|zijn|haar|hun) (?!planning|methode|regels|afspraken|afspraak|toets|norm|test|lijst|cijfers|resultaten|gegevens|inspectie|handleiding|route|planner)\\p{L}+)`,
  `in (?:zijn|haar|hun|eigen|haar eigen|zijn eigen) woorden`,
]);
/** "Moeder: hij wil niet" */
const LABELLED = new RegExp(`^\\s*(?:-\\s*)?${PERSON}(?: en ${PERSON})?\\s?:`, 'u');

const NUMBER_WORDS =
  'één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|dertig|veertig|' +
  'vijftig|zestig|honderd|een kwartier|een half uur|een halfuur|een keer|één keer|eenmaal|tweemaal|driemaal|de helft|een kwart|een derde';
const DAYS = '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?';
const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sept|okt|nov|dec';
/** A number that says how many; that of a group or a step says which. */
const NUMBER = `(?<!(?:groep|klas|leerjaar|jaar|blok|stap|doel|afspraak|havo|vwo|mavo|vmbo|hoofdstuk|les|niveau) )(?<![\\p{L}\\p{N}.,/-])\\d+(?:[.,]\\d+)?(?![\\p{L}\\d])`;
const HOW_MANY = new RegExp(`${NUMBER}|(?<!\\p{L})(?:${NUMBER_WORDS})(?!\\p{L})`, 'u');
const DATE = new RegExp(
  `\\d{1,2}[-/. ](?:\\d{1,2}|${MONTHS})|(?<!\\p{L})(?:${DAYS}|${MONTHS})(?!\\p{L})|\\d{1,2}[.:]\\d{2} uur|week \\d+`,
  'u',
);
const DATES = new RegExp(
  `(?:op |voor |vanaf |sinds |per |tot |eind |begin )?(?:\\d{1,2}[-/. ])?(?:\\d{1,2}[-/]\\d{2,4}|(?<!\\p{L})(?:${MONTHS})(?!\\p{L})(?: \\d{4})?)|week \\d+|schooljaar \\d+[-/]\\d+`,
  'gu',
);
const PER =
  /(?<!\p{L})(?:elke|iedere|ieder|elk|per) (?:dag|week|\p{L}*les|maand|uur|ochtend|middag|avond|pauze|schooldag|lesuur|(?:maan|dins|woens|donder|vrij)dag\p{L}*)(?!\p{L})|(?<!\p{L})(?:dagelijks|wekelijks|maandelijks)(?!\p{L})/u;
/** How many times, wherever it stands in the sentence: "vaak te laat, deze week 3 keer" */
const TIMES = new RegExp(
  `(?:\\d+|${NUMBER_WORDS}) (?:keer|maal|van de|van zijn|van haar|van|op de|dagen|lessen|weken|uur|minuten)(?!\\p{L})|\\d+ ?(?:×|x)|\\d+ ?%|\\d+ procent`,
  'u',
);

const NEGATION =
  /(?<!\p{L})(?:niet|geen|nooit|nergens|niks|niets|zonder)(?! alleen| zozeer)(?: (?!en |maar |of )\p{L}+){0,2} $/u;
const CONDITION = /(?<!\p{L})(?:als|wanneer|zodra|voordat|indien|of|mocht|stel dat)(?!\p{L})[^,;]*$/u;
/** "Is hij boos, dan …": the verb first. */
const VERB_FIRST = new RegExp(`(?:^|[;:])\\s*\\p{L}+ ${expanded('<wie>')}(?!\\p{L})[^,;.]*$`, 'u');

const SEEKING =
  /(?<!\p{L})(?:onderzoek|zoek|bekijk|bespreek|bespraken|vraag|vragen|vroeg|kijk|ga|na)\p{L}*(?!\p{L})[^.;]* of [^.;]*$/u;
const SOUGHT =
  /(?<!\p{L})(?:onderzoekt|onderzoeken|onderzocht|uitgezocht|uitzoeken|zoek(?:t|en)? (?:\S+ ){0,4}uit|ga(?:at|an)? (?:\S+ ){0,3}na)(?!\p{L})/u;

/** What is made, read or taught, and a part that is played: what it is about is nobody's own. */
const MADE =
  '(?:werkstuk|spreekbeurt|presentatie|verslag|poster|muurkrant|boek|film|filmpje|documentaire|tekst|verhaal|gedicht|artikel|les|lessen|project|thema|cursus|training|scholing|studiemiddag|studiedag|gastles|voorlichting)';
const TOPIC = new RegExp(
  `(?<!\\p{L})(?:\\p{L}*${MADE}(?: \\p{L}+){0,3} over|als onderwerp) (?:(?!(?:is|was|wordt|werd|heeft|had|doet|hij|zij|ze) )\\p{L}+ ){0,4}$`,
  'u',
);
const PLAYED =
  /(?<!\p{L})(?:\p{L}*musical|toneelstuk|toneelspel|voorstelling|kerstspel|poppenkast|carnaval|verkleed|sprookje|hoofdpersoon|personage)(?!\p{L})[^.;]*(?:de|het|een|als) $/u;

const ASKS = /\?["'”’)]*\s*$/u;
const ESTABLISHED =
  /(?<!\p{L})(?:vastgesteld|gediagnosticeerd|diagnose|verklaring|dyslexieverklaring|onderzoek|rapport|verslag van)(?!\p{L})/u;

/** The sentences of the ministry, of which none is asked anything. */
const MINISTRY: ReadonlySet<string> = new Set(
  [
    ...CHAPTERS.flatMap(({ intro = '', aandachtspunten, vragen }) => [
      intro,
      ...[...aandachtspunten, ...vragen].map(({ text }) => text),
    ]),
    ...[INTRODUCTION, ...BACKGROUND].flatMap(({ paragraphs }) => paragraphs),
    INVITATION,
  ].flatMap((text) => [...text.split(/(?<=[.?])\s+/u), text].map(plainly)),
);

export function isMinistry(sentence: string): boolean {
  return MINISTRY.has(plainly(sentence));
}

function plainly(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const HUSHES: Readonly<Record<Silencer, (sentence: Sentence, hit: Range) => boolean>> = {
  said: isAttributed,
  asked: ({ text }) => ASKS.test(text),
  negated: ({ flat }, { from }) => NEGATION.test(flat.slice(clauseAt(flat, { from, to: from }).from, from)),
  condition: ({ flat }, { from, to }) =>
    CONDITION.test(flat.slice(0, from)) ||
    (VERB_FIRST.test(flat.slice(0, to)) && /^[^.;?]*, dan(?!\p{L})/u.test(flat.slice(to))),
  counted({ flat }, hit) {
    const { from, to } = clauseAt(flat, hit);
    const clause = `${flat.slice(from, hit.from)} ${flat.slice(hit.to, to)}`;
    return HOW_MANY.test(clause) || DATE.test(clause) || PER.test(flat) || TIMES.test(flat);
  },
  measured({ flat }, hit) {
    const { from, to } = clauseAt(flat, hit);
    const rest = `${flat.slice(from, hit.from)} ${flat.slice(hit.to, to)}`;
    return HOW_MANY.test(rest.replace(DATES, ' ')) || PER.test(flat) || TIMES.test(flat.replace(DATES, ' '));
  },
  established: ({ flat }) => ESTABLISHED.test(flat),
  sought: ({ flat }, { from, to }) => SEEKING.test(flat.slice(0, from)) || SOUGHT.test(flat.slice(to)),
  topic: ({ flat }, { from }) => TOPIC.test(flat.slice(0, from)) || PLAYED.test(flat.slice(0, from)),
};

/** @param hit its place in the sentence */
export function isSilenced(by: readonly Silencer[], sentence: Sentence, hit: Range): boolean {
  return by.some((silencer) => HUSHES[silencer](sentence, hit));
}

/** Asked of every hit in a sentence, and the same for all of them. */
const attributed = new WeakMap<Sentence, boolean>();

function isAttributed(sentence: Sentence): boolean {
  const known = attributed.get(sentence);
  if (known !== undefined) return known;
  const is = LABELLED.test(sentence.flat) || sentence.flat.search(ATTRIBUTED) >= 0;
  attributed.set(sentence, is);
  return is;
}
