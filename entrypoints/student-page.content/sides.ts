import type { HostPage } from './host-page';
import { deepest } from './over-panel';
import type { Side } from './page-room';

const CONTROL =
  'button,a[href],input,select,textarea,summary,[contenteditable],[role=button],[role=link],[role=tab],[role=menuitem]';
const SAVES = /^\s*(?:opslaan|bewaren|verzenden|toevoegen)/i;
/** One button that stores what the teacher typed outweighs all others. */
const SAVE = 1000;
/** Distances between the points where the page is felt, in CSS pixels: no control is smaller. */
const ACROSS = 40;
const DOWN = 20;

export interface FoundSide {
  side: Side;
  moved: boolean;
  /** Also at the best side the panel lies over a button that stores. */
  savesHidden: boolean;
}

/**
 * Where the panel leaves the page its controls. Most pages yield, and nothing is found; a bar that is fixed to the
 * window, or as wide as it, does not. Tries all three within one task, so that nothing of it is painted.
 * @param accepted Controls that lie under the panel whatever it does; grows.
 * @returns null when there is nothing to decide
 */
export function bestSide(page: HostPage, accepted: WeakSet<Element>): FoundSide | null {
  const { panel, side, stand } = page;
  const { left, width } = panel.box.getBoundingClientRect();
  const { style } = panel.box;
  const now = side();

  // Felt through our own element: for this task only.
  style.pointerEvents = 'none';
  const feel = (from: number, to: number) => {
    const found = new Set<Element>();
    for (let y = DOWN / 2; y < innerHeight; y += DOWN)
      for (let x = from + 4; x < to; x += ACROSS) {
        const control = controlAt(x, y);
        if (control) found.add(control);
      }
    return [...found];
  };
  try {
    if (!feel(left, left + width).some((control) => !accepted.has(control))) return null;
    const controls = [...new Set([...feel(0, innerWidth), ...feelWithout(page, feel)])];
    const judged = (['right', 'left', 'over'] as const).map((at) => {
      stand(at);
      const box = panel.box.getBoundingClientRect();
      const hidden = controls.filter((control) => isHidden(control, box));
      return { side: at, hidden, weight: hidden.reduce((sum, one) => sum + weigh(one), 0) };
    });
    const best = judged.reduce((one, other) => (other.weight < one.weight ? other : one));
    for (const control of best.hidden) accepted.add(control);
    stand(best.side);
    return { side: best.side, moved: best.side !== now, savesHidden: best.weight >= SAVE };
  } finally {
    style.pointerEvents = '';
  }
}

/** The page as it stands without us: what lies at its edges then. */
function feelWithout({ stand, side }: HostPage, feel: (from: number, to: number) => Element[]): Element[] {
  const now = side();
  stand('over');
  const found = feel(0, innerWidth);
  stand(now);
  return found;
}

function controlAt(x: number, y: number): Element | null {
  const element = deepest(x, y);
  if (!element || element === document.body || element === document.documentElement) return null;
  return element.closest(CONTROL) ?? (getComputedStyle(element).cursor === 'pointer' ? element : null);
}

function isHidden(control: Element, box: DOMRect): boolean {
  const { left, width } = control.getBoundingClientRect();
  const middle = left + width / 2;
  return (middle > box.left && middle < box.right) || middle < 0 || middle > innerWidth;
}

function weigh(control: Element): number {
  const { type, form, value } = control as HTMLButtonElement;
  const stores = (type === 'submit' && form) || SAVES.test(control.textContent || value || '');
  return stores ? SAVE : 1;
}
