/** What a backup changes, in words. Pure. */
import type { Changes } from '../../dossier/backup/restore';
import type { IconName } from '../icon';
import { momentInWords } from '../when';
import { counted } from '../words';

export interface Line {
  icon: IconName;
  text: string;
}

/** How many are named before the rest is counted. */
const NAMED = 6;

/** @returns `changes`: is there anything to restore, apart from students that were wiped here */
export function changesInWords(
  { students, schools, beside, otherKey, made }: Changes,
  now = new Date(),
): { title: string; says: Line[]; changes: boolean } {
  const says: Line[] = [];
  const add = (icon: IconName, text: string) => says.push({ icon, text });
  if (students.new.length) add('plus', `Nieuw op dit apparaat: ${sentence(students.new)}`);
  if (students.changed.length) add('pen', `Aangevuld: ${sentence(students.changed)}`);
  if (schools.changed)
    add('school', `Voorbereiding van ${counted(schools.changed, 'school', 'scholen')} wordt aangevuld.`);
  if (beside)
    add(
      'note',
      beside === 1
        ? '1 tekst is hier anders dan in het bestand. Beide blijven staan, en jij kiest bij die leerling.'
        : `${beside} teksten zijn hier anders dan in het bestand. Van elk blijven beide staan, en jij kiest bij die leerling.`,
    );
  if (students.same.length)
    add('check', `Ongewijzigd: ${counted(students.same.length, 'leerling', 'leerlingen')}.`);
  const changes = students.new.length + students.changed.length + schools.changed > 0;
  if (changes && otherKey)
    add(
      'info',
      'Het bestand komt van een ander apparaat. Een leerling wordt herkend zodra je de pagina van die leerling opent. Staat een leerling hier ook al? Dan vraagt het paneel dan welk dossier je bedoelt.',
    );
  if (changes) add('check', 'Van wat hier staat, gaat niets weg.');
  const when = `Back-up van ${momentInWords(made, now)}`;
  return {
    title: changes ? `${when}. Dit verandert er` : `${when}. Alles hieruit staat hier al`,
    says,
    changes,
  };
}

export function wipedInWords(wiped: readonly string[]): string {
  return wiped.length === 1
    ? `Zet ook ${wiped[0]} terug. Deze leerling is op dit apparaat gewist.`
    : `Zet ook ${named(wiped)} terug. Deze leerlingen zijn op dit apparaat gewist.`;
}

/** @param wiped also those that had been wiped here */
export function doneInWords({ students, schools }: Changes, wiped: boolean): string {
  const all = students.new.length + students.changed.length + (wiped ? students.wiped.length : 0);
  if (all > 0) return `Teruggezet: ${counted(all, 'leerling', 'leerlingen')}`;
  return schools.changed > 0 ? 'Teruggezet: wat je over de school invulde' : 'Alles stond hier al';
}

/** A label ends with an initial and its point. */
function sentence(labels: readonly string[]): string {
  return named(labels).replace(/\.?$/, '.');
}

function named(labels: readonly string[]): string {
  const shown = labels.slice(0, labels.length > NAMED + 1 ? NAMED : NAMED + 1);
  const more = labels.length - shown.length;
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(
    more ? [...shown, `${more} andere leerlingen`] : shown,
  );
}
