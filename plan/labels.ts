/**
 * The fixed words of a plan. Every text of the teacher follows a label and a colon, so that a reader, and `read`, can
 * tell what it answers even when lines, bullets and headings have changed.
 *
 * Plans in host systems carry these words for years: never change one without a new `VERSION` that still knows it.
 * They start with a capital, and none ends another: then no text before a label can make it look like a longer one.
 */
export const VERSION = 1;

export const TITLE = 'Plan van aanpak';

export const LABELS = {
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

/** Follows the label `closing`, with the version: "Opgesteld met: Stapsgewijs 1". */
export const MAKER = 'Stapsgewijs';

/** In place of a date that is not there: of a moment, and of something that was done. */
export const NO_MOMENT_YET = 'datum volgt';
export const DONE = 'gedaan';

/** In place of the pupil's own words. */
export const NO_QUOTE = {
  'not-now': 'De leerling wilde hier nu niet over vertellen.',
  'ask-later': 'Dit gaan we de leerling nog vragen.',
} as const;

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
