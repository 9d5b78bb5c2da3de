import { useCopy } from '../use-copy';
import type { Reading } from './reading';

/** What is no part of a plan. It is shown and kept: nothing of a text goes in silence. */
export function Unread({ text, reading }: { text: string; reading: Reading }) {
  const { button, line } = useCopy({
    content: () => ({ text }),
    name: 'Kopiëren',
    look: 'link',
    taken: 'Gekopieerd.',
    missed: 'Kopiëren lukt niet. Selecteer de tekst en kopieer hem zelf.',
  });
  return (
    <section class="part" aria-labelledby="inlezen-rest">
      <div class="part-head">
        <h3 id="inlezen-rest">Dit hoort niet bij het plan</h3>
        {button}
      </div>
      <p class="own inlezen-rest" dir="auto">
        {text}
      </p>
      {line}
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
