/** Elements that stand on lines of their own. */
const LINE = /^(?:P|DIV|BR|LI|UL|OL|H[1-6]|TR|TABLE|BLOCKQUOTE|SECTION|ARTICLE|PRE|HR|DD|DT|DL)$/;
/** What these hold is no text. */
const SILENT = /^(?:STYLE|SCRIPT|TITLE|TEMPLATE)$/;

/** The lines of text in what an editor made, as the browser parsed it: every block is a line, and every word stays. */
export function linesIn(markup: Node): string {
  return textIn(markup)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function textIn(node: Node): string {
  if (node.nodeName === '#text') return (node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ');
  const name = node.nodeName.toUpperCase();
  if (SILENT.test(name)) return '';
  const inside = Array.from(node.childNodes, textIn).join('');
  if (LINE.test(name)) return `\n${inside}\n`;
  return /^T[DH]$/.test(name) ? ` ${inside} ` : inside;
}
