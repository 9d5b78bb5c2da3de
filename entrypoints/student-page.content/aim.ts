import { boxInWindow } from '../../hosts/box';
import type { Stage } from './stage';

/** How often the outline is laid again where the page moves the field without saying so. */
const TICK = 250;

/** A field at least this high has room for the words, in CSS pixels. */
const ROOM = 72;

let box: HTMLElement | null = null;
let stop = new AbortController();

/** A frame around the field of the page that a plan would go to, drawn in our own root; null takes it away. */
export function aim(stage: Stage, signal: AbortSignal, field: Element | null): void {
  stop.abort();
  if (box) stage.remove(box);
  box = null;
  if (!field || signal.aborted) return;

  stop = new AbortController();
  box = frame();
  const lay = () => layAround(field);
  const options = { signal: AbortSignal.any([stop.signal, signal]), capture: true, passive: true };
  addEventListener('scroll', lay, options);
  addEventListener('resize', lay, options);
  const tick = setInterval(lay, TICK);
  stop.signal.addEventListener('abort', () => clearInterval(tick));
  signal.addEventListener('abort', () => aim(stage, signal, null), { signal: stop.signal });
  const { top, bottom } = boxInWindow(field);
  if (bottom < 0 || top > innerHeight) field.scrollIntoView({ block: 'center' });
  lay();
  stage.add(box);
}

function layAround(field: Element): void {
  if (!box) return;
  const rect = boxInWindow(field);
  box.style.display = field.isConnected ? 'block' : 'none';
  for (const side of ['left', 'top', 'width', 'height'] as const) box.style[side] = `${rect[side]}px`;
  const words = box.firstElementChild as HTMLElement;
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
  words.textContent = 'Hier komt het plan';
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
