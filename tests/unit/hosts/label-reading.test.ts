// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../hosts/labels/label-reading';
import type { HostId } from '../../../hosts/reading';

/** No layout here: what counts as seen is what is not hidden. */
const shown = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

function read(html: string, host?: HostId) {
  document.body.innerHTML = html;
  return readLabels(document, { shown, ...(host && { host }) });
}

const SANNE = { firstName: 'Sanne', lastName: 'de Vries', number: '20418', date: '2013-05-14' };

/** Layouts that name Sanne de Vries; each with what it must yield beside her name. */
const STUDENT_PAGES: [
  what: string,
  html: string,
  found: { number?: string; date?: string; group?: string },
][] = [
  [
    'a definition list',
    `<dl><dt>Roepnaam</dt><dd>Sanne</dd><dt>Tussenvoegsel</dt><dd>de</dd><dt>Achternaam</dt><dd>Vries</dd>
     <dt>Geboortedatum</dt><dd>14-05-2013</dd><dt>Groep</dt><dd>8A</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl>`,
    { number: SANNE.number, date: SANNE.date, group: '8A' },
  ],
  [
    'a definition list whose pairs are wrapped',
    `<dl><div><dt>Naam</dt><dd>Vries, Sanne de</dd></div><div><dt>Leerlingnr.</dt><dd>20418</dd></div></dl>`,
    { number: SANNE.number },
  ],
  [
    'a table with a label in front of each value',
    `<table><tr><th>Naam leerling</th><td>Sanne de Vries</td></tr><tr><th>Geb. datum</th><td>14 mei 2013 (12 jaar)</td></tr>
     <tr><th>Klas</th><td>2B</td></tr></table>`,
    { date: SANNE.date, group: '2B' },
  ],
  [
    'a table with two pairs in a row',
    `<table><tr><td>Roepnaam:</td><td>Sanne</td><td>Stamnummer:</td><td>20418</td></tr>
     <tr><td>Achternaam:</td><td>de Vries</td><td>Stamgroep:</td><td>8A</td></tr></table>`,
    { number: SANNE.number, group: '8A' },
  ],
  [
    'labels with their control',
    `<form><label for="r">Roepnaam</label><input id="r" value="Sanne"><label for="a">Achternaam</label>
     <input id="a" value="de Vries"><label>Geboortedatum <input value="14-05-2013"></label></form>`,
    { date: SANNE.date },
  ],
  [
    'a choice beside its label',
    `<p><b>Roepnaam</b> Sanne</p><p><b>Achternaam</b> de Vries</p><p><b>Leerlingnummer</b> 20418</p>
     <label for="g">Groep</label><select id="g"><option>7B</option><option selected>8A</option></select>`,
    { number: SANNE.number, group: '8A' },
  ],
  [
    'elements side by side',
    `<div><span>Roepnaam</span><span>Sanne</span></div><div><span>Achternaam</span><span>de Vries</span></div>
     <div><span>Geboortedatum</span><span>2013-05-14</span></div>`,
    { date: SANNE.date },
  ],
  [
    'labels and values in boxes of their own',
    `<div class="row"><div><em>Naam</em></div><div><a href="#">Sanne de Vries</a></div></div>
     <div class="row"><div>Leerlingnummer</div><div><span>20418</span></div></div>`,
    { number: SANNE.number },
  ],
  [
    'label and value in one text',
    '<ul><li>Naam: Sanne de Vries</li><li>Geboortedatum: 14/05/2013</li><li>Klas: 2B</li></ul>',
    { date: SANNE.date, group: '2B' },
  ],
  [
    'one line with breaks',
    '<p><strong>Naam:</strong> Sanne de Vries<br><strong>Leerlingnummer:</strong> 20418</p>',
    { number: SANNE.number },
  ],
  [
    'official given names beside the roepnaam',
    `<dl><dt>Voornamen</dt><dd>Susanna Maria</dd><dt>Roepnaam</dt><dd>Sanne</dd><dt>Achternaam</dt><dd>de Vries</dd>
     <dt>Leerlingnummer</dt><dd>20418</dd></dl>`,
    { number: SANNE.number },
  ],
  [
    'parents in a part of their own',
    `<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl>
     <section><h3>Ouders/verzorgers</h3><dl><dt>Naam</dt><dd>P. de Vries</dd><dt>Geboortedatum</dt><dd>02-03-1980</dd></dl></section>`,
    { number: SANNE.number },
  ],
  [
    'a former student that is hidden',
    `<dl hidden style="display:none"><dt>Naam</dt><dd>Daan Visser</dd><dt>Leerlingnummer</dt><dd>20419</dd></dl>
     <dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl>`,
    { number: SANNE.number },
  ],
  [
    'the same student twice',
    `<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl>
     <table><tr><td>Naam</td><td>Vries, Sanne de</td></tr><tr><td>Leerlingnummer</td><td>20418</td></tr></table>`,
    { number: SANNE.number },
  ],
];

