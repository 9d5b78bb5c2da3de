import { useLayoutEffect } from 'preact/hooks';
import type { Place } from '../place';
import { takeFocus } from '../use-focus';

/** The sentence through which the teacher left for its source, by its id, of each place in the panel. */
const left = new WeakMap<Place, string>();

export function comesBackTo(place: Place, sentence: string): void {
  left.set(place, sentence);
}

/** Who comes back from the source of a sentence stands at that sentence again, not at the top of the text. */
export function useComingBack(place: Place): void {
  useLayoutEffect(() => {
    const sentence = left.get(place);
    left.delete(place);
    if (!sentence) return;
    // After the focus that every screen begins with.
    queueMicrotask(() => {
      const element = document.getElementById(sentence);
      element?.scrollIntoView({ block: 'center' });
      takeFocus(element, { preventScroll: true });
    });
  }, [place]);
}
