/**
 * The kinds of row of a student's dossier that stand at every step or come before the plan. Aandachtspunten and vragen
 * are also ticked and answered for the school.
 */
import { choice, day, flag, type KindData, ownName, position, text } from './kind';

/** Whom a factor is about, as the brochure has it: "leerling, groep, school, leraar en ouders". */
export const FACTOR_ABOUT = ['student', 'group', 'school', 'teacher', 'parents'] as const;
/** In the order in which the tools of the steps stand. */
export const OF_STUDENT = {
  /** An aandachtspunt that was discussed or done; `date` is the day it was ticked. */
  tick: {
    about: 'aandachtspunt',
    of: 'either',
    fields: {
      aandachtspunt: ownName,
      done: flag,
      date: day,
    },
  },
  /** The teacher's optional short note at an aandachtspunt. */
  note: {
    about: 'aandachtspunt',
    of: 'either',
    fields: { aandachtspunt: ownName, text },
  },
  /** The answer to a vraag. */
  answer: {
    about: 'vraag',
    of: 'either',
    fields: { vraag: ownName, text },
  },

  /** The pupil's own words, verbatim, or why there are none (yet). */
  voice: {
    names: ['-'],
    step: 'signaleren',
    fields: {
      stance: choice,
      quote: text,
    },
  },
  /** "Blijf bij de feiten": what anybody can see, and when. `occasion` is why a further round began. */
  facts: {
    names: ['-'],
    step: 'signaleren',
    carries: 'by-name',
    afresh: { occasion: [] },
    fields: { seen: text, occasion: text },
  },
  /** "Bepaal hoe dringend de hulpvraag is." */
  urgency: {
    names: ['-'],
    step: 'signaleren',
    fields: { level: choice },
  },
  /** "Kijk breder": the theme under which it may be counted with others. */
  wider: {
    names: ['-'],
    step: 'signaleren',
    carries: 'by-name',
    fields: { theme: choice },
  },
  /** What helps and what hinders, asked once for steps 1 and 2. */
  factor: {
    names: FACTOR_ABOUT,
    step: 'signaleren',
    first: 'helps',
    carries: 'by-name',
    fields: { helps: text, hinders: text },
  },

  /** One theme of the driehoek, and how each sees it. */
  theme: {
    added: true,
    step: 'begrijpen',
    first: 'topic',
    fields: {
      topic: text,
      student: text,
      parents: text,
      school: text,
      agree: choice,
      position,
    },
  },
  /** What still has to be found out, and by whom. */
  inquiry: {
    added: true,
    step: 'begrijpen',
    first: 'what',
    fields: { what: text, who: text, position },
  },
  /** *Vraag aan collega's*: one short question for who teaches the pupil. `unnamed`: the form does not say about whom it is. */
  'colleague-ask': {
    names: ['-'],
    step: 'begrijpen',
    fields: { question: text, unnamed: flag },
  },
  /** What a colleague answered, who said it, on which day it was written down, and to which question. */
  'colleague-reply': {
    added: true,
    step: 'begrijpen',
    first: 'text',
    fields: { date: day, who: text, subject: text, text, asked: text, position },
  },
} as const satisfies Readonly<Record<string, KindData>>;
