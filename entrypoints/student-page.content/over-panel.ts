/** `window`: a modal window of the page, under which nothing else can be operated. `page`: anything else. */
export type Over = 'window' | 'page';

const SPOTS = [
  [0.5, 0.5],
  [0.15, 0.2],
  [0.85, 0.8],
] as const;

/**
 * The panel of the version before this one, which keeps what could not be saved (stage.ts): a child of `html` itself in
 * the top layer. A page that looks like it only keeps a remark from being made; nothing is inserted under it.
 */
const isFormer = (element: Element) =>
  element.parentNode === document.documentElement && (element as HTMLElement).popover === 'manual';

/** What of the page lies over the panel, or keeps it from being operated; null when nothing does. */
export function lies(box: HTMLElement, host: HTMLElement): Over | null {
  const { left, top, width, height } = box.getBoundingClientRect();
  const above = SPOTS.map(([x, y]) => deepest(left + x * width, top + y * height)).filter(
    (element) => element !== null && element !== host && !isFormer(element),
  ) as Element[];
  if (above.some((element) => element.closest('dialog')?.matches(':modal'))) return 'window';
  return above.length > 1 ? 'page' : null;
}

/** The innermost element at this place of the window, also in open shadow roots. */
export function deepest(x: number, y: number, from: DocumentOrShadowRoot = document): Element | null {
  const found = from.elementFromPoint(x, y);
  const inner = found?.shadowRoot?.elementFromPoint(x, y);
  return inner && inner !== found ? (deepest(x, y, found?.shadowRoot as ShadowRoot) ?? found) : found;
}
