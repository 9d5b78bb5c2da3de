// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { StaffSign } from '../../../hosts/host';
import { staffProof } from '../../../hosts/labels/staff-proof';
import { magisterHints } from '../../../hosts/magister/hints';

const magisterStaff = magisterHints.staff as StaffSign;
const TITLE = 'Magister voor onderwijzend personeel';
const SHELL = '<div id="user-menu"></div><ul><li id="menu-vandaag"></li></ul>';
const PUPIL = '<ul style="display:none"><li id="menu-cijfers">Cijfers</li></ul>';

let now = 0;
beforeEach(() => {
  // Longer than anything that was proven before holds.
  now += 60_000;
});

function prove(title: string, html: string, route = '#/leerling/39018/logboek') {
  location.hash = route;
  document.title = title;
  document.body.innerHTML = html;
  return staffProof(document, magisterStaff, now);
}

describe('staff of a host that pupils and parents share', () => {
  it('is proven by the title and the shell together', () => {
    expect(prove(TITLE, SHELL)).toBe('proven');
    expect(prove(TITLE, SHELL, '#/vandaag')).toBe('proven');
  });

  it.each([
    ['the shell and an id alone', 'Magister', SHELL],
    ['the title alone', TITLE, ''],
    ['nothing yet', '', ''],
    ['a title that holds that of staff', `Werkstuk: ${TITLE}`, SHELL],
    ['a title that begins as that of staff', `${TITLE} en leerlingen`, SHELL],
    ['words of it', 'onderwijzend personeel', SHELL],
    [
      'a text on the page',
      'Magister',
      `${SHELL}<h1>${TITLE}</h1><app-logbook-item>${TITLE}</app-logbook-item>`,
    ],
  ])('is not proven by %s', (_what, title, html) => {
    expect(prove(title, html)).toBe('none');
  });

  it.each([
    ['a menu that is hidden', `${SHELL}${PUPIL}`],
    ['a menu that is folded', `${SHELL}<ul style="height:0;overflow:hidden"><li id="menu-opp"></li></ul>`],
    [
      'a menu off the screen',
      `${SHELL}<ul style="position:fixed;left:-400px"><li id="menu-agenda"></li></ul>`,
    ],
    ['a link to where only they go', `${SHELL}<a href="/magister/#/lvs-logboeken">Logboeken</a>`],
  ])('is denied by %s', (_what, html) => {
    expect(prove(TITLE, html)).toBe('none');
  });

  it('is denied by a menu in an open shadow root', () => {
    expect(prove(TITLE, `${SHELL}<x-menu></x-menu>`)).toBe('proven');
    const menu = document.querySelector('x-menu') as Element;
    menu.attachShadow({ mode: 'open' }).innerHTML = PUPIL;
    expect(staffProof(document, magisterStaff, now)).toBe('none');
  });

  it.each(['#/lvs-logboeken', '#/cijfers', '#!/Cijfers/overzicht', '#//lvs-logboeken?a=1'])(
    'is denied on the route %s',
    (route) => {
      expect(prove(TITLE, SHELL, route)).toBe('none');
    },
  );

  it('lapses for a moment where a sign is away, and is gone after it', () => {
    expect(prove(TITLE, SHELL)).toBe('proven');
    now += 1000;
    expect(prove('', SHELL)).toBe('lapsed');
    expect(prove(TITLE, '')).toBe('lapsed');
    now += 2500;
    expect(prove(TITLE, '')).toBe('none');
    expect(prove(TITLE, SHELL)).toBe('proven');
  });

  it('ends at once with a sign of others, and does not lapse after it', () => {
    expect(prove(TITLE, SHELL)).toBe('proven');
    expect(prove('Magister', `${SHELL}${PUPIL}`)).toBe('none');
    expect(prove('Magister', SHELL)).toBe('none');
  });
});
