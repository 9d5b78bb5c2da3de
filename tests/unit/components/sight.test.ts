import { expect, test } from 'vitest';
import { type InSight, type Look, sightAfter, whyDistrust } from '../../../components/sight';

const seen = (time: number): Look => ({ time, isIntersecting: true, isVisible: true });
const covered = (time: number): Look => ({ time, isIntersecting: true, isVisible: false });
const away = (time: number): Look => ({ time, isIntersecting: false, isVisible: false });
const after = (...looks: Look[]) => looks.reduce<InSight>(sightAfter, 'away');

test('a click counts half a second after the first of the looks that all saw it', () => {
  expect(whyDistrust(after(seen(1000)), 0, 1499)).toContain('Dat ging snel');
  expect(whyDistrust(after(seen(1000)), 0, 1500)).toBeNull();
  expect(whyDistrust(after(seen(1000), seen(1400)), 0, 1500)).toBeNull();
});

test('what lay over it for a moment starts the half second again', () => {
  expect(whyDistrust(after(seen(1000), covered(2000)), 0, 9000)).toContain('Er ligt iets over');
  expect(whyDistrust(after(seen(1000), covered(2000), seen(2100)), 0, 2500)).toContain('Dat ging snel');
  expect(whyDistrust(after(seen(1000), covered(2000), seen(2100)), 0, 2600)).toBeNull();
});

test('nothing is said to lie over what was only not looked at, or scrolled away', () => {
  expect(whyDistrust(after(), 0, 9000)).toContain('Dat ging snel');
  expect(whyDistrust(after(seen(1000), away(2000)), 0, 9000)).toContain('Dat ging snel');
  expect(whyDistrust(after(seen(1000), away(2000), seen(8000)), 0, 8400)).toContain('Dat ging snel');
});

test('what has just appeared in a panel that is in sight was not read either', () => {
  expect(whyDistrust(after(seen(1000)), 5000, 5400)).toContain('Dat ging snel');
  expect(whyDistrust(after(seen(1000)), 5000, 5500)).toBeNull();
});
