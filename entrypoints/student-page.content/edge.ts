import type { PanelFrame } from './frame';
import type { Side } from './page-room';
import { fittingWidth, NARROWEST, WIDEST } from './panel-width';

const STEP = 16;

/** What a key on the panel's edge makes of its width; null when the key means nothing here. */
export function widthAfterKey(key: string, width: number, side: Side): number | null {
  const step = side === 'right' ? STEP : -STEP;
  const wanted = { ArrowLeft: width + step, ArrowRight: width - step, Home: NARROWEST, End: WIDEST }[key];
  return wanted === undefined ? null : fittingWidth(wanted);
}

/** The edge of the panel that makes it wider or narrower; `resized(width, done)` follows it. Added once. */
export function addEdge(
  { box }: PanelFrame,
  side: () => Side,
  resized: (width: number, done: boolean) => void,
): void {
  if (box.querySelector('.edge')) return;
  const edge = document.createElement('div');
  const width = () => Math.round(box.getBoundingClientRect().width);
  const say = (to: number, done: boolean) => {
    edge.ariaValueNow = `${to}`;
    resized(to, done);
  };
  Object.assign(edge, {
    className: 'edge',
    tabIndex: 0,
    role: 'separator',
    ariaOrientation: 'vertical',
    ariaLabel: 'Breedte van het paneel',
    ariaValueMin: `${NARROWEST}`,
    ariaValueMax: `${WIDEST}`,
    ariaValueNow: `${fittingWidth(width())}`,
  });

  edge.onkeydown = (event) => {
    const to = event.isTrusted ? widthAfterKey(event.key, width(), side()) : null;
    if (to === null) return;
    event.preventDefault();
    say(to, true);
  };
  // The frame would swallow the pointer as soon as it is over it.
  const letThrough = (on: boolean) => box.style.setProperty('--over-frame', on ? 'none' : 'auto');
  edge.onpointerdown = (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    edge.setPointerCapture(event.pointerId);
    // In Firefox the press itself is kept from the page, and so from the cursor.
    edge.focus();
    letThrough(true);
  };
  edge.onpointermove = (event) => {
    if (!event.isTrusted || !edge.hasPointerCapture(event.pointerId)) return;
    const { left, right } = box.getBoundingClientRect();
    say(fittingWidth(side() === 'right' ? right - event.clientX : event.clientX - left), false);
  };
  edge.onlostpointercapture = () => {
    letThrough(false);
    say(fittingWidth(width()), true);
  };
  box.prepend(edge);
}
