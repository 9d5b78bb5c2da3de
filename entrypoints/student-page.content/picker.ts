/**
 * The teacher points at something in the page, with the mouse or with the keys. While it lasts a sheet of ours lies over
 * the page, so that nothing of the host is pressed.
 */
import { boxInWindow } from '../../hosts/fields/box';
import { typableAt } from '../../hosts/fields/field';
import { elementUnder } from '../../hosts/pointing/element-under';
import { nameAt } from '../../hosts/pointing/name-at';
import { rootsOf } from '../../hosts/roots';
import { isShown } from '../../hosts/shown';
import type { Stage } from './stage';

export interface Picker {
  stop(): void;
}

export interface PickerOptions {
  at: 'student' | 'field';
  stage: Stage;
  chosen(element: Element): void;
  /** Escape. */
  stopped(): void;
}

const MOST = 2000;
const WORDS = {
  student: 'Klik op de naam van de leerling. Of kies met de pijltjes en druk op Enter. Escape stopt.',
  field: 'Klik in het tekstveld voor het plan. Of kies met de pijltjes en druk op Enter. Escape stopt.',
} as const;

export function startPicking({ at, stage, chosen, stopped }: PickerOptions): Picker {
  const sheet = document.createElement('div');
  const outline = document.createElement('div');
  const line = document.createElement('div');
  let candidates: Element[] | null = null;
  let place = -1;

  Object.assign(sheet.style, { position: 'fixed', inset: '0', zIndex: '-1', cursor: 'crosshair' });
  Object.assign(outline.style, {
    position: 'fixed',
    zIndex: '-1',
    display: 'none',
    boxSizing: 'border-box',
    border: '2px solid var(--accent)',
    borderRadius: '4px',
    // Seen on a light page and on a dark one.
    boxShadow: '0 0 0 2px var(--bg)',
    pointerEvents: 'none',
  });
  Object.assign(line.style, {
    position: 'fixed',
    left: '12px',
    bottom: '12px',
    maxWidth: 'min(30rem, calc(100vw - 24px))',
    boxSizing: 'border-box',
    padding: '8px 12px',
    borderRadius: '7px',
    font: '600 14px/1.45 "Segoe UI", system-ui, sans-serif',
    color: 'var(--bg)',
    background: 'var(--accent)',
  });
  line.textContent = WORDS[at];
  line.tabIndex = 0;
  line.role = 'application';
  line.ariaLabel = WORDS[at];
  line.lang = 'nl';
  const said = document.createElement('div');
  Object.assign(said.style, { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' });
  said.role = 'status';

  function lay(element: Element | null): void {
    outline.style.display = element ? 'block' : 'none';
    if (!element) return;
    const box = boxInWindow(element);
    for (const side of ['left', 'top', 'width', 'height'] as const) outline.style[side] = `${box[side]}px`;
  }

  /** What lies under the sheet. */
  function under({ clientX, clientY }: MouseEvent): Element | null {
    sheet.style.pointerEvents = line.style.pointerEvents = 'none';
    const element = elementUnder(clientX, clientY);
    sheet.style.pointerEvents = line.style.pointerEvents = '';
    if (!element || element === stage.host || element === document.documentElement) return null;
    return at === 'field' ? (typableAt(element) ?? element) : element;
  }

  function walk(step: number): void {
    candidates ??= candidatesIn(at);
    if (candidates.length === 0) return;
    place = (place + step + candidates.length + (place < 0 && step < 0 ? 1 : 0)) % candidates.length;
    const element = candidates[place] as Element;
    element.scrollIntoView({ block: 'nearest' });
    lay(element);
    const name = at === 'student' ? nameAt(element) : (element.getAttribute('aria-label') ?? 'tekstveld');
    said.textContent = `${name}, ${place + 1} van ${candidates.length}`;
  }

  sheet.onpointermove = (event) => lay(under(event));
  sheet.onclick = (event) => {
    const element = event.isTrusted ? under(event) : null;
    if (element) chosen(element);
  };
  // The page under the sheet can still be scrolled to what has to be pointed at.
  sheet.onwheel = ({ deltaY }) => scrollable(sheet, under)?.scrollBy(0, deltaY);
  line.onkeydown = (event) => {
    if (!event.isTrusted) return;
    const picked = candidates?.[place];
    const back =
      event.key === 'ArrowUp' || event.key === 'ArrowLeft' || (event.key === 'Tab' && event.shiftKey);
    const on = event.key === 'ArrowDown' || event.key === 'ArrowRight' || event.key === 'Tab';
    if (back) walk(-1);
    else if (on) walk(1);
    else if (event.key === 'Enter' && picked) chosen(picked);
    else if (event.key === 'Escape') stopped();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  line.append(said);
  for (const element of [sheet, outline, line]) stage.add(element);
  line.focus({ preventScroll: true });

  return {
    stop() {
      for (const element of [sheet, outline, line]) stage.remove(element);
    },
  };
}

function scrollable(
  sheet: HTMLElement,
  under: (event: MouseEvent) => Element | null,
): Element | Window | null {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  const middle = new MouseEvent('wheel', { clientX: left + width / 2, clientY: top + height / 2 });
  for (let element = under(middle); element; element = element.parentElement) {
    const { overflowY } = getComputedStyle(element);
    if (element.scrollHeight > element.clientHeight && /auto|scroll/.test(overflowY)) return element;
  }
  return window;
}

/** What the keys go along: texts that may be a name, or fields; in the order in which they are read. */
function candidatesIn(at: PickerOptions['at']): Element[] {
  const found: Element[] = [];
  for (const root of rootsOf(document)) {
    for (const element of root.querySelectorAll(
      at === 'field' ? 'textarea,input,[contenteditable],body' : '*',
    )) {
      if (found.length >= MOST) return found;
      if (!isShown(element)) continue;
      if (at === 'field') {
        const field = typableAt(element);
        if (field && !found.includes(field)) found.push(field);
      } else if (
        [...element.childNodes].some((node) => node.nodeType === 3 && /\p{L}/u.test((node as Text).data)) &&
        nameAt(element)
      )
        found.push(element);
    }
  }
  return found;
}
