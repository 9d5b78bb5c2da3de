/** What is said of the lock. Pure. */
import type { LockState } from '../../ports/lock';
import { counted } from '../words';

export function minutesInWords(minutes: number): string {
  return minutes === 60 ? '1 uur' : counted(minutes, 'minuut', 'minuten');
}

/** Why it is closed, as a sentence. */
export function whyLocked(lock: Pick<LockState, 'minutes' | 'why'> | null): string {
  switch (lock?.why) {
    case 'unused':
      return `Stapsgewijs ging op slot na ${minutesInWords(lock.minutes)} zonder gebruik.`;
    case 'by-hand':
      return 'Stapsgewijs is op slot gezet.';
    case 'away':
      return 'Stapsgewijs ging op slot toen het scherm of de browser dichtging.';
    case 'clock':
      return 'Stapsgewijs ging op slot omdat de klok van dit apparaat is verzet.';
    default:
      return 'Als de browser start, is Stapsgewijs op slot.';
  }
}
