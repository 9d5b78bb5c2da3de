import type { Root } from '../roots';
import { joined } from './beside';
import { focusField } from './focus-field';
import { richWriter } from './insert-rich';
import { selectionOf } from './selection';
import { tellUndone } from './tell-undone';
import { MOMENT, type Writer } from './writer';

const flat = (text: string) => text.replace(/[\s\u00a0\ufeff]+/g, ' ').trim();

/**
 * For an editor of one line: a title, after what stands there.
 * @param title without a line end
 * @param may whether the page still shows whom the title is about
 */
export function titleWriter(field: HTMLElement, title: string, may: () => boolean): Writer {
  const document = field.ownerDocument;
  const before = flat(field.innerText);
  const words = joined(before, title, '', true);

  const type = () => {
    focusField(field);
    const selection = selectionOf(field.getRootNode() as Root);
    selection?.selectAllChildren(field);
    selection?.collapseToEnd();
    if (!may()) return 0;
    document.execCommand('insertText', false, words);
    return MOMENT;
  };
  const announce = () => {
    focusField(field);
    const init = { inputType: 'insertText', data: words, bubbles: true, cancelable: true, composed: true };
    return may() && !field.dispatchEvent(new InputEvent('beforeinput', init)) ? MOMENT : 0;
  };

  return {
    ...richWriter(field, title, '', may, null),
    attempts: [type, announce],
    holds: () => flat(field.innerText) === flat(before + words),
    takeOut: () => {
      const walker = document.createTreeWalker(field, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const left = (node.nodeValue ?? '').replace(words, '').replace(title, '');
        if (left === node.nodeValue) continue;
        node.nodeValue = left;
        tellUndone(field);
      }
    },
  };
}
