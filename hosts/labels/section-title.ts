import { textOf } from '../clean';
import { outerElement } from '../roots';

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** The heading, legend or caption a person would say this element stands under; empty when there is none. */
export function sectionTitle(element: Element): string {
  for (let node: Element | null = element; node && !isTop(node); node = outerElement(node)) {
    const own = node.matches('fieldset,table') ? node.querySelector(':scope>legend,:scope>caption') : null;
    if (own && own !== element) return textOf(own, 80, () => true);
    let steps = 0;
    for (
      let near = node.previousElementSibling;
      near && steps < 40;
      near = near.previousElementSibling, steps++
    ) {
      const heading = near.matches(HEADING)
        ? near
        : near.childElementCount === 1 && near.firstElementChild?.matches(HEADING)
          ? near.firstElementChild
          : null;
      if (heading) return textOf(heading, 80, () => true);
    }
  }
  return '';
}

const isTop = (element: Element) =>
  element.tagName === 'BODY' && !element.ownerDocument.defaultView?.frameElement;
