import { expect, test } from 'vitest';
import { type Foreknown, foreknown } from '../../../entrypoints/background/foreknown';
import type { Found } from '../../../entrypoints/background/panel-page';
import type { PageState } from '../../../hosts/reading';
import { DAAN, pageOf, student } from './house';

function looking(): {
  known: Foreknown;
  looked: PageState[];
  clock: { now: number };
  fails: { next: boolean };
} {
  const looked: PageState[] = [];
  const clock = { now: 0 };
  const fails = { next: false };
  const known = foreknown(
    async (_, page) => {
      looked.push(page);
      if (fails.next) throw new Error('no access yet');
      return { school: {}, loss: null, student: null } as unknown as Found;
    },
    () => clock.now,
  );
  return { known, looked, clock, fails };
}

test('what was looked up when the page spoke is there once, for that page alone', async () => {
  const { known, looked } = looking();
  known.heard(1, student());
  expect(await known.take(2, student())).toBeNull();
  expect(await known.take(1, student())).not.toBeNull();
  expect(await known.take(1, student())).toBeNull();
  expect(looked).toHaveLength(1);
});

test('it is for nobody else, however alike: another student, another turn, another word about the same one', async () => {
  const { turn } = student();
  for (const other of [
    student(DAAN, 'Daan'),
    { ...student(), turn: turn + 1 },
    { ...student(), school: 'x' },
  ]) {
    const { known } = looking();
    known.heard(1, student());
    expect(await known.take(1, other)).toBeNull();
  }
});

test('it is not for a page that has said something else since, nor after any change, nor much later', async () => {
  const { known, clock } = looking();
  known.heard(1, student());
  known.heard(1, pageOf({ state: 'changing' }));
  expect(await known.take(1, student())).toBeNull();
  known.heard(1, student());
  known.forget();
  expect(await known.take(1, student())).toBeNull();
  known.heard(1, student());
  clock.now = 2000;
  expect(await known.take(1, student())).toBeNull();
});

test('what could not be looked up then is no answer now: access may have been given in between', async () => {
  const { known, fails } = looking();
  fails.next = true;
  known.heard(1, student());
  expect(await known.take(1, student())).toBeNull();
});

test('nothing is looked up where no student is', () => {
  const { known, looked } = looking();
  for (const state of ['changing', 'nobody', 'unsure', 'outside'] as const) known.heard(1, pageOf({ state }));
  expect(looked).toEqual([]);
});
