import { browser } from 'wxt/browser';

/** Asks for the right to show notifications; within a click, or the browser refuses. Resolves to whether it is there. */
export const askNotificationRight = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });
