import { textOf } from './clean';
import type { Pair } from './labels';
import { parnassysHeading } from './parnassys';
import type { HeadingPlace } from './profile';
import type { HostId } from './reading';
import { isShown, type Shown } from './shown';

const NAME_LIMIT = 120;

export const HEADINGS: Partial<Record<HostId, HeadingPlace>> = { parnassys: parnassysHeading };

/**
 * Names that stand as a heading: "Sanne de Vries", "Leerlingkaart van Sanne de Vries". They count as labelled names,
 * and must agree with those.
 */
export function headingNames(heading: HeadingPlace, root: ParentNode, shown: Shown = isShown): Pair[] {
  const other = new RegExp(`^(?:${heading.notNames})`, 'i');
  const names: Pair[] = [];
  for (const place of root.querySelectorAll(heading.place)) {
    if (!shown(place)) continue;
    const value = textOf(place, NAME_LIMIT, shown).replace(
      /^(?:leerling(?:kaart)?|personalia|notities?|begeleiding|zorgdossier|hulpplan(?:nen)?)(?: van(?: de)?(?: leerling)?)?(?:\s*[:–-]\s*|\s+|$)/i,
      '',
    );
    if (/\p{L}\S*\s+\S/u.test(value) && !other.test(value))
      names.push({ kind: 'name', value, at: place.firstChild ?? place });
  }
  return names;
}
