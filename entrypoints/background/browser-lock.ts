/** Where the lock touches the browser: its alarm, the screen, the windows, and the open pages of the extension. */
import { browser } from 'wxt/browser';
import type { LockEdges, LockKeeper } from '../../dossier/lock/lock-keeper';
import { lockEdges } from './lock-service';
import type { Panels } from './panels';
import type { SchoolRulesKeeper } from './school-rules';
import type { SessionMemory } from './session-memory';

const ALARM = 'lock';

/**
 * @param open of the pages there are, known by the time that anything is locked
 * @param rules of the school
 */
export function browserLock(
  memory: SessionMemory,
  rules: () => Pick<SchoolRulesKeeper, 'now'>,
  open: () => Panels,
  turned: (is: 'closed' | 'open') => void,
): LockEdges {
  return {
    memory,
    now: Date.now,
    async asked() {
      const { requireLock = false, lockAfterMinutes = null } = await rules().now();
      return { required: requireLock, minutes: lockAfterMinutes };
    },
    wake(at) {
      if (at === null) void browser.alarms.clear(ALARM);
      else void browser.alarms.create(ALARM, { when: at });
    },
    ...lockEdges({
      memory,
      // Rejects when no page of the extension is open.
      tell: (turn) =>
        browser.runtime.sendMessage(turn).then(
          (yes) => yes === true,
          () => false,
        ),
      adopt: () => open().adopt(true),
      renew(is) {
        open().lockTurned();
        turned(is);
      },
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    }),
  };
}

/** Locks as soon as the browser says that nobody is there any more; without this it locks when it is next asked. */
export function onAway(lock: LockKeeper): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lock.look();
  });
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void lock.lockNow('away');
  });
  browser.windows.onRemoved.addListener(async () => {
    if ((await browser.windows.getAll()).length === 0) void lock.lockNow('away');
  });
}
