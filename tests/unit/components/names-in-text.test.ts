import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsName, toggleName } from '../../../components/names-in-text';

describe('names that are picked into a text', () => {
  test('stand after what was typed, and go without touching the rest', () => {
    expect(toggleName('', 'Sanne')).toBe('Sanne');
    expect(toggleName('de gymdocent', 'Sanne')).toBe('de gymdocent en Sanne');
    expect(toggleName('Sanne en moeder', 'Noor Bakker (mentor)')).toBe(
      'Sanne, moeder en Noor Bakker (mentor)',
    );
    expect(toggleName('Sanne, moeder en mentor', 'mentor')).toBe('Sanne en moeder');
    expect(toggleName('De mentor wacht bij de zijdeur en belt dan', 'Sanne')).toBe(
      'De mentor wacht bij de zijdeur en belt dan, Sanne',
    );
    expect(toggleName('Sanne, de gymdocent', 'Sanne')).toBe('de gymdocent');
    expect(toggleName('moeder en Sanne', 'Sanne')).toBe('moeder');
    expect(toggleName('Sanne en moeder, samen thuis', 'Sanne')).toBe('moeder, samen thuis');
  });

  test('are only found as a name by themselves', () => {
    expect(holdsName('Sanne en haar moeder', 'Sanne')).toBe(true);
    expect(holdsName('sanne', 'Sanne')).toBe(true);
    expect(holdsName('de moeder van Sanne', 'Sanne')).toBe(false);
    expect(holdsName('Sannes moeder', 'Sanne')).toBe(false);
    expect(holdsName('', 'Sanne')).toBe(false);
    expect(toggleName('de moeder van Sanne', 'Sanne')).toBe('de moeder van Sanne en Sanne');
  });

  test('picking twice gives back what was typed, whatever that was', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        fc.pre(!holdsName(typed, 'Sanne'));
        const once = toggleName(typed, 'Sanne');
        expect(holdsName(once, 'Sanne')).toBe(true);
        const words = (text: string) => text.split(/[\s,;]+/).filter((word) => word && word !== 'en');
        expect(words(toggleName(once, 'Sanne'))).toEqual(words(typed));
      }),
    );
  });
});
