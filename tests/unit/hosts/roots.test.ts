// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readLabels } from '../../../hosts/labels/label-reading';
import { sectionTitle } from '../../../hosts/labels/section-title';
import { outerElement, rootsOf } from '../../../hosts/roots';

const shown = (element: Element) => element.checkVisibility();
const SANNE = '<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl>';
const DAAN = '<dl><dt>Naam</dt><dd>Daan Visser</dd><dt>Leerlingnummer</dt><dd>20419</dd></dl>';

/** An open shadow root in a new element at the end of this root. */
function shadow(root: Element | ShadowRoot, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const host = root.appendChild(document.createElement('dna-card'));
  const inner = host.attachShadow({ mode });
  inner.innerHTML = html;
  return inner;
}

/** A frame of the same origin: the old kind, since this DOM tries to load an iframe; it is given its document. */
function frame(html: string, hidden = false): Document {
  const element = document.createElement('frame');
  if (hidden) element.style.display = 'none';
  const inner = document.implementation.createHTMLDocument();
  Object.defineProperty(element, 'contentDocument', { value: inner });
  document.body.append(element);
  inner.body.innerHTML = html;
  return inner;
}

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
});

describe('the roots of a page', () => {
  it('are the document, open shadow roots and frames, also in each other', () => {
    const outer = shadow(document.body, '<div></div>');
    const inner = shadow(outer, '');
    const framed = frame('');
    const inFrame = shadow(framed.body, '');
    expect(rootsOf(document, shown)).toEqual([document, outer, framed, inner, inFrame]);
  });

  it('leave out what a reader cannot see, and what is closed', () => {
    shadow(document.body, SANNE, 'closed');
    frame(SANNE, true);
    expect(rootsOf(document, shown)).toEqual([document]);
  });

  it('end on a page without end', () => {
    for (let each = 0; each < 600; each++) shadow(document.body, '');
    expect(rootsOf(document, shown)).toHaveLength(400);
  });

  it('lead back to the element around them', () => {
    const inner = shadow(document.body, '<p><b></b></p>');
    const bold = inner.querySelector('b') as Element;
    expect(outerElement(bold)).toBe(inner.querySelector('p'));
    expect(outerElement(inner.querySelector('p') as Element)).toBe(inner.host);
    expect(outerElement(inner.host)).toBe(document.body);
    expect(outerElement(document.documentElement)).toBeNull();
  });
});

describe('labels in them', () => {
  const read = () => readLabels(document, { shown });

  it('name one student, wherever each of them stands', () => {
    shadow(document.body, '<dl><dt>Naam</dt><dd>Sanne de Vries</dd></dl>');
    frame('<dl><dt>Leerlingnummer</dt><dd>20418</dd></dl>');
    expect(read()).toMatchObject({ student: { fullName: 'Sanne de Vries' } });
  });

  it('are never believed when a frame or a shadow root names another student', () => {
    document.body.insertAdjacentHTML('beforeend', SANNE);
    const framed = frame(DAAN);
    expect(read().state).toBe('unsure');
    framed.body.innerHTML = SANNE;
    expect(read().state).toBe('student');
    shadow(framed.body, '<dl><dt>Roepnaam</dt><dd>Daan</dd></dl>');
    expect(read().state).toBe('unsure');
  });

  it('stand under the heading outside their shadow root', () => {
    document.body.insertAdjacentHTML('beforeend', '<h2>Verzorgers</h2>');
    const inner = shadow(document.body, '<p>Roepnaam</p>');
    expect(sectionTitle(inner.querySelector('p') as Element)).toBe('Verzorgers');
  });
});

describe("the title of a frame, in Magister's logbook", () => {
  /** With Daan in the header of the page and a frame with this in it. */
  function readBeside(html: string) {
    shadow(document.body, '');
    const header = document.body.appendChild(document.createElement('dna-page-header'));
    header.attachShadow({ mode: 'open' }).innerHTML = '<div class="title">Daan de Vries</div>';
    const inner = frame(html);
    const frameElement = document.querySelector('frame');
    Object.defineProperty(inner, 'defaultView', { value: { frameElement, getComputedStyle } });
    return readLabels(document, { shown, host: 'magister', hostId: '39019' });
  }

  it.each([
    'Logboek van Daan de Vries',
    'Logboek van Vries, Daan de',
    'Logboek van Daan Willem de Vries',
    'Logboek van de leerling',
    'Gesprek over Sanne de Vries met haar mentor',
    'Nieuw logboekitem',
  ])('"%s" goes with the page, and is heeded', (title) => {
    const read = readBeside(`<p>${title}</p>`);
    expect(read).toMatchObject({ state: 'student', student: { fullName: 'Daan de Vries' } });
    const signs = read.state === 'student' ? read.signs.map((sign) => sign.textContent) : [];
    expect(signs.includes(title)).toBe(/^Logboek van .*Vries/.test(title));
  });

  it.each(['Logboek van Sanne de Vries', 'Nieuw logboekitem voor Daan Visser', 'Leerling: Sanne Visser'])(
    '"%s" does not go with it',
    (title) => {
      expect(readBeside(`<h2>${title}</h2>`).state).toBe('unsure');
    },
  );

  it('names nobody by itself', () => {
    const inner = frame('<h2>Logboek van Sanne de Vries</h2>');
    Object.defineProperty(inner, 'defaultView', { value: { frameElement: {}, getComputedStyle } });
    expect(readLabels(document, { shown, host: 'magister', hostId: '39019' }).state).toBe('nobody');
  });
});
