// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fieldText, placeOf, plainLines, richLines } from '../../../hosts/fields/field-lines';

function editor(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('the lines of a field', () => {
  it('of a plain one are counted in characters', () => {
    expect(plainLines('a\n\nbc')).toEqual([
      { text: 'a', from: 0, to: 1 },
      { text: '', from: 2, to: 2 },
      { text: 'bc', from: 3, to: 5 },
    ]);
  });

  it.each([
    ['paragraphs', '<p>a</p><p><br></p><p>b <b>c</b></p>', ['a', '', 'b c']],
    ['text before blocks', 'a<div><br></div><div><p>b</p></div>', ['a', '', 'b']],
    ['line ends', 'a<br><br>b', ['a', '', 'b']],
    ['lists', '<ol><li data-list="bullet"><span></span>a</li><li>b</li></ol>c', ['a', 'b', 'c']],
    ['the spaces of its own markup', '<p>a</p>\n  <p>b</p>\n', ['a', 'b']],
  ])('of an editor are its blocks: %s', (_what, html, lines) => {
    expect(fieldText(editor(html)).split('\n')).toEqual(lines);
  });

  it('stand where a range can take them', () => {
    const field = editor('<p>voor</p><p>a <b>b</b></p><p>na</p>');
    const { from, to } = richLines(field)[1] ?? {};
    const range = document.createRange();
    range.setStart(from?.node as Node, from?.offset ?? 0);
    range.setEnd(to?.node as Node, to?.offset ?? 0);
    expect(range.toString()).toBe('a b');
  });

  it('are found whole, one after another, the last time they stand there', () => {
    const lines = plainLines('x\na\nb\nx\na\nb \na');
    expect(placeOf(['a', 'b'], lines)).toEqual({ first: 4, last: 5 });
    expect(placeOf(['a', 'c'], lines)).toBeNull();
    expect(placeOf(['a', 'b', 'y'], lines)).toBeNull();
    expect(placeOf([], lines)).toBeNull();
  });
});
