import type { Page } from 'playwright-core';

/**
 * How many pages it is on paper. Chromium refuses while a tab that prints by itself still does: to be polled there.
 * @throws while the tab is being printed
 */
export async function pagesOf(tab: Page): Promise<number> {
  const pdf = await tab.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
