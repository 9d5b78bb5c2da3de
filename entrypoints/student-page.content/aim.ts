import { boxInWindow } from '../../hosts/fields/box';
import { isOneLine } from '../../hosts/fields/field-name';
import type { HostPage } from './host-page';

/** How often the outline is laid again where the page moves the field without saying so. */
const TICK = 250;

/** A field at least this high has room for the words, in CSS pixels. */
const ROOM = 72;

/** What the teacher is asked about: an earlier text, and the field it was read from. */
interface Asked {
  words: string;
  field: Element | null;
}

/**
 * A frame around the field of the page that a plan would go to, drawn in our own root. It goes where the text would go at
 * every moment, also when another field gets the cursor, or the page takes this one away. Gives the verb: draw it, or
 * take it away. While the teacher is asked about one field, it says nothing of another: the answer goes nowhere else.
 */
export function aimer({ stage, signal, fields }: HostPage): (on: boolean, asked?: Asked | null) => void {
  let stop: AbortController | null = null;

  function begin(life: AbortSignal, asked: Asked | null): void {
    const box = frame();
    let before: Element | null = null;
    const lay = () => {
      const field = fields.current();
      if (field && field !== before) bringIntoView(field);
      before = field;
      if (asked) layAround(box, field === asked.field ? field : null, asked.words);
      else layAround(box, field, field && isOneLine(field) ? 'Hier past een titel' : 'Hier komt het plan');
    };
    for (const type of ['scroll', 'resize', 'focusin'])
      addEventListener(type, lay, { signal: life, capture: true, passive: true });
    const tick = setInterval(lay, TICK);
    life.addEventListener('abort', () => {
      clearInterval(tick);
      stage.remove(box);
    });
    lay();
    stage.add(box);
  }

  return (on, asked = null) => {
    stop?.abort();
    stop = on && !signal.aborted ? new AbortController() : null;
    if (stop) begin(AbortSignal.any([stop.signal, signal]), asked);
  };
}

function bringIntoView(field: Element): void {
  const { top, bottom } = boxInWindow(field);
  if (bottom < 0 || top > innerHeight) field.scrollIntoView({ block: 'center' });
}

function layAround(box: HTMLElement, field: Element | null, says: string): void {
  box.style.display = field ? 'block' : 'none';
  if (!field) return;
  const rect = boxInWindow(field);
  for (const side of ['left', 'top', 'width', 'height'] as const) box.style[side] = `${rect[side]}px`;
  const words = box.firstElementChild as HTMLElement;
  words.textContent = says;
  // Inside a field that has the room, so that a toolbar above it stays in sight; else above it, or over its edge.
  const inside = rect.height >= ROOM || rect.top < 24;
  Object.assign(
    words.style,
    inside ? { top: '8px', bottom: 'auto' } : { top: 'auto', bottom: 'calc(100% + 2px)' },
  );
}

function frame(): HTMLElement {
  const outline = document.createElement('div');
  // Under the panel in our own root, so that it never covers it.
  Object.assign(outline.style, {
    position: 'fixed',
    zIndex: '-1',
    boxSizing: 'border-box',
    border: '2px solid var(--accent)',
    borderRadius: '7px',
    pointerEvents: 'none',
  });
  const words = document.createElement('span');
  Object.assign(words.style, {
    position: 'absolute',
    right: '8px',
    padding: '2px 8px',
    borderRadius: '4px',
    whiteSpace: 'nowrap',
    font: '600 13px/1.45 "Segoe UI", system-ui, sans-serif',
    color: 'var(--bg)',
    background: 'var(--accent)',
  });
  outline.append(words);
  return outline;
}