/** Pages on which nobody may be taken for the student. */
const OTHER_PAGES: [what: string, state: 'nobody' | 'unsure', html: string][] = [
  [
    'a group list',
    'nobody',
    `<table><thead><tr><th>Achternaam</th><th>Roepnaam</th><th>Geboortedatum</th></tr></thead>
     <tr><td>de Vries</td><td>Sanne</td><td>14-05-2013</td></tr><tr><td>Visser</td><td>Daan</td><td>03-02-2013</td></tr></table>`,
  ],
  [
    'a search result of one row',
    'nobody',
    `<table><tr><th>Naam</th><th>Leerlingnummer</th><th>Geboortedatum</th></tr>
     <tr><td>Sanne de Vries</td><td>20418</td><td>14-05-2013</td></tr></table>`,
  ],
  [
    'an old table whose head has plain cells',
    'nobody',
    `<table><tr><td>Naam</td><td>Klas</td><td>Geboortedatum</td></tr>
     <tr><td>Sanne de Vries</td><td>2B</td><td>14-05-2013</td></tr><tr><td>Daan Visser</td><td>2B</td><td>03-02-2013</td></tr></table>`,
  ],
  [
    'a list beside a card',
    'nobody',
    `<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl>
     <table><tr><th>Naam</th><th>Geboortedatum</th></tr><tr><td>A</td><td>14-05-2013</td></tr><tr><td>B</td><td>03-02-2013</td></tr></table>`,
  ],
  [
    'cards of a whole class',
    'nobody',
    ['14', '15', '16']
      .map(
        (day, i) =>
          `<dl><dt>Naam</dt><dd>Leerling Nummer${i}</dd><dt>Geboortedatum</dt><dd>${day}-05-2013</dd></dl>`,
      )
      .join(''),
  ],
  [
    'two students side by side',
    'unsure',
    `<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl>
     <dl><dt>Naam</dt><dd>Daan Visser</dd><dt>Leerlingnummer</dt><dd>20419</dd></dl>`,
  ],
  [
    'a name above the parts of another name',
    'unsure',
    `<p>Naam: Daan de Vries</p><dl><dt>Roepnaam</dt><dd>Sanne</dd><dt>Achternaam</dt><dd>de Vries</dd>
     <dt>Leerlingnummer</dt><dd>20418</dd></dl>`,
  ],
  ['a name alone', 'nobody', '<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Groep</dt><dd>8A</dd></dl>'],
  ['a number alone', 'nobody', '<dl><dt>Leerlingnummer</dt><dd>20418</dd><dt>Groep</dt><dd>8A</dd></dl>'],
  [
    'an employee',
    'nobody',
    `<dl><dt>Personeelsnummer</dt><dd>3007</dd><dt>Roepnaam</dt><dd>Jolanda</dd><dt>Achternaam</dt><dd>de Wit</dd>
     <dt>Geboortedatum</dt><dd>11-02-1984</dd></dl>`,
  ],
  [
    'a search form that is filled in',
    'nobody',
    `<form><label>Achternaam <input value="de Vries"></label><label>Leerlingnummer <input value="20418"></label>
     <button>Zoeken</button></form>`,
  ],
  [
    'an empty form for a new student',
    'nobody',
    '<form><label>Roepnaam <input value=""></label><label>Geboortedatum <input value=""></label></form>',
  ],
  [
    'a menu of words that are labels elsewhere',
    'nobody',
    '<nav><a href="#">Naam</a><a href="#">Sanne de Vries</a><a href="#">Leerlingnummer</a><a href="#">20418</a></nav>',
  ],
  [
    'a card that is hidden',
    'nobody',
    '<div style="visibility:hidden"><dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl></div>',
  ],
  [
    'a number that is none and a date that cannot be',
    'nobody',
    '<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>onbekend</dd><dt>Geboortedatum</dt><dd>31-02-2013</dd></dl>',
  ],
];

