import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const MODES = [
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const;

/** Looks at the panel as it is drawn now: in the light, in the dark, in forced colours. Gives what axe has against it. */
export async function axeOn(page: Page, panel: Frame): Promise<() => Promise<string[]>> {
  await panel.evaluate(
    await readFile(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'),
  );
  return async () => {
    const found: string[] = [];
    for (const [colorScheme, forcedColors] of MODES) {
      await page.emulateMedia({ colorScheme, forcedColors });
      const { dark, violations } = await panel.evaluate(async () => {
        // A colour on its way to another is neither.
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
        const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
        const { matches } = matchMedia('(prefers-color-scheme: dark)');
        return { dark: matches, violations: (await axe.run({ resultTypes: ['violations'] })).violations };
      });
      if (dark !== (colorScheme === 'dark')) found.push(`It is not drawn in the ${colorScheme}.`);
      found.push(
        ...violations.map(
          ({ id, nodes }) =>
            `${colorScheme}, forced ${forcedColors}: ${id} at ${nodes.map(({ html }) => html)}`,
        ),
      );
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    return found;
  };
}
