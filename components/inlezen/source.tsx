import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { LinkError } from '../../ports/dossier-link';
import { type StudentPage, usePanelLink } from '../desk';
import { PRIVATE_FIELD } from '../fields/text-field';
import { Icon } from '../icon';
import { useMeant } from '../sight';
import { linesOf, pasteLines } from './pasted';
import type { Reading } from './reading';

/** Where the text comes from: selected in the host page, or pasted. */
export function Source({ page, reading }: { page: StudentPage; reading: Reading }) {
  const link = usePanelLink();
  const said = useSignal('');
  const taken = useRef('');

  const { act } = useMeant(
    (why) => {
      said.value = why;
    },
    { about: `${page.turn}` },
  );
  const take = async () => {
    try {
      const { from, text, html } = await link.ask('selection', {});
      const shown = link.view.peek()?.page;
      // What another student's page says is no text about this one.
      if (shown?.state !== 'student' || shown.turn !== page.turn) throw new LinkError('other-student');
      const words = linesOf(html) ?? text;
      if (from === 'nothing' || !words.trim()) {
        said.value = `Er is niets geselecteerd in ${page.hostName}. Selecteer daar het hele plan en klik dan nog een keer.`;
        return;
      }
      const before = reading.text.peek();
      // What was pasted here stays; what was taken before makes room.
      const stays = before === taken.current ? '' : before.trim();
      taken.current = words;
      reading.renew(stays ? `${stays}\n\n${words}` : words);
      if (from === 'field')
        said.value = 'Er was niets geselecteerd. Dit is de tekst uit het veld waar de cursor stond.';
    } catch (error) {
      const moved = error instanceof LinkError && error.failure === 'other-student';
      said.value = moved
        ? 'De pagina laat nu een andere leerling zien. Er is niets overgenomen.'
        : 'Overnemen lukt niet. Kopieer het plan en plak het hieronder.';
    }
  };

  return (
    <section class="part" aria-labelledby="inlezen-bron">
      <div class="part-head">
        <h3 id="inlezen-bron">De tekst van het plan</h3>
      </div>
      {!page.alone && (
        <>
          <p class="help">Selecteer het hele plan in {page.hostName}, of plak het hieronder.</p>
          <div class="btns inlezen-take">
            <button
              type="button"
              class="btn"
              disabled={link.condition.value === 'orphaned'}
              onClick={(event) => act(event, take)}
            >
              <Icon name="insert" size="sm" />
              Selectie overnemen
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => {
                reading.screen.value = 'open-file';
              }}
            >
              <Icon name="doc" size="sm" />
              Bestand van een collega
            </button>
          </div>
        </>
      )}
      <p class="help" role="status">
        {said.value}
      </p>
      <label class="lab" for="inlezen-tekst">
        Plak hier het plan
      </label>
      <textarea
        {...PRIVATE_FIELD}
        class="field field-area inlezen-text"
        id="inlezen-tekst"
        dir="auto"
        rows={3}
        value={reading.text.value}
        onInput={(event) => reading.renew(event.currentTarget.value)}
        onPaste={(event) => pasteLines(event, reading.renew)}
      />
    </section>
  );
}
