import type { Typable } from './field';

/** How often is looked when nothing of the page tells that it changes, in milliseconds. */
const LOOK = 4;

export interface Guard {
  /** Does the page still show whom the text is about? After the first no it is never yes again. */
  right(): boolean;
  stop(): void;
}

/**
 * Watches the student on the page from the moment a text goes into a field until it is known to stand there. A page may
 * show another one in any handler of its own: the text is then taken out before that task of the page has ended.
 * @param takeOut takes our text out, without waiting for anything
 */
export function standGuard(field: Typable, isRight: () => boolean, takeOut: () => void): Guard {
  let wrong = false;
  const right = () => {
    if (!wrong && !isRight()) {
      wrong = true;
      takeOut();
    }
    return !wrong;
  };
  // After the handlers of the page: one that shows somebody else gets no text any more.
  const hold = (event: Event) => {
    if (wrong || isRight()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const view = field.ownerDocument.defaultView;
  view?.addEventListener('beforeinput', hold);
  const observer = new MutationObserver(right);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const timer = setInterval(right, LOOK);
  return {
    right,
    stop() {
      view?.removeEventListener('beforeinput', hold);
      observer.disconnect();
      clearInterval(timer);
    },
  };
}
