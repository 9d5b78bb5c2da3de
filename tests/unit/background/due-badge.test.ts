import { describe, expect, it } from 'vitest';
import type { Ahead } from '../../../dossier/reminding';
import { type DaysAhead, daysAhead } from '../../../entrypoints/background/days-ahead';
import { dueBadge } from '../../../entrypoints/background/due-badge';
import { nextTurn } from '../../../entrypoints/background/next-turn';
import { isPopup } from '../../../entrypoints/background/own-page-sender';

const at = (dossier: string, day: string, more: Partial<Ahead> = {}): Ahead => ({
  dossier,
  days: [{ day, what: 'tussentijds', held: false }],
  closedOn: null,
  ...more,
});

describe('the number on the toolbar icon', () => {
  function badge(all: DaysAhead['all'], clock = { now: new Date(2026, 10, 27, 12).getTime() }) {
    const shown: number[] = [];
    const waits: (() => void)[] = [];
    const asked: (readonly string[] | null)[] = [];
    const due = dueBadge({
      ahead: { all },
      dossiers: {
        list: async (only) => {
          asked.push(only);
          return [];
        },
      },
      show: (count) => shown.push(count),
      now: () => clock.now,
      wait: (_, then) => void waits.push(then),
    });
    return { due, shown, waits, asked };
  }

  it('counts students of today and before, each once, and no dossier that was closed', async () => {
    const { due, shown, waits, asked } = badge(async () => [
      at('a', '2026-11-27'),
      at('b', '2026-11-01'),
      at('c', '2026-11-28'),
      at('d', '2026-11-27', { closedOn: '2026-11-20' }),
    ]);
    for (let many = 0; many < 5; many++) due.look();
    expect(waits).toHaveLength(1);
    waits[0]?.();
    await due.today();
    expect(shown).toEqual([2]);
    // By label only those are read.
    expect(asked).toEqual([['a', 'b']]);
  });

  it('stays as it was where the database cannot be read', async () => {
    const { due, shown, waits } = badge(() => Promise.reject(new Error('broken')));
    due.look();
    waits[0]?.();
    await due.today().catch(() => {});
    expect(shown).toEqual([]);
  });
});

describe('a day that begins', () => {
  it('changes the number without any change', async () => {
    const clock = { now: new Date(2026, 10, 27, 23, 59).getTime() };
    const shown: number[] = [];
    const due = dueBadge({
      ahead: { all: async () => [at('a', '2026-11-28')] },
      dossiers: { list: async () => [] },
      show: (count) => void shown.push(count),
      now: () => clock.now,
      wait: (_, then) => then(),
    });
    due.look();
    await due.today();
    clock.now += 60_000;
    due.look();
    await due.today();
    expect(shown).toEqual([0, 1]);
  });

  it('wakes the background at midnight, at the time of the reminders, and at least every hour', () => {
    const evening = new Date(2026, 10, 27, 23, 30).getTime();
    const midnight = new Date(2026, 10, 28).getTime();
    const morning = new Date(2026, 10, 28, 7, 30).getTime();
    expect(nextTurn(evening, morning)).toBe(midnight);
    expect(nextTurn(morning, new Date(2026, 10, 28, 8).getTime())).toBe(new Date(2026, 10, 28, 8).getTime());
    expect(nextTurn(morning, null)).toBe(morning + 3_600_000);
  });
});

describe('what is known of the days ahead', () => {
  it('is read once, and of a dossier again when it was changed', async () => {
    const read: (readonly string[] | null)[] = [];
    const there = new Map([
      ['a', at('a', '2026-11-27')],
      ['b', at('b', '2026-11-28')],
    ]);
    const days = daysAhead(async (only) => {
      read.push(only);
      return [...there.values()].filter(({ dossier }) => only?.includes(dossier) ?? true);
    });
    expect(await days.all()).toHaveLength(2);
    await days.all();
    there.delete('a');
    there.set('c', at('c', '2026-11-29'));
    days.changed('a');
    days.changed('c');
    expect((await days.all()).map(({ dossier }) => dossier)).toEqual(['b', 'c']);
    days.forget();
    there.clear();
    expect(await days.all()).toEqual([]);
    expect(read).toEqual([null, ['a', 'c'], null]);
  });

  it('misses no change that comes while it is read, nor one that could not be read', async () => {
    const there = new Map([['a', at('a', '2026-11-27')]]);
    let refuses = false;
    let meanwhile = () => {};
    const days = daysAhead(async (only) => {
      if (refuses) throw new Error('broken');
      const found = [...there.values()].filter(({ dossier }) => only?.includes(dossier) ?? true);
      meanwhile();
      return found;
    });
    meanwhile = () => {
      there.set('a', at('a', '2026-12-01'));
      days.changed('a');
      meanwhile = () => {};
    };
    await days.all();
    refuses = true;
    await expect(days.all()).rejects.toThrow('broken');
    refuses = false;
    expect((await days.all())[0]?.days[0]?.day).toBe('2026-12-01');
  });
});

describe('who may ask by label', () => {
  const root = 'chrome-extension://own/';
  const popup = { id: 'own', origin: 'chrome-extension://own', url: 'chrome-extension://own/popup.html' };
  it('is the popup', () => expect(isPopup(popup, 'own', root)).toBe(true));
  it.each([
    ['another extension', { ...popup, id: 'other' }],
    ['the popup in a tab, or in a frame of one', { ...popup, tab: { id: 3 }, frameId: 0 }],
    ['another page of ours', { ...popup, url: 'chrome-extension://own/panel.html' }],
    ['a page of a host', { ...popup, url: 'https://docent.somtoday.nl/popup.html' }],
    ['nobody', undefined],
  ])('is not %s', (_, sender) => expect(isPopup(sender, 'own', root)).toBe(false));
});
