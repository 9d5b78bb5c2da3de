/** What a file about one student says, in words. Pure. */
import type { FileChanges } from '../../dossier/backup/transfer';
import { momentInWords } from '../when';
import { counted } from '../words';

/** "Sanne de V., 2B" */
export function whoseInWords({ label, group }: Pick<FileChanges, 'label' | 'group'>): string {
  return group ? `${label}, ${group}` : label;
}

/** @param known there is a dossier of the student on the page already */
export function fileInWords(
  { fresh, changed, beside, made }: FileChanges,
  known: boolean,
  now = new Date(),
): string[] {
  const says = [`Het bestand is gemaakt ${momentInWords(made, now)}.`];
  if (fresh + changed + beside === 0)
    return [...says, known ? 'Alles hieruit staat hier al.' : 'Er staat nog niets in.'];
  if (fresh) says.push(`${counted(fresh, 'onderdeel is', 'onderdelen zijn')} nieuw.`);
  if (changed)
    says.push(
      counted(
        changed,
        'onderdeel dat hier al staat, wordt aangevuld.',
        'onderdelen die hier al staan, worden aangevuld.',
      ),
    );
  if (beside)
    says.push(
      beside === 1
        ? '1 tekst is hier anders. Beide blijven staan, en jij kiest.'
        : `${beside} teksten zijn hier anders. Van elk blijven beide staan, en jij kiest.`,
    );
  return [...says, 'Van wat hier staat, gaat niets weg.'];
}
