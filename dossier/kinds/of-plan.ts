/** The kinds of row of the plan and of what comes of it, in the order in which the tools of the steps stand. */
import { choice, count, day, flag, type KindData, position, sign, text } from './kind';

/** How support fades: what it is now, what less of it looks like, and when the student does without. */
export const RUNGS = ['now', 'less', 'without'] as const;
export const OF_PLAN = {
  /** `own` is the pupil's "ik"-sentence; the flags are the questions of SMARTI, whose last is Inspirerend. */
  goal: {
    added: true,
    step: 'plannen',
    later: { outcome: 'evalueren', outcomeNote: 'evalueren' },
    first: 'text',
    carries: 'anew',
    afresh: { outcome: [], outcomeNote: [] },
    fields: {
      text,
      own: text,
      specific: flag,
      measurable: flag,
      acceptable: flag,
      realistic: flag,
      timebound: flag,
      inspiring: flag,
      outcome: choice,
      outcomeNote: text,
      position,
    },
  },
  /**
   * `until`: "Bepaal hoe lang eventuele vervolgstappen mogen duren." `after` says whether it goes on. `per` is how it is
   * counted, each time in a `progress` row of its own; `times` is how often it was meant, 0 where nobody said.
   */
  agreement: {
    added: true,
    step: 'plannen',
    later: { state: 'realiseren', after: 'evalueren' },
    first: 'what',
    carries: 'anew',
    afresh: { state: ['busy'], after: [] },
    fields: {
      what: text,
      who: text,
      when: text,
      result: text,
      until: day,
      state: choice,
      per: choice,
      times: count,
      after: choice,
      position,
    },
  },
  moment: {
    added: true,
    step: 'plannen',
    ahead: 'date',
    first: 'date',
    fields: {
      date: day,
      purpose: choice,
      withWhom: text,
    },
  },
  /** Who does what around the plan: aanspreekpunt, who monitors with what, who records. */
  roles: {
    names: ['-'],
    step: 'plannen',
    carries: 'by-name',
    fields: {
      contact: text,
      monitors: text,
      withWhat: text,
      records: text,
    },
  },
  /**
   * Somebody the plan was discussed with: the pupil and the school are always there, parents are added. A form-free plan
   * knows *akkoord*, never *instemming*. In a new round that it was discussed has to be said of the new plan.
   */
  party: {
    names: ['student', 'school'],
    added: true,
    step: 'plannen',
    first: 'name',
    carries: 'by-name',
    afresh: { discussed: [], agrees: [], agreedOn: [], reason: [] },
    fields: {
      role: choice,
      name: text,
      discussed: day,
      agrees: choice,
      agreedOn: day,
      reason: text,
      position,
    },
  },
  /** What happens when pupil or parents do not agree. */
  disagreement: {
    names: ['-'],
    step: 'plannen',
    fields: { text },
  },
  /** One rung of the afbouwladder: what, from when, and a sign that it works. */
  rung: {
    names: RUNGS,
    step: 'plannen',
    first: 'what',
    fields: { what: text, when: text, sign: text },
  },

  /**
   * How it goes on a day: a short note, or whether an agreement was kept in the day or week that begins on `date`.
   * `agreement` is the one it is about.
   */
  progress: {
    added: true,
    step: 'realiseren',
    first: 'text',
    fields: {
      agreement: { holds: 'row-name' },
      date: day,
      kept: choice,
      text,
    },
  },
  /**
   * How often an agreement was kept up to and on `date`, as a text told it that was read in: `kept` times of `of`. What
   * was answered here until then is in it.
   */
  counted: {
    added: true,
    step: 'realiseren',
    fields: {
      agreement: { holds: 'row-name' },
      date: day,
      kept: count,
      of: count,
    },
  },
  /** A talk: `date` and `present` say when and with whom, the others what each said, in their own words. */
  talk: {
    added: true,
    step: 'realiseren',
    first: 'student',
    fields: { date: day, present: text, student: text, parents: text, school: text },
  },
  /** What each said at the table when a vraag was asked, in their own words; the name says which vraag, and the day. */
  spoken: {
    about: 'asked',
    first: 'student',
    fields: { student: text, parents: text, school: text },
  },
  /** What a teacher of a subject should know first; `call` asks to call about the pupil instead of writing. */
  card: {
    names: ['-'],
    step: 'realiseren',
    fields: { good: text, contact: text, call: flag },
  },
  /** Whether the energy lasts, in words, for pupil, home and school; `helps` is what brings it back. */
  energy: {
    names: ['-'],
    step: 'realiseren',
    fields: {
      date: day,
      student: choice,
      home: choice,
      school: choice,
      helps: text,
    },
  },

  /**
   * The talk in which is looked back: `date` and `present` say when and with whom, `student` and `parents` are their own
   * words. `question` is the open question for the ondersteuningsteam, when extra ondersteuning is asked.
   */
  evaluation: {
    names: ['-'],
    step: 'evalueren',
    fields: {
      date: day,
      present: text,
      student: text,
      parents: text,
      continues: text,
      stops: text,
      helped: text,
      rung: choice,
      next: choice,
      question: text,
    },
  },
  /** "Bewust geen stap": why this step is not taken now, and the day to look again. */
  'no-step': {
    about: 'step',
    ahead: 'lookAgain',
    fields: {
      reason: text,
      lookAgain: day,
      date: day,
    },
  },
  /**
   * A question of the dossiercheck that the teacher answered with *laat staan*: its rule, and a hash of it with its words
   * and the word on either side: it outlives changes elsewhere in the text, and holds no word of it.
   */
  'let-stand': {
    added: true,
    step: 'vastleggen',
    fields: { rule: sign, hash: sign },
  },
  /** When a round began and ended, and how. */
  round: {
    names: ['-'],
    of: 'background',
    step: 'evalueren',
    fields: { started: { holds: 'day' }, ended: { holds: 'day' }, end: { holds: 'choice' } },
  },
} as const satisfies Readonly<Record<string, KindData>>;
