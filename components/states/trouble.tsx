import { useLink } from '../desk';
import { Icon } from '../icon';
import { ownWords } from '../own-text';
import { WHY_NOT } from '../why-not';
import { CopyMyText } from './copy-my-text';

interface TroubleProps {
  /** What the teacher works in. */
  here: 'paneel' | 'tabblad';
  /** The student whose dossier was open. */
  about: string | null;
}

/** What is wrong with the whole page: what happened, what is at stake, what to do. Null when nothing is. */
export function Trouble({ here, about }: TroubleProps) {
  const link = useLink();
  const condition = link.condition.value;
  const atStake = ownWords(link.unsaved.value).length > 0;
  if (condition === 'orphaned') {
    const bij = about ? ` bij ${about}` : '';
    return (
      <div class="notice notice-warn trouble" role="alert">
        <Icon name="alert" />
        <div>
          <h2>Stapsgewijs is bijgewerkt of uitgezet</h2>
          <p class="help">
            {atStake
              ? `Je laatste tekst${bij} is nog niet bewaard. Kopieer die eerst. Sluit daarna dit ${here}.`
              : link.unsaved.value.length > 0
                ? `Je laatste keuze${bij} is nog niet bewaard. Sluit dit ${here} en kies opnieuw.`
                : `Alles wat je typte, is bewaard. Gaat dit ${here} niet vanzelf weg? Laad de pagina dan opnieuw.`}
          </p>
          <div class="btns">
            <CopyMyText />
          </div>
        </div>
      </div>
    );
  }
  // That is said in place of the dossier (`NoAccess`).
  if (condition !== 'broken' || link.failure.value === 'no-access') return null;
  const { title, help, retry } = WHY_NOT[link.failure.value ?? 'unknown'];
  return (
    <div class="notice notice-danger trouble" role="alert">
      <Icon name="diskOff" />
      <div>
        <h2>{title}</h2>
        <p class="help">
          {help} {atStake && `Sluit je het ${here}? Dan ben je kwijt wat je nu typt.`}
        </p>
        <div class="btns">
          <CopyMyText />
          {retry && (
            <button type="button" class={atStake ? 'btn' : 'btn btn-primary'} onClick={() => link.retry()}>
              Opnieuw proberen
            </button>
          )}
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
