/** What a field holds, in words, where rows are listed. */
import type { Kind } from '../dossier/rows';
import { dayWithYear } from './dates';
import { AFTER_WORDS, NEXT_WORDS, OUTCOME_WORDS, RUNG_WORDS, STATE_WORDS } from './labels';

export type Value = string | number | boolean;

const ENERGY_WORDS = { high: 'genoeg', half: 'wisselt', low: 'zakt weg' };

/** The words for what is chosen rather than typed, by field and value. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'voice.stance': { quote: 'ja', 'not-now': 'wilde nu niet', 'ask-later': 'nog vragen' },
  'theme.agree': { same: 'hierover eens', different: 'kijken verschillend', ask: 'nog vragen' },
  'agreement.state': { open: 'nog niet begonnen', ...STATE_WORDS },
  'agreement.after': AFTER_WORDS,
  'moment.purpose': { tussentijds: 'tussentijds', evaluatie: 'evaluatie' },
  'party.role': { student: 'leerling', parent: 'ouder', school: 'school' },
  'party.agrees': { yes: 'akkoord', no: 'niet akkoord' },
  'tick.done': { true: 'ja', false: 'nee' },
  'goal.outcome': OUTCOME_WORDS,
  'urgency.level': { later: 'kan wachten', soon: 'deze week', now: 'vandaag nog' },
  'energy.student': ENERGY_WORDS,
  'energy.home': ENERGY_WORDS,
  'energy.school': ENERGY_WORDS,
  'evaluation.rung': RUNG_WORDS,
  'evaluation.next': NEXT_WORDS,
};

/** What a field holds, in words: a text as it is, a day as "3 december 2026". */
export function describeValue(kind: Kind, field: string, value: Value): string {
  const text = String(value);
  return CHOICES[`${kind}.${field}`]?.[text] || dayWithYear(text) || text;
}
