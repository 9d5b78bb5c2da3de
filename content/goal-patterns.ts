/**
 * *Voorbeelddoelen*: how a goal can be put, with blanks that only the teacher can fill. Never a sentence about a pupil,
 * and not of the ministry. A blank is an ellipsis that stands by itself.
 */
export interface GoalPattern {
  readonly id: string;
  readonly text: string;
  /** What belongs in each blank, in their order. */
  readonly blanks: readonly string[];
}

export const GOAL_PATTERNS: readonly GoalPattern[] = [
  {
    id: 'doen',
    text: 'Op … doet … …, … keer per …',
    blanks: ['de datum', 'wie', 'wat je dan ziet', 'een aantal', 'les, dag of week'],
  },
  {
    id: 'beginnen',
    text: 'Op … begint … binnen … minuten met …',
    blanks: ['de datum', 'wie', 'een aantal', 'welk werk'],
  },
  {
    id: 'afmaken',
    text: 'Op … maakt … … van de … opgaven af bij …',
    blanks: ['de datum', 'wie', 'een aantal', 'een aantal', 'welk vak'],
  },
  {
    id: 'vragen',
    text: 'Op … vraagt … om hulp als …, … van de … keer',
    blanks: ['de datum', 'wie', 'wanneer', 'een aantal', 'een aantal'],
  },
  {
    id: 'kunnen',
    text: 'Op … kan … … zonder …',
    blanks: ['de datum', 'wie', 'wat', 'welke hulp'],
  },
];
