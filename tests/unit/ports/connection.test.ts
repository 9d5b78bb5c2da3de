import { expect, test } from 'vitest';
import { connection } from '../../../ports/connection';
import { handMadePort } from './hand-made-port';

interface Shown {
  type: 'view';
  says: string;
}
interface Said {
  type: string;
  ref?: number;
}

/** A background that says what the test makes it say, and workers that die. */
function line() {
  const port = handMadePort<never, Said>();
  const waits: (() => void)[] = [];
  let waiting = false;
  const made = connection<Shown, Said, Record<string, unknown>>(
    () => ({ type: 'open' }),
    {
      connect: port.connect,
      alive: () => true,
      wait(_, then) {
        waits.push(then);
        return () => {};
      },
    },
    {
      saw: () => {},
      resume: () => {},
      replied: () => {},
      failed: () => {},
      lost: () => {},
      broken: () => {},
      isWaiting: () => waiting,
    },
  );
  made.open();
  return {
    made,
    say: (message: object) => port.hear(message as never),
    die: port.die,
    /** How often it is to connect again. */
    retries: () => waits.splice(0).map((then) => then()).length,
    hold: (what: boolean) => {
      waiting = what;
    },
  };
}
const VIEW = { type: 'view', says: 'x' };

test('every answer reaches whoever asked, also while a view is due', async () => {
  const { made, say } = line();
  say(VIEW);
  const asked = [1, 2, 3].map((ref) => made.ask({ type: 'change', ref }));
  for (const ref of [1, 2, 3]) say({ type: 'reply', ref, reply: `${ref}` });
  expect(await Promise.all(asked)).toEqual(['1', '2', '3']);
});

test('a worker that dies owes a view for what it answered, and nothing for what shows nothing', () => {
  const { made, say, die, retries } = line();
  say(VIEW);
  void made.ask({ type: 'seen', ref: 1 });
  say({ type: 'reply', ref: 1, reply: null });
  die();
  expect(retries()).toBe(0);
  made.open();
  say(VIEW);
  void made.ask({ type: 'change', ref: 2 });
  say({ type: 'reply', ref: 2, reply: {} });
  die();
  expect(retries()).toBe(1);
  say(VIEW);
  die();
  expect(retries()).toBe(0);
});

test('a write that nobody waits for owes a view too; what waits to be stored connects again', () => {
  const { say, die, retries, hold } = line();
  say(VIEW);
  say({ type: 'reply', ref: 9, reply: {} });
  die();
  expect(retries()).toBe(1);
  say(VIEW);
  hold(true);
  die();
  expect(retries()).toBe(1);
});

test('a background that never gives a view is said to be broken, and can be tried afresh', () => {
  const { made, die, retries } = line();
  for (let tries = 0; tries < 4; tries++) {
    die();
    retries();
  }
  expect(made.condition.value).toBe('connecting');
  die();
  expect([made.condition.value, made.failure.value]).toEqual(['broken', 'refused']);
  made.afresh();
  expect(made.condition.value).toBe('connecting');
});
