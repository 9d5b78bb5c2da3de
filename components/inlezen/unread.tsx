import { useSignal } from '@preact/signals';
import { copyToClipboard } from '../copy';
import { Icon } from '../icon';
import type { Reading } from './reading';

/** What is no part of a plan. It is shown and kept: nothing of a text goes in silence. */
export function Unread({ text, reading }: { text: string; reading: Reading }) {
  const said = useSignal('');
  const copy = async (event: MouseEvent) => {
    if (!event.isTrusted) return;
    said.value = (await copyToClipboard(text))
      ? 'Gekopieerd.'
      : 'Kopiëren lukt niet. Selecteer de tekst en kopieer hem zelf.';
  };
  return (
    <section class="part" aria-labelledby="inlezen-rest">
      <div class="part-head">
        <h3 id="inlezen-rest">Dit hoort niet bij het plan</h3>
        <button type="button" class="link" onClick={copy}>
          <Icon name="copy" size="sm" />
          Kopiëren
        </button>
      </div>
      <p class="own inlezen-rest" dir="auto">
        {text}
      </p>
      <p class="help" role="status">
        {said.value}
      </p>
      <div class="inlezen-item">
        <input
          class="tick"
          type="checkbox"
          id="inlezen-bewaren"
          checked={reading.keepUnread.value}
          onChange={(event) => {
            reading.keepUnread.value = event.currentTarget.checked;
          }}
        />
        <label for="inlezen-bewaren">Bewaar dit als notitie bij stap 4. Het komt niet in het plan.</label>
      </div>
    </section>
  );
}
