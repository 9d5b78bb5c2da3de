import { describe, expect, it } from 'vitest';
import { htmlToLines } from './html-to-lines';

describe('htmlToLines', () => {
  it('makes a line of every block', () => {
    const html = `<div class="x"><p>een</p><ul><li>twee <strong>drie</strong></li><li><p>vier</p></li></ul>vijf<br>zes</div>
      <table><tr><td>zeven</td><td>acht</td></tr></table>`;
    expect(htmlToLines(html)).toBe('een\ntwee drie\nvier\nvijf\nzes\nzeven acht');
  });

  it('reads character references', () => {
    expect(
      htmlToLines(
        'a&nbsp;&amp;&lt;b&gt; caf&eacute; &ldquo;x&rdquo; &#8364; &#x20AC; &euro; &hellip; &Uuml;&yuml;',
      ),
    ).toBe('a\u00a0&<b> café “x” € € € … Üÿ');
  });

  it('loses no word of what it does not know, and takes none from what is no text', () => {
    expect(
      htmlToLines('a < b &onbekend; <made-up>c</made-up> <img src=x onerror="alert(1)"><!-- e -->d'),
    ).toBe('a < b &onbekend; c d');
    expect(htmlToLines('<style>p {}</style><p>a</p><script>b()</script><svg><title>c</title></svg>')).toBe(
      'a',
    );
  });

  it('reads what a word processor nests', () => {
    expect(htmlToLines(`${'<div><span>'.repeat(500)}diep${'</span></div>'.repeat(500)}<p>weg</p>`)).toBe(
      'diep\nweg',
    );
  });

  it('does not turn an escaped tag into a tag', () => {
    expect(htmlToLines('<p>&lt;p&gt;x&lt;/p&gt; &amp;lt;</p>')).toBe('<p>x</p> &lt;');
  });

  it('reads an editor’s list with the paragraph inside, and line ends as spaces', () => {
    expect(htmlToLines('<ol><li data-list="bullet"><span class="ql-ui"></span>een\r\ntwee</li></ol>')).toBe(
      'een twee',
    );
  });
});
