import { panelIn } from '../browser/harness/panel.mjs';

/**
 * From the start of a navigation to a student's page, to the first tick on screen in the open panel, and when what lies
 * between them happened. Seen from outside: by what the browser notes itself, and by scripts that stand in each document
 * before ours do.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {'name' | 'begins' | 'script' | 'connected' | 'drawn' | 'view' | 'tick' | 'list'} Part
 * @typedef {Partial<Record<Part, number>>} Times Milliseconds since the navigation of the page began.
 */

/** The parts of a first tick in their order, in words. @type {Readonly<Partial<Record<Part, string>>>} */
export const PARTS = {
  name: 'student on the page',
  begins: 'frame begins',
  script: 'its script',
  connected: 'connected',
  drawn: 'first drawn',
  view: 'view',
  tick: 'tick',
};

/** Stands in every document of the browser. @param {string} name Of the student, as the page shows it. */
export function noteTimes(name) {
  /** @type {Record<string, number>} */
  const times = {};
  const now = () => performance.timeOrigin + performance.now();
  /** @param {string} what */
  const note = (what) => {
    times[what] ??= now();
  };
  Object.assign(globalThis, { benchTimes: times });
  /** @param {() => unknown} isThere @param {() => void} then */
  const once = (isThere, then) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      then();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  };
  if (location.protocol !== 'chrome-extension:') {
    once(
      () => document.body?.textContent?.includes(name),
      () => note('name'),
    );
    return;
  }
  times.begins = performance.timeOrigin;
  new PerformanceObserver((paints) => {
    for (const { startTime } of paints.getEntries()) times.drawn ??= performance.timeOrigin + startTime;
  }).observe({ type: 'paint', buffered: true });
  once(
    () => document.querySelector('input[type=checkbox], [role=checkbox]'),
    // When it has been painted.
    () => requestAnimationFrame(() => setTimeout(() => note('tick'))),
  );
  once(
    () => document.querySelector('[role=rowheader]'),
    () => requestAnimationFrame(() => setTimeout(() => note('list'))),
  );
  // The first line of Preact; the bare frame has nothing before its database.
  const symbolFor = Symbol.for;
  Symbol.for = (key) => {
    note('script');
    return symbolFor(key);
  };
  const { chrome, browser, indexedDB } = /** @type {any} */ (globalThis);
  Object.defineProperty(globalThis, 'indexedDB', {
    get() {
      note('script');
      return indexedDB;
    },
  });
  const { connect } = chrome.runtime;
  for (const { runtime } of [chrome, browser ?? chrome])
    runtime.connect = (/** @type {any[]} */ ...args) => {
      note('connected');
      const port = connect.apply(runtime, args);
      // Of a student: before that it may say that the page still changes.
      port.onMessage.addListener((/** @type {any} */ { type, page }) => {
        if (type === 'view' && page.state === 'student') note('view');
      });
      return port;
    };
}

/** @param {Page} page @param {string} url @returns {Promise<Times>} */
export async function timesTo(page, url) {
  // Another document, also where only what is behind the # would differ.
  await page.goto('about:blank');
  await page.goto(url);
  const end = Date.now() + 15_000;
  const read = () => /** @type {Record<string, number>} */ (/** @type {any} */ (globalThis).benchTimes);
  for (;;) {
    const inPanel = await panelIn(page)
      ?.evaluate(read)
      .catch(() => null);
    if (inPanel?.tick) {
      const times = { ...(await page.evaluate(read)), ...inPanel };
      const start = await page.evaluate(() => performance.timeOrigin);
      return Object.fromEntries(Object.entries(times).map(([part, at]) => [part, at - start]));
    }
    if (Date.now() > end) throw new Error(`No tick appeared on ${url}`);
    await page.waitForTimeout(20);
  }
}

/** @param {readonly number[]} values */
export const median = (values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median of each part. @param {readonly Times[]} all @returns {Times} */
export function medians(all) {
  const parts = [...new Set(all.flatMap((times) => /** @type {Part[]} */ (Object.keys(times))))];
  return Object.fromEntries(
    parts.map((part) => [part, median(all.flatMap(({ [part]: at }) => (at === undefined ? [] : [at])))]),
  );
}

/** "frame begins 40, its script 95, …, tick 200 ms" @param {Times} times */
export function inWords(times) {
  const parts = Object.entries(PARTS).flatMap(([part, words]) => {
    const at = times[/** @type {Part} */ (part)];
    return at === undefined ? [] : [`${words} ${at.toFixed(0)}`];
  });
  return `${parts.join(', ')} ms`;
}
