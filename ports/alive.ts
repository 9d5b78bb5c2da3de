import { browser } from 'wxt/browser';

/**
 * Is the extension that this script belongs to still there? False as soon as it was updated or removed. Chromium then
 * takes its id away; Firefox leaves a dead object, and every look at it throws.
 */
export function alive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
