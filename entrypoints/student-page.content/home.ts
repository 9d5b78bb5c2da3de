import type { Typable } from '../../hosts/field';
import type { HostProfile } from '../../hosts/profile';
import type { Reading } from '../../hosts/reading';
import type { PanelFrame } from './frame';
import type { Side } from './page-room';
import type { Stage } from './stage';

/** What lives in one host page, for the code that only comes beside an open panel. */
export interface Home {
  profile: HostProfile;
  panel: PanelFrame;
  stage: Stage;
  signal: AbortSignal;
  /** Looks again who is on the page. */
  now(): Reading;
  /** The field that had the cursor. */
  field(): Typable | null;
  resized(width: number, done: boolean): void;
  side(): Side;
  stand(side: Side): void;
}
