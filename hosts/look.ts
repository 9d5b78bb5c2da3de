import { birthDateIn } from './birth-date';
import { cleanText, textOf } from './clean';
import { identifiersOf } from './identity';
import { nameKey, splitName } from './names';
import type { HostProfile } from './profile';
import type { HostId, Means, Student } from './reading';
import type { Root } from './roots';
import { isShown, type Shown } from './shown';

const NAME_LIMIT = 120;
const GROUP_LIMIT = 20;

/**
 * What one look at the page gives, without knowing what was there before.
 * `awaited`: the URL names a student and the page shows none, or not yet.
 */
export type Look =
  /** `nameAt`: where the name was read; `signs`: everywhere that said who it is. */
  (
    | { state: 'student'; means: Means; student: Student; nameAt: Node | null; signs: (Node | null)[] }
    /** `unread`: only labels can tell, and the code that reads them is not here yet. */
    | { state: 'nobody' | 'unsure' | 'outside' | 'awaited' | 'unread' }
  ) & {
    /** Everything that was read, where that was more than the document itself. */
    roots?: readonly Root[];
  };

/** Reading labels is most of the code of a look, and most pages of some hosts do without: it comes when needed. */
export type LabelReader = (
  document: Document,
  known: {
    shown: Shown;
    host: HostId;
    /** The id that the address gives. */
    hostId: string | null;
    /** The id that another address would give. */
    idIn: (url: URL) => string | null;
  },
) => Look;

/** The id of the student that a URL names, or null. */
export function idInUrl(profile: HostProfile, url: URL): string | null {
  const address = cleanText(url.pathname + url.search + url.hash, 500);
  for (const pattern of profile.idInUrl) {
    const id = address.match(pattern)?.[1];
    if (id) return id;
  }
  return null;
}

/** Whether this address is for staff of the school, as far as the address tells. */
export function isForStaff(profile: HostProfile, url: URL): boolean {
  const path = url.pathname.toLowerCase();
  return path.match(profile.staff) !== null && path.match(profile.notForUs) === null;
}

/** Profile first, then labels. */
export function look(
  profile: HostProfile,
  url: URL,
  document: Document,
  labels: LabelReader | null,
  shown: Shown = isShown,
): Look {
  const hostId = idInUrl(profile, url);
  if (!isForStaff(profile, url) || visible(document, profile.notForUsMarks, shown).length > 0)
    return { state: 'outside' };
  const { header } = profile;

  if (header) {
    const [place, second] = visible(document, header.name, shown);
    const name = place ? textOf(place, NAME_LIMIT, shown) : '';
    if (name === header.nobody) return { state: 'nobody' };
    if (place && /\p{L}/u.test(name)) {
      // A name without an id is not enough, and two names are too many.
      if (!hostId || (second && textOf(second, NAME_LIMIT, shown) !== name)) return { state: 'unsure' };
      const card = readCard(profile, document, shown);
      if (card.name && nameKey(card.name) !== nameKey(name)) return { state: 'unsure' };
      const group = visible(document, header.group, shown)[0];
      const { first, last } = splitName(name);
      const identifiers = identifiersOf({ hostId, name, birthDate: card.birthDate });
      const student = {
        identifiers,
        fullName: name,
        firstName: first,
        lastName: last,
        group: (group && textOf(group, GROUP_LIMIT, shown)) || null,
      };
      const nameAt = place.firstChild;
      return { state: 'student', means: 'profile', student, nameAt, signs: [nameAt] };
    }
  }

  if (!labels) return { state: profile.shared ? 'outside' : 'unread' };
  return labels(document, { shown, host: profile.id, hostId, idIn: (other) => idInUrl(profile, other) });
}

function visible(document: Document, selector: string, shown: Shown): Element[] {
  return [...document.querySelectorAll(selector)].filter(shown);
}

function readCard({ card }: HostProfile, document: Document, shown: Shown) {
  const [name, second] = card ? visible(document, card.name, shown) : [];
  const [date] = card && name && !second ? visible(document, card.birthDate, shown) : [];
  return {
    name: name ? textOf(name, NAME_LIMIT, shown) : null,
    birthDate: date ? birthDateIn(textOf(date, 400, shown)) : null,
  };
}
