/**
 * What the teacher reads beside what cannot be stored or done, by the code that comes over the port: what happened, what is
 * safe, what to do. What is said of the page as a whole is in `states/broken-words.ts`.
 */
import type { Failure } from '../ports/changes';
import { LinkError } from '../ports/dossier-link';

interface WhyNot {
  /** After "… is niet bewaard." beside a field, a tick or a button. */
  beside: string;
  /** Whether trying once more, without doing anything else first, or after what the sentence says, can help. */
  retry: boolean;
}

export const WHY_NOT: Readonly<Record<Failure, WhyNot>> = {
  'storage-full': {
    beside: 'De schijf is vol. Wat al was opgeslagen, is veilig. Maak ruimte vrij en probeer het opnieuw.',
    retry: true,
  },
  'storage-broken': {
    beside: 'De browser kan er niet bij. Probeer het opnieuw. Lukt het niet? Start de browser opnieuw.',
    retry: true,
  },
  'upgrade-failed': {
    beside: 'Bijwerken naar de nieuwe versie lukte niet. Start de browser opnieuw.',
    retry: false,
  },
  'newer-version': {
    beside: 'Stapsgewijs is intussen bijgewerkt. Start de browser opnieuw.',
    retry: false,
  },
  gone: {
    beside: 'Het is in een ander venster verwijderd. De rest is er nog.',
    retry: false,
  },
  'other-student': {
    beside: 'De pagina laat misschien een andere leerling zien. Kijk eerst wie er open staat.',
    retry: false,
  },
  'no-access': {
    beside: 'Stapsgewijs mag deze pagina niet lezen. Geef weer toegang met het icoon in de werkbalk.',
    retry: false,
  },
  refused: {
    beside: 'Dit past niet meer bij het dossier. Laad de pagina opnieuw.',
    retry: false,
  },
  'loss-unread': {
    beside: 'Lees eerst bovenaan wat er is gebeurd.',
    retry: false,
  },
  locked: {
    beside: 'Stapsgewijs is vergrendeld. Ontgrendel het eerst.',
    retry: false,
  },
  unknown: {
    beside: 'Er ging iets mis. Probeer het opnieuw.',
    retry: true,
  },
};

/** Of whatever a verb of the link rejects with. */
export function failureOf(error: unknown): Failure {
  return error instanceof LinkError ? error.failure : 'unknown';
}

/** Nothing can be stored from a panel whose extension went: the notice above says why. */
export function besideWords(failure: Failure, orphaned: boolean): string {
  return orphaned ? 'Stapsgewijs is bijgewerkt of uitgezet.' : WHY_NOT[failure].beside;
}
