import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initialsOf, LABEL_FORMS, studentLabels } from '../../../hosts/student-label';

it.each([
  ['Sanne', 'de Vries', 'S. de V.', 'Sanne de V.', 'Sanne de Vries'],
  ['Daan', 'Visser', 'D. V.', 'Daan V.', 'Daan Visser'],
  ['Noor', 'van der Berg', 'N. van der B.', 'Noor van der B.', 'Noor van der Berg'],
  ['Noor', 'Van Der Berg', 'N. van der B.', 'Noor van der B.', 'Noor Van Der Berg'],
  ['Fleur', "in 't Veld", "F. in 't V.", "Fleur in 't V.", "Fleur in 't Veld"],
  ['Yusuf', 'El Amrani', 'Y. el A.', 'Yusuf el A.', 'Yusuf El Amrani'],
  ['Fatima', 'bin Ali', 'F. bin A.', 'Fatima bin A.', 'Fatima bin Ali'],
  ['Mina', 'Ben Ali', 'M. ben A.', 'Mina ben A.', 'Mina Ben Ali'],
  ['Lotte', 'van `t Hof', 'L. van `t H.', 'Lotte van `t H.', 'Lotte van `t Hof'],
  ['Anne-Fleur', 'Jansen-de Boer', 'A. J.', 'Anne-Fleur J.', 'Anne-Fleur Jansen-de Boer'],
  ['Anne Fleur', 'van Dam', 'A. van D.', 'Anne Fleur van D.', 'Anne Fleur van Dam'],
  ['Tim', 'IJsbrand', 'T. IJ.', 'Tim IJ.', 'Tim IJsbrand'],
  ['IJsbrand', 'Tol', 'IJ. T.', 'IJsbrand T.', 'IJsbrand Tol'],
  ['Zoë', 'Özdemir', 'Z. Ö.', 'Zoë Ö.', 'Zoë Özdemir'],
  ['Van', 'Nguyen', 'V. N.', 'Van N.', 'Van Nguyen'],
  ['Bo', 'van', 'B. V.', 'Bo V.', 'Bo van'],
  ['J.', 'Pietersen', 'J. P.', 'J. P.', 'J. Pietersen'],
  ['Mees', '', 'M.', 'Mees', 'Mees'],
  ['', 'de Vries', 'de V.', 'de V.', 'de Vries'],
  ['', '', 'Leerling', 'Leerling', 'Leerling'],
  ['!!!', '', 'Leerling', '!!!', '!!!'],
  ['محمد', 'العلي', 'م. ا.', 'محمد ا.', 'محمد العلي'],
  [' \u202e Sanne\u0000 ', ' de  Vries ', 'S. de V.', 'Sanne de V.', 'Sanne de Vries'],
  ['<b onclick=x>', 'de Vries', 'B. de V.', '<b onclick=x> de V.', '<b onclick=x> de Vries'],
])('%j %j is %j, %j or %j', (first, last, initials, short, full) => {
  expect(studentLabels(first, last)).toEqual({ initials, short, full });
});

const words = fc
  .array(
    fc.constantFrom('Sanne', 'sem', 'de', 'van', 'El', "'t", 'Vries', 'IJs', 'Ö', 'S.', 'ß', '(2B)', 'ال'),
  )
  .map((all) => all.join(' '));
const name = fc.oneof(
  words,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constant('a'.repeat(1_000_000)),
);

it('is never empty, never long, and in one line, whatever the name', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(name, name, (first, last) => {
      const labels = studentLabels(first, last);
      for (const form of LABEL_FORMS) {
        const label = labels[form];
        expect(label.length).toBeGreaterThan(0);
        expect(label.length).toBeLessThanOrEqual(form === 'full' ? 100 : 60);
        expect(label).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
        expect(label).toBe(label.trim());
      }
    }),
    { seed: 3, numRuns: 300 },
  );
});

it('has the same initials whether the name is still there or only its short form', () => {
  fc.assert(
    fc.property(name, name, (first, last) => {
      const { initials, short } = studentLabels(first, last);
      expect(initialsOf(short)).toBe(initials);
    }),
    { seed: 4, numRuns: 300 },
  );
});

it('of a first name no more is left in the initials than a letter', () => {
  const first = fc.stringMatching(/^[A-Z][a-z]{2,12}( [A-Z][a-z]{2,12})?$/);
  const last = fc.stringMatching(/^(van |de |el )?[A-Z][a-z]{2,12}$/);
  fc.assert(
    fc.property(first, last, (given, surname) => {
      const { initials } = studentLabels(given, surname);
      expect(initials).toMatch(/^\p{L}{1,2}\.( \p{L}+)* \p{L}{1,2}\.$/u);
      for (const word of given.split(' ')) expect(initials).not.toContain(word);
    }),
    { seed: 5 },
  );
});
