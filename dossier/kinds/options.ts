/** What the choices of a row are made from; apart, for the panel has no use for it before a tool is open. */

import { RUNGS } from './of-plan';

/** How far a goal was reached, from far less than hoped to far more. */
const OUTCOMES = ['-2', '-1', '0', '1', '2'] as const;

/** '' is no choice (yet). A row starts with the one that is its fixed name, else with the first. */
export const OPTIONS = {
  voice: { stance: ['quote', 'not-now', 'ask-later'] },
  urgency: { level: ['', 'later', 'soon', 'now'] },
  wider: {
    theme: [
      '',
      'language',
      'maths',
      'work',
      'together',
      'feeling',
      'present',
      'senses',
      'challenge',
      'other',
    ],
  },
  theme: { agree: ['', 'same', 'different', 'ask'] },
  goal: { outcome: ['', ...OUTCOMES] },
  agreement: {
    state: ['open', 'busy', 'done', 'dropped'],
    per: ['', 'day', 'week', 'time'],
    after: ['', 'continues', 'stops'],
  },
  progress: { kept: ['', 'yes', 'no'] },
  moment: { purpose: ['evaluatie', 'tussentijds'] },
  party: { role: ['parent', 'student', 'school'], agrees: ['', 'yes', 'no'] },
  energy: {
    student: ['', 'high', 'half', 'low'],
    home: ['', 'high', 'half', 'low'],
    school: ['', 'high', 'half', 'low'],
  },
  evaluation: { rung: ['', ...RUNGS], next: ['', 'round', 'close', 'extra'] },
  round: { end: ['', 'round', 'close'] },
  school: { region: ['', 'noord', 'midden', 'zuid'] },
} as const;

type Options = readonly [string, ...string[]];
const KNOWN: Readonly<Record<string, Readonly<Record<string, Options>>>> = OPTIONS;

/** @returns at least one; only the empty one for a field that is no choice */
export function optionsOf(kind: string, field: string): Options {
  return KNOWN[kind]?.[field] ?? [''];
}
