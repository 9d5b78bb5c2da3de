/** Work on hundreds of dossiers in one transaction: it tells how far it is, and can be left while nothing of it stands. */
import { Refused } from './failures';

/** Told between two pieces of it. @throws Stopped when no more of it is wanted: then nothing of it is done */
export type Pace = (done: number, of: number) => void;

/** Of what nobody waits for. */
export const AT_ANY_PACE: Pace = () => {};

export class Stopped extends Refused {
  override readonly name = 'Stopped';
}
