/**
 * What the labels of a page say, with what the teacher pointed at beside it. Pure but for reading the page.
 *
 * A pointer adds a name where no other way found a student. It never outweighs one: where both speak and differ, the
 * page is unclear.
 */

import { identifiersOf } from '../identity';
import { comparable } from '../labels/comparable';
import type { LabelReading } from '../labels/label-reading';
import { type LabelKind, labelPairs } from '../labels/labels';
import { nameKey, splitName } from '../names';
import type { Root } from '../roots';
import { isShown, type Shown } from '../shown';
import { nameAt } from './name-at';
import type { Pointer } from './pointer';
import { elementsAt } from './selector';

export interface Amended {
  reading: LabelReading;
  /** Where the name stands now; null when the pointer leads nowhere, or to more than one place. */
  found: Element | null;
  /** By which way. */
  by: 'selector' | 'label' | null;
}

export function amend(
  reading: LabelReading,
  pointer: Pointer,
  roots: readonly Root[],
  options: { hostId?: string | null; shown?: Shown } = {},
): Amended {
  const { shown = isShown } = options;
  const read = roots.map((root) => labelPairs(root, shown));
  const pairs = read.flatMap((one) => one.pairs);
  // A list of people, or a page about somebody else, is never one student's page, whatever was pointed at once.
  const list = read.some((one) => one.list || one.others) || pairs.some(({ kind }) => kind === 'staff');
  if (read.some((one) => one.several)) return { reading: { state: 'unsure' }, found: null, by: null };
  const document = roots.find((root): root is Document => root.nodeType === 9);
  if (list || !document) return { reading, found: null, by: null };

  const { found, by } = find(pointer, document, pairs, shown);
  const name = found && nameAt(found, shown);
  if (!found || !name) return { reading, found: null, by: null };
  if (reading.state === 'student') {
    const same =
      nameKey(reading.student.fullName) === nameKey(name) || isPart(name, reading.student.fullName);
    return { reading: same ? reading : { state: 'unsure' }, found, by };
  }
  if (reading.state === 'unsure') return { reading, found, by };

  const values = (kind: LabelKind) =>
    new Set(pairs.filter((pair) => pair.kind === kind).map(({ value }) => value));
  const [births, numbers] = [values('birth'), new Set([...values('number'), ...values('register')])];
  if (births.size > 1 || numbers.size > 1) return { reading: { state: 'unsure' }, found, by };
  const { firstName, lastName } = splitName(name);
  const [birth = ''] = births;
  const [number = ''] = numbers;
  const strong = identifiersOf({
    hostId: options.hostId ?? null,
    number: comparable('number', number),
    name,
    birthDate: firstName && lastName ? comparable('birth', birth) : null,
  });
  const identifiers = strong.length > 0 ? strong : [{ kind: 'name' as const, value: nameKey(name) }];
  const [group = ''] = values('group');
  return {
    reading: {
      state: 'student',
      means: 'pointed',
      paired: false,
      nameAt: found.firstChild ?? found,
      signs: [found],
      student: {
        identifiers,
        fullName: name,
        firstName: firstName || lastName,
        lastName: firstName ? lastName : '',
        group: group.slice(0, 20) || null,
      },
    },
    found,
    by,
  };
}

function find(
  pointer: Pointer,
  document: Document,
  pairs: readonly { kind: LabelKind; at: Node }[],
  shown: Shown,
): { found: Element | null; by: Amended['by'] } {
  const here = elementsAt(pointer.path, document, shown);
  const [one, other] = here;
  // More than one is a list, or two students.
  if (other) return { found: null, by: null };
  if (one) return { found: one, by: 'selector' };
  const beside = pairs.filter(({ kind }) => kind === pointer.label).map(({ at }) => at);
  const [node, second] = beside;
  if (!node || second) return { found: null, by: null };
  return { found: node.nodeType === 1 ? (node as Element) : node.parentElement, by: 'label' };
}

/** "Sanne" pointed at on a page that is about Sanne de Vries. */
function isPart(name: string, whole: string): boolean {
  const words = new Set(nameKey(whole).split(' '));
  return nameKey(name)
    .split(' ')
    .every((word) => words.has(word));
}

/** The kind of label that stands beside this element, if it is one that names a student. */
export function labelBeside(
  element: Element,
  roots: readonly Root[],
  shown: Shown = isShown,
): LabelKind | null {
  const pairs = roots.flatMap((root) => labelPairs(root, shown).pairs);
  const named: readonly LabelKind[] = ['first', 'given', 'last', 'name'];
  const beside = pairs.find(
    ({ kind, at }) =>
      named.includes(kind) && (at === element || element.contains(at) || at.contains(element)),
  );
  return beside?.kind ?? null;
}
