// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { LabelReading } from '../../../hosts/labels/label-reading';
import { amend, labelBeside } from '../../../hosts/pointing/amend';
import { nameAt, wordsOf } from '../../../hosts/pointing/name-at';
import { pageReport } from '../../../hosts/pointing/page-report';
import {
  type Pointer,
  pageKind,
  parsePointers,
  withoutPointer,
  withPointer,
} from '../../../hosts/pointing/pointer';
import { elementsAt } from '../../../hosts/pointing/selector';

const shown = (element: Element) => element.checkVisibility?.() ?? true;
const NOBODY: LabelReading = { state: 'nobody' };
const pointer = (path: string[], label: Pointer['label'] = null): Pointer => ({
  at: 'student',
  page: 'p',
  path,
  label,
  misses: 0,
});

beforeEach(() => {
  document.body.innerHTML = '';
});

function see(html: string, at: Pointer, reading: LabelReading = NOBODY) {
  document.body.innerHTML = html;
  return amend(reading, at, [document], { shown });
}

describe('what was pointed at', () => {
  test('names a student where nobody was read, by name alone when the page gives no more', () => {
    const { reading, by } = see('<div class="who">Sanne de Vries</div>', pointer(['.who']));
    expect(by).toBe('selector');
    expect(reading).toMatchObject({
      state: 'student',
      means: 'pointed',
      student: {
        fullName: 'Sanne de Vries',
        firstName: 'Sanne',
        lastName: 'de Vries',
        identifiers: [{ kind: 'name', value: 'sanne de vries' }],
      },
    });
  });

  test('takes the number or the birth date that the page shows: then the name is not alone', () => {
    const { reading } = see(
      '<p class="who">Sanne de Vries</p><dl><dt>Geboortedatum</dt><dd>14-05-2013</dd></dl>',
      pointer(['.who']),
    );
    expect(reading).toMatchObject({
      student: { identifiers: [{ kind: 'name-birthdate', value: 'sanne de vries|2013-05-14' }] },
    });
  });

  test.each([
    ['7', 'one digit'],
    ['14-05-2013', 'a date'],
    ['mevrouw Bakker 2', 'words'],
  ])('takes no number from %s (%s) beside a label for numbers', (said) => {
    const { reading } = see(
      `<p class="who">Sanne de Vries</p><dl><dt>Leerlingnummer</dt><dd>${said}</dd></dl>`,
      pointer(['.who']),
    );
    expect(reading).toMatchObject({ student: { identifiers: [{ kind: 'name', value: 'sanne de vries' }] } });
  });

  test('never outweighs what was read: another name makes the page unclear, the same name changes nothing', () => {
    const read = (fullName: string): LabelReading => ({
      state: 'student',
      means: 'labels',
      paired: false,
      nameAt: undefined,
      signs: [],
      student: {
        identifiers: [{ kind: 'host-id', value: '1' }],
        fullName,
        firstName: '',
        lastName: '',
        group: null,
      },
    });
    const at = pointer(['.who']);
    expect(see('<p class="who">Daan Visser</p>', at, read('Sanne de Vries')).reading).toEqual({
      state: 'unsure',
    });
    const same = read('Vries, Sanne de');
    expect(see('<p class="who">Sanne de Vries</p>', at, same).reading).toBe(same);
    expect(see('<p class="who">Sanne</p>', at, read('Sanne de Vries')).reading).toMatchObject({
      means: 'labels',
      paired: false,
    });
    expect(see('<p class="who">Sanne</p>', at, { state: 'unsure' }).reading).toEqual({ state: 'unsure' });
  });

  test.each([
    ['two of them on the page', '<p class="who">Sanne de Vries</p><p class="who">Daan Visser</p>'],
    ['a number in its place', '<p class="who">20418</p>'],
    ['a word of the page in its place', '<p class="who">Overzicht</p>'],
    [
      'a sentence in its place',
      '<p class="who">Kies eerst een leerling uit de lijst aan de linkerkant van dit scherm en klik</p>',
    ],
    ['nothing in its place', '<p class="who"></p>'],
    [
      'a card of an employee',
      '<p class="who">Anna Bakker</p><dl><dt>Personeelsnummer</dt><dd>4411</dd></dl>',
    ],
  ])('is nobody with %s', (_, html) => {
    expect(see(html, pointer(['.who'])).reading).toEqual(NOBODY);
  });

  test('is found by the label beside it when the page was rebuilt, unless two labels say it', () => {
    const rebuilt = '<table><tbody><tr><th>Naam</th><td>Sanne de Vries</td></tr></tbody></table>';
    const { reading, by } = see(rebuilt, pointer(['.gone'], 'name'));
    expect([by, reading.state]).toEqual(['label', 'student']);
    expect(see(rebuilt, pointer(['.gone'])).reading).toEqual(NOBODY);
    const two = '<dl><dt>Naam</dt><dd>Sanne de Vries</dd></dl><dl><dt>Naam</dt><dd>Daan Visser</dd></dl>';
    expect(see(two, pointer(['.gone'], 'name')).reading.state).not.toBe('student');
  });

  test('knows the label it stands beside', () => {
    document.body.innerHTML = '<dl><dt>Roepnaam</dt><dd id="a">Sanne</dd></dl><p id="b">Sanne</p>';
    const at = (id: string) => document.getElementById(id) as HTMLElement;
    expect(labelBeside(at('a'), [document], shown)).toBe('first');
    expect(labelBeside(at('b'), [document], shown)).toBeNull();
  });
});

