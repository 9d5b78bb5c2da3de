/** What is said of the day on which a dossier is wiped by itself, and of dossiers whose time is over. Pure. */
import type { Question } from '../../dossier/looked';
import { dayWithYear } from '../../plan/dates';
import { counted } from '../words';

/** "Wordt gewist op 26 mei 2027". `on` and `today` are `YYYY-MM-DD`. */
export function wipedInWords(on: string, today: string): string {
  if (on === today) return 'Wordt vandaag gewist';
  return on > today ? `Wordt gewist op ${dayWithYear(on)}` : `Bewaartijd voorbij sinds ${dayWithYear(on)}`;
}

/** What the two answers do. */
export function answersInWords({ count }: Question): string {
  return count === 1
    ? 'Bewaar je het? Dan blijft het nog een bewaartijd staan. Wis je het? Dan kun je het niet terughalen.'
    : 'Bewaar je ze? Dan blijven ze nog een bewaartijd staan. Wis je ze? Dan kun je ze niet terughalen.';
}

export function questionInWords({ count, why }: Question, today: string): { title: string; says: string } {
  const them = counted(count, 'dossier', 'dossiers');
  switch (why) {
    case 'clock':
      return {
        title: 'Klopt de datum van dit apparaat?',
        says: `Volgens dit apparaat is het vandaag ${dayWithYear(today)}. Dan is de bewaartijd van ${them} voorbij. Klopt de datum niet? Zet die eerst goed.`,
      };
    case 'shorter':
      return {
        title: 'De bewaartijd is korter geworden',
        says: `Daardoor is de bewaartijd van ${them} nu voorbij.`,
      };
    case 'over':
      return {
        title: `Van ${them} is de bewaartijd voorbij`,
        says: 'Stapsgewijs wist een dossier als er lang niets in is veranderd.',
      };
  }
}
