/** *Deze vraag nooit meer*: the rules of the dossiercheck that are not asked on this device. No word of a dossier. */
import { browser } from 'wxt/browser';

const KEY = 'unasked';

/** Empty where this page has no settings at hand. */
export async function unaskedHere(): Promise<readonly string[]> {
  const kept = (await browser?.storage?.local?.get(KEY))?.[KEY];
  return Array.isArray(kept) ? kept.filter((rule) => typeof rule === 'string') : [];
}

/** @param rules all of them; none asks everything again */
export async function keepUnasked(rules: readonly string[]): Promise<void> {
  await browser?.storage?.local?.set({ [KEY]: [...rules] });
}
