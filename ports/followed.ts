/** Notices that the panel went along with the page to another student, or that what it showed is not there any more. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { View } from './panel';

type StudentPage = Extract<View['page'], { state: 'student' }>;

export interface Followed {
  /**
   * From whom and to whom (empty: what was kept of the former was wiped); `typed`: something was being typed of the
   * former, and it is saved by now.
   */
  readonly notice: ReadonlySignal<{ from: string; to: string; typed: boolean } | null>;
  /** @param isTyping whether something is being typed in this dossier */
  saw(before: View | null, after: View, isTyping: (dossier: string | null) => boolean): void;
  /** Nothing of the dossier that is shown is there any more. */
  wiped(shown: View): void;
}

/** @param isUnsaved whether something of this dossier is not saved yet; read inside a computed signal */
export function followed(isUnsaved: (dossier: string) => boolean): Followed {
  const last = signal<{ from: string; to: string; dossier: string; typed: boolean } | null>(null);
  let lastStudent: StudentPage | null = null;
  return {
    notice: computed(() => {
      const now = last.value;
      return now && { from: now.from, to: now.to, typed: now.typed && !isUnsaved(now.dossier) };
    }),
    saw(before, after, isTyping) {
      if (!before || after.page.state !== 'student') return;
      // Begun anew.
      if (after.dossier && last.peek()?.to === '') last.value = null;
      const from = before.page.state === 'student' ? before.page : lastStudent;
      lastStudent = after.page;
      if (!from || isSameStudent(from, after.page)) return;
      last.value = {
        from: from.label,
        to: after.page.label,
        dossier: from.dossier ?? '',
        typed: isTyping(from.dossier),
      };
    },
    wiped({ page }) {
      if (page.state === 'student') last.value = { from: page.label, to: '', dossier: '', typed: false };
    },
  };
}

function isSameStudent(one: StudentPage, other: StudentPage): boolean {
  // The page may have gone away from them and come back.
  return one.turn === other.turn || (one.dossier !== null && one.dossier === other.dossier);
}
