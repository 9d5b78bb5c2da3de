// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { labelReader } from '../../../hosts/labels/read-page';
import { idInUrl, isForStaff, type LabelReader, look } from '../../../hosts/look';
import { magister } from '../../../hosts/magister/profile';
import { parnassys } from '../../../hosts/parnassys/profile';
import { somtoday } from '../../../hosts/somtoday/profile';

const shown = (element: Element) => element.checkVisibility();
const readPage = labelReader();
const som = (path: string) => new URL(path, 'https://docent.somtoday.nl');
const par = (path: string) => new URL(path, 'https://start.parnassys.net');

const header = (name: string, group = '2B') => `<dt-groep-leerling-header-navigatie>
  <div class="groep"><span class="groep-naam">${group}</span></div>
  <div class="leerling"><span class="naam" cy="header-item-naam">${name}</span></div></dt-groep-leerling-header-navigatie>`;
const card = (name: string) => `<dt-leerling-personalia><span class="naam">${name}</span>
  <span class="adres">Lindelaan 12, 1234 AB Voorbeeldstad · 14-05-2013</span></dt-leerling-personalia>`;

function see(url: URL, html: string, profile = somtoday, labels: LabelReader | null = readPage) {
  document.body.innerHTML = html;
  return look(profile, url, document, labels, shown);
}

/** The profile whose content script lives at this host name. */
const profileFor = (hostname: string) =>
  [somtoday, parnassys, magister].find((profile) => hostname.match(`^${profile.hostname}$`)) ?? null;

const OVERVIEW = som('/mentordashboard/leerling/1030204181/overzicht');

