/** Where the rules of the school touch the browser. */
import { browser } from 'wxt/browser';
import { SCHOOL_RULES } from '../../ports/local-settings';
import type { SchoolRulesEdges } from './school-rules';
import type { SessionMemory } from './session-memory';

export function schoolRulesEdges(memory: SessionMemory, changed: () => void): SchoolRulesEdges {
  const { local, managed } = browser.storage;
  return {
    managed: () => managed.get(),
    copy: {
      read: async () => (await local.get(SCHOOL_RULES))[SCHOOL_RULES],
      write: (rules) => local.set({ [SCHOOL_RULES]: rules }),
    },
    memory,
    changed,
    now: Date.now,
    wait: (milliseconds, then) => void setTimeout(then, milliseconds),
  };
}

/** The event of this area alone: that of all areas would wake the background with every setting. */
export function onRulesChanged(then: () => void): void {
  browser.storage.managed.onChanged.addListener(() => then());
}
