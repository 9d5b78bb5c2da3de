import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { takeFocus } from '../use-focus';

/** Where the cursor was. */
interface Cursor {
  id: string;
  selection: readonly [number, number] | null;
}

export interface Blank {
  readonly on: Signal<boolean>;
  blank(): void;
  back(): void;
}

/**
 * Escape takes everything off the screen at once, also while somebody types: what they typed is sent to be stored first.
 * It does not bring it back: a key that is hit twice in haste leaves the screen blank.
 * @param active while there is something to take off
 */
export function useBlank(active: boolean): Blank {
  const on = useSignal(false);
  const cursor = useRef<Cursor | null>(null);
  const blank = () => {
    if (on.peek()) return;
    const field = document.activeElement;
    cursor.current =
      field instanceof HTMLElement && field.id ? { id: field.id, selection: rangeIn(field) } : null;
    // Leaving a field sends what is in it.
    if (field instanceof HTMLElement) field.blur();
    on.value = true;
  };
  const back = () => {
    on.value = false;
  };
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      // A word that is being composed is not cut in two.
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      blank();
    };
    // Before whatever is open on the page hears of it.
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [active]);
  const isOn = on.value;
  useEffect(() => {
    const before = cursor.current;
    if (isOn || !before) return;
    cursor.current = null;
    const field = document.getElementById(before.id);
    takeFocus(field);
    if (field instanceof HTMLTextAreaElement && before.selection)
      field.setSelectionRange(...before.selection);
  }, [isOn]);
  return { on, blank, back };
}

function rangeIn(field: HTMLElement): readonly [number, number] | null {
  return field instanceof HTMLTextAreaElement ? [field.selectionStart, field.selectionEnd] : null;
}
