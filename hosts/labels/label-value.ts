import { cleanText, textOf } from '../clean';
import type { Shown } from '../shown';
import { kindOf, type LabelKind } from './label-words';
import { sectionTitle } from './section-title';

/** Text inside these is a label, a heading or many texts: whatever holds one of them is more than a value. */
const MORE_THAN_A_VALUE = 'dt,dd,tr,li,label,legend,h1,h2,h3,h4,h5,h6,table,dl,form';
const LONGEST_VALUE = 120;
/** Control types whose value is what the page says. */
const TYPES = /^(?:text|date|number|tel)$/;

/**
 * The node that holds the value of this label: a control, an element or a bare text; null where it has none, or where
 * it cannot be told which of its neighbours it is.
 */
export function valueNode(label: Text | Element, cell: Element | null): Node | null {
  const holder = elementAt(label);
  const tag = holder.closest('label');
  if (tag?.control) return tag.control;
  const labelled = labelledBy(holder);
  if (labelled) return labelled;
  const term = holder.closest('dt');
  if (term) return term.nextElementSibling?.tagName === 'DD' ? term.nextElementSibling : null;
  if (cell) return besides(cell, 'nextSibling');
  // Climb as long as the label is all that its parent holds; a label that ends a row of others has no value.
  for (
    let node: Node | null = label;
    node && !/^(?:BODY|#document)/.test(node.nodeName);
    node = node.parentNode
  ) {
    const next = besides(node, 'nextSibling');
    if (next) return endsInLabel(node, next) ? null : next;
    if (besides(node, 'previousSibling')) return null;
  }
  return null;
}

/** This element, or the one that holds this text. */
export const elementAt = (node: Text | Element): Element =>
  node.nodeType === 1 ? (node as Element) : (node.parentElement as Element);

/** What names this label, or an element right around it, as its own by id. */
function labelledBy(label: Element | null): Element | null {
  for (let node = label, steps = 0; node && steps < 3; node = node.parentElement, steps++) {
    if (!node.id) continue;
    const named = (node.getRootNode() as ParentNode).querySelectorAll(
      `[aria-labelledby~="${CSS.escape(node.id)}"]`,
    );
    const [only] = named;
    // A form or a region that is named by it holds more than its value.
    if (named.length === 1 && only && !only.contains(label) && !only.querySelector(MORE_THAN_A_VALUE))
      return only;
  }
  return null;
}

/** The next thing on this side that says something: not the colon, the star, the icon or the "i" after a label. */
function besides(node: Node, way: 'nextSibling' | 'previousSibling'): Node | null {
  let next = node[way];
  while (next && isTrimming(next)) next = next[way];
  return next;
}

function isTrimming(node: Node): boolean {
  if (node.nodeType === 8) return true;
  if (node.nodeType === 3) return (node as Text).length < 200 && !/[^\s:*]/.test((node as Text).data);
  const element = node as Element;
  if (
    element.matches(
      'br,wbr,svg,img,button,script,style,template,[aria-hidden=true],[role=img],[role=tooltip]',
    )
  )
    return true;
  return /^[\s:*]+$/.test(element.textContent?.slice(0, 20) ?? '');
}

/**
 * A row of siblings that begins with a value and ends with a label has each value above its label: seen by how they
 * are dressed, or by what they say.
 */
function endsInLabel(label: Node, value: Node): boolean {
  const siblings = [...(label.parentElement?.children ?? [])];
  const [first, last] = [siblings[0], siblings.at(-1)];
  if (!first || !last || siblings.length < 4 || label.nodeType !== 1) return false;
  const alike = (one: Element, other: Node) =>
    one.localName === (other as Element).localName && one.className === (other as Element).className;
  if (!alike(value as Element, label) && alike(last, label) && alike(first, value)) return true;
  const isLabel = (one: Element) => kindOf(textOf(one, 40, () => true)) !== undefined;
  return siblings.length % 2 === 0 && isLabel(last) && !isLabel(first);
}

/** What this node says, as the value of a label of this kind; empty when it is no value. */
export function valueText(node: Node, kind: LabelKind, shown: Shown): string {
  if (node.nodeType === 3) return cleanText((node as Text).substringData(0, 960), LONGEST_VALUE);
  const element = node as Element;
  const controls = element.matches('input,select')
    ? [element]
    : [...element.querySelectorAll('input,select')];
  const control = controls[0] as HTMLInputElement | HTMLSelectElement | undefined;
  if (!control) {
    if (element.querySelector(MORE_THAN_A_VALUE)) return '';
    return shown(element) || isWrapper(element) ? slottedText(element, shown) : '';
  }
  if (controls.length > 1 || !shown(control)) return '';
  const fixed = control.matches(':disabled,[readonly]');
  // "Naam" beside something to fill in may be the name of anything; and what is typed to find or add is not here yet.
  if (!fixed && (kind === 'name' || isAsked(control))) return '';
  if ('selectedOptions' in control) return cleanText(control.selectedOptions[0]?.text ?? '', LONGEST_VALUE);
  return TYPES.test(control.type) ? cleanText(control.value, LONGEST_VALUE) : '';
}

/** Has no box of its own; what is in it has. */
const isWrapper = (element: Element) =>
  element.localName === 'slot' ||
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';

/** The text of an element, with what a page has put into the slots in it. */
function slottedText(element: Element, shown: Shown): string {
  const slots = element.matches('slot') ? [element] : [...element.querySelectorAll('slot')];
  const slotted = slots
    .flatMap((slot) => (slot as HTMLSlotElement).assignedNodes({ flatten: true }))
    .slice(0, 20)
    .map((node) =>
      node.nodeType === 3
        ? cleanText((node as Text).substringData(0, 960), LONGEST_VALUE)
        : node.nodeType === 1 && shown(node as Element)
          ? textOf(node as Element, LONGEST_VALUE, shown)
          : '',
    );
  return slotted.some(Boolean)
    ? cleanText(slotted.join(' '), LONGEST_VALUE)
    : textOf(element, LONGEST_VALUE, shown);
}

const ASKING = /^(?:zoek|filter|toon|nieuwe leerling|leerling (?:toevoegen|zoeken|aanmelden|inschrijven))/i;

/** What somebody types to find or to add a student says nothing about who is on the page. */
function isAsked(control: Element): boolean {
  const scope =
    (control as HTMLInputElement).form ??
    control.closest('section,fieldset,dialog,[role=dialog],[role=search],main,article') ??
    control.ownerDocument.body;
  const words = scope.querySelectorAll(
    'button,[role=button],input[type=submit],input[type=button],legend,h1,h2,h3',
  );
  const says = (one: Element) =>
    textOf(one, 40, () => true) ||
    (one as HTMLInputElement).value ||
    one.getAttribute('aria-label') ||
    one.getAttribute('title') ||
    '';
  return (
    [...words].some((one) => ASKING.test(says(one))) ||
    ASKING.test(sectionTitle(control)) ||
    ASKING.test(control.getAttribute('placeholder') ?? '')
  );
}
