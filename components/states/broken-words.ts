/** What is said when nothing of a dossier can be shown or stored at all. */
import type { Failure } from '../../ports/changes';

/** These are said in place of the dossier (`NoAccess`, `LockScreen`). */
type SaidElsewhere = 'no-access' | 'locked';
export type Broken = Exclude<Failure, SaidElsewhere>;

export const BROKEN: Readonly<Record<Broken, { title: string; help: string }>> = {
  'storage-full': {
    title: 'De schijf van dit apparaat is vol',
    help: 'Stapsgewijs heeft niets gewist. Maak ruimte vrij op de schijf. Probeer het daarna opnieuw.',
  },
  'storage-broken': {
    title: 'De opslag van de browser openen lukt niet',
    help: 'Stapsgewijs heeft niets gewist. Probeer het opnieuw. Lukt het niet? Sluit de browser helemaal en start hem opnieuw.',
  },
  'upgrade-failed': {
    title: 'Je dossiers gaan nog niet open',
    help: 'Bijwerken naar de nieuwe versie lukte niet. Er is niets veranderd of gewist. Start de browser opnieuw. Lukt het dan niet? Vraag hulp aan ICT.',
  },
  'newer-version': {
    title: 'Je dossiers zijn van een nieuwere versie',
    help: 'Deze versie van Stapsgewijs kan ze niet openen. Er is niets gewist. Start de browser opnieuw. Lukt het dan niet? Vraag ICT om Stapsgewijs bij te werken.',
  },
  gone: {
    title: 'Dit is verwijderd',
    help: 'Het is in een ander venster verwijderd. De rest is er nog. Laad de pagina opnieuw.',
  },
  'other-student': {
    title: 'De pagina laat een andere leerling zien',
    help: 'Er is niets geschreven. Kijk eerst welke leerling open staat.',
  },
  refused: {
    title: 'Het paneel krijgt geen verbinding',
    help: 'Laad de pagina opnieuw. Wat al was opgeslagen, is er nog.',
  },
  'loss-unread': {
    title: 'Lees eerst wat er is gebeurd',
    help: 'Daarna kun je verder.',
  },
  unknown: {
    title: 'Er ging iets mis',
    help: 'Probeer het opnieuw. Lukt het niet? Sluit de browser helemaal en start hem opnieuw.',
  },
};
