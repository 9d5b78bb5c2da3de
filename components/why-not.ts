/**
 * What the teacher reads when something cannot be stored or opened, by the code that comes over the port: what
 * happened, what is safe, what to do. The only home of these sentences.
 */
import type { Failure } from '../ports/changes';
import { LinkError } from '../ports/dossier-link';

interface WhyNot {
  /** Of the panel as a whole: nothing of a dossier can be shown or stored. */
  title: string;
  help: string;
  /** After "… is niet bewaard." beside a field, a tick or a button. */
  beside: string;
  /** Whether trying once more, without doing anything else first, or after what the sentence says, can help. */
  retry: boolean;
}

export const WHY_NOT: Readonly<Record<Failure, WhyNot>> = {
  'storage-full': {
    title: 'De schijf van dit apparaat is vol',
    help: 'Stapsgewijs heeft niets gewist. Maak ruimte vrij op de schijf. Probeer het daarna opnieuw.',
    beside: 'De schijf is vol. Wat al was opgeslagen, is veilig. Maak ruimte vrij en probeer het opnieuw.',
    retry: true,
  },
  'storage-broken': {
    title: 'De opslag van de browser openen lukt niet',
    help: 'Stapsgewijs heeft niets gewist. Probeer het opnieuw. Lukt het niet? Sluit de browser helemaal en start hem opnieuw.',
    beside: 'De browser kan er niet bij. Probeer het opnieuw. Lukt het niet? Start de browser opnieuw.',
    retry: true,
  },
  'upgrade-failed': {
    title: 'Je dossiers gaan nog niet open',
    help: 'Bijwerken naar de nieuwe versie lukte niet. Er is niets veranderd of gewist. Start de browser opnieuw. Lukt het dan niet? Vraag hulp aan ICT.',
    beside: 'Bijwerken naar de nieuwe versie lukte niet. Start de browser opnieuw.',
    retry: false,
  },
  'newer-version': {
    title: 'Je dossiers zijn van een nieuwere versie',
    help: 'Deze versie van Stapsgewijs kan ze niet openen. Er is niets gewist. Start de browser opnieuw. Lukt het dan niet? Vraag ICT om Stapsgewijs bij te werken.',
    beside: 'Stapsgewijs is intussen bijgewerkt. Start de browser opnieuw.',
    retry: false,
  },
  gone: {
    title: 'Dit is verwijderd',
    help: 'Het is in een ander venster verwijderd. De rest is er nog. Laad de pagina opnieuw.',
    beside: 'Het is in een ander venster verwijderd. De rest is er nog.',
    retry: false,
  },
  'other-student': {
    title: 'De pagina laat een andere leerling zien',
    help: 'Er is niets geschreven. Kijk eerst welke leerling open staat.',
    beside: 'De pagina laat misschien een andere leerling zien. Kijk eerst wie er open staat.',
    retry: false,
  },
  'no-access': {
    title: 'Stapsgewijs mag deze pagina niet meer lezen',
    help: 'Klik in de werkbalk op het icoon van Stapsgewijs en kies Toegang geven.',
    beside: 'Stapsgewijs mag deze pagina niet lezen. Geef weer toegang met het icoon in de werkbalk.',
    retry: false,
  },
  refused: {
    title: 'Het paneel krijgt geen verbinding',
    help: 'Laad de pagina opnieuw. Wat al was opgeslagen, is er nog.',
    beside: 'Dit past niet meer bij het dossier. Laad de pagina opnieuw.',
    retry: false,
  },
  'loss-unread': {
    title: 'Lees eerst wat er is gebeurd',
    help: 'Daarna kun je verder.',
    beside: 'Lees eerst bovenaan wat er is gebeurd.',
    retry: false,
  },
  unknown: {
    title: 'Er ging iets mis',
    help: 'Probeer het opnieuw. Lukt het niet? Sluit de browser helemaal en start hem opnieuw.',
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
