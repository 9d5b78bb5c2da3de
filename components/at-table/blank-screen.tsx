import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLink } from '../desk';
import { takeFocus } from '../use-focus';

/** Nothing of anybody. A click anywhere, or Enter, brings the talk back. */
export function BlankScreen({ back }: { back(): void }) {
  const link = useLink();
  const button = useRef<HTMLButtonElement>(null);
  // With the empty screen itself: the key that brings the talk back may come right after.
  useLayoutEffect(() => takeFocus(button.current), []);
  const isSaved = link.unsaved.value.length === 0;
  return (
    <main class="table-blank">
      <h1 class="sr">Aan tafel</h1>
      <button type="button" ref={button} onClick={back}>
        <span>Het scherm is leeg</span>
        <span class="help">Klik of druk op Enter om verder te gaan.</span>
      </button>
      <p class="help" role="status">
        {isSaved ? 'Wat jullie schreven, is opgeslagen op dit apparaat.' : ''}
      </p>
    </main>
  );
}
