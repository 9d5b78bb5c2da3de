import { expect, it } from 'vitest';
import { widthAfterKey } from '../../../entrypoints/student-page.content/edge';
import { fittingWidth } from '../../../entrypoints/student-page.content/panel-width';

it('makes any width fit', () => {
  expect([undefined, 'x', Number.NaN, 1, 401.4, 9999].map(fittingWidth)).toEqual([
    400, 400, 400, 320, 401, 560,
  ]);
});

it('goes wider to the left, as the panel stands at the right', () => {
  expect(widthAfterKey('ArrowLeft', 400)).toBe(416);
  expect(widthAfterKey('ArrowRight', 400)).toBe(384);
  expect(widthAfterKey('ArrowRight', 325)).toBe(320);
  expect(widthAfterKey('Home', 400)).toBe(320);
  expect(widthAfterKey('End', 400)).toBe(560);
  expect(widthAfterKey('Tab', 400)).toBeNull();
});
