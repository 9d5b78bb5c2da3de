import { describe, expect, it } from 'vitest';
import type { ListedStudent } from '../../../dossier/student-list';
import { dueBadge } from '../../../entrypoints/background/due-badge';
import { isPopup } from '../../../entrypoints/background/own-page-sender';

const at = (day: string, more: Partial<ListedStudent> = {}) =>
  ({
    dossier: `${day} ${more.closedOn}`,
    days: [{ day, what: 'tussentijds', held: false }],
    closedOn: null,
    ...more,
  }) as unknown as ListedStudent;

describe('the number on the toolbar icon', () => {
  function badge(list: () => Promise<ListedStudent[]>) {
    const shown: number[] = [];
    const waits: (() => void)[] = [];
    const due = dueBadge({
      dossiers: { list },
      show: (count) => shown.push(count),
      now: () => new Date(2026, 10, 27, 12).getTime(),
      wait: (_, then) => void waits.push(then),
    });
    return { due, shown, waits };
  }

  it('counts students of today and before, each once, and no dossier that was closed', async () => {
    const { due, shown, waits } = badge(async () => [
      at('2026-11-27'),
      at('2026-11-01'),
      at('2026-11-28'),
      at('2026-11-27', { closedOn: '2026-11-20' }),
    ]);
    for (let many = 0; many < 5; many++) due.look();
    expect(waits).toHaveLength(1);
    waits[0]?.();
    await expect.poll(() => shown).toEqual([2]);
  });

  it('reads of a change no other dossier, and everything anew on another day or when nothing is known', async () => {
    const known = new Map([
      ['a', at('2026-11-27', { dossier: 'a' })],
      ['b', at('2026-11-28', { dossier: 'b' })],
    ]);
    const asked: (readonly string[] | null)[] = [];
    const shown: number[] = [];
    let waits: (() => void)[] = [];
    let day = 27;
    const due = dueBadge({
      dossiers: {
        async list(only) {
          asked.push(only);
          if (day === 30) throw new Error('locked');
          return [...known.values()].filter(({ dossier }) => only?.includes(dossier) ?? true);
        },
      },
      show: (count) => shown.push(count),
      now: () => new Date(2026, 10, day, 12).getTime(),
      wait: (_, then) => void waits.push(then),
    });
    async function lookedAt() {
      for (const then of waits.splice(0)) then();
      waits = [];
      await new Promise((done) => setTimeout(done));
    }
    due.look();
    await lookedAt();
    known.set('b', at('2026-11-27', { dossier: 'b' }));
    due.changed('b');
    await lookedAt();
    known.delete('a');
    due.changed('a');
    due.changed('gone');
    await lookedAt();
    expect([asked, shown]).toEqual([
      [null, ['b'], ['a', 'gone']],
      [1, 2, 1],
    ]);
    // Behind the lock nothing is read, and the number stays; after it nothing is known.
    day = 30;
    due.changed('b');
    await lookedAt();
    day = 28;
    due.changed('b');
    await lookedAt();
    expect([asked.slice(3), shown]).toEqual([
      [null, null],
      [1, 2, 1, 1],
    ]);
  });

  it('stays as it was where the database cannot be read', async () => {
    const { due, shown, waits } = badge(() => Promise.reject(new Error('broken')));
    due.look();
    waits[0]?.();
    await due.today().catch(() => {});
    expect(shown).toEqual([]);
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
