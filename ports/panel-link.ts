/**
 * The panel's end of the port, as components see it: that of its dossiers, and of the host page it stands in.
 * `panel-client.ts` makes one over a port, `panel-browser.ts` over a real one.
 */
import type { ReadonlySignal } from '@preact/signals';
import type { DossierLink } from './dossier-link';
import type { Asks, Replies, Tells, View } from './panel';

export interface PanelLink extends DossierLink {
  /** The newest view; null until the first one arrives. */
  readonly view: ReadonlySignal<View | null>;
  /**
   * True from the moment the host page begins to show another student until the view of that student is here:
   * nothing of a dossier may be on screen then.
   */
  readonly covered: ReadonlySignal<boolean>;
  /** Set when the panel has followed the page to another student: whose text was kept, and who is shown now. */
  readonly followed: ReadonlySignal<{ from: string; to: string; typed: boolean } | null>;
  /** Asks what panel.ts says of this request. @throws LinkError */
  ask<T extends keyof Replies>(type: T, fields: Asks[T]): Promise<Replies[T]>;
  /** Says what panel.ts says of this message, and waits for nothing. */
  tell<T extends keyof Tells>(type: T, fields: Tells[T]): void;
  /** Close the panel. */
  fold(): void;
}
