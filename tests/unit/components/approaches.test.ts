import { describe, expect, test } from 'vitest';
import { approachOf } from '../../../components/approaches/approach';
import { coming, comingInWords } from '../../../components/approaches/compare';

const TUTOR = approachOf({ what: 'Tutorlezen', who: 'Tutor', often: '2 keer per week' });

describe('what a file would change', () => {
  test('is nothing where it says what is here, in other quotes, spaces and capitals', () => {
    const again = { ...TUTOR, what: ' tutorlezen ', often: '2  keer per week' };
    expect(coming([again], [TUTOR])).toEqual({ fresh: [], beside: [], same: 1 });
  });

  test('keeps both where one differs', () => {
    const other = { ...TUTOR, often: '3 keer per week' };
    expect(coming([other], [TUTOR])).toEqual({ fresh: [], beside: [other], same: 0 });
    // Opened once more, it changes nothing.
    expect(coming([other], [TUTOR, other])).toEqual({ fresh: [], beside: [], same: 1 });
  });

  test('takes what stands twice in a file once', () => {
    expect(coming([TUTOR, TUTOR], [])).toEqual({ fresh: [TUTOR], beside: [], same: 1 });
  });

  test('is said in words before it is done', () => {
    const other = { ...TUTOR, often: '3 keer per week' };
    const words = comingInWords(coming([other, approachOf({ what: 'Weektaak' }), TUTOR], [TUTOR]));
    expect(words).toBe(
      '1 aanpak is nieuw. 1 staat hier anders: dan blijven beide staan. 1 staat hier al. Van wat hier staat, gaat niets weg.',
    );
  });
});
