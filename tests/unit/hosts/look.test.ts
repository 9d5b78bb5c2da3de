// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../hosts/label-reading';
import { idInUrl, isForStaff, type LabelReader, look } from '../../../hosts/look';
import { parnassys } from '../../../hosts/parnassys';
import { profileFor } from '../../../hosts/profiles';
import { rootsOf } from '../../../hosts/roots';
import { somtoday } from '../../../hosts/somtoday';

const READER = { readLabels, rootsOf };
const shown = (element: Element) => element.checkVisibility();
const som = (path: string) => new URL(path, 'https://docent.somtoday.nl');
const par = (path: string) => new URL(path, 'https://start.parnassys.net');

const header = (name: string, group = '2B') => `<dt-groep-leerling-header-navigatie>
  <div class="groep"><span class="groep-naam">${group}</span></div>
  <div class="leerling"><span class="naam" cy="header-item-naam">${name}</span></div></dt-groep-leerling-header-navigatie>`;
const card = (name: string) => `<dt-leerling-personalia><span class="naam">${name}</span>
  <span class="adres">Lindelaan 12, 1234 AB Voorbeeldstad · 14-05-2013</span></dt-leerling-personalia>`;

function see(url: URL, html: string, profile = somtoday, labels: LabelReader | null = READER) {
  document.body.innerHTML = html;
  return look(profile, url, document, labels, shown);
}

const OVERVIEW = som('/mentordashboard/leerling/1030204181/overzicht');

describe('profiles', () => {
  it('belong to one host each', () => {
    expect(profileFor('docent.somtoday.nl')).toBe(somtoday);
    expect(profileFor('start.parnassys.net')).toBe(parnassys);
    for (const host of ['leerling.somtoday.nl', 'ouders.parnassys.net', 'docent.somtoday.nl.evil.example'])
      expect(profileFor(host)).toBeNull();
  });

  it('know the student in the URL', () => {
    expect(idInUrl(somtoday, OVERVIEW)).toBe('1030204181');
    expect(idInUrl(somtoday, som('/mentordashboard/leerling/12'))).toBe('12');
    expect(idInUrl(somtoday, som('/notitieboek?leerling=34&notitie=nieuw'))).toBe('34');
    expect(idInUrl(somtoday, som('/notitieboek?notitie=nieuw&leerling=34'))).toBe('34');
    for (const path of [
      '/notitieboek',
      '/mentordashboard',
      '/rooster?leerling=34',
      '/mentordashboard/leerling/12a',
    ])
      expect(idInUrl(somtoday, som(path)), path).toBeNull();
    expect(idInUrl(parnassys, par('/bao/leerling/leerlingkaart?12'))).toBeNull();
  });

  it('keep away from login pages, pupils and parents', () => {
    for (const path of ['/login', '/oauth2/callback', '/Leerling/home', '/ouder'])
      expect(isForStaff(somtoday, som(path)), path).toBe(false);
    for (const path of ['/', '/login', '/ouderportaal/', '/baobab', '/bao/ouderportaal'])
      expect(isForStaff(parnassys, par(path)), path).toBe(false);
    expect(isForStaff(somtoday, OVERVIEW)).toBe(true);
    expect(isForStaff(parnassys, par('/bao/leerling/leerlingkaart?12'))).toBe(true);
    expect(see(OVERVIEW, `${header('Sanne de Vries')}<input type="password">`).state).toBe('outside');
  });
});

describe('looking at Somtoday', () => {
  it('reads header and URL', () => {
    expect(see(OVERVIEW, header('Sanne de Vries'))).toMatchObject({
      state: 'student',
      means: 'profile',
      student: {
        identifiers: [{ kind: 'host-id', value: '1030204181' }],
        fullName: 'Sanne de Vries',
        firstName: 'Sanne',
        lastName: 'de Vries',
        group: '2B',
      },
    });
  });

  it('adds the birth date of the profile', () => {
    const found = see(OVERVIEW, header('Sanne de Vries') + card('Sanne de Vries'));
    expect(found).toMatchObject({
      student: { identifiers: [{ kind: 'host-id' }, { value: 'sanne de vries|2013-05-14' }] },
    });
  });

  it.each([
    ['a card of another student', OVERVIEW, header('Daan Visser') + card('Sanne de Vries'), 'unsure'],
    ['two headers that differ', OVERVIEW, header('Daan Visser') + header('Sanne de Vries'), 'unsure'],
    ['a name without an id', som('/notitieboek'), header('Sanne de Vries'), 'unsure'],
    ['nobody chosen', som('/notitieboek'), header('Kies een leerling'), 'nobody'],
    ['no name yet', OVERVIEW, header(''), 'awaited'],
    ['no header yet', OVERVIEW, '<p>Laden…</p>', 'awaited'],
    ['a page of nobody', som('/rooster'), '<h1>Vandaag</h1>', 'nobody'],
  ])('sees %s', (_what, url, html, state) => {
    expect(see(url, html).state).toBe(state);
  });

  it('falls back on labels, with the id of the URL', () => {
    const html = '<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Geboortedatum</dt><dd>14-05-2013</dd></dl>';
    expect(see(OVERVIEW, html)).toMatchObject({
      means: 'labels',
      student: { identifiers: [{ kind: 'host-id', value: '1030204181' }, { kind: 'name-birthdate' }] },
    });
    expect(see(OVERVIEW, html, somtoday, null).state).toBe('unread');
    expect(see(OVERVIEW, header('Sanne de Vries'), somtoday, null).state).toBe('student');
  });
});
