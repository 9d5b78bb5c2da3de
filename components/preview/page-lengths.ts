/** How long a text gets on paper: laid out unseen as it would be printed, and measured. */
import { A4 } from '../../export/a4';
import type { Lengths } from '../../export/one-page';
import { outgoing } from '../../export/outgoing';
import { sheetElement } from '../../export/sheet';
import sheetStyles from '../../export/sheet.css?inline';
import type { Plan } from '../../plan/model';

/** Nothing of the panel's own styles reaches in. */
const UNSEEN = `
:host { all: initial; position: fixed; top: 0; left: -500mm; visibility: hidden; contain: layout; width: ${A4.width - 2 * A4.margin}mm; }
.page { height: ${A4.height - 2 * A4.margin}mm; }`;

let looks: CSSStyleSheet[] | null = null;

/** Null where nothing is laid out: the panel is hidden. */
export function pageLengths(plan: Plan<string>): Lengths | null {
  looks ??= [sheetStyles, UNSEEN].map((styles) => {
    const look = new CSSStyleSheet();
    look.replaceSync(styles);
    return look;
  });
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = looks;
  const page = Object.assign(document.createElement('div'), { className: 'page' });
  const sheet = sheetElement(outgoing(plan), document);
  root.append(page, sheet);
  document.body.append(host);
  try {
    const heightOf = (element: Element) => element.getBoundingClientRect().height;
    const whole = heightOf(page);
    if (whole === 0) return null;
    const heights = [...sheet.querySelectorAll('.block')].map((block) => heightOf(block) / whole);
    const blocks = plan.blocks.map(({ heading, name }, index) => ({
      heading,
      name,
      length: heights[index] ?? 0,
    }));
    const rest = heightOf(sheet) / whole - heights.reduce((sum, height) => sum + height, 0);
    return { rest, blocks };
  } finally {
    host.remove();
  }
}
