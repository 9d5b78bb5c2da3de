const OPAQUE = 0.9;

/**
 * Whether the teacher really sees this box of ours: not faint, blurred, turned, shrunk or covered by the page, as
 * in clickjacking. Where the browser can tell what the compositor shows (Chromium), it is asked too: it sees
 * covers that let clicks through.
 */
export async function reallyVisible(box: HTMLElement, host: HTMLElement): Promise<boolean> {
  if (!plainlyShown(document.documentElement) || !plainlyShown(host) || !plainlyShown(box)) return false;
  const body = document.body ? getComputedStyle(document.body) : null;
  if (body && (Number(body.opacity) < OPAQUE || body.visibility !== 'visible')) return false;
  const { left, top, width, height } = box.getBoundingClientRect();
  if (width < 300 || height < Math.min(innerHeight, 200)) return false;
  const spots: [number, number][] = [
    [0.5, 0.5],
    [0.1, 0.1],
    [0.9, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
  ];
  const ours = ([x, y]: [number, number]) =>
    document.elementFromPoint(left + x * width, top + y * height) === host;
  return spots.every(ours) && (await compositorShows(box));
}

function plainlyShown(element: Element): boolean {
  const { opacity, visibility, filter, transform, clipPath, display } = getComputedStyle(element);
  return (
    Number(opacity) >= OPAQUE &&
    visibility === 'visible' &&
    display !== 'none' &&
    [filter, transform, clipPath].every((value) => value === 'none' || value === '')
  );
}

function compositorShows(box: HTMLElement): Promise<boolean> {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(entries.some((entry) => (entry as { isVisible?: boolean }).isVisible === true));
    }, options);
    observer.observe(box);
  });
}
