/**
 * What is being typed in one field, from the first keystroke to the acknowledgement.
 *
 * The teacher's text is never replaced while they are in the field. With it goes what they saw when they started, so a
 * change from another window meanwhile is noticed by the background and both are kept.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AnyRow, Rival } from '../dossier/rows';
import type { Failure } from './changes';
import type { TextDraft } from './dossier-link';

/** Quiet time after the last keystroke before it is sent, in milliseconds. */
const PAUSE = 400;

export interface DraftEdges {
  stored: ReadonlySignal<AnyRow | null>;
  rival: ReadonlySignal<Rival | null>;
  /** Queue this text, with what it started from; `at` says whether to send it now or to wait for the pause. */
  put(text: string, was: string, at: 'now' | 'later'): void;
  flush(): void;
  /** Start the clock for the pause; returns how to stop it. */
  wait(milliseconds: number, then: () => void): () => void;
}

export interface OpenDraft extends Omit<TextDraft, 'where'> {
  /** The write that carried `text` is on disk (`mine`: as the row's own text, else kept as a rival). */
  acknowledged(text: string, mine: boolean): void;
  failed(why: Failure): void;
  flush(): void;
}

export function textDraft(field: string, edges: DraftEdges): OpenDraft {
  const storedText = computed(() => {
    const row = edges.stored.value;
    return row ? String((row.payload as Record<string, unknown>)[field] ?? '') : '';
  });
  /** What is on screen instead of the stored text: typed and unsaved, or kept still because the cursor is here. */
  const held: Signal<string | null> = signal(null);
  const state: Signal<'idle' | 'typing' | 'saved' | 'failed'> = signal('idle');
  const failure: Signal<Failure | null> = signal(null);
  let focused = false;
  let start = '';
  let stopWaiting = () => {};

  function clean() {
    return state.peek() === 'idle' || state.peek() === 'saved';
  }

  function flush() {
    stopWaiting();
    if (state.peek() === 'typing' || state.peek() === 'failed') edges.flush();
  }

  return {
    value: computed(() => held.value ?? storedText.value),
    state,
    why: computed(() => (state.value === 'failed' ? failure.value : null)),
    rival: edges.rival,

    edit(text) {
      const first = clean();
      if (first && held.peek() === null) start = storedText.peek();
      held.value = text;
      state.value = 'typing';
      stopWaiting();
      edges.put(text, start, first ? 'now' : 'later');
      if (!first) stopWaiting = edges.wait(PAUSE, edges.flush);
    },

    focus() {
      focused = true;
      if (held.peek() !== null) return;
      start = storedText.peek();
      held.value = start;
    },

    blur() {
      focused = false;
      flush();
      if (clean()) held.value = null;
    },

    acknowledged(text, mine) {
      if (mine) start = text;
      if (held.peek() !== text && held.peek() !== null) return;
      state.value = 'saved';
      if (!focused) held.value = null;
    },

    failed(reason) {
      failure.value = reason;
      state.value = 'failed';
    },

    flush,
  };
}
