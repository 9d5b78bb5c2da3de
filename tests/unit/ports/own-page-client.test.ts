import { afterEach, expect, test, vi } from 'vitest';
import type { FromOwnPage, OwnView, ToOwnPage } from '../../../ports/own-page';
import { ownPageLink } from '../../../ports/own-page-client';
import { handMadePort } from './hand-made-port';

/** A page whose background says what the test makes it say, and whose worker dies. */
function page(school: string | null) {
  const port = handMadePort<ToOwnPage, FromOwnPage>();
  let news: (message: { type: 'changed'; dossier: string }) => void = () => {};
  let back: (slept: boolean) => void = () => {};
  const link = ownPageLink(
    { school, student: null },
    {
      connect: port.connect,
      alive: () => true,
      hear: (listener) => {
        news = (message) => void listener(message, undefined);
      },
      drafts: null,
      focused: () => true,
      watchUse: () => {},
      wait: (milliseconds, then) => {
        const timer = setTimeout(then, milliseconds);
        return () => clearTimeout(timer);
      },
      watchLeaving: (_, looked) => {
        back = looked;
      },
    },
  );
  const shows = (dossier: string): OwnView => ({
    type: 'view',
    school: { dossier, commit: 0, summary: null, rows: [], rivals: [] },
    schools: [],
    student: null,
    loss: null,
    locks: false,
    rules: {},
    wrongRules: [],
    tells: null,
  });
  return {
    link,
    ...port,
    changed: (dossier: string) => news({ type: 'changed', dossier }),
    back: () => back(false),
    shows,
  };
}

afterEach(() => vi.useRealTimers());

const [ONE, OTHER] = ['school:magister:een.magister.net', 'school:magister:twee.magister.net'];

test('a page that was sent to another school is still there after its worker died', () => {
  const { link, said, hear, die, changed, shows } = page(ONE);
  expect(said).toEqual([{ type: 'open', school: ONE, student: null }]);
  hear(shows(ONE));
  link.show({ school: OTHER, student: null });
  hear(shows(OTHER));
  die();
  said.length = 0;
  changed(OTHER);
  expect(said).toEqual([
    { type: 'open', school: OTHER, student: null },
    { type: 'look', school: OTHER, student: null },
  ]);
});

test('what was typed for one school is sent to that school, whatever is shown by then', () => {
  vi.useFakeTimers();
  const { link, said, hear, shows } = page(ONE);
  hear(shows(ONE));
  const draft = link.text({ dossier: ONE, round: 0, kind: 'school', name: '-' }, 'partnership');
  draft.focus();
  draft.edit('S');
  draft.edit('SWV Rijnland');
  link.show({ school: OTHER, student: null });
  hear(shows(OTHER));
  vi.runAllTimers();
  const written = said.flatMap((message) => (message.type === 'change' ? [message.change] : []));
  expect(written.every(({ dossier }) => dossier === ONE)).toBe(true);
  expect(link.unsaved.value).toMatchObject([{ address: { dossier: ONE }, text: 'SWV Rijnland' }]);
});

test('nothing lies over a page at the top of its tab, and it looks again when it is looked at', async () => {
  const { link, said, hear, back, shows } = page(null);
  hear(shows(ONE));
  expect(await link.seen()).toBeNull();
  back();
  expect(said.at(-1)).toEqual({ type: 'look', school: null, student: null });
});

test('what is told of long work goes to who asked for it, who may want no more of it; its answer comes all the same', async () => {
  const { link, said, hear, shows } = page(null);
  hear(shows(ONE));
  const told: number[] = [];
  let goesOn = true;
  const pace = (done: number) => {
    told.push(done);
    return goesOn;
  };
  const restored = link.ask('restore', { packed: '', wiped: false, apply: true }, pace);
  const other = link.ask('reminders', {});
  const { ref } = said.find(({ type }) => type === 'restore') as { ref: number };
  hear({ type: 'under-way', ref, done: 0, of: 9 });
  // Of the other nobody asked to hear.
  hear({ type: 'under-way', ref: ref + 1, done: 1, of: 9 });
  expect(said.filter(({ type }) => type === 'stop')).toEqual([]);
  goesOn = false;
  hear({ type: 'under-way', ref, done: 5, of: 9 });
  expect(said.filter(({ type }) => type === 'stop')).toEqual([{ type: 'stop', asked: ref }]);
  expect(told).toEqual([0, 5]);
  hear({ type: 'reply', ref, reply: { why: 'stopped' } });
  expect(await restored).toEqual({ why: 'stopped' });
  hear({ type: 'reply', ref: ref + 1, reply: { at: null, may: false } });
  expect(await other).toEqual({ at: null, may: false });
  expect(link.view.value?.school?.dossier).toBe(ONE);
});
