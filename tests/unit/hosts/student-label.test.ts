import fc from 'fast-check';
import { expect, it } from 'vitest';
import { studentLabel } from '../../../hosts/student-label';

it.each([
  ['Sanne', 'de Vries', 'Sanne de V.'],
  ['Daan', 'Visser', 'Daan V.'],
  ['Noor', 'van der Berg', 'Noor van der B.'],
  ['Noor', 'Van Der Berg', 'Noor van der B.'],
  ['Fleur', "in 't Veld", "Fleur in 't V."],
  ['Yusuf', 'El Amrani', 'Yusuf el A.'],
  ['Fatima', 'bin Ali', 'Fatima bin A.'],
  ['Mina', 'Ben Ali', 'Mina ben A.'],
  ['Lotte', 'van `t Hof', 'Lotte van `t H.'],
  ['Anne-Fleur', 'Jansen-de Boer', 'Anne-Fleur J.'],
  ['Tim', 'IJsbrand', 'Tim IJ.'],
  ['Zoë', 'Özdemir', 'Zoë Ö.'],
  ['Bo', 'van', 'Bo V.'],
  ['Mees', '', 'Mees'],
  ['', 'de Vries', 'de V.'],
  ['', '', 'Leerling'],
  [' \u202e Sanne\u0000 ', ' de  Vries ', 'Sanne de V.'],
  ['<img src=x onerror=alert(1)>', 'de Vries', '<img src=x onerror=alert(1)> de V.'],
])('%j %j is %j', (first, last, label) => {
  expect(studentLabel(first, last)).toBe(label);
});

it('is never empty, never long, and in one line, whatever the name', { timeout: 30_000 }, () => {
  const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constant('a'.repeat(1_000_000)));
  fc.assert(
    fc.property(name, name, (first, last) => {
      const label = studentLabel(first, last);
      expect(label.length).toBeGreaterThan(0);
      expect(label.length).toBeLessThanOrEqual(60);
      expect(label).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
      expect(label).toBe(label.trim());
    }),
    { seed: 3, numRuns: 300 },
  );
});
