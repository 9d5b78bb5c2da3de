import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { isOwnPage } from '../../../entrypoints/background/own-page-sender';
import { outgoing } from '../../../export/outgoing';
import { PLAN } from '../../../plan/documents';
import { PRINT_PAGE_PATH } from '../../../ports/print-page';
import { dyslexia } from '../plan/cases/dyslexia';
import { house, settle } from './house';

const whole = PLAN.build(dyslexia);
if (!whole) throw new Error('a plan');
const PRINTED = { text: outgoing(whole), name: 'Plan van aanpak 7 september 2026' };

async function asked(h: Awaited<ReturnType<typeof house>>, tab = 1) {
  h.page(tab);
  const panel = await h.panel(tab);
  panel.say({ type: 'print', ref: 7, ...PRINTED });
  await settle();
  return panel;
}

describe('a text to print', () => {
  it('is given once, to the tab that was opened for it', async () => {
    const h = await house();
    const panel = await asked(h);
    expect(panel.answer(7)).toEqual({ type: 'reply', ref: 7, reply: null });
    const { take } = h.background.printTabs;
    const [tab = 0] = h.printTabs;
    expect(await take(tab + 1)).toBeNull();
    expect(await take(1)).toBeNull();
    expect(await take(tab)).toEqual(PRINTED);
    expect(await take(tab)).toBeNull();
    expect(JSON.stringify([...h.kept])).not.toContain('AVI');
  });

  it('waits for a tab that asks before it is there, and in a worker that had to wake up again', async () => {
    const h = await house();
    let opened = (_: number) => {};
    h.opensTab = () => new Promise((resolve) => (opened = resolve));
    await asked(h);
    const early = h.background.printTabs.take(70);
    opened(70);
    expect(await early).toEqual(PRINTED);

    h.opensTab = async () => 71;
    await asked(h, 2);
    const woken = await house({ database: h.database, kept: h.kept });
    expect(await woken.background.printTabs.take(71)).toEqual(PRINTED);
  });

  it('is forgotten when its tab is closed unread, and kept apart from others', async () => {
    const h = await house();
    await asked(h);
    await asked(h, 2);
    const [one = 0, other = 0] = h.printTabs;
    await h.background.printTabs.forget(one);
    expect(await h.background.printTabs.take(one)).toBeNull();
    expect(await h.background.printTabs.take(other)).toEqual(PRINTED);
  });

  it('opens no tab for a panel that nobody vouched for, nor for what is no text', async () => {
    const h = await house();
    h.page(1);
    const stranger = await h.panel(1, 'another nonce');
    stranger.say({ type: 'print', ref: 7, ...PRINTED });
    const panel = await h.panel(1);
    for (const text of [null, 'Lotte', { ...PRINTED.text, blocks: [{ name: 'Doelen' }] }])
      panel.say({ type: 'print', ref: 8, name: 'x', text });
    await settle();
    expect(h.printTabs).toEqual([]);
    expect(panel.answer(8)).toMatchObject({ type: 'failed', failure: 'refused' });
  });

  it('says so when no tab can be opened', async () => {
    const h = await house();
    h.opensTab = () => Promise.reject(new Error('Tabs cannot be edited right now'));
    const panel = await asked(h);
    expect(panel.answer(7)).toMatchObject({ type: 'failed' });
    expect([...h.kept.keys()].filter((key) => key.startsWith('print'))).toEqual([]);
  });
});

describe('the page that prints', () => {
  const root = 'chrome-extension://own/';
  const page = { id: 'own', url: `${root}print.html`, tab: { id: 3 }, frameId: 0 };
  it('is heard at the top of its tab, and nobody else is', () => {
    const isHeard = (sender: typeof page) => isOwnPage(sender, 'own', root, PRINT_PAGE_PATH);
    expect(isHeard(page)).toBe(true);
    for (const other of [
      { ...page, frameId: 2 },
      { ...page, url: `${root}app.html` },
      { ...page, url: `${root}panel.html` },
      { ...page, url: 'https://docent.somtoday.nl/print.html' },
      { ...page, id: 'other' },
    ])
      expect(isHeard(other)).toBe(false);
  });
});
