/** What retention needs of the browser: where its terms and its last look are kept, and whether a dossier is written in. */
import { browser } from 'wxt/browser';
import type { RetentionEdges } from '../../dossier/retention-keeper';
import type { Holds } from '../../ports/changes';
import { mostOf } from '../../ports/school-rules/most-kept';
import { areWordsOf } from './kept-words';
import type { SchoolRulesKeeper } from './school-rules';
import type { SessionMemory } from './session-memory';

const TERMS = 'retention';
const LOOKED = 'retention-looked';

/** In milliseconds. A page that has nothing of a dossier says so at once; one that has takes as long as it is drawn. */
const SAYS_NO = 1000;

export function retentionEdges(
  memory: SessionMemory,
  rules: Pick<SchoolRulesKeeper, 'now'>,
  wiped: (dossier: string) => Promise<void>,
): RetentionEdges {
  const kept = (key: string) => ({
    read: async () => (await browser.storage.local.get(key))[key],
    write: (value: unknown) => browser.storage.local.set({ [key]: value }),
  });
  return {
    terms: kept(TERMS),
    looked: kept(LOOKED),
    most: async () => mostOf(await rules.now()),
    isBusy: async (dossier) => (await isDraft(memory, dossier)) || isHeld(dossier),
    wiped,
    now: Date.now,
  };
}

async function isDraft(memory: SessionMemory, dossier: string): Promise<boolean> {
  return Object.keys(await memory.all()).some((key) => areWordsOf(key, dossier));
}

/** In Firefox a panel keeps no drafts outside itself: it is asked. */
function isHeld(dossier: string): Promise<boolean> {
  const asked = browser.runtime.sendMessage({ type: 'holds', dossier } satisfies Holds).then(
    (yes) => yes === true,
    () => false,
  );
  return Promise.race([asked, new Promise<boolean>((resolve) => setTimeout(resolve, SAYS_NO, true))]);
}
