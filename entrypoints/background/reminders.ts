/**
 * Reminders: a notification without a name on the day of a moment, at the time that was chosen, or at the next start.
 *
 * Never twice: what is about to be shown is kept first. A worker that dies in between leaves it undecided; the next one
 * asks the browser whether it stands on the screen, and whoever puts it away says so (`seen`).
 */
import { calendarDay } from '../../dossier/calendar-day';
import { lane } from '../../dossier/lane';
import {
  afterTelling,
  nextMomentOf,
  parseTold,
  type ToldDays,
  type ToSay,
  toSay,
  withoutDossier,
} from '../../dossier/reminding';
import { TIME_OF_DAY } from '../../dossier/time-of-day';
import { REMINDED, REMINDERS } from '../../ports/local-settings';
import type { ReminderState } from '../../ports/own-page';
import type { DaysAhead } from './days-ahead';
import type { Settings } from './settings';

export interface Notices {
  /** The teacher gave the right to it. */
  may(): Promise<boolean>;
  show(id: string, words: string): Promise<void>;
  isShown(id: string): Promise<boolean>;
}

interface RemindersOptions {
  ahead: Pick<DaysAhead, 'all'>;
  settings: Settings;
  notices: Notices;
  now(): number;
}

export interface Reminders {
  state(): Promise<ReminderState>;
  /** @param at `HH:MM`; null for no reminders */
  set(at: string | null): Promise<ReminderState>;
  /** Tells what is to be told by now. Never rejects: another time. */
  look(): Promise<void>;
  /** A notification was clicked, or put away. */
  seen(id: string): Promise<void>;
  /** Nothing of this dossier is there any more. Never rejects. */
  forget(dossier: string): Promise<void>;
  /** When there is to be looked again, in milliseconds; null without reminders. */
  next(): Promise<number | null>;
}

export function reminders({ ahead, settings, notices, now }: RemindersOptions): Reminders {
  const oneByOne = lane();
  const today = () => calendarDay(now());
  const told = async () => parseTold((await settings.get(REMINDED))[REMINDED], today());
  const keep = (next: ToldDays) => settings.set({ [REMINDED]: next });

  async function chosen(): Promise<string | null> {
    const { [REMINDERS]: at } = await settings.get(REMINDERS);
    return typeof at === 'string' && TIME_OF_DAY.test(at) ? at : null;
  }

  const state = async (): Promise<ReminderState> => ({ at: await chosen(), may: await notices.may() });

  /** What a worker that died left undecided. */
  async function decided(before: ToldDays): Promise<ToldDays> {
    const { saying } = before;
    if (!saying) return before;
    const isShown = await notices.isShown(saying.id);
    return { ...before, keys: isShown ? [...before.keys, ...saying.keys] : before.keys, saying: null };
  }

  async function pass() {
    const at = await chosen();
    if (at === null || !(await notices.may())) return;
    const before = await told();
    const known = await decided(before);
    const due = toSay(await ahead.all(), known, at, today(), now());
    if (due.keys.length > 0) {
      const id = `moments-${now()}`;
      await keep({ ...known, saying: { id, keys: due.keys } });
      try {
        await notices.show(id, inWords(due));
      } catch {
        return keep(known);
      }
    }
    const after = afterTelling(known, due.keys, today());
    if (JSON.stringify(after) !== JSON.stringify(before)) await keep(after);
  }

  return {
    state,
    set: (at) =>
      oneByOne(async () => {
        if (at === null) await settings.remove([REMINDERS]);
        else {
          // What was before there were reminders is no news.
          if ((await chosen()) === null) await keep({ ...(await told()), from: today() });
          await settings.set({ [REMINDERS]: at });
        }
        return state();
      }),
    look: () => oneByOne(pass).catch(() => {}),
    seen: (id) =>
      oneByOne(async () => {
        const before = await told();
        if (before.saying?.id !== id) return;
        await keep({ ...before, keys: [...before.keys, ...before.saying.keys], saying: null });
      }),
    forget: (dossier) =>
      oneByOne(async () => {
        if ((await settings.get(REMINDED))[REMINDED]) await keep(withoutDossier(await told(), dossier));
      }).catch(() => {}),
    async next() {
      const at = await chosen();
      return at === null ? null : nextMomentOf(at, today(), now());
    },
  };
}

/** Of nobody by name: it may stand on a screen that a class looks at. */
function inWords({ today, earlier }: ToSay): string {
  const of = (count: number) => (count === 1 ? 'bij één leerling' : `bij ${count} leerlingen`);
  return [
    ...(today > 0 ? [`Vandaag staat er iets gepland ${of(today)}.`] : []),
    ...(earlier > 0 ? [`Er stond eerder iets gepland ${of(earlier)}.`] : []),
    'Klik om te zien wat.',
  ].join(' ');
}