describe('reading labels', () => {
  it.each(STUDENT_PAGES)('recognises %s', (_what, html, found) => {
    const reading = read(html);
    expect(reading.state).toBe('student');
    if (reading.state !== 'student') return;
    const { student } = reading;
    expect(student).toMatchObject({ firstName: SANNE.firstName, lastName: SANNE.lastName });
    expect(student.group).toBe(found.group ?? null);
    const expected = [];
    if (found.number) expected.push({ kind: 'student-number', value: found.number });
    if (found.date) expected.push({ kind: 'name-birthdate', value: `sanne de vries|${found.date}` });
    expect(student.identifiers).toEqual(expected);
  });

  it.each(OTHER_PAGES)('takes %s for %s', (_what, state, html) => {
    expect(read(html).state).toBe(state);
  });

  it('takes the name from a heading where the host puts it there', () => {
    const facts = '<dl><dt>Leerlingnummer</dt><dd>20418</dd></dl>';
    expect(read(`<h1>Sanne de Vries</h1>${facts}`).state).toBe('nobody');
    for (const heading of ['Sanne de Vries', 'Leerlingkaart van Sanne de Vries', 'Leerling: Sanne de Vries'])
      expect(read(`<h1>${heading}</h1>${facts}`, 'parnassys')).toMatchObject({
        student: { firstName: 'Sanne', lastName: 'de Vries', fullName: 'Sanne de Vries' },
      });
    for (const heading of ['Groep 8A', 'Personalia', 'Overzicht van de toetsen'])
      expect(read(`<h1>${heading}</h1>${facts}`, 'parnassys').state).toBe('nobody');
  });

  it('does not believe a heading and labels that name two students', () => {
    const html = `<h1>Daan Visser</h1><dl><dt>Leerlingnummer</dt><dd>20418</dd></dl>
      <table><tr><td>Roepnaam</td><td>Sanne</td></tr><tr><td>Achternaam</td><td>de Vries</td></tr></table>`;
    expect(read(html, 'parnassys').state).toBe('unsure');
  });

  it.each([
    ['a list', '<dl><dt>Naam</dt><dd>Jan Jansen</dd><dt>Leerlingnummer</dt><dd>20422</dd></dl>', true],
    [
      'rows of a table',
      '<table><tr><th>Roepnaam</th><td>Jan</td></tr><tr><th>Geboortedatum</th><td>01-03-2013</td></tr></table>',
      true,
    ],
    [
      'two parts of a page',
      `<section><article><dl><div><dt>Naam</dt><dd>Jan Jansen</dd></div></dl></article></section>
       <section><article><dl><div><dt>Leerlingnummer</dt><dd>20422</dd></div></dl></article></section>`,
      false,
    ],
    [
      'a heading beside a list',
      '<h1>Jan Jansen</h1><dl><dt>Leerlingnummer</dt><dd>20422</dd><dt>Groep</dt><dd>8A</dd></dl>',
      false,
    ],
  ])('knows whether the number and the name were filled in together: %s', (_what, html, paired) => {
    expect(read(html, 'parnassys')).toMatchObject({ state: 'student', paired });
  });

  it('reads only the root it is given', () => {
    document.body.innerHTML =
      '<div></div><dl><dt>Naam</dt><dd>Daan Visser</dd><dt>Leerlingnummer</dt><dd>20419</dd></dl>';
    const root = (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl>';
    expect(readLabels(root, { shown })).toMatchObject({ student: { fullName: 'Sanne de Vries' } });
  });

  it('keeps hostile values as bounded, plain text', () => {
    document.body.innerHTML =
      '<dl><dt>Naam</dt><dd></dd><dt>Leerlingnummer</dt><dd>20418</dd><dt>Groep</dt><dd></dd></dl>';
    const [name, , group] = document.querySelectorAll('dd');
    if (name) name.textContent = `\u202eBo <img src=x onerror=alert(1)> ${'x'.repeat(1_000_000)}`;
    if (group) group.textContent = 'g'.repeat(1_000_000);
    const reading = readLabels(document, { shown });
    expect(reading).toMatchObject({ student: { firstName: 'Bo', group: 'g'.repeat(20) } });
    if (reading.state !== 'student') return;
    expect(reading.student.fullName).toMatch(/^Bo <img src=x/);
    expect(reading.student.fullName.length).toBeLessThanOrEqual(120);
  });
});
