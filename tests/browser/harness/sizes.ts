import type { Frame, Page } from 'playwright-core';

/** In CSS pixels, and of the letters: a laptop, a narrow window, and large text. */
const SIZES = [
  [1366, '100%'],
  [320, '100%'],
  [640, '200%'],
] as const;

/**
 * Looks at what has to bear every size in each of them; the last one stays.
 * @param place whose letters grow: the page itself, or a frame in it
 */
export async function inEachSize(
  page: Page,
  place: Page | Frame,
  look: (width: number) => Promise<void>,
): Promise<void> {
  for (const [width, letters] of SIZES) {
    await page.setViewportSize({ width, height: 768 });
    await place.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, letters);
    await look(width);
  }
}
