/** What each kind of line in the log says. Pure. */
import type { Happened, LogLine } from '../../ports/log';

export const LOG_WORDS: Readonly<Record<Happened, string>> = {
  copied: 'tekst gekopieerd',
  'word-made': 'Word-bestand gemaakt',
  'calendar-made': 'bestand voor de agenda gemaakt',
  begun: 'dossier begonnen',
  inserted: 'tekst ingevoegd',
  'not-inserted': 'tekst niet ingevoegd',
  'taken-out': 'invoegen teruggedraaid',
  printed: 'afdrukken geopend',
  'read-in': 'meer in één keer ingevuld',
  'round-begun': 'nieuwe ronde begonnen',
  closed: 'dossier gesloten',
  reopened: 'dossier weer geopend',
  'who-said': 'gezegd over wie een pagina gaat',
  'who-taken-back': 'antwoord over wie een pagina gaat teruggenomen',
  'file-made': 'bestand voor een collega gemaakt',
  'file-held': 'bestand van een collega klaargezet',
  'file-taken': 'bestand van een collega overgenomen',
  'backed-up': 'back-up gemaakt',
  restored: 'back-up teruggezet',
  'wiped-student': 'leerling gewist',
  'wiped-due': 'dossier gewist na de bewaartijd',
  'lock-set': 'slot erop gezet',
  'lock-changed': 'wachtwoordzin gewijzigd',
  'lock-off': 'slot eraf gehaald',
  'terms-set': 'bewaartijd gewijzigd',
  'label-set': 'gekozen hoe leerlingen heten',
  locked: 'vergrendeld',
  unlocked: 'ontgrendeld',
  'wrong-passphrase': 'verkeerde wachtwoordzin',
  'loss-read': 'melding over kwijtgeraakte dossiers gelezen',
  'disk-full': 'de schijf was vol',
  'storage-broken': 'de opslag was niet bereikbaar',
  updated: 'Stapsgewijs bijgewerkt',
};

const two = (part: number) => String(part).padStart(2, '0');

/** "28-11 10:02 tekst gekopieerd" */
export function lineInWords([at, what]: LogLine): string {
  const day = new Date(at);
  return `${day.getDate()}-${day.getMonth() + 1} ${two(day.getHours())}:${two(day.getMinutes())} ${LOG_WORDS[what]}`;
}

/** The newest first. */
export function logInWords(log: readonly LogLine[]): string[] {
  return log.map(lineInWords).reverse();
}
