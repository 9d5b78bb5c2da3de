import { useEffect, useLayoutEffect } from 'preact/hooks';
import { HEADING_ID, idOf, type Place } from './place';

/**
 * Puts the focus on an element, unless the teacher has gone to the page meanwhile. A frame that takes the focus takes the
 * cursor out of the field in which they are typing, and a screen that loads late does not know that they are.
 */
export function takeFocus(element: HTMLElement | null, options?: FocusOptions): void {
  if (document.hasFocus()) element?.focus(options);
}

/** In CSS pixels: the heading of the next part. */
const AFTER = 64;

/** Puts the focus where the last action leads, once that is drawn; a new screen starts at its top. */
export function useFocusNext(place: Place) {
  const wanted = place.focusNext.value;
  useLayoutEffect(() => {
    if (!wanted) return;
    const element = document.getElementById(wanted);
    if (!element) return;
    place.focusNext.value = null;
    if (wanted === HEADING_ID) {
      for (const scroller of document.querySelectorAll('.panel, .panel-body')) scroller.scrollTop = 0;
      takeFocus(element, { preventScroll: true });
      return;
    }
    // What stands in a closed row can take no focus: the row opens first.
    const row = element.closest<HTMLElement>('.fold');
    row?.querySelector('.fold-body')?.removeAttribute('hidden');
    if (row) place.openTool.value = row.dataset.part ?? null;
    const part = element.id.startsWith(idOf.part('')) ? element.closest('[data-part]') : null;
    // With the line under the field, that says whether it was saved.
    const whole = part ?? element.closest('li:not(.fold)') ?? element;
    // A form shows what comes after it too: that is where the next click goes.
    const bottom = whole.closest('.panel-body')?.getBoundingClientRect().bottom ?? innerHeight;
    const long =
      whole.querySelector('.row-form') !== null && whole.getBoundingClientRect().bottom + AFTER > bottom;
    whole.scrollIntoView({ block: part || long ? 'start' : 'nearest' });
    takeFocus(element, { preventScroll: true });
  });
}

/** Puts the cursor back where it was after the page moved and came back to the same student. */
export function useCursor(place: Place) {
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      place.lastFocus = event.target instanceof HTMLTextAreaElement ? event.target.id : '';
    };
    document.addEventListener('focusin', remember);
    if (place.lastFocus) takeFocus(document.getElementById(place.lastFocus));
    return () => document.removeEventListener('focusin', remember);
  }, [place]);
}
