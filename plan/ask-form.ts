/** The words of the form in *Vraag aan collega's*: what a reader fills in, and by which it is found again in a mail. */

/** None is how a sentence begins that somebody answers with. */
export const FORM = {
  name: 'Mijn naam',
  subject: 'Mijn vak',
  answer: 'Mijn antwoord',
  mark: 'Kenmerk',
} as const;

export const FORM_HEADINGS = { vraag: 'De vraag', antwoord: 'Jouw antwoord' } as const;

export const HOW_TO = 'Beantwoord deze mail en vul dit in. Schrijf op wat je zag of hoorde, en wanneer.';

/**
 * By which an answer is known to belong to this dossier, also where no name stands in the mail: the beginning of its
 * random id, which says nothing about anybody.
 */
export function markOf(dossier: string): string {
  const letters = dossier.replace(/[^\da-z]/gi, '').toUpperCase();
  return [letters.slice(0, 4), letters.slice(4, 8)].filter(Boolean).join('-');
}
