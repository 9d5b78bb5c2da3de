/**
 * Pages of staff, parents and pupils on which nobody may be taken for the student, each with as much as it can hold of
 * what a student's page has.
 *
 * @type {Record<string, import('./student-layouts.mjs').Layout>}
 */
export const OTHER_LAYOUTS = {
  klassenlijst: {
    html: `<h1>Groep 8A</h1><table><thead><tr><th>Achternaam</th><th>Roepnaam</th><th>Geboortedatum</th><th>Leerlingnummer</th></tr></thead>
      <tbody><tr><td>de Vries</td><td>Sanne</td><td>14-05-2013</td><td>20418</td></tr><tr><td>Visser</td><td>Daan</td><td>03-02-2013</td><td>20419</td></tr></tbody></table>`,
  },
  'klassenlijst-van-divs': {
    style: '.r{display:grid;grid-template-columns:repeat(4,1fr)}',
    html: `<div class="r kop"><div>Naam</div><div>Foto</div><div>Leerlingnummer</div><div>Geboortedatum</div></div>
      <div class="r"><div>Sanne de Vries</div><div></div><div>20418</div><div>14-05-2013</div></div>
      <div class="r"><div>Daan Visser</div><div></div><div>20419</div><div>03-02-2013</div></div>`,
  },
  'klas-als-kaarten': {
    html: `<h1>Groep 8A</h1>${['Sanne de Vries=14-05-2013', 'Daan Visser=03-02-2013', 'Zoë Çelik=30-11-2013']
      .map((one) => one.split('='))
      .map(([name, date]) => `<article><p>Naam: ${name}</p><p>Geboortedatum: ${date}</p></article>`)
      .join('')}`,
  },
  verjaardagen: {
    html: `<h1>Jarig deze maand</h1><ul><li>Naam: Sanne de Vries, geboren 14-05-2013</li><li>Naam: Jan Jansen, geboren 20-05-2013</li></ul>`,
  },
  'twee-naast-elkaar': {
    style: 'main{display:flex}',
    html: `<main><section><h2>Sanne de Vries</h2><dl><dt>Leerlingnummer</dt><dd>20418</dd></dl></section>
      <section><h2>Daan Visser</h2><dl><dt>Roepnaam</dt><dd>Daan</dd><dt>Leerlingnummer</dt><dd>20419</dd></dl></section></main>`,
  },
  'vergelijking-in-kolommen': {
    html: `<table><tr><th>Roepnaam</th><td>Sanne</td><td>Daan</td></tr><tr><th>Achternaam</th><td>de Vries</td><td>Visser</td></tr>
      <tr><th>Geboortedatum</th><td>14-05-2013</td><td>03-02-2013</td></tr></table>`,
  },
  'tweeling-in-kolommen': {
    html: `<table><tr><td>Roepnaam</td><td>Sanne</td><td>Lotte</td></tr><tr><td>Achternaam</td><td>de Vries</td><td>de Vries</td></tr>
      <tr><td>Geboortedatum</td><td>14-05-2013</td><td>14-05-2013</td></tr></table>`,
  },
  'vergelijking-in-divs': {
    style: '.r{display:flex;gap:2rem}',
    html: `<div class="r"><b>Naam</b><span>Sanne de Vries</span><span>Daan Visser</span></div><div class="r"><b>Leerlingnummer</b><span>20418</span><span>20419</span></div>`,
  },
  gezinspagina: {
    html: `<h1>Familie de Vries</h1><div class="kind"><p>Roepnaam: Sanne</p><p>Achternaam: de Vries</p><p>Geboortedatum: 14-05-2013</p></div>
      <div class="kind"><p>Roepnaam: Bram</p><p>Achternaam: de Vries</p><p>Geboortedatum: 01-04-2016</p></div>`,
  },
  'tweeling-op-een-pagina': {
    html: `<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Geboortedatum</dt><dd>14-05-2013</dd></dl><dl><dt>Naam</dt><dd>Lotte de Vries</dd><dt>Geboortedatum</dt><dd>14-05-2013</dd></dl>`,
  },
  personeelskaart: {
    html: `<h1>Jolanda de Wit</h1><dl><dt>Personeelsnummer</dt><dd>3007</dd><dt>Roepnaam</dt><dd>Jolanda</dd><dt>Achternaam</dt><dd>de Wit</dd><dt>Geboortedatum</dt><dd>11-02-1999</dd></dl>`,
  },
  'medewerker-onder-twee-koppen': {
    html: `<h1>Medewerker</h1><h2>Personalia</h2><dl><dt>Roepnaam</dt><dd>Jolanda</dd><dt>Achternaam</dt><dd>de Wit</dd><dt>Geboortedatum</dt><dd>11-02-1999</dd></dl>`,
  },
  'wie-heeft-ingelogd': {
    html: `<header><div class="app-user-menu"><span>Naam:</span> <b>Jolanda de Wit</b></div></header><h2>Sanne de Vries</h2><p>Leerlingnummer: 20418</p>`,
  },
  'twee-brieven': {
    html: `<pre>Naam: Sanne de Vries
Geboren: 14-05-2013

Naam: Daan Visser
Geboren: 03-02-2013</pre>`,
  },
  'medewerker-zonder-nummer': {
    html: `<div class="veld"><label>Roepnaam</label><div>Jolanda</div></div><div class="veld"><label>Achternaam</label><div>de Wit</div></div>
      <div class="veld"><label>Geboortedatum</label><div>11-02-1999</div></div><div class="veld"><label>In dienst sinds</label><div>01-08-2021</div></div>`,
  },
  'leeftijd-van-een-ouder': {
    html: `<h2>Vries, P. de</h2><dl><dt>Roepnaam</dt><dd>Petra</dd><dt>Achternaam</dt><dd>de Vries</dd><dt>Geboortedatum</dt><dd>02-03-1980</dd></dl>`,
  },
  'leerling-ziet-zichzelf': {
    html: `<h1>Mijn gegevens</h1><dl><dt>Roepnaam</dt><dd>Sanne</dd><dt>Achternaam</dt><dd>de Vries</dd><dt>Geboortedatum</dt><dd>14-05-2013</dd><dt>Klas</dt><dd>8A</dd></dl>`,
  },
  'ouder-ziet-kind': {
    html: `<p>Welkom, mevrouw De Vries</p><h2>Mijn kind</h2><div class="tegel"><span>Naam</span><span>Sanne de Vries</span></div><div class="tegel"><span>Leerlingnummer</span><span>20418</span></div>`,
  },
  'ouder-ziet-kind-in-component': {
    html: `<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Geboortedatum</dt><dd>14-05-2013</dd></dl><x-kop><template shadowrootmode="open"><h2>Mijn kinderen</h2></template></x-kop>`,
  },
  'naam-van-uw-kind': {
    html: `<form><p>Naam van uw kind: Sanne</p><p>Achternaam: de Vries</p><p>Geboortedatum: 14-05-2013</p></form>`,
  },
  zoekresultaten: {
    html: `<h1>Zoekresultaten</h1><table><tr><th>Naam</th><th>Leerlingnummer</th><th>Geboortedatum</th></tr><tr><td>Sanne de Vries</td><td>20418</td><td>14-05-2013</td></tr></table>`,
  },
  zoekformulier: {
    html: `<form><h2>Leerling zoeken</h2><label>Roepnaam <input value="Sanne"></label><label>Achternaam <input value="de Vries"></label><label>Leerlingnummer <input value="20418"></label><button>Zoeken</button></form>`,
  },
  'zoekformulier-zonder-form': {
    html: `<div class="filters"><div><label for="z1">Roepnaam</label><input id="z1" value="Sanne"><button aria-label="Leegmaken">×</button></div>
      <div><label for="z2">Achternaam</label><input id="z2" value="de Vries"></div><div><label for="z3">Leerlingnummer</label><input id="z3" value="20418"></div>
      <button type="button" aria-label="Zoeken"><svg width="10" height="10"></svg></button></div><p>Geen leerlingen gevonden.</p>`,
  },
  'nieuwe-leerling': {
    html: `<h1>Nieuwe leerling</h1><div class="formulier"><label>Roepnaam<input value="Noor"></label><label>Achternaam<input value="Smit"></label>
      <label>Geboortedatum<input type="date" value="2015-06-01"></label><button>Opslaan</button></div>`,
  },
  inloggen: {
    html: `<h1>Inloggen</h1><form><p>Naam: Sanne de Vries</p><p>Leerlingnummer: 20418</p><label>Wachtwoord <input type="password"></label><button>Inloggen</button></form>`,
  },
  'alleen-een-naam': {
    html: '<h1>Sanne de Vries</h1><dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Groep</dt><dd>8A</dd><dt>Geslacht</dt><dd>V</dd></dl>',
  },
  'nummer-dat-geen-nummer-is': {
    html: '<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>8A</dd><dt>Geboortedatum</dt><dd>31-02-2013</dd></dl>',
  },
  bericht: {
    html: `<article><div><span>Van</span><span>J. de Wit</span></div><div><span>Aan</span><span>Team bovenbouw</span></div><div><span>Onderwerp</span><span>Overleg</span></div>
      <div class="inhoud"><p>Hallo allemaal,</p><p>Naam: Sanne de Vries</p><p>Leerlingnummer: 20418</p><p>Geboortedatum: 14-05-2013</p></div></article>`,
  },
  'editor-over-een-leerling': {
    html: `<h1>Nieuwsbrief</h1><div contenteditable="true" role="textbox"><p>Naam: Sanne de Vries</p><p>Leerlingnummer: 20418</p></div>`,
  },
  'editor-in-kader': {
    html: '<h1>Nieuwsbrief</h1><iframe src="?kader=editor" width="600" height="300"></iframe>',
    frames: {
      editor:
        '<p>Naam: Sanne de Vries</p><p>Leerlingnummer: 20418</p><script>document.designMode = "on"</script>',
    },
  },
  'kader-noemt-een-ander': {
    html: '<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl><iframe src="?kader=ander" width="600" height="300"></iframe>',
    frames: { ander: '<dl><dt>Naam</dt><dd>Daan Visser</dd></dl>' },
  },
  'component-noemt-een-ander': {
    html: `<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl><dna-card><template shadowrootmode="open"><p>Leerlingnummer: 20419</p></template></dna-card>`,
  },
  'waarde-boven-label': {
    html: `<div class="tegels"><div>Sanne</div><div>Roepnaam</div><div>de Vries</div><div>Achternaam</div><div>14-05-2013</div><div>Geboortedatum</div><div>20418</div><div>Leerlingnummer</div><div>80231</div><div>Stamgroep</div></div>`,
  },
  menu: {
    html: `<nav><a href="#">Naam</a><a href="#">Sanne de Vries</a><a href="#">Leerlingnummer</a><a href="#">20418</a></nav><div role="tablist"><span role="tab">Naam</span><span role="tab">Sanne</span></div>`,
  },
  'bijna-onzichtbaar': {
    html: `<div style="opacity:0"><dl><dt>Naam</dt><dd>Sanne de Vries</dd></dl></div><div style="position:absolute;left:-9999px"><p>Leerlingnummer: 20418</p></div>
      <details><summary>Meer</summary><dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl></details>`,
  },
};
