// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../hosts/labels/label-reading';
import { OTHER_LAYOUTS } from '../../fake-hosts/layouts/other-layouts.mjs';
import { STUDENT_LAYOUTS } from '../../fake-hosts/layouts/student-layouts.mjs';

/** Layouts that need no more than a tree; those of shadow roots, frames and styles are for a real browser. */
const plain = (layouts: typeof STUDENT_LAYOUTS) =>
  Object.entries(layouts).filter(
    ([, { html, frames }]) => !frames && !/<template|position:|<details/.test(html),
  );

const shown = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

function read(html: string, style = '') {
  document.body.innerHTML = `<style>${style}</style>${html}`;
  return readLabels(document, { shown, host: 'parnassys' });
}

describe('page layouts', () => {
  it('are at least sixty, half of them about one student', () => {
    expect(Object.keys(STUDENT_LAYOUTS).length).toBeGreaterThanOrEqual(30);
    expect(Object.keys(OTHER_LAYOUTS).length).toBeGreaterThanOrEqual(30);
  });

  it.each(plain(STUDENT_LAYOUTS))(
    '%s: Sanne, and nothing else that is said of her',
    (_name, { html, style }) => {
      const reading = read(html, style);
      expect(reading).toMatchObject({
        state: 'student',
        student: { firstName: 'Sanne', lastName: 'de Vries' },
      });
      if (reading.state !== 'student') return;
      for (const { kind, value } of reading.student.identifiers)
        expect(value).toBe(kind === 'student-number' ? '20418' : 'sanne de vries|2013-05-14');
      expect(reading.student.identifiers.length).toBeGreaterThan(0);
      expect([null, '8A']).toContain(reading.student.group);
    },
  );

  it.each(plain(OTHER_LAYOUTS))('%s: no student', (name, { html, style }) => {
    // A password field makes the whole page no page for us, before anybody reads a label.
    if (name === 'inloggen') return;
    expect(read(html, style).state).toMatch(/nobody|unsure/);
  });

  it('name nobody under the address of an employee', () => {
    const html = STUDENT_LAYOUTS.dl?.html ?? '';
    const at = (address: string) => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = html;
      Object.defineProperty(other, 'URL', { value: `https://school.example${address}` });
      return readLabels(other, { shown: () => true }).state;
    };
    expect(at('/bao/leerling/personalia')).toBe('student');
    for (const address of ['/bao/medewerker/kaart', '/app/#/personeel?id=3', '/medewerkers/3007'])
      expect(at(address)).toBe('nobody');
  });
});
