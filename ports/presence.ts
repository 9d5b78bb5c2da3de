/**
 * Which student the host page is about, while the page moves on under the panel: a view is shown only while it is made of
 * the last word of the page, and covered in the same task in which the page says something else.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Reading } from '../hosts/reading';
import type { Changed, Holds } from './changes';
import { followed } from './followed';
import type { LockTurn } from './lock';
import type { FromPage } from './page';
import type { View } from './panel';

export type Here = Extract<FromPage, { type: 'here' }>;

/**
 * Messages any context of the extension hears; the sender's tab where there is one. Where the listener gives true, the
 * sender gets a reply as soon as what this page shows by then has been painted.
 */
export type Hear = (
  listener: (message: Here | Changed | Holds | LockTurn, tab: number | undefined) => boolean,
) => void;

/** What a page says, as far as it decides what may be shown. */
interface Word {
  state: Reading['state'];
  turn: number;
}

export interface PresenceOptions {
  view: ReadonlySignal<View | null>;
  /** The page moves on: store what is typed, and see to it that the view of this moment comes. */
  leave(): void;
  /** A dossier that is shown was changed elsewhere. */
  changed(): void;
  isUnsaved(dossier: string): boolean;
  isTyped(dossier: string | null): boolean;
}

export interface Presence {
  readonly covered: ReadonlySignal<boolean>;
  readonly followed: ReturnType<typeof followed>['notice'];
  /** A view came; called in one batch with it. */
  saw(before: View | null, after: View): void;
  /** Nobody tells an orphan whom the page shows. Only while the teacher types on in it, the page stays as it was. */
  hide(): void;
}

export function presence(options: PresenceOptions, hear: Hear): Presence {
  const { view } = options;
  /** The last word of the page. */
  const word = signal<Word | null>(null);
  /** What each tab said before the first view told which is ours. */
  const early = new Map<number | undefined, Word>();
  const hidden = signal(false);
  const covered = computed(
    () => hidden.value || (view.value !== null && word.value !== null && !isMadeOf(view.value, word.value)),
  );
  const switched = followed(options.isUnsaved);

  hear((message, tab) => {
    const shown = view.peek();
    if (message.type === 'holds') return options.isUnsaved(message.dossier);
    if (message.type === 'changed') {
      const isShown = message.dossier === shown?.dossier?.dossier;
      if (isShown && message.wiped) switched.wiped(shown);
      // Another school at this address may be its school by now.
      if (isShown || message.dossier.startsWith('school:')) options.changed();
      return false;
    }
    if (message.type !== 'here') return false;
    const now = { state: message.page.reading.state, turn: message.page.turn };
    if (!shown) early.set(tab, now);
    if (!shown || tab !== shown.tab) return false;
    word.value = now;
    if (covered.peek()) options.leave();
    return true;
  });

  return {
    covered,
    followed: switched.notice,
    saw(before, after) {
      switched.saw(before, after, options.isTyped);
      if (before) return;
      word.value = early.get(after.tab) ?? null;
      early.clear();
    },
    hide() {
      hidden.value = true;
    },
  };
}

/** A student on the page may be one of several dossiers: then the view is unsure. */
function isMadeOf({ page }: View, { state, turn }: Word): boolean {
  if (state !== 'student') return page.state === state;
  return page.turn === turn && (page.state === 'student' || page.state === 'unsure');
}
