import { cleanText, textOf } from './clean';
import { identifiersOf } from './identity';
import { nameKey, splitName } from './names';
import type { HostProfile } from './profile';
import type { Means, Student } from './reading';
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
    | {
        state: 'student';
        means: Means;
        student: Student;
        /** Its number or birth date stands with a name of its own. */
        paired: boolean;
        nameAt: Node | null;
        signs: (Node | null)[];
      }
    /** `unread`: only labels can tell, and the code that reads them is not here yet. */
    | { state: 'nobody' | 'unsure' | 'outside' | 'awaited' | 'unread' }
  ) & {
    /** Everything that was read, where that was more than the document itself. */
    roots?: readonly Root[];
  };

/** Reading labels is most of the code of a look, and most pages of some hosts do without: it comes when needed. */
export interface LabelReader {
  (
    document: Document,
    known: {
      shown: Shown;
      profile: HostProfile;
      /** The id that the address gives. */
      hostId: string | null;
    },
  ): Look;
  /** What the card of a profile says. */
  card(
    card: NonNullable<HostProfile['header']>['card'],
    document: Document,
    shown: Shown,
  ): { name: string | null; birthDate: string | null };
}

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
  let path = url.pathname;
  // A server may read an address more kindly than it was written, and more than once.
  for (let times = 4; times--; )
    path = path
      .replace(/%([2-7][\da-f])/gi, (_, code) => String.fromCharCode(Number(`0x${code}`)))
      .replace(/[.;/\\]*[/\\]/g, '/')
      .toLowerCase();
  return Boolean(path.match(profile.staff)) && !path.match(profile.notForUs);
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
      const isCard = document.querySelector(header.card.name);
      if (isCard && !labels) return { state: 'unread' };
      const card = isCard && labels?.card(header.card, document, shown);
      if (card?.name && nameKey(card.name) !== nameKey(name)) return { state: 'unsure' };
      const group = visible(document, header.group, shown)[0];
      const identifiers = identifiersOf({ hostId, name, birthDate: card?.birthDate ?? null });
      const student = {
        identifiers,
        fullName: name,
        ...splitName(name),
        group: (group && textOf(group, GROUP_LIMIT, shown)) || null,
      };
      const nameAt = place.firstChild;
      const paired = !!card?.birthDate;
      return { state: 'student', means: 'profile', student, paired, nameAt, signs: [nameAt] };
    }
  }

  if (!labels) return { state: profile.shared ? 'outside' : 'unread' };
  return labels(document, { shown, profile, hostId });
}

function visible(document: Document, selector: string, shown: Shown): Element[] {
  return [...document.querySelectorAll(selector)].filter(shown);
}
