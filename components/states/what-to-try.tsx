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
