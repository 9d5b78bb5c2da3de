import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { linesIn } from '../../../plan/html-lines';

/** The lines of a piece of markup, parsed as every browser does. */
export function htmlToLines(html: string): string {
  return linesIn(asNode(parse(html)));
}

function asNode(node: DefaultTreeAdapterTypes.Node): Node {
  const nodeValue = 'value' in node ? node.value : null;
  const childNodes = 'childNodes' in node ? node.childNodes.map(asNode) : [];
  return { nodeName: node.nodeName, nodeValue, childNodes } as unknown as Node;
}
