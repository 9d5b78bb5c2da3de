import { describe, expect, it } from 'vitest';
import { comesBack, isInTheWay, type Waiting } from '../../../entrypoints/student-page.content/aside';
import type { Reading } from '../../../hosts/reading';

const STATES: readonly Reading['state'][] = ['student', 'nobody', 'changing', 'unsure', 'outside'];

describe('a panel that was left open', () => {
  const on = (waiting: Waiting) =>
    STATES.filter((state) => state !== 'outside').filter((state) => comesBack(waiting, state));

  it('is there from the first moment of a page, before it is known who is on it', () => {
    expect(on('page')).toEqual(['student', 'nobody', 'changing', 'unsure']);
  });

  it('comes back with a student only, or to ask who it is, once it keeps out of the way', () => {
    expect(on('student')).toEqual(['student', 'unsure']);
  });

  it('opens nowhere by itself where the teacher closed it', () => {
    expect(on(null)).toEqual([]);
  });
});

describe('an open panel', () => {
  const standing = { open: true, state: 'nobody', waiting: null } as const;

  it('is in the way of a page that is known to hold nobody, and of no other', () => {
    const states = STATES.filter((state) => isInTheWay({ ...standing, state }, false, false));
    expect(states).toEqual(['nobody']);
  });

  it.each([
    ['the teacher opened it there', { ...standing, waiting: 'student' as const }, false, false],
    ['it is not open', { ...standing, open: false }, false, false],
    ['something was pointed at on this kind of page', standing, true, false],
    ['the teacher wants it to stay', standing, false, true],
  ])('is not in the way where %s', (_, how, pointing, stays) => {
    expect(isInTheWay(how, pointing, stays)).toBe(false);
  });
});
