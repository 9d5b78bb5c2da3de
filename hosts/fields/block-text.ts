/** Text of a part of the document that is not rendered, one line per block. */
export function blockText(part: DocumentFragment): string {
  let text = '';
  const visit = (node: Node) => {
    if (node.nodeType === 3) text += (node as Text).data.replace(/\ufeff/g, '');
    else if (node.nodeName === 'BR') text += '\n';
    else {
      const block = /^(?:P|DIV|LI|UL|OL|BLOCKQUOTE|PRE|H\d|TR)$/.test(node.nodeName);
      if (block && text && !text.endsWith('\n')) text += '\n';
      node.childNodes.forEach(visit);
    }
  };
  visit(part);
  return text;
}
