/**
 * The students that the list opens on are asked for while the page that shows it is still on its way: of thousands it takes
 * as long as that page takes to load.
 */
import type { FirstStudents } from '../../dossier/student-list';
import type { OwnPageLink } from '../../ports/own-page-client';
import { today } from '../when';

export interface FirstList {
  found: Promise<FirstStudents>;
  /** What was changed since it was asked for, until `stop`. */
  readonly changed: ReadonlySet<string>;
  stop(): void;
}

const begun = new WeakMap<OwnPageLink, FirstList>();

export function askFirstList(link: OwnPageLink): void {
  if (begun.has(link)) return;
  const changed = new Set<string>();
  const stop = link.onChanged(({ dossier }) => changed.add(dossier));
  const found = firstStudents(link);
  // What goes wrong with it is heard by whoever takes it.
  found.catch(() => {});
  begun.set(link, { found, changed, stop });
}

export function firstStudents(link: OwnPageLink): Promise<FirstStudents> {
  return link.ask('first-students', { today: today() });
}

/** Once; null when it was not asked for. */
export function takeFirstList(link: OwnPageLink): FirstList | null {
  const first = begun.get(link) ?? null;
  begun.delete(link);
  return first;
}
