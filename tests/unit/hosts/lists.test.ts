// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Standing } from '../../../entrypoints/student-page.content/aside';
import type { HostPage } from '../../../entrypoints/student-page.content/host-page';

/** With nothing of a browser but its clock: whether the panel goes is what is asked of the page. */

let lists: typeof import('../../../entrypoints/student-page.content/lists').lists;
beforeEach(async () => {
  vi.useFakeTimers();
  // Another document has a world of its own.
  vi.resetModules();
  ({ lists } = await import('../../../entrypoints/student-page.content/lists'));
});
afterEach(() => {
  vi.useRealTimers();
});

function page({ frame = {}, stored = {} }: { frame?: object | null; stored?: Record<string, unknown> } = {}) {
  const host = document.createElement('button');
  document.body.append(host);
  const life = new AbortController();
  const standing: Standing = { open: true, state: 'nobody', waiting: null };
  const box = document.createElement('div');
  const now = {
    standing,
    stored,
    host,
    box,
    life,
    pointing: null as object | null,
    gone: 0,
    written: 0,
    letGo: vi.fn(),
  };
  const fake = {
    signal: life.signal,
    stage: { host },
    panel: { frame, box },
    settings: {
      get: async () => now.stored,
      set: async (items: object) => {
        now.written++;
        Object.assign(now.stored, items);
      },
    },
    standing: () => standing,
    here: (part: string) => (part === 'pointing' && now.pointing ? { now: now.pointing } : null),
    goAside() {
      now.gone++;
      standing.open = false;
      standing.waiting = 'student';
    },
  } as unknown as HostPage;
  return { ...now, now, made: lists(fake, now.letGo) };
}

const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it('leaves a list when it has held nobody for a moment, and the next page begins so', async () => {
  const { now, made } = page();
  made.heard();
  await later(200);
  expect(now.gone).toBe(0);
  await later(200);
  expect(now.gone).toBe(1);
  expect(now.stored).toEqual({ panelAside: true });
  expect(now.letGo).not.toHaveBeenCalled();
});

it('waits anew for every word of the page: one between two students is no list', async () => {
  const { now, standing, made } = page();
  made.heard();
  await later(200);
  standing.state = 'student';
  made.heard();
  await later(1000);
  expect(now.gone).toBe(0);
  expect(now.written).toBe(0);
});

it('gives the cursor back to the page, where the panel had it', async () => {
  const { now, host, made } = page();
  host.focus();
  made.heard();
  await later(400);
  expect(now.letGo).toHaveBeenCalledOnce();
});

it('stays where something was pointed at before', async () => {
  const { now, made } = page();
  now.pointing = { at: 'student', active: false, trouble: 'lost' };
  made.heard();
  await later(400);
  expect(now.gone).toBe(0);
});

it('has the next page begin with it again, once a student is there', async () => {
  const { now, standing, made } = page({ stored: { panelAside: true } });
  standing.state = 'unsure';
  made.heard();
  await later(400);
  expect(now.stored).toEqual({ panelAside: true });
  standing.state = 'student';
  made.heard();
  await later(400);
  expect(now.stored).toEqual({ panelAside: false });
});

it('stays in a page that writes itself anew, where it may have been opened by hand, until a student comes', async () => {
  page().life.abort();
  const { now, standing, made } = page();
  made.heard();
  await later(400);
  expect(now.gone).toBe(0);
  standing.state = 'student';
  made.heard();
  await later(400);
  standing.state = 'nobody';
  made.heard();
  await later(400);
  expect(now.gone).toBe(1);
});

it('does nothing after the end of a life', async () => {
  const { now, life, made } = page();
  made.heard();
  life.abort();
  await later(5000);
  expect(now.gone).toBe(0);
  expect(now.written).toBe(0);
});

it.each([
  ['still there has something to lose, and is shown', {}, ''],
  ['gone by then is not', null, 'hidden'],
] as const)('out of sight when its extension goes, a panel that is %s', async (_, frame, visibility) => {
  const { box, life } = page({ frame });
  box.style.visibility = 'hidden';
  life.abort();
  await later(3000);
  expect(box.style.visibility).toBe('hidden');
  await later(2000);
  expect(box.style.visibility).toBe(visibility);
});

it('gives the setting, and changes it: then the next page begins with the panel', async () => {
  const { now, made } = page({ stored: { panelAside: true } });
  expect(await made.setting({ stays: null })).toEqual({ stays: false });
  expect(now.stored).toEqual({ panelAside: true });
  expect(await made.setting({ stays: true })).toEqual({ stays: true });
  expect(now.stored).toEqual({ panelStays: true, panelAside: false });
  expect(await made.setting({ stays: false })).toEqual({ stays: false });
});
