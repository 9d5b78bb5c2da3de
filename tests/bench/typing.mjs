import { median } from './first-tick.mjs';

/**
 * What a key costs in a long field of the panel, with all that listens to it (what is typed being stored, the
 * dossiercheck and its mark beside the field), against a field with the same words in the same frame to which nobody
 * listens.
 *
 * @typedef {import('playwright-core').Frame} Frame
 * @typedef {import('playwright-core').Page} Page
 */
const SENTENCE = 'Hij is vaak druk in de les en let nooit op. Rekenen ging deze week in het groepje goed. ';
const BARE = 'kaal-veld';
/** In milliseconds: as somebody types, and every so often thinks for as long as the dossiercheck waits. */
const BETWEEN_KEYS = [90, 90, 90, 90, 1230];
const KEYS = ['d', 'a', 'n', '.', 'Space'];
const PAUSE = 1500;

/**
 * @param {Page} page @param {Frame} panel With a dossier, at a step with a vraag.
 * @param {{ words: number, rounds: number, keys: number }} options
 */
export async function measureTyping(page, panel, { words, rounds, keys }) {
  const text = SENTENCE.repeat(Math.ceil(words / SENTENCE.split(' ').length)).trim();
  await panel.getByRole('button', { name: /^Wat zijn de vragen van de leerling/, expanded: false }).click();
  const ours = panel.getByRole('textbox', { name: /^Wat zijn de vragen van de leerling/ });
  await ours.fill(text);
  await panel.locator('.field-box .mark').first().waitFor();
  await panel.evaluate(
    ([id, words]) => {
      const field = document.createElement('textarea');
      Object.assign(field, { id, className: 'field field-area', value: words });
      document.querySelector('main')?.append(field);
      /** @type {number[]} */
      const taken = [];
      Object.assign(window, { taken });
      const { port1, port2 } = new MessageChannel();
      let began = 0;
      port1.onmessage = () => taken.push(performance.now() - began);
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          began = timeStamp;
          requestAnimationFrame(() => port2.postMessage(0));
        },
        true,
      );
    },
    /** @type {const} */ ([BARE, text]),
  );
  const bare = panel.locator(`#${BARE}`);
  /** @type {number[][]} */
  const taken = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const [index, field] of [ours, bare].entries()) {
      await field.focus();
      await page.keyboard.press('Control+End');
      await page.waitForTimeout(PAUSE);
      await panel.evaluate(() => {
        /** @type {{ taken: number[] }} */ (/** @type {unknown} */ (window)).taken.length = 0;
      });
      for (let key = 0; key < keys; key++) {
        await page.keyboard.press(KEYS[key % KEYS.length] ?? '');
        await page.waitForTimeout(BETWEEN_KEYS[key % BETWEEN_KEYS.length] ?? 0);
      }
      taken[index]?.push(
        ...(await panel.evaluate(
          () => /** @type {{ taken: number[] }} */ (/** @type {unknown} */ (window)).taken,
        )),
      );
    }
  const [mine = [], plain = []] = taken;
  const inMs = (/** @type {number[]} */ all) =>
    `${median(all).toFixed(1)} ms, the slowest ${Math.max(...all).toFixed(0)} ms`;
  console.log(
    `a key in a field of ${words} words: ${(median(mine) / median(plain)).toFixed(2)} × in a field that nobody listens to, from key to paint\n` +
      `  the panel's     ${inMs(mine)}\n  the bare field  ${inMs(plain)} (of ${mine.length} keys)`,
  );
}
