import { textOf } from '../clean';
import type { HeadingPlace } from '../host';
import type { Root } from '../roots';
import { isShown, type Shown } from '../shown';
import type { Pair } from './labels';

const NAME_LIMIT = 120;

/**
 * Names that stand as a heading: "Sanne de Vries", "Leerlingkaart van Sanne de Vries". They count as labelled names,
 * and must agree with those.
 */
export function headingNames(heading: HeadingPlace, root: Root | Element, shown: Shown = isShown): Pair[] {
  const other = new RegExp(`^(?:${heading.notNames})`, 'i');
  const like = new RegExp(heading.names, 'u');
  const names: Pair[] = [];
  for (const place of heading.places.flatMap((one) => placesIn(root, one))) {
    if (!shown(place)) continue;
    const value = textOf(place, NAME_LIMIT, shown).replace(
      /^(?:leerling(?:kaart)?|personalia|notities?|begeleiding|zorgdossier|hulpplan(?:nen)?)(?: van(?: de)?(?: leerling)?)?(?:\s*[:–-]\s*|\s+|$)/i,
      '',
    );
    if (like.test(value) && !other.test(value))
      names.push({ kind: 'name', value, at: place.firstChild ?? place });
  }
  return names;
}

/** Names that stand in the title of a frame: "Logboek van Sanne de Vries". */
export function frameTitleNames(heading: HeadingPlace, root: Root | Element, shown: Shown = isShown): Pair[] {
  const { frameTitle } = heading;
  if (!frameTitle || !(root as Partial<Document>).defaultView?.frameElement) return [];
  const title = new RegExp(frameTitle, 'i');
  const like = new RegExp(heading.names, 'u');
  return [...root.querySelectorAll('h1,h2,h3,h4,legend,p')].flatMap((at) => {
    const said = textOf(at, NAME_LIMIT, shown);
    const value = title.test(said) ? said.replace(title, '') : '';
    return like.test(value) && shown(at) ? [{ kind: 'name' as const, value, at: at.firstChild ?? at }] : [];
  });
}

/** The elements of this root at a place of a profile. */
function placesIn(root: Root | Element, place: string): Element[] {
  const [selector = '', outer] = place.split(' >> ').reverse();
  const isThere = outer === undefined || (root as Partial<ShadowRoot>).host?.matches(outer);
  return isThere ? [...root.querySelectorAll(selector)] : [];
}
