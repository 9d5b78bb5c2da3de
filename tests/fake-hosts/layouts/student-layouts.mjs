/**
 * Pages about one student, each built as another kind of school system builds them. Every one shows Sanne de Vries,
 * born 14 May 2013, with leerlingnummer 20418, or as much of it as that kind of page shows.
 *
 * @typedef {object} Layout
 * @property {string} html The body of the page.
 * @property {string} [style]
 * @property {Record<string, string>} [frames] Bodies of the pages in its frames (`src="?kader=<name>"`).
 */

/** An open shadow root, as the parser makes it. @param {string} html */
const shadow = (html) => `<template shadowrootmode="open">${html}</template>`;

/** @type {Record<string, Layout>} */
export const STUDENT_LAYOUTS = {
  'wicket-tabel': {
    html: `<div id="id4f"><h2 class="layTitlebarTitle">Personalia</h2><table class="tblForm"><tbody>
      <tr id="id50"><td class="tblTag">Nummer</td><td><span id="id51">20418</span></td></tr>
      <tr><td class="tblTag">Achternaam</td><td><span id="id52">Vries</span></td></tr>
      <tr><td class="tblTag">Tussenvoegsel</td><td><span id="id53">de</span></td></tr>
      <tr><td class="tblTag">Roepnaam</td><td><span id="id54">Sanne</span></td></tr>
      <tr><td class="tblTag">Geboortedatum</td><td><span id="id55">14-05-2013</span></td></tr>
      <tr><td class="tblTag">Geslacht</td><td>Vrouw</td></tr></tbody></table></div>`,
  },
  'tabel-met-dubbele-punten': {
    html: `<table border="0"><tr><td><b>Roepnaam</b></td><td>:</td><td>Sanne</td></tr>
      <tr><td><b>Achternaam</b></td><td>:</td><td>de&nbsp;Vries</td></tr>
      <tr><td><b>Leerlingnr.</b></td><td>:</td><td>20418</td></tr></table>`,
  },
  'twee-paren-per-rij': {
    html: `<table><caption>Leerlinggegevens</caption>
      <tr><td>ROEPNAAM&nbsp;:</td><td>Sanne</td><td>GESLACHT&nbsp;:</td><td>V</td></tr>
      <tr><td>ACHTERNAAM&nbsp;:</td><td>de Vries</td><td>STAMNR.&nbsp;:</td><td>20418</td></tr>
      <tr><td>GEB. DATUM&nbsp;:</td><td>14-05-2013</td><td>INSCHRIJFDATUM&nbsp;:</td><td>01-08-2017</td></tr></table>`,
  },
  'tabel-met-wijzig-kolom': {
    html: `<table class="table table-striped"><tbody>
      <tr><th scope="row">Volledige naam</th><td>Sanne de Vries</td><td><a href="#">wijzig</a></td></tr>
      <tr><th scope="row">Leerlingnummer</th><td>20418</td><td></td></tr>
      <tr><th scope="row">Stamgroep</th><td>8A</td><td><button>Verplaatsen</button></td></tr></tbody></table>`,
  },
  dl: {
    html: `<h2>Leerling</h2><dl class="dl-horizontal"><dt>Roepnaam</dt><dd>Sanne</dd><dt>Voornamen</dt><dd>Susanna</dd><dd>Maria</dd>
      <dt>Tussenvoegsel(s)</dt><dd>de</dd><dt>Achternaam</dt><dd>Vries</dd><dt>Geboortedatum</dt><dd>14 mei 2013</dd>
      <dt>Geboorteplaats</dt><dd>Voorbeeldstad</dd></dl>`,
  },
  'dl-in-kaarten': {
    html: `<article class="card"><header><h3>Algemeen</h3></header><dl><div><dt>Naam leerling</dt><dd><strong>Vries, Sanne de</strong></dd></div></dl></article>
      <article class="card"><header><h3>Onderwijs</h3></header><dl><div><dt>Klas</dt><dd>8A</dd></div><div><dt>Stamnummer</dt><dd>20418</dd></div></dl></article>`,
  },
  'bootstrap-raster': {
    style: '.row{display:flex}.col-4{width:33%}.col-8{width:67%}',
    html: `<div class="container-fluid"><div class="row mb-2"><div class="col-4 text-muted">Roepnaam</div><div class="col-8">Sanne</div></div>
      <div class="row mb-2"><div class="col-4 text-muted">Achternaam</div><div class="col-8">de Vries</div></div>
      <div class="row mb-2"><div class="col-4 text-muted">Geboren op</div><div class="col-8">14 mei 2013 <small>(12 jaar)</small></div></div></div>`,
  },
  'plat-raster': {
    style: 'main{display:grid;grid-template-columns:10rem 1fr 10rem 1fr}',
    html: `<main><div>Naam</div><div>Sanne de Vries</div><div>Geslacht</div><div>V</div>
      <div>Leerlingnummer</div><div>20418</div><div>Tussenvoegsel</div><div></div><div>Leerling sinds</div><div>2017</div></main>`,
  },
  'label-boven-waarde': {
    html: `<section class="kaart"><div class="veld"><div class="veld__label">Roepnaam</div><div class="veld__waarde">Sanne</div></div>
      <div class="veld"><div class="veld__label">Achternaam</div><div class="veld__waarde">de Vries</div></div>
      <div class="veld"><div class="veld__label">Geb. datum</div><div class="veld__waarde">14-05-2013</div></div></section>`,
  },
  'kopjes-boven-waarden': {
    html: `<div class="profiel"><h5>Volledige naam</h5><p>Sanne de Vries</p><h5>Leerlingnummer</h5><p>20418</p><h5>Klas</h5><p>8A</p></div>`,
  },
  'angular-material': {
    style: '.mat-form-field{display:block;position:relative}',
    html: `<app-root ng-version="19.1.0"><mat-card class="mat-mdc-card ng-star-inserted">
      ${[
        ['Roepnaam', 'Sanne'],
        ['Achternaam', 'de Vries'],
        ['Leerlingnummer', '20418'],
      ]
        .map(
          ([label, value], index) =>
            `<mat-form-field class="mat-form-field ng-tns-c12-${index}"><div class="mat-mdc-form-field-infix">
              <input matInput disabled id="mat-input-${index}" value="${value}">
              <label for="mat-input-${index}"><mat-label>${label}</mat-label> <span aria-hidden="true" class="mat-required">*</span></label>
            </div></mat-form-field>`,
        )
        .join('')}</mat-card></app-root>`,
  },
  'angular-met-display-contents': {
    style:
      'app-veld,app-label,app-waarde{display:contents}.raster{display:grid;grid-template-columns:12rem 1fr}',
    html: `<div class="raster"><app-veld><app-label>Naam</app-label><app-waarde><span>Sanne de Vries</span></app-waarde></app-veld>
      <app-veld><app-label>Leerlingnummer</app-label><app-waarde><span>20418</span></app-waarde></app-veld></div>`,
  },
  'iconen-naast-labels': {
    html: `<div class="rij"><span class="label">Roepnaam <mat-icon aria-hidden="true" role="img">info</mat-icon></span><span>Sanne</span></div>
      <div class="rij"><span class="label">Achternaam<sup>*</sup></span><span>de Vries</span></div>
      <div class="rij"><span class="label">Geboortedatum <button type="button">i</button></span><span>14-05-2013</span></div>`,
  },
  'fieldset-met-vaste-velden': {
    html: `<form><fieldset disabled><legend>Leerling</legend>
      <label for="r1">Roepnaam</label><input id="r1" name="leerling:roepnaam" value="Sanne">
      <label for="r2">Tussenvoegsel</label><input id="r2" value="de">
      <label for="r3">Achternaam</label><input id="r3" value="Vries">
      <label for="r4">Geboortedatum</label><input id="r4" type="date" value="2013-05-14"></fieldset></form>`,
  },
  'kendo-formulier': {
    html: `<div class="k-form"><div class="k-form-field"><label class="k-label" id="k1">Roepnaam</label><div class="k-form-field-wrap"><span class="k-textbox"><input readonly value="Sanne"></span></div></div>
      <div class="k-form-field"><label class="k-label" id="k2">Achternaam</label><div class="k-form-field-wrap"><span class="k-textbox"><input readonly value="de Vries"></span></div></div>
      <div class="k-form-field"><label class="k-label" id="k3">Stamnummer</label><div class="k-form-field-wrap"><span class="k-numeric"><input type="number" readonly value="20418"></span></div></div></div>`,
  },
  'personalia-bewerken': {
    html: `<h2>Personalia bewerken</h2><form><p><label>Roepnaam <input value="Sanne"></label></p><p><label>Achternaam <input value="de Vries"></label></p>
      <p><label>Geboortedatum (dd-mm-jjjj) <input value="14-05-2013"></label></p><p><label>Groep <select><option>7B</option><option selected>8A</option></select></label></p>
      <button>Opslaan</button></form>`,
  },
  'tekst-met-dubbele-punt': {
    html: `<ul class="list-unstyled"><li>Roepnaam: Sanne</li><li>Achternaam: de Vries</li><li>Geboortedatum: 14-05-2013</li><li>Groep: 8A</li></ul>`,
  },
  'een-regel': {
    html: `<header class="leerlingbalk"><span>Naam: Sanne de Vries | Leerlingnr: 20418 | Klas: 8A</span></header><p>Toetsen van dit jaar</p>`,
  },
  'een-regel-met-punten': {
    html: `<p class="sub"><b>Naam leerling:</b> Sanne de Vries</p><p class="sub">Groep 8A · Geboren 14-05-2013 te Voorbeeldstad · Leerlingnummer 20418</p>`,
  },
  'regels-met-br': {
    html: `<p><strong>Naam:</strong> Sanne de Vries<br><strong>Geboren op:</strong> di 14 mei 2013<br><strong>Klas:</strong> 8A</p>`,
  },
  afdruk: {
    style: 'body{font-family:serif}',
    html: `<div class="a4"><p class="koptekst">Onderwijskundig rapport</p><table><tr><td>Leerling</td><td>Sanne de Vries</td></tr>
      <tr><td>Geboren</td><td>14 mei 2013 te Voorbeeldstad</td></tr><tr><td>Lnr.</td><td>20418</td></tr></table></div>`,
  },
  'aria-raster': {
    html: `<div role="table" aria-label="Gegevens"><div role="row"><div role="rowheader">Roepnaam</div><div role="cell">Sanne</div></div>
      <div role="row"><div role="rowheader">Achternaam</div><div role="cell">de Vries</div></div>
      <div role="row"><div role="rowheader">Leerlingnummer</div><div role="cell">20418</div></div></div>`,
  },
  'label-bij-id': {
    html: `<div class="kolom-links"><span id="lbl-a">Naam</span><span id="lbl-b">Geboortedatum</span></div>
      <div class="kolom-rechts"><output aria-labelledby="lbl-a">Sanne de Vries</output><output aria-labelledby="lbl-b">14-05-2013</output></div>`,
  },
  'web-componenten': {
    html: `<dna-card>${shadow(`<style>:host{display:block}</style><h3>Leerlingpas</h3><dl><dt>Roepnaam</dt><dd>Sanne</dd><dt>Achternaam</dt><dd>de Vries</dd></dl>`)}</dna-card>
      <dna-card>${shadow('<div><span>Stamnummer</span><span>20418</span></div>')}</dna-card>`,
  },
  'waarde-in-slot': {
    html: [
      ['Roepnaam', 'Sanne'],
      ['Achternaam', 'de Vries'],
      ['Geboortedatum', '14-05-2013'],
    ]
      .map(
        ([label, value]) =>
          `<x-veld>${shadow(`<style>:host{display:block}</style><span class="label">${label}</span> <span class="waarde"><slot></slot></span>`)}${value}</x-veld>`,
      )
      .join(''),
  },
  'label-en-waarde-in-slots': {
    html: ['Naam=Sanne de Vries', 'Leerlingnummer=20418']
      .map((pair) => pair.split('='))
      .map(
        ([label, value]) =>
          `<x-rij>${shadow('<style>:host{display:flex}</style><slot name="label"></slot><slot name="waarde"></slot>')}<span slot="label">${label}</span><span slot="waarde">${value}</span></x-rij>`,
      )
      .join(''),
  },
  'schaduw-in-schaduw': {
    html: `<x-app>${shadow(`<x-blad>${shadow('<p>Naam: Sanne de Vries</p><p>Leerlingnummer: 20418</p>')}</x-blad>`)}</x-app>`,
  },
  'gegevens-in-kader': {
    html: '<nav><a href="#">Leerling</a></nav><iframe src="?kader=pas" width="600" height="300"></iframe>',
    frames: {
      pas: '<table><tr><td>Roepnaam</td><td>Sanne</td></tr><tr><td>Achternaam</td><td>de Vries</td></tr><tr><td>Geboortedatum</td><td>14-05-2013</td></tr></table>',
    },
  },
  'naam-boven-kader': {
    html: '<p>Naam: <b>Sanne de Vries</b></p><iframe src="?kader=lvs" width="600" height="300"></iframe>',
    frames: { lvs: '<p><b>Leerlingnummer</b> 20418</p><h1>Overzicht van de toetsen</h1>' },
  },
  'afbreekbare-labels': {
    style: 'td{max-width:6rem}',
    html: `<table><tr><td>Roep&shy;naam</td><td>Sanne</td></tr><tr><td>Achter&shy;naam</td><td>de Vries</td></tr>
      <tr><td>Leerling<wbr>nummer</td><td>20418</td></tr></table>`,
  },
  'ouders-ernaast': {
    style: '.naast{display:flex}',
    html: `<div class="naast"><section><h3>Leerling</h3><dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Geboortedatum</dt><dd>14-05-2013</dd></dl></section>
      <section><h3>Ouders/verzorgers</h3><dl><dt>Naam</dt><dd>P. de Vries</dd><dt>Geboortedatum</dt><dd>02-03-1980</dd></dl></section>
      <section><h3>Betrokkenen</h3><dl><dt>Naam</dt><dd>J. Jansen</dd><dt>Functie</dt><dd>Intern begeleider</dd></dl></section></div>`,
  },
  'vorige-leerling-verborgen': {
    style: '.tab{display:none}.tab.actief{display:block}',
    html: `<div class="tab"><dl><dt>Naam</dt><dd>Daan Visser</dd><dt>Leerlingnummer</dt><dd>20419</dd></dl></div>
      <div class="tab actief"><dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl></div>`,
  },
  'notitie-over-een-ander': {
    html: `<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl><label for="n">Notitie</label><textarea id="n">Naam: Daan Visser</textarea>
      <div contenteditable="true" role="textbox"><p>Naam: Daan Visser</p><p>Leerlingnummer: 20419</p></div>`,
  },
};
