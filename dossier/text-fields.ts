import type { Kind, Payloads } from './rows';

/** Fields that hold running text: two versions of one are never merged and never dropped. The rest is chosen. */
export const TEXT_FIELDS: { readonly [K in Kind]: readonly (keyof Payloads[K] & string)[] } = {
  tick: [],
  note: ['text'],
  answer: ['text'],
  'no-step': ['reason'],
  voice: ['quote'],
  urgency: [],
  factor: ['helps', 'hinders'],
  theme: ['topic', 'student', 'parents', 'school'],
  inquiry: ['what', 'who'],
  goal: ['text', 'own', 'outcomeNote'],
  agreement: ['what', 'who', 'when', 'result'],
  moment: ['withWhom'],
  roles: ['contact', 'monitors', 'withWhat', 'records'],
  party: ['name'],
  disagreement: ['text'],
  rung: ['what', 'when', 'sign'],
  progress: ['text'],
  energy: ['helps'],
  evaluation: ['continues', 'stops', 'helped', 'question'],
  round: [],
  contact: ['name', 'role', 'days', 'reach'],
  protocol: ['name', 'where'],
  school: ['supportPoint', 'partnership'],
};

export function isText(kind: Kind, field: string): boolean {
  return (TEXT_FIELDS[kind] as readonly string[]).includes(field);
}
