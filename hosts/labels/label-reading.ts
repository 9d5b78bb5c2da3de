import { identifiersOf } from '../identity';
import { HINTS, type HostId } from '../list';
import { nameKey, splitName } from '../names';
import type { Means, Student } from '../reading';
import { type Root, rootsOf } from '../roots';
import type { Shown } from '../shown';
import { comparable } from './comparable';
import { frameTitleNames, headingNames } from './heading-name';
import { type LabelKind, labelPairs, type Pair } from './labels';

export type LabelReading =
  /** `signs`: every place that said who it is; if one of them changes, nothing of this may be believed any more. */
  | {
      state: 'student';
      means: Means;
      student: Student;
      /** The number or birth date stands in one block with a name. */
      paired: boolean;
      nameAt: Node | undefined;
      signs: Node[];
    }
  | { state: 'nobody' }
  | { state: 'unsure' };

const NAMES: readonly LabelKind[] = ['name', 'first', 'given', 'last'];
const STRONG: readonly LabelKind[] = ['birth', 'number', 'register'];
/** A table, a list or a card: so far out its values still stand together. */
const TOGETHER = 4;

/** The same block gives a number or a birth date and a name: what fills it fills both. */
function isPaired(pairs: readonly Pair[]): boolean {
  const of = (kinds: readonly LabelKind[]) => pairs.filter(({ kind }) => kinds.includes(kind));
  return of(STRONG).some(({ at }) => {
    let block = at;
    for (let steps = 0; steps < TOGETHER; steps++) {
      const outer = block.parentNode;
      if (!outer || /^(?:BODY|#)/.test(outer.nodeName)) break;
      block = outer;
    }
    return of(NAMES).some((name) => block.contains(name.at));
  });
}

const NOBODY: LabelReading = { state: 'nobody' };
const UNSURE: LabelReading = { state: 'unsure' };

/**
 * Recognises a student by what the page visibly says, without knowing the host: a name and a strong second field
 * (leerlingnummer or birth date). Two that differ give `unsure`; a list gives `nobody`.
 * @param start Where to read, with the open shadow roots and frames inside it; or the roots themselves.
 * @param options.host For what is known of where this host puts the name as a heading.
 * @param options.hostId The id that the URL gives, to go with what is found.
 */
export function readLabels(
  start: Root | Element | readonly Root[],
  options: { shown?: Shown; host?: HostId; hostId?: string | null } = {},
): LabelReading {
  const roots = 'length' in start ? start : rootsOf(start, options.shown);
  const read = roots.map((root) => labelPairs(root, options.shown));
  const heading = options.host && HINTS[options.host]?.heading;
  // In the order of the profile: what stays where it is first, what is built anew for every student after it.
  const headed =
    heading?.places.flatMap((place) =>
      roots.flatMap((root) => headingNames({ ...heading, places: [place] }, root, options.shown)),
    ) ?? [];
  // The page says of itself whom it is about: a list on it is about others.
  const known = heading?.enoughWithId && options.hostId && headed.length > 0;
  const pairs = [...read.flatMap((one) => (one.list && known ? [] : one.pairs)), ...headed];
  const has = (kind: LabelKind) => pairs.some((pair) => pair.kind === kind);
  if (read.some(({ list, others }) => others || (list && !known))) return NOBODY;
  if (has('staff') || has('own') || (has('from') && has('to'))) return NOBODY;
  if (read.some(({ several, list }) => several && !(list && known))) return UNSURE;

  /** Per kind: comparable form → as shown. */
  const said = new Map<LabelKind, Map<string, string>>();
  for (const { kind, value } of pairs) {
    const key = comparable(kind, value);
    if (key) said.set(kind, (said.get(kind) ?? new Map()).set(key, value));
  }
  const count = (kind: LabelKind) => said.get(kind)?.size ?? 0;
  const shownAs = (kind: LabelKind) => [...(said.get(kind)?.values() ?? [])][0] ?? '';
  const keyOf = (kind: LabelKind) => [...(said.get(kind)?.keys() ?? [])][0] ?? null;

  const named = count('name') + count('first') + count('given') + count('last');
  const strong = count('birth') + count('number') + count('register');
  if (!named || (!strong && !known)) return NOBODY;
  if (count('birth') > 2 || count('number') > 2) return NOBODY;
  const birthDate = keyOf('birth');
  const young = birthDate !== null && isAgeOfStudent(birthDate);
  if (birthDate && !young && !known) return NOBODY;
  const decisive: LabelKind[] = ['name', 'first', 'given', 'last', 'prefix', 'birth', 'number', 'register'];
  if (decisive.some((kind) => count(kind) > 1)) return UNSURE;

  const whole = splitName(shownAs('name'));
  const surname = [shownAs('prefix'), shownAs('last')].filter(Boolean).join(' ');
  const firstName =
    shownAs('first') ||
    (whole.firstName.length > 2 && whole.firstName) ||
    shownAs('given') ||
    whole.firstName;
  const lastName = count('last') ? surname : whole.lastName;
  if (count('name') && !agrees(shownAs('name'), shownAs('last'), [shownAs('first'), shownAs('given')]))
    return UNSURE;
  const titles = heading ? roots.flatMap((root) => frameTitleNames(heading, root, options.shown)) : [];
  if (!titles.every((title) => agrees(title.value, lastName, [firstName]))) return UNSURE;

  const name = `${firstName} ${lastName}`.trim();
  const nameAt = pairs.find(({ kind }) => kind === 'name' || kind === 'first' || kind === 'given')?.at;
  return {
    state: 'student',
    means: known ? 'profile' : 'labels',
    paired: isPaired(read.flatMap((one) => one.pairs)),
    nameAt,
    signs: [...pairs.filter(({ kind }) => decisive.includes(kind)), ...titles].map(({ at }) => at),
    student: {
      identifiers: identifiersOf({
        hostId: options.hostId ?? null,
        number: keyOf('number') ?? keyOf('register'),
        name,
        birthDate: firstName && lastName && young ? birthDate : null,
      }),
      fullName: (shownAs('name') || name).slice(0, 120),
      firstName: firstName || lastName,
      lastName: firstName ? lastName : '',
      group: shownAs('group').slice(0, 20) || null,
    },
  };
}

/** Of a card that says no more than a name and a birth date: parents and teachers are older than any pupil. */
const OLDEST = 30;

function isAgeOfStudent(birthDate: string): boolean {
  const years = (Date.now() - Date.parse(birthDate)) / (365.25 * 24 * 60 * 60 * 1000);
  return years > 0 && years < OLDEST;
}

/** The whole name on the page and its parts are about one person: half a page that was replaced is not. */
function agrees(whole: string, surname: string, calledBy: string[]): boolean {
  const words = new Set(nameKey(whole).split(' '));
  if (
    surname &&
    !nameKey(surname)
      .split(' ')
      .every((word) => words.has(word))
  )
    return false;
  const first = nameKey(splitName(whole).firstName);
  const names = calledBy.filter(Boolean).map(nameKey);
  return (
    names.length === 0 ||
    first.length < 3 ||
    names.some((name) => name.split(' ').some((word) => words.has(word)))
  );
}
