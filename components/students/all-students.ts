/** Asks for all students, part by part: none of them is long on its way, and what else is asked goes in between. */
import type { ListedStudent } from '../../dossier/student-list';
import type { OwnPageLink } from '../../ports/own-page-client';
import { painted } from '../files/file-acts';

interface Taking {
  /** All of them, as far as nothing is said of a dossier in `changed`. */
  take(found: readonly ListedStudent[]): void;
  failed(): void;
}

export interface AllStudents {
  /** Asks for all; while that is under way, once more after it. */
  look(): void;
  /** What comes of this one may be older than what is known of it: it is asked for apart. */
  changed(dossier: string): void;
  /** Whether it changed since they were asked for. */
  isChanged(dossier: string): boolean;
  /** Nothing is taken any more. */
  stop(): void;
}

export function allStudents(link: OwnPageLink, { take, failed }: Taking): AllStudents {
  const changed = new Set<string>();
  let wanted = false;
  let looking = false;
  let stopped = false;

  async function everybody(): Promise<ListedStudent[]> {
    const found: ListedStudent[] = [];
    for (let more = true; more && !stopped; ) {
      const part = await link.ask('students-after', { dossier: found.at(-1)?.dossier ?? '' });
      found.push(...part.students);
      more = part.more;
    }
    return found;
  }

  async function look() {
    wanted = true;
    if (looking) return;
    looking = true;
    try {
      // What is on the screen already goes first.
      await painted();
      while (wanted && !stopped) {
        wanted = false;
        changed.clear();
        const found = await everybody();
        if (!stopped) take(found);
      }
    } catch {
      if (!stopped) failed();
    } finally {
      looking = false;
    }
  }

  return {
    look: () => void look(),
    changed: (dossier) => void changed.add(dossier),
    isChanged: (dossier) => changed.has(dossier),
    stop() {
      stopped = true;
    },
  };
}
