import type { Failure } from '../../ports/panel';
import { useLink } from '../desk';
import { Icon } from '../icon';
import { ownWords } from '../own-text';
import { CopyMyText } from './copy-my-text';

/** What is wrong with the whole panel: what happened, what is at stake, what to do. Null when nothing is. */
export function Trouble() {
  const link = useLink();
  const condition = link.condition.value;
  const atStake = ownWords(link.unsaved.value).length > 0;
  if (condition === 'orphaned') {
    const page = link.view.value?.page;
    const bij = page?.state === 'student' ? ` bij ${page.label}` : '';
    return (
      <div class="notice notice-warn trouble" role="alert">
        <Icon name="alert" />
        <div>
          <h2>Stapsgewijs is bijgewerkt of uitgezet</h2>
          <p class="help">
            {atStake
              ? `Je laatste tekst${bij} is nog niet bewaard. Kopieer die eerst. Sluit daarna dit paneel.`
              : link.unsaved.value.length > 0
                ? `Je laatste keuze${bij} is nog niet bewaard. Sluit dit paneel en kies opnieuw.`
                : 'Alles wat je typte, is bewaard. Gaat dit paneel niet vanzelf weg? Laad de pagina dan opnieuw.'}
          </p>
          <div class="btns">
            <CopyMyText />
          </div>
        </div>
      </div>
    );
  }
  // Said where the dossier would stand, by itself.
  if (condition !== 'broken' || link.failure.value === 'no-access') return null;
  const { title, help } = BROKEN[link.failure.value ?? 'unknown'] ?? NOT_STORED;
  return (
    <div class="notice notice-danger trouble" role="alert">
      <Icon name="diskOff" />
      <div>
        <h2>{title}</h2>
        <p class="help">
          {help} {atStake && 'Sluit je het paneel? Dan ben je kwijt wat je nu typt.'}
        </p>
        <div class="btns">
          <CopyMyText />
          <button type="button" class={atStake ? 'btn' : 'btn btn-primary'} onClick={() => link.retry()}>
            Opnieuw proberen
          </button>
        </div>
      </div>
    </div>
  );
}

const NOT_STORED = { title: 'Opslaan lukt niet', help: 'De browser laat Stapsgewijs niets bewaren.' };

/** What is said of a failure of the panel as a whole; of any other, that nothing can be stored. */
const BROKEN: Partial<Record<Failure, { title: string; help: string }>> = {
  refused: {
    title: 'Het paneel krijgt geen verbinding',
    help: 'Laad de pagina opnieuw. Wat al was opgeslagen, is er nog.',
  },
  'storage-full': { title: 'Opslaan lukt niet', help: 'De schijf van dit apparaat is vol.' },
  'upgrade-failed': {
    title: 'Je dossiers gaan nog niet open',
    help: 'Bijwerken naar de nieuwe versie lukte niet. Er is niets veranderd of gewist. Start de browser opnieuw.',
  },
};

/** Below the notice when there is no dossier to show. */
export function WhatToTry() {
  return (
    <div class="state state-low">
      <h3 class="lab">Wat je kunt proberen</h3>
      <ol class="lines">
        <li>
          <span class="row-no">1</span>
          <span>Werk je in een privévenster? Open de leerling in een gewoon venster.</span>
        </li>
        <li>
          <span class="row-no">2</span>
          <span>Is de schijf vol? Maak ruimte vrij.</span>
        </li>
        <li>
          <span class="row-no">3</span>
          <span>Vraag de ICT-beheerder of de school opslag in de browser blokkeert.</span>
        </li>
      </ol>
    </div>
  );
}
