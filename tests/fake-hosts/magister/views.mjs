/** AngularJS templates of the fake Magister, by what stands in the route. Names are data, never markup. */

const header = `<dna-breadcrumbs ng-attr-items="Leerlingen|{{leerling.naam}}|{{kaart}}"></dna-breadcrumbs>
  <dna-page-header ng-attr-page-title="{{leerling.naam}}">
    <dna-button label="Vorige leerling" ng-if="leerling.vorige" ng-click="naar(leerling.vorige)">‹</dna-button>
    <dna-button label="Volgende leerling" ng-if="leerling.volgende" ng-click="naar(leerling.volgende)">›</dna-button>
  </dna-page-header>
  <nav class="tabs" aria-label="Leerling"><a ng-repeat="een in kaarten" ng-href="#/leerling/{{leerling.id}}/{{een}}">{{een}}</a></nav>`;

const pass = `<dna-card class="leerlingpas" card-title="Leerlingpas"
    ng-attr-rows="Naam={{gegevens.naam}}|Stamnummer={{gegevens.stamnummer}}|Klas={{gegevens.klas}}"></dna-card>`;

const personalia = `<dna-card class="personalia" card-title="Personalia">
    <dl class="rows">
      <dt>Roepnaam</dt><dd ng-bind="gegevens.roepnaam"></dd>
      <dt>Achternaam</dt><dd ng-bind="gegevens.achternaam"></dd>
      <dt>Geboortedatum</dt><dd ng-bind="gegevens.geboortedatum"></dd>
      <dt>Geslacht</dt><dd>onbekend</dd>
    </dl></dna-card>`;

const others = `<dna-card card-title="Verzorgers" rows="Naam=mw. A. Verzorger|Roepnaam=Anja|Achternaam=Verzorger"></dna-card>
  <dna-card card-title="Mentor" rows="Naam=J. de Wit"></dna-card>`;

/** Cards of a student's page. @type {Record<string, string>} */
export const CARDS = {
  leerlingkaart: `${header}<div class="kaarten">${pass}${personalia}${others}</div>`,
  personalia: `${header}<div class="kaarten">${personalia}${others}</div>`,
  logboek: `${header}<iframe id="guest-app-frame" title="Logboek" src="/magister/apps/logboek/#/"></iframe>`,
  lesnotitie: `${header}<form class="lesnotitie" name="formulier"><h2>Nieuwe lesnotitie</h2>
    <p>Een lesnotitie is zichtbaar voor de leerling en de ouders.</p>
    <label for="lesnotitie">Lesnotitie</label>
    <textarea id="lesnotitie" rows="6" maxlength="2000" ng-model="notitie.text"></textarea></form>`,
};

/** Pages of staff that are about no student, or about many. @type {Record<string, string>} */
export const STAFF_VIEWS = {
  vandaag: `<dna-page-header page-title="Vandaag"></dna-page-header>
    <dna-card card-title="Rooster" rows="1e uur=2B Nederlands|3e uur=3A Nederlands"></dna-card>`,
  berichten: `<dna-page-header page-title="Berichten"></dna-page-header><p>Geen nieuwe berichten.</p>`,
  leerlingen: `<dna-breadcrumbs items="Leerlingen"></dna-breadcrumbs>
    <dna-page-header page-title="Leerlingen"></dna-page-header>
    <div class="k-grid"><table><thead><tr><th>Stamnr</th><th>Naam</th><th>Klas</th><th>Geboortedatum</th></tr></thead>
    <tbody><tr ng-repeat="een in lijst"><td ng-bind="een.stamnummer"></td>
      <td><a ng-href="#/leerling/{{een.id}}/leerlingkaart" ng-bind="een.naam"></a></td>
      <td ng-bind="een.klas"></td><td ng-bind="een.geboortedatum"></td></tr></tbody></table></div>`,
  zoeken: `<dna-page-header page-title="Zoekresultaten"></dna-page-header>
    <label>Zoek een leerling <input type="search" value="Vries"></label>
    <ul class="resultaten"><li ng-repeat="een in lijst | limitTo: 1"><a ng-href="#/leerling/{{een.id}}/leerlingkaart" ng-bind="een.naam"></a>
      <span>{{een.klas}} · {{een.stamnummer}} · {{een.geboortedatum}}</span></li></ul>`,
  medewerker: `<dna-page-header page-title="Jolanda de Wit"></dna-page-header>
    <dna-card card-title="Medewerker" rows="Roepnaam=Jolanda|Achternaam=de Wit|Geboortedatum=11-02-1984|Personeelsnummer=3007"></dna-card>
    <label>Aantekening <textarea rows="4"></textarea></label>`,
};

const own = `<dna-card card-title="Mijn gegevens"
  rows="Roepnaam=Sanne|Achternaam=de Vries|Geboortedatum=14-05-2013|Stamnummer=120418|Klas=2B"></dna-card>`;

/** What a pupil or parent sees. @type {Record<string, string>} */
export const PUPIL_VIEWS = {
  vandaag: `<dna-page-header page-title="Vandaag"></dna-page-header>${own}<label>Notitie <textarea rows="4"></textarea></label>`,
  'lvs-logboeken': `<dna-page-header page-title="Sanne de Vries"></dna-page-header>${own}
    <app-logbook-item>Gesprek met de mentor</app-logbook-item>`,
};
