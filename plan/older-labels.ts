/**
 * The fixed words of the first and the second grammar. Plans with them stand in host systems for years: nothing here
 * ever changes.
 */
import type { Payloads } from '../dossier/rows';

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

export const LABELS_2 = {
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

/** Headings of the plan; those of the evaluation came with the second grammar. */
export const HEADINGS_1 = {
  title: 'Plan van aanpak',
  aanleiding: 'Aanleiding',
  'woorden-leerling': 'In de woorden van de leerling',
  'ouders-vertellen': 'Wat ouders vertellen',
  'gezamenlijk-beeld': 'Gezamenlijk beeld',
  'helpt-hindert': 'Wat helpt, wat hindert',
  doelen: 'Doelen',
  aanpak: 'Aanpak: wie doet wat',
  momenten: 'Momenten',
  'al-gedaan': 'Wat we al deden',
  'niet-eens': 'Als we het niet eens zijn',
  contact: 'Vragen of zorgen?',
} as const;
export const EVALUATION_HEADINGS_2 = {
  'doorgaan-stoppen': 'Wat doorgaat en wat stopt',
  verder: 'Hoe we verdergaan',
} as const;

/** Follows the label `closing`, with the version: "Opgesteld met: Stapsgewijs 2". */
export const MAKER = 'Stapsgewijs';

type Words<T extends string> = Readonly<Record<Exclude<T, ''>, string>>;

/** What follows the label of a field that is chosen rather than typed. None starts another. */
export const STATE_WORDS_2: Words<Exclude<Payloads['agreement']['state'], 'open'>> = {
  busy: 'mee bezig',
  done: 'gedaan',
  dropped: 'gestopt',
};
export const AFTER_WORDS_2: Words<Payloads['agreement']['after']> = {
  continues: 'gaat door',
  stops: 'stopt',
};
export const OUTCOME_WORDS_2: Words<Payloads['goal']['outcome']> = {
  '-2': 'veel minder dan gehoopt',
  '-1': 'minder dan gehoopt',
  '0': 'zoals gehoopt',
  '1': 'meer dan gehoopt',
  '2': 'veel meer dan gehoopt',
};
export const RUNG_WORDS_2: Words<Payloads['evaluation']['rung']> = {
  now: 'de ondersteuning van nu',
  less: 'minder ondersteuning',
  without: 'zonder ondersteuning',
};
export const NEXT_WORDS_2: Words<Payloads['evaluation']['next']> = {
  round: 'een nieuwe ronde',
  close: 'het dossier afsluiten',
  extra: 'extra ondersteuning bespreken',
};

/** What stands before the answer to a vraag; one for every vraag whose text answer goes into the plan. */
export const VRAAG_LABELS_2: Readonly<Record<string, string>> = {
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
