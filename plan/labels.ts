/**
 * The fixed words of a text. A label and a colon stand where texts must be told apart, so that a reader, and `read`, can
 * tell what each answers even when lines, bullets and headings have changed. One label may stand under several headings.
 *
 * Plans in host systems carry these words for years: never change one without a new `VERSION` that still knows the old
 * ones (`older-labels.ts`). They start with a capital, and none ends another: then no text before a label can make it
 * look like a longer one.
 */
import { CHOICE_NAMES } from '../content/choice-names';
import { NAMES, RUNG_NAMES, SITUATIONS } from '../content/names';
import type { Payloads } from '../dossier/rows';

export const VERSION = 3;

export const TITLE = 'Plan van aanpak';
export const EVALUATION_TITLE = 'Evaluatie van het plan';
export const PROGRESS_TITLE = 'Voortgang';
export const TALK_TITLE = 'Gespreksverslag';
export const PARENTS_SHEET_TITLE = 'Blad voor ouders';
export const PUPIL_SHEET_TITLE = 'Blad voor de leerling';
export const CARD_TITLE = 'Kaart voor vakdocenten';
export const OVERVIEW_TITLE = 'Overzicht basisondersteuning';
export const GOODBYE_TITLE = 'Afsluitbericht';
export const ASK_TITLE = 'Korte vraag van een collega';
export const TALK_CARD_TITLE = 'Gesprekskaart';
/** Of the other texts: all are headings, so that no text of the teacher ends in one. */
export const TITLES = [
  PROGRESS_TITLE,
  TALK_TITLE,
  EVALUATION_TITLE,
  CARD_TITLE,
  OVERVIEW_TITLE,
  GOODBYE_TITLE,
  PARENTS_SHEET_TITLE,
  PUPIL_SHEET_TITLE,
  ASK_TITLE,
  TALK_CARD_TITLE,
] as const;

const { goal, agreement, inquiry, theme, roles, rung, party, evaluation, facts } = NAMES;

export const LABELS = {
  pupil: 'Leerling',
  madeBy: 'Gemaakt door',
  period: 'Periode',
  madeOn: 'Gemaakt op',
  updated: 'Bijgewerkt',
  validUntil: 'Geldig tot',
  round: NAMES.round.title,
  seen: facts.seen,
  occasion: facts.occasion,
  theme: theme.topic,
  themeSame: 'Hierover zijn we het eens',
  themeDifferent: 'Hier kijken we verschillend naar',
  themeAsk: 'Dit gaan we nog vragen',
  viewStudent: theme.student,
  viewParents: theme.parents,
  viewSchool: theme.school,
  student: SITUATIONS.student,
  group: SITUATIONS.group,
  school: SITUATIONS.school,
  teacher: SITUATIONS.teacher,
  parents: SITUATIONS.parents,
  goal: goal.title,
  own: goal.own,
  agreement: agreement.title,
  who: agreement.who,
  when: agreement.when,
  until: agreement.until,
  result: agreement.result,
  state: agreement.state,
  kept: NAMES.progress.kept,
  energyHelps: NAMES.energy.helps,
  inquiry: inquiry.title,
  inquiryWho: inquiry.who,
  monitors: roles.monitors,
  withWhat: roles.withWhat,
  records: roles.records,
  rungNow: RUNG_NAMES.now,
  rungLess: RUNG_NAMES.less,
  rungWithout: RUNG_NAMES.without,
  rungWhen: rung.when,
  rungSign: rung.sign,
  noStepSignaleren: 'We vragen nu niets extra’s',
  noStepBegrijpen: 'We doen nu niets extra’s',
  noStepPlannen: 'We spreken nu niets extra’s af',
  noStepRealiseren: 'We beginnen nu niets extra’s',
  noStepVastleggen: 'We schrijven nu niets extra’s op',
  noStepEvalueren: 'We bespreken nu niets extra’s',
  tussentijds: 'Tussentijds',
  evaluatie: 'Evaluatie',
  discussedOn: party.discussed,
  partyStudent: 'Leerling',
  partyParent: 'Ouder',
  partySchool: 'School',
  reason: party.reason,
  disagreement: NAMES.disagreement.title,
  contact: roles.contact,
  reach: 'Te bereiken',
  supportPoint: NAMES.school.supportPoint,
  talkOn: 'Gehouden op',
  present: evaluation.present,
  saidByStudent: evaluation.student,
  saidByParents: evaluation.parents,
  asked: 'Gevraagd',
  outcome: goal.outcome,
  outcomeNote: goal.outcomeNote,
  helped: evaluation.helped,
  after: agreement.after,
  continues: evaluation.continues,
  stops: evaluation.stops,
  standing: evaluation.rung,
  next: evaluation.next,
  question: evaluation.question,
  // Of older texts: a part of a text is known by them, so no teacher's text may hold one.
  olderDate: 'Datum',
  olderClosing: 'Opgesteld met',
} as const;
export type LabelId = keyof typeof LABELS;

/** The last line, with the version behind it: "Stapsgewijs, vorm 3". */
export const CLOSING = 'Stapsgewijs, vorm';

/** After the label of a "bewust geen stap", before a reason that goes on in the same sentence. */
export const BECAUSE = ', omdat';

/** In place of a date that is not there: of a moment, and of something that was done. */
export const NO_MOMENT_YET = 'datum volgt';
export const DONE = 'gedaan';

/** In place of the day of a note. */
export const NO_DAY = 'Zonder datum';

/** In place of the pupil's own words. */
export const NO_QUOTE = {
  'not-now': 'De leerling wilde hier nu niet over vertellen.',
  'ask-later': 'Dit gaan we de leerling nog vragen.',
} as const;

/** Before the day to look again, which ends a "bewust geen stap". */
export const LOOK_AGAIN = 'We kijken opnieuw op';

type Words<T extends string> = Readonly<Record<Exclude<T, ''>, string>>;

/** What follows the label of a field that is chosen rather than typed. None starts another. */
export const STATE_WORDS: Words<Payloads['agreement']['state']> = CHOICE_NAMES['agreement.state'];
export const AFTER_WORDS: Words<Payloads['agreement']['after']> = CHOICE_NAMES['agreement.after'];
export const OUTCOME_WORDS: Words<Payloads['goal']['outcome']> = CHOICE_NAMES['goal.outcome'];
export const RUNG_WORDS: Words<Payloads['evaluation']['rung']> = CHOICE_NAMES['evaluation.rung'];
export const NEXT_WORDS: Words<Payloads['evaluation']['next']> = CHOICE_NAMES['evaluation.next'];

/** What stands before the answer to a vraag; one for every vraag whose text answer goes into the plan. */
export const VRAAG_LABELS: Readonly<Record<string, string>> = {
  'signaleren.welke-vragen': 'Vraag',
  'signaleren.behoeften': 'Wat nodig is',
  'begrijpen.zienswijze': 'Hoe ieder het ziet',
  'begrijpen.eens': 'Wat we hetzelfde of anders zien',
  'begrijpen.beeld-van-ontwikkeling': 'Hoe de ontwikkeling gaat',
  'signaleren.factoren': 'Wat meespeelt',
  'signaleren.positieve-factoren': 'Sterk',
  'signaleren.eerder-gewerkt': 'Eerder',
  'begrijpen.positieve-factoren': 'Goed voor het doel',
  'begrijpen.uitzoeken': 'Dit zoeken we nog uit',
  'plannen.hulpbronnen': 'Hulp en middelen',
  'plannen.akkoord': 'Over het akkoord',
  'vastleggen.wie-monitort': 'Zo volgen we het',
  'plannen.tijdpad': 'Planning',
};
