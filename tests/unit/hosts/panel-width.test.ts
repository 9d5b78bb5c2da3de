import { expect, it } from 'vitest';
import { widthAfterKey } from '../../../entrypoints/student-page.content/edge';
import { fittingWidth } from '../../../entrypoints/student-page.content/panel-width';

it('makes any width fit', () => {
  expect([1, 401.4, 9999].map(fittingWidth)).toEqual([320, 401, 560]);
});

it('goes wider to the left, as the panel stands at the right', () => {
  expect(widthAfterKey('ArrowLeft', 400, 'right')).toBe(416);
  expect(widthAfterKey('ArrowRight', 400, 'right')).toBe(384);
  expect(widthAfterKey('ArrowRight', 325, 'right')).toBe(320);
  expect(widthAfterKey('Home', 400, 'right')).toBe(320);
  expect(widthAfterKey('End', 400, 'right')).toBe(560);
  expect(widthAfterKey('Tab', 400, 'right')).toBeNull();
});

it('goes wider to the right where the panel stands at the left', () => {
  expect(widthAfterKey('ArrowRight', 400, 'left')).toBe(416);
  expect(widthAfterKey('ArrowLeft', 400, 'over')).toBe(384);
});
