// @vitest-environment happy-dom
import { expect, describe as group, it } from 'vitest';
import { isUsable, typableAt } from '../../../hosts/fields/field';
import { describe, nameOf } from '../../../hosts/fields/field-name';
import { parnassys } from '../../../hosts/parnassys/profile';
import { somtoday } from '../../../hosts/somtoday/profile';

const shown = (element: Element) => element.checkVisibility();

function field(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('[data-it]') as HTMLElement;
}

group('the field of the page', () => {
  it.each([
    ['its label', '<label for="a">Notitie *</label><textarea id="a" data-it></textarea>', 'Notitie'],
    ['a label around it', '<label>Toelichting: <textarea data-it></textarea></label>', 'Toelichting'],
    [
      'a labelling element',
      '<span id="l">Verslag</span><div contenteditable aria-labelledby="l" data-it></div>',
      'Verslag',
    ],
    ['its accessible name', '<textarea aria-label="Bericht" data-it></textarea>', 'Bericht'],
    [
      'a loose label above an editor with a toolbar',
      `<form><label for="t">Onderwerp</label><input id="t"><span class="label">Notitie</span><quill-editor>
        <div class="ql-toolbar" role="toolbar"><select></select></div><div class="ql-container"><div data-it></div></div></quill-editor></form>`,
      'Notitie',
    ],
    [
      'the heading of its form',
      '<form><h2>Nieuwe notitie</h2><div><textarea data-it></textarea></div></form>',
      'Nieuwe notitie',
    ],
    [
      'not the label of another field',
      '<div><label for="x">Onderwerp</label><input id="x"><textarea data-it></textarea></div>',
      '',
    ],
    ['its placeholder', '<textarea placeholder="Typ hier" data-it></textarea>', 'Typ hier'],
  ])('is called by %s', (_what, html, name) => {
    expect(nameOf(field(html), shown)).toBe(name);
  });

  it('is called the text field when the page gives it no name, and keeps a long name short', () => {
    expect(describe(field('<textarea data-it maxlength="255">abc</textarea>'), somtoday)).toEqual({
      name: 'het tekstveld',
      kind: 'area',
      maxLength: 255,
      length: 3,
      parentsMayRead: false,
    });
    expect(
      nameOf(field(`<textarea data-it aria-label="${'n'.repeat(500)}"></textarea>`), shown),
    ).toHaveLength(80);
  });

  it('may be read by parents where ParnasSys asks for a notitiecategorie', () => {
    const html =
      '<form><label for="c">Notitiecategorie</label><select id="c"></select><textarea data-it></textarea></form>';
    const seen = field(html);
    // Without layout nothing has a size: the label's text is read all the same.
    expect(describe(seen, parnassys).parentsMayRead).toBe(true);
    expect(describe(seen, somtoday).parentsMayRead).toBe(false);
    expect(describe(field('<form><textarea data-it></textarea></form>'), parnassys).parentsMayRead).toBe(
      false,
    );
  });

  it.each(['password', 'search', 'email', 'hidden', 'checkbox', 'number'])(
    'is never an input of type %s',
    (type) => {
      expect(typableAt(field(`<input type="${type}" data-it>`))).toBeNull();
    },
  );

  it.each(['readonly', 'disabled', 'aria-readonly="true"', 'style="display:none"'])(
    'is not usable with %s',
    (what) => {
      expect(isUsable(field(`<textarea data-it ${what}></textarea>`), shown)).toBe(false);
    },
  );

  it('is usable while it stands in the page', () => {
    const area = field('<textarea data-it></textarea>');
    expect(typableAt(area)).toBe(area);
    expect(isUsable(area, shown)).toBe(true);
    area.remove();
    expect(isUsable(area, shown)).toBe(false);
  });
});
