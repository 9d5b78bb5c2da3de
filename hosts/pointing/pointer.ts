/**
 * What a teacher pointed at, as it is remembered: how to find it again on this kind of page of this host. Never a text
 * of the page: selectors without ids of a student, and the kind of label that stands beside it.
 */
import type { LabelKind } from '../labels/labels';

export interface Pointer {
  at: 'student' | 'field';
  /** Which kind of page, as a number that says nothing about the address. */
  page: string;
  /** Selectors from the outside in: one for every frame or open shadow root on the way, then the element itself. */
  path: readonly string[];
  /** The label that stands beside it, to find it by when the selectors no longer do. */
  label: LabelKind | null;
  /** Visits to this kind of page in a row on which it was not found. */
  misses: number;
}

const MOST = 60;
const LABELS: readonly string[] = ['first', 'given', 'last', 'name'];

/** From the settings: whatever does not fit is left out. */
export function parsePointers(raw: unknown): Pointer[] {
  if (!Array.isArray(raw)) return [];
  return raw.slice(-MOST).flatMap((one: Partial<Pointer> | null): Pointer[] => {
    const { at, page, path, label, misses } = one ?? {};
    const fits =
      (at === 'student' || at === 'field') &&
      typeof page === 'string' &&
      Array.isArray(path) &&
      path.length > 0 &&
      path.length < 10 &&
      path.every((selector) => typeof selector === 'string' && selector.length < 600);
    if (!fits) return [];
    const kind = typeof label === 'string' && LABELS.includes(label) ? label : null;
    return [{ at, page, path, label: kind, misses: typeof misses === 'number' ? misses : 0 }];
  });
}

/** The list with this pointer in the place of the one it replaces; the oldest go when there are too many. */
export function withPointer(pointers: readonly Pointer[], pointer: Pointer): Pointer[] {
  return [...withoutPointer(pointers, pointer), pointer].slice(-MOST);
}

export function withoutPointer(
  pointers: readonly Pointer[],
  { at, page }: Pick<Pointer, 'at' | 'page'>,
): Pointer[] {
  return pointers.filter((one) => one.at !== at || one.page !== page);
}

/**
 * One kind of page: the same path and hash route with other numbers in it. As a hash, because an address may hold
 * anything.
 */
export function pageKind(url: URL): string {
  const route = `${url.pathname}/#/${url.hash.replace(/^#!?\/?/, '').split('?')[0]}`;
  const general = route
    .toLowerCase()
    .split(/([/.;_-])/)
    .map((part) => (/\d/.test(part) ? '*' : part))
    .join('');
  let hash = 0xcbf29ce484222325n;
  for (const character of `${url.hostname} ${general}`)
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(36);
}
