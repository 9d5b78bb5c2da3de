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
    return (
      <div class="notice notice-warn trouble" role="alert">
        <Icon name="alert" />
        <div>
          <h2>Stapsgewijs is bijgewerkt</h2>
          <p class="help">
            {atStake ? 'Je laatste tekst is nog niet bewaard. Kopieer die eerst. ' : 'Alles is bewaard. '}
            Laad de pagina opnieuw.
          </p>
          <div class="btns">
            <CopyMyText />
          </div>
        </div>
      </div>
    );
  }
  if (condition !== 'broken') return null;
  const refused = link.failure.value === 'refused';
  return (
    <div class="notice notice-danger trouble" role="alert">
      <Icon name="diskOff" />
      <div>
        <h2>{refused ? 'Het paneel krijgt geen verbinding' : 'Opslaan lukt niet'}</h2>
        <p class="help">
          {refused
            ? 'Laad de pagina opnieuw. Wat al was opgeslagen, is er nog.'
            : link.failure.value === 'storage-full'
              ? 'De schijf van dit apparaat is vol. '
              : 'De browser laat Stapsgewijs niets bewaren. '}
          {atStake && 'Sluit je het paneel? Dan ben je kwijt wat je nu typt.'}
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
