import { type Signal, signal } from '@preact/signals';
import type { Place } from '../place';

const shown = new WeakMap<Place, Signal<boolean>>();

/** Whether *Zo schrijven we over deze leerling* stands where the plan is looked at. */
export function writingIn(place: Place): Signal<boolean> {
  const known = shown.get(place) ?? signal(false);
  shown.set(place, known);
  return known;
}

export function showWriting(place: Place): void {
  writingIn(place).value = true;
  place.go({ at: 'plan' });
}