describe('what is remembered', () => {
  test('fits its shape or is left out, and never grows without end', () => {
    const good = pointer(['.who'], 'name');
    const bad: unknown[] = [
      null,
      'x',
      { ...good, at: 'pupil' },
      { ...good, path: [] },
      { ...good, path: ['x'.repeat(700)] },
      { ...good, path: Array.from({ length: 20 }, () => 'a') },
      { ...good, page: 7 },
    ];
    expect(parsePointers([...bad, good])).toEqual([good]);
    expect(parsePointers([{ ...good, label: 'sanne', misses: 'x' }])).toEqual([
      { ...good, label: null, misses: 0 },
    ]);
    expect(parsePointers({})).toEqual([]);
    let many: Pointer[] = [];
    for (let page = 0; page < 200; page++) many = withPointer(many, { ...good, page: `${page}` });
    expect(many.length).toBeLessThanOrEqual(60);
    expect(many.at(-1)?.page).toBe('199');
  });

  test('is one a kind of page, for the student and for the field apart', () => {
    const student = pointer(['.a']);
    const field: Pointer = { ...student, at: 'field' };
    const both = withPointer(withPointer([], student), field);
    expect(withPointer(both, pointer(['.b']))).toEqual([field, pointer(['.b'])]);
    expect(withoutPointer(both, field)).toEqual([student]);
  });

  test('one kind of page is the same address with other numbers, and says nothing of it', () => {
    const kind = (address: string) => pageKind(new URL(address, 'https://start.parnassys.net'));
    expect(kind('/bao/leerling/1/kaart?x=1')).toBe(kind('/bao/leerling/99/kaart?y=sanne'));
    expect(kind('/bao/leerling/1/kaart')).not.toBe(kind('/bao/leerling/1/notities'));
    expect(kind('/magister/#/leerling/1/logboek')).toBe(kind('/magister/#/leerling/22/logboek'));
    expect(kind('/bao/eigen/1')).not.toBe(pageKind(new URL('https://docent.somtoday.nl/bao/eigen/1')));
    expect(kind('/bao/sanne-de-vries')).toMatch(/^[a-z0-9]+$/);
  });

  test('a path that leads nowhere, or into nonsense, finds nothing', () => {
    document.body.innerHTML = '<div class="a"><p>x</p></div>';
    expect(elementsAt(['.a'], document, shown)).toHaveLength(1);
    expect(elementsAt(['.a', 'p'], document, shown)).toEqual([]);
    expect(elementsAt(['::::'], document, shown)).toEqual([]);
    expect(elementsAt([], document, shown)).toEqual([]);
  });
});

test.each([
  ['Leerlingkaart van Sanne de Vries', 'Sanne de Vries'],
  ['Sanne de Vries (2B)', 'Sanne de Vries'],
  ['Naam: Noor van ’t Hof', 'Noor van ’t Hof'],
  ['Zoë Çelik', 'Zoë Çelik'],
  ['14-05-2013', null],
  ['Groep 8', null],
  ['Opslaan', null],
  ['', null],
])('"%s" holds the name %s', (text, name) => {
  const element = document.createElement('p');
  element.textContent = text;
  document.body.append(element);
  expect(nameAt(element, shown)).toBe(name);
});

test('the words of a name that may not be remembered', () => {
  expect(wordsOf('Anne-Fleur van ’t Hof')).toEqual(['anne', 'fleur', 'van', 'hof']);
});

test('a report has no word that stands on the page, in a class, an id, an attribute, a tag or the address', () => {
  document.body.innerHTML = `<main class="sanne-card devries Sanne_Header" id="sanne">
    <sanne-title title="Sanne" aria-label="de Vries">Sanne de Vries</sanne-title>
    <dl class="card"><dt>Geboortedatum</dt><dd>14-05-2013</dd></dl>
    <vries data-x="geheim">geheim</vries><ul>${'<li class="row">Daan</li>'.repeat(30)}</ul></main>`;
  const report = pageReport(
    document,
    {
      hostName: 'ParnasSys',
      versions: 'Stapsgewijs 1',
      state: 'nobody',
      url: new URL('https://start.parnassys.net/bao/leerling/sanne-de-vries/1?naam=sanne#/vries'),
    },
    shown,
  );
  expect(report).not.toMatch(/sanne|vries|geheim|daan|2013/i);
  expect(report).toContain('/bao/leerling/*/*?*#/*');
  expect(report).toContain('dl.card');
  expect(report).toContain('= birth');
  expect(report).toContain('… nog');
  expect(report.length).toBeLessThanOrEqual(20_000);
});