describe('profiles', () => {
  it('belong to one host each', () => {
    expect(profileFor('docent.somtoday.nl')).toBe(somtoday);
    expect(profileFor('start.parnassys.net')).toBe(parnassys);
    for (const host of ['school.magister.net', 'sg-het-voorbeeld2.magister.net'])
      expect(profileFor(host), host).toBe(magister);
    for (const host of [
      'leerling.somtoday.nl',
      'ouders.parnassys.net',
      'docent.somtoday.nl.evil.example',
      'docentxsomtoday.nl',
      ...['accounts', 'www', 'attendance', 'lockers', 'calendar'].map((name) => `${name}.magister.net`),
      'magister.net',
      'a.school.magister.net',
      'school.magister.net.evil.example',
      'evil-magister.net',
    ])
      expect(profileFor(host), host).toBeNull();
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
    for (const path of [
      '/login',
      '/oauth2/callback',
      '/Leerling/home',
      '/ouder',
      '//leerling/home',
      '/%6Ceerling/',
      '/x/ouderportaal',
      '/mentordashboard/../leerling',
      '/mentordashboard%2F..%2Flogin',
      '/login.',
      '/login;jsessionid=1',
      '/OIDC/',
    ])
      expect(isForStaff(somtoday, som(`https://docent.somtoday.nl${path}`)), path).toBe(false);
    for (const path of [
      '/',
      '/login',
      '/ouderportaal/',
      '/baobab',
      '/bao/ouderportaal',
      '/bao//ouder',
      '/bao/x/ouderportaal',
      '/bao/%6Fuder',
      '/bao/%256Fuder',
      '/bao/x/%4FUDERPORTAAL/',
      '/BAO/Ouder',
      '/bao/ouder.',
      '/bao./ouder/',
      '/bao/x%2Fouder',
      '/bao/x%5Couderportaal',
      '/bao/x/ouder.html',
      '/bao/x/leerlingportaal;a=1',
      '/bao/x/login',
    ])
      expect(isForStaff(parnassys, par(path)), path).toBe(false);
    for (const path of [
      '/bao/leerling/ouders',
      '/bao/leerling/oudergesprekken',
      '/BAO/Leerling//kaart?ouder',
    ])
      expect(isForStaff(parnassys, par(path)), path).toBe(true);
    expect(isForStaff(somtoday, som('/mentordashboard/leerling/12/ouders'))).toBe(true);
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

describe('looking at Magister', () => {
  const mag = (path: string) => new URL(path, 'https://school.magister.net');
  const LOG = mag('/magister/#/leerling/39018/logboek');
  const STAFF = 'Magister voor onderwijzend personeel';
  const SHELL = '<div id="user-menu"></div><ul><li id="menu-vandaag"></li></ul>';

  /** The page: its light DOM, and what stands in the open shadow roots of its header, breadcrumbs and cards. */
  function seeMagister(
    url: URL,
    { title = STAFF, light = SHELL, header = '', crumbs = '', card = '' },
  ): ReturnType<typeof look> {
    document.title = title;
    document.body.innerHTML = light;
    const put = (tag: string, html: string) => {
      const element = document.body.appendChild(document.createElement(tag));
      element.attachShadow({ mode: 'open' }).innerHTML = html;
    };
    if (header) put('dna-page-header', `<div class="container"><div class="title">${header}</div></div>`);
    if (crumbs) put('dna-breadcrumbs', `<ol>${crumbs}</ol>`);
    if (card) put('dna-card', card);
    return look(magister, url, document, readPage, shown);
  }

  it('knows the student in the URL, whatever stands around it', () => {
    for (const path of [
      '/magister/#/leerling/39018/leerlingkaart',
      '/magister/?a=b#/leerling/39018',
      '/magister/#/leerlingen/39018?tab=1',
      '/magister/#!/school/leerling/39018/logboek',
    ])
      expect(idInUrl(magister, mag(path)), path).toBe('39018');
    for (const path of [
      '/magister/#/leerlingen',
      '/magister/#/leerling/39018a',
      '/magister/#/medewerker/3007',
      '/magister/#/vandaag?leerling=39018',
      // Whoever is logged in can have put these there.
      '/magister/leerling/39018/',
      '/magister/?x=/leerling/39018/#/vandaag',
      '/magister/?x=/leerling/39018/',
      '/magister/#/vandaag?x=/leerling/39018/',
      '/magister/#/vandaag;x=/leerling/39018/',
      '/magister/#/vandaag&x=/leerling/39018/',
      '/magister/#/vandaag#/leerling/39018/',
      '/magister/#/vandaag%2Fleerling/39018a/',
    ])
      expect(idInUrl(magister, mag(path)), path).toBeNull();
  });

  it('takes the name in the header, with the id of the URL', () => {
    expect(
      seeMagister(LOG, { header: 'Sanne de Vries', crumbs: '<li>Leerlingen</li><li>Logboek</li>' }),
    ).toMatchObject({
      state: 'student',
      means: 'profile',
      student: {
        fullName: 'Sanne de Vries',
        lastName: 'de Vries',
        identifiers: [{ kind: 'host-id', value: '39018' }],
      },
    });
  });

  it.each([
    'Fatima El Amrani-van den Berg',
    "Noor van 't Hof",
    'Yusuf al-Khatib',
    'Zoë Çelik',
    'Vries, Sanne de',
    'Anne-Fleur Wójcik-Østergård',
  ])('takes "%s" for a name', (name) => {
    expect(seeMagister(LOG, { header: name })).toMatchObject({
      state: 'student',
      student: { fullName: name },
    });
  });

  it.each([
    'Logboek',
    'Overzicht resultaten',
    'Nieuw Logboekitem',
    'Wiskunde A',
    'OPP van de leerling',
    'Basisgegevens algemeen',
    'Sanne',
  ])('does not take "%s" for a name', (header) => {
    expect(seeMagister(LOG, { header }).state).toBe('awaited');
  });

  it.each([
    ['a breadcrumb', { header: 'Sanne de Vries', crumbs: '<li>Leerlingen</li><li>Daan Visser</li>' }],
    ['a card', { header: 'Sanne de Vries', card: '<dl><dt>Roepnaam</dt><dd>Daan</dd></dl>' }],
    [
      'the light DOM',
      { header: 'Sanne de Vries', light: `${SHELL}<dl><dt>Naam</dt><dd>Daan Visser</dd></dl>` },
    ],
  ])('is unsure when %s names another', (_what, page) => {
    expect(seeMagister(LOG, page).state).toBe('unsure');
  });

  it('does not mind a list of others on the page of a student', () => {
    const others = ['Daan', 'Zoë'].map((one) => `<tr><td>${one}</td><td>03-02-2013</td></tr>`).join('');
    const light = `${SHELL}<table><thead><tr><th>Roepnaam</th><th>Geboortedatum</th></tr></thead><tbody>${others}</tbody></table>`;
    expect(seeMagister(LOG, { header: 'Sanne de Vries', light })).toMatchObject({
      student: { firstName: 'Sanne' },
    });
  });

  it('shows nothing to pupils and parents, nor before it is sure', () => {
    // What was proven for staff a moment ago is over with the first sign of somebody else.
    seeMagister(LOG, { light: '<li id="menu-opp"></li>' });
    const own = '<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Geboortedatum</dt><dd>14-05-2013</dd></dl>';
    const pupil = `${SHELL}<li id="menu-cijfers">Cijfers</li>`;
    for (const [url, page] of [
      [mag('/magister/#/vandaag'), { title: 'Magister', light: pupil, card: own }],
      [mag('/magister/#/lvs-logboeken'), { title: 'Magister', header: 'Sanne de Vries', card: own }],
      // Even if a pupil's address ever carried an id.
      [LOG, { title: 'Magister', light: pupil, header: 'Sanne de Vries', card: own }],
      // Not there yet: neither the title nor the menu.
      [LOG, { title: '', light: '', header: 'Sanne de Vries' }],
      [mag('/oidc/redirect'), { header: 'Sanne de Vries', card: own }],
      [LOG, { light: `${SHELL}<input type="password">`, header: 'Sanne de Vries' }],
    ] as const)
      expect(seeMagister(url, page).state, url.href + JSON.stringify(page)).toBe('outside');
    expect(seeMagister(mag('/magister/#/leerlingen'), { header: 'Leerlingen' }).state).toBe('nobody');
  });
});
