import type { Page } from 'playwright-core';

/**
 * Goes through history to a page that rested in the back/forward cache. Playwright does not know the contexts of a page
 * that came back, so everything is asked over a connection of its own.
 */
export async function travel(page: Page, where: 'back' | 'forward'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
    const to = entries[currentIndex + (where === 'back' ? -1 : 1)];
    if (!to) throw new Error(`There is nothing to go ${where} to.`);
    await session.send('Page.navigateToHistoryEntry', { entryId: to.id });
  } finally {
    await session.detach().catch(() => {});
  }
}

/** Evaluates in the document that the tab shows now. */
export async function inPage(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  } finally {
    await session.detach().catch(() => {});
  }
}
