/**
 * The fixed words of a plan. Every text of the teacher follows a label and a colon, so that a reader, and `read`, can
 * tell what it answers even when lines, bullets and headings have changed.
 *
 * Plans in host systems carry these words for years: never change one without a new `VERSION` that still knows it.
 * They start with a capital, and none ends another: then no text before a label can make it look like a longer one.
 */
import type { Payloads } from '../dossier/rows';

export const VERSION = 2;

export const TITLE = 'Plan van aanpak';
export const EVALUATION_TITLE = 'Evaluatie van het plan';

/** The labels of the first grammar: a text that was made with it holds no others. */
export const LABELS_1 = {
  student: 'Leerling',
  today: 'Datum',
  goal: 'Doel',
  agreement: 'Afspraak',
  who: 'Wie',
  when: 'Wanneer',
  result: 'Resultaat',
  tussentijds: 'Tussentijds',
  evaluatie: 'Evaluatie',
  closing: 'Opgesteld met',
} as const;

export const LABELS = {
  ...LABELS_1,
  theme: 'Onderwerp',
  themeSame: 'Hierover zijn we het eens',
  themeDifferent: 'Hier kijken we verschillend naar',
  themeAsk: 'Dit gaan we nog vragen',
  viewStudent: 'Volgens de leerling',
  viewParents: 'Volgens ouders',
  viewSchool: 'Volgens school',
  studentHelps: 'Bij de leerling helpt',
  groupHelps: 'In de groep helpt',
  schoolHelps: 'Op school helpt',
  teacherHelps: 'Bij de leraar helpt',
  parentsHelp: 'Bij ouders helpt',
  studentHinders: 'Bij de leerling hindert',
  groupHinders: 'In de groep hindert',
  schoolHinders: 'Op school hindert',
  teacherHinders: 'Bij de leraar hindert',
  parentsHinder: 'Bij ouders hindert',
  own: 'In eigen woorden',
  until: 'Tot en met',
  state: 'Stand',
  inquiry: 'Nog uitzoeken',
  inquiryWho: 'Wie zoekt dit uit',
  monitors: 'Wie volgt hoe het gaat',
  withWhat: 'Waarmee we het volgen',
  records: 'Wie het vastlegt',
  rungNow: 'Ondersteuning nu',
  rungLess: 'Minder ondersteuning',
  rungWithout: 'Zonder ondersteuning',
  rungWhen: 'Vanaf wanneer',
  rungSign: 'Dat zien we aan',
  noStepSignaleren: 'Bewust geen stap bij Signaleren',
  noStepBegrijpen: 'Bewust geen stap bij Begrijpen',
  noStepPlannen: 'Bewust geen stap bij Plannen',
  noStepRealiseren: 'Bewust geen stap bij Realiseren',
  noStepVastleggen: 'Bewust geen stap bij Vastleggen',
  noStepEvalueren: 'Bewust geen stap bij Evalueren',
  partyStudent: 'Besproken met de leerling',
  partyParent: 'Besproken met ouder',
  partySchool: 'Besproken met school',
  disagreement: 'Dan doen we dit',
  contact: 'Aanspreekpunt',
  reach: 'Te bereiken',
  supportPoint: 'Ouder- en jeugdsteunpunt',
  reviewed: 'Teruggekeken op',
  outcome: 'Hoe ver we zijn',
  outcomeNote: 'Waaraan we dat zien',
  helped: 'Wat hielp',
  after: 'Hierna',
  continues: 'Gaat door',
  stops: 'Stopt',
  standing: 'Waar we staan',
  next: 'Vervolg',
  question: 'Open vraag',
} as const;
export type LabelId = keyof typeof LABELS;

/** Follows the label `closing`, with the version: "Opgesteld met: Stapsgewijs 2". */
export const MAKER = 'Stapsgewijs';

/** In place of a date that is not there: of a moment, and of something that was done. */
export const NO_MOMENT_YET = 'datum volgt';
export const DONE = 'gedaan';

/** In place of the pupil's own words. */
export const NO_QUOTE = {
  'not-now': 'De leerling wilde hier nu niet over vertellen.',
  'ask-later': 'Dit gaan we de leerling nog vragen.',
} as const;

/** Before the day to look again, which ends a "bewust geen stap". */
export const LOOK_AGAIN = 'We kijken opnieuw op';

type Words<T extends string> = Readonly<Record<Exclude<T, ''>, string>>;

/** What follows the label of a field that is chosen rather than typed. None starts another. */
export const STATE_WORDS: Words<Exclude<Payloads['agreement']['state'], 'open'>> = {
  busy: 'mee bezig',
  done: 'gedaan',
  dropped: 'gestopt',
};
export const AFTER_WORDS: Words<Payloads['agreement']['after']> = { continues: 'gaat door', stops: 'stopt' };
export const OUTCOME_WORDS: Words<Payloads['goal']['outcome']> = {
  '-2': 'veel minder dan gehoopt',
  '-1': 'minder dan gehoopt',
  '0': 'zoals gehoopt',
  '1': 'meer dan gehoopt',
  '2': 'veel meer dan gehoopt',
};
export const RUNG_WORDS: Words<Payloads['evaluation']['rung']> = {
  now: 'de ondersteuning van nu',
  less: 'minder ondersteuning',
  without: 'zonder ondersteuning',
};
export const NEXT_WORDS: Words<Payloads['evaluation']['next']> = {
  round: 'een nieuwe ronde',
  close: 'het dossier afsluiten',
  extra: 'extra ondersteuning bespreken',
};

/** What stands before the answer to a vraag; one for every vraag whose text answer goes into the plan. */
export const VRAAG_LABELS: Readonly<Record<string, string>> = {
  'signaleren.welke-vragen': 'De vraag',
  'signaleren.behoeften': 'Wat nodig is',
  'begrijpen.zienswijze': 'Hoe ieder het ziet',
  'begrijpen.eens': 'Wat we hetzelfde of anders zien',
  'begrijpen.beeld-van-ontwikkeling': 'Hoe de ontwikkeling gaat',
  'signaleren.factoren': 'Wat we zien',
  'signaleren.positieve-factoren': 'Wat we kunnen gebruiken',
  'signaleren.eerder-gewerkt': 'Wat eerder al hielp',
  'begrijpen.positieve-factoren': 'Wat helpt om het doel te halen',
  'begrijpen.uitzoeken': 'Dit zoeken we nog uit',
  'plannen.hulpbronnen': 'Hulp en middelen',
  'plannen.akkoord': 'Akkoord',
  'vastleggen.wie-monitort': 'Zo volgen we het',
  'plannen.tijdpad': 'Planning',
};
