import type { Page } from 'playwright-core';
import type { TestBrowser } from './browser';

/** Long enough for a student to be recognised on any page, in milliseconds. */
const SETTLED = 1500;

/** Opens addresses in a tab each, and gives them, by name, once all are settled: they wait together. */
export async function settledTabs(
  browser: TestBrowser,
  addresses: readonly (readonly [name: string, host: string, path: string])[],
): Promise<Map<string, Page>> {
  const tabs = new Map<string, Page>();
  for (const [name, host, path] of addresses) {
    const page = await browser.context.newPage();
    tabs.set(name, page);
    await page.goto(browser.hosts.url(host, path));
  }
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return tabs;
}
