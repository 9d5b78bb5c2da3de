/** The few places where a page of the extension touches the browser; tests replace them. */
import type { ReadonlySignal } from '@preact/signals';
import type { ConnectionEdges } from './connection';
import type { Hear } from './presence';
import type { TypingEdges } from './typing';

export interface PageEdges<In, Out> extends ConnectionEdges<In, Out>, TypingEdges {
  hear: Hear;
  /** Whether the teacher is at work in this page, and not in the page around it. */
  focused(): boolean;
  /** Call `then` whenever the teacher does something in this page. */
  watchUse(then: () => void): void;
  /**
   * Call `leave` when this page may be about to go, `back` when it is looked at again, and whether it slept in the
   * back/forward cache; while something is at stake, also hold the page for the last message.
   */
  watchLeaving(leave: () => void, back: (slept: boolean) => void, atStake: ReadonlySignal<boolean>): void;
}
