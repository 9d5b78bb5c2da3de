import { textOf } from '../clean';
import { HINTS } from '../list';
import { idInUrl, type LabelReader, type Look } from '../look';
import { type Root, rootsOf } from '../roots';
import type { Shown } from '../shown';
import { birthDateIn } from './birth-date';
import { type LabelReading, readLabels } from './label-reading';
import { staffProof } from './staff-proof';

/** What the teacher pointed at, beside what the labels say. */
export type Amendment = (
  read: LabelReading,
  roots: readonly Root[],
  known: { shown: Shown; hostId: string | null },
) => LabelReading;

/** An address anywhere that names a student. Tells only that a frame is about another one than its page. */
const SOMEBODY = /\/leerling(?:en)?\/(\d{1,20})(?:[/?#&]|$)/;

/**
 * Reads everything that is visible on the page, and the frames in it, as a person reads it who does not know the host.
 * `amendWith`: from now on every page is read with this beside it; with null, without.
 */
export function labelReader(): LabelReader & { amendWith(amend: Amendment | null): void } {
  let amendment: Amendment | null = null;
  const read: (...about: Parameters<LabelReader>) => Look = (document, known) =>
    readAll(document, known, amendment);
  return Object.assign(read, {
    card: readCard,
    amendWith(amend: Amendment | null) {
      amendment = amend;
    },
  });
}

function readAll(
  document: Document,
  { shown, profile, hostId }: Parameters<LabelReader>[1],
  amendment: Amendment | null,
): Look {
  const sign = HINTS[profile.id]?.staff;
  const proof = sign ? staffProof(document, sign) : 'proven';
  // A sign that is away for a moment, while the page draws itself: nothing is believed, and nothing moves.
  if (proof !== 'proven') return { state: proof === 'lapsed' ? 'unread' : 'outside' };
  const roots = rootsOf<Root>(document, shown);
  // A frame that has not followed its page yet, or the other way round.
  const isOther = (root: Root) => {
    const id =
      'URL' in root && root !== document
        ? (idInUrl(profile, new URL(root.URL)) ?? SOMEBODY.exec(root.URL)?.[1])
        : null;
    return id && hostId !== null && id !== hostId;
  };
  if (roots.some(isOther)) return { state: 'unsure', roots };
  const read = readLabels(roots, { shown, hostId, host: profile.id });
  const found = amendment?.(read, roots, { shown, hostId }) ?? read;
  if (found.state === 'student') return { ...found, nameAt: found.nameAt ?? null, roots };
  return { state: hostId && found.state === 'nobody' ? 'awaited' : found.state, roots };
}

const LONGEST_NAME = 120;

/** A card that stands twice says nothing. */
function readCard(...[card, document, shown]: Parameters<LabelReader['card']>) {
  const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(shown);
  const [name, second] = seen(card.name);
  const [date] = name && !second ? seen(card.birthDate) : [];
  return {
    name: name ? textOf(name, LONGEST_NAME, shown) : null,
    birthDate: date ? birthDateIn(textOf(date, 400, shown)) : null,
  };
}
