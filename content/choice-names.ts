/** What can be chosen, in the words a teacher meets; apart, for the panel has no use for it before a tool is open. */

type Words = Readonly<Record<string, string>>;
const ENERGY = { high: 'genoeg', half: 'wisselt', low: 'zakt weg' };

/** By `<kind>.<field>`, then by value; what says that nothing was chosen has no word. */
export const CHOICE_NAMES = {
  'voice.stance': { quote: 'ja', 'not-now': 'wilde nu niet vertellen', 'ask-later': 'dat vragen we nog' },
  /** Of situations, never of a child. */
  'wider.theme': {
    language: 'taal en lezen',
    maths: 'rekenen',
    work: 'plannen en aan het werk gaan',
    together: 'omgaan met anderen',
    feeling: 'zich prettig voelen op school',
    present: 'aanwezig zijn',
    senses: 'horen, zien en bewegen',
    challenge: 'meer uitdaging',
    other: 'iets anders',
  },
  'theme.agree': {
    same: 'hierover zijn we het eens',
    different: 'hier kijken we verschillend naar',
    ask: 'dit gaan we nog vragen',
  },
  'moment.purpose': { tussentijds: 'tussentijds', evaluatie: 'evaluatie' },
  'party.role': { student: 'leerling', parent: 'ouder', school: 'school' },
  'party.agrees': { yes: 'akkoord', no: 'niet akkoord' },
  'tick.done': { true: 'ja', false: 'nog niet' },
  'agreement.state': { open: 'nog niet begonnen', busy: 'loopt', done: 'klaar', dropped: 'vervalt' },
  'agreement.per': { day: 'per dag', week: 'per week', time: 'elke keer' },
  'agreement.after': { continues: 'gaat door', stops: 'stopt' },
  'goal.outcome': {
    '-2': 'veel minder dan gehoopt',
    '-1': 'minder dan gehoopt',
    '0': 'zoals gehoopt',
    '1': 'meer dan gehoopt',
    '2': 'veel meer dan gehoopt',
  },
  'progress.kept': { yes: 'ja', no: 'nee' },
  'urgency.level': { later: 'kan wachten', soon: 'deze week', now: 'vandaag nog' },
  'energy.student': ENERGY,
  'energy.home': ENERGY,
  'energy.school': ENERGY,
  'evaluation.rung': {
    now: 'de ondersteuning van nu',
    less: 'minder ondersteuning',
    without: 'zonder ondersteuning',
  },
  'evaluation.next': {
    round: 'een nieuwe ronde',
    close: 'het dossier afsluiten',
    extra: 'extra ondersteuning bespreken',
  },
} as const satisfies Readonly<Record<string, Words>>;
