/** The form in *Vraag aan collega's*: what a reader fills in, and by what an answer is known again in a mail. */
import type { Payloads } from '../dossier/rows';
import { fold, oneLine } from './clean';

type Ask = Payloads['colleague-ask'];

/** Labels, each at the beginning of a line. None is how a sentence begins that somebody answers with. */
export const FORM = {
  name: 'Mijn naam',
  subject: 'Mijn vak',
  answer: 'Mijn antwoord',
  mark: 'Kenmerk',
} as const;

export const FORM_HEADINGS = { vraag: 'De vraag', antwoord: 'Jouw antwoord' } as const;

export const HOW_TO =
  'Beantwoord deze mail en vul in wat hieronder staat. Schrijf op wat je zag of hoorde, en wanneer. Laat het kenmerk staan.';

/** A colon straight after a label is ours alone. */
const LABEL_INSIDE = new RegExp(`(${Object.values(FORM).join('|')})([:：])`, 'giu');

/** A question as it is printed above the form: nothing in it looks like a line to fill in. */
export function withoutLabels(question: string): string {
  return question.replace(LABEL_INSIDE, '$1 $2');
}

/**
 * By which an answer is known to belong to this dossier and to this question, also where no name stands in the mail.
 * The first eight signs are those of the dossier's random id, the last four a checksum of the question: they say nothing
 * about anybody.
 * @returns "F0F0-F0F0-1A2B"
 */
export function markOf(dossier: string, { question }: Pick<Ask, 'question'>): string {
  const id = dossier.replace(/[^\da-z]/gi, '').toUpperCase();
  return `${id.slice(0, 4)}-${id.slice(4, 8)}-${checksum(sameWords(question))}`;
}

/** Whether the last part of a mark is of this question, whatever a mail program made of its lines and signs. */
export function isMarkOf(mark: string, question: string): boolean {
  return mark.endsWith(`-${checksum(sameWords(question))}`);
}

/** Of an answer with this mark it is the dossier that it was asked from. */
export function isAskedFrom(mark: string, dossier: string): boolean {
  return mark.slice(0, 10) === markOf(dossier, { question: '' }).slice(0, 10);
}

/** The letters and numbers of a text: two that have the same say the same. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What a mail program leaves of a text however it breaks its lines: signs stay, so that +1 is not -1. */
export function sameText(text: string): string {
  return fold(oneLine(text)).toLowerCase().replaceAll(' ', '');
}

/** 16 bits of FNV-1a: tells questions apart, keeps nothing secret. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).toUpperCase().padStart(4, '0');
}
