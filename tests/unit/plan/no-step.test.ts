import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noStepHtml, noStepText } from '../../../plan/no-step';
import { read } from '../../../plan/read';
import { comparable, nastyText, plain, RUNS } from './dossiers';
import { htmlToLines } from './html-to-lines';

describe('"bewust geen stap" for the dossier', () => {
  it('is two lines: why, and when we look again', () => {
    const about = { step: 'begrijpen', reason: 'Sanne wil het eerst zelf proberen.\n' } as const;
    expect(noStepText({ ...about, lookAgain: '2026-12-03' })).toBe(
      'We doen nu niets extra’s: Sanne wil het eerst zelf proberen.\nWe kijken opnieuw op donderdag 3 december 2026.',
    );
    expect(noStepText({ ...about, lookAgain: '' })).toBe(
      'We doen nu niets extra’s: Sanne wil het eerst zelf proberen.',
    );
    expect(noStepText({ ...about, reason: 'ze het eerst zelf wil proberen.', lookAgain: '' })).toBe(
      'We doen nu niets extra’s, omdat ze het eerst zelf wil proberen.',
    );
    expect(noStepText({ ...about, reason: 'omdat het lukt', lookAgain: '' })).toBe(
      'We doen nu niets extra’s: omdat het lukt',
    );
    expect(noStepText({ ...about, reason: ' ', lookAgain: '2026-02-30' })).toBe('');
  });

  it('is read back from its own lines', () => {
    fc.assert(
      fc.property(
        nastyText,
        fc.constantFrom('', '2026-12-03'),
        fc.boolean(),
        (reason, lookAgain, viaHtml) => {
          const about = { step: 'evalueren', reason, lookAgain } as const;
          const text = viaHtml ? htmlToLines(noStepHtml(about)) : noStepText(about);
          const { plans, unread } = read(text);
          expect(unread).toEqual([]);
          const fields = { kind: 'no-step', name: 'evalueren', payload: { reason, lookAgain } } as const;
          expect(plans.flatMap(plain)).toEqual(text ? comparable([fields]) : []);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
