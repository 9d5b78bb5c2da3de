/** Where days touch the browser: it wakes the background when one begins, and shows what there is to remember. */
import { browser } from 'wxt/browser';
import { addressOf } from '../../components/pages/address';
import type { DueBadge } from './due-badge';
import { nextTurn } from './next-turn';
import type { Notices, Reminders } from './reminders';

const ALARM = 'day';
export const notices: Notices = {
  may: () => browser.permissions.contains({ permissions: ['notifications'] }),
  async show(id, words) {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: 'Stapsgewijs',
      message: words,
    });
  },
  isShown: async (id) => id in (await browser.notifications.getAll()),
};

/** Adds its listeners at once. @returns looks when the next turn is; after the time of the reminders was changed */
export function onDays(due: DueBadge, reminders: Reminders): () => Promise<void> {
  async function arm(anew = false) {
    const when = nextTurn(Date.now(), await reminders.next());
    const held = await browser.alarms.get(ALARM);
    // One that is due by now is on its way.
    if (anew || !held || held.scheduledTime > when) await browser.alarms.create(ALARM, { when });
  }
  async function turn() {
    due.look(0);
    await reminders.look();
    await arm(true);
  }
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void turn();
  });
  // Also wakes this worker when the browser starts: what was to be told while it was closed is told now.
  browser.runtime.onStartup.addListener(() => void turn());

  let isHeard = false;
  /** What is to be shown can be asked for later: without the right to it the browser has nothing to listen to. */
  function hear() {
    if (isHeard || !browser.notifications) return;
    isHeard = true;
    browser.notifications.onClosed.addListener((id) => void reminders.seen(id));
    browser.notifications.onClicked.addListener((id) => {
      void browser.notifications.clear(id);
      void reminders.seen(id);
      void openToday();
    });
  }
  hear();
  browser.permissions.onAdded.addListener(hear);
  void arm();
  return () => arm(true);
}

async function openToday() {
  const url = addressOf('mijn-leerlingen');
  try {
    const { windowId } = await browser.tabs.create({ url });
    await browser.windows.update(windowId, { focused: true });
  } catch {
    // There is no window any more.
    await browser.windows.create({ url });
  }
}
