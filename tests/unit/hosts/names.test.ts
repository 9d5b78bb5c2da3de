// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, textOf } from '../../../hosts/clean';
import { birthDateIn } from '../../../hosts/labels/birth-date';
import { numberedMonths } from '../../../hosts/labels/month-names';
import { nameKey, splitName } from '../../../hosts/names';

describe('names', () => {
  it.each([
    ['Sanne de Vries', 'Sanne', 'de Vries'],
    ['Vries, Sanne de', 'Sanne', 'de Vries'],
    ['de Vries, Sanne', 'Sanne', 'de Vries'],
    ['Berg, Noor van den', 'Noor', 'van den Berg'],
    ["Noor van 't Hof", 'Noor', "van 't Hof"],
    ['Hof, Noor van ’t', 'Noor', 'van ’t Hof'],
    ['Anne-Fleur Wójcik-Østergård', 'Anne-Fleur', 'Wójcik-Østergård'],
    ['Anne Fleur van Dam', 'Anne', 'van Dam'],
    ['Sanne de Vries (2B)', 'Sanne', 'de Vries'],
    ['Fatima bin Ali', 'Fatima', 'bin Ali'],
    ['Trapp, Anna von', 'Anna', 'von Trapp'],
    ['Linh Do', 'Linh', 'Do'],
    ['Cher', 'Cher', ''],
    [',', ',', ''],
  ])('%s', (shown, firstName, lastName) => {
    expect(splitName(shown)).toEqual({ firstName, lastName });
  });

  it('have one key however they are written', () => {
    const keys = ['Zoë van ’t Hof', "Hof, Zoe van 't", 'ZOË  VAN ’T HOF (2B)'].map(nameKey);
    expect(new Set(keys).size).toBe(1);
    expect(nameKey('Trapp, Anna von')).toBe(nameKey('Anna von Trapp'));
    expect(nameKey('Sanne de Vries')).not.toBe(nameKey('Sanne de Vriens'));
  });
});

describe('cleaning', () => {
  it.each([
    ['direction marks', '\u202eal-\u200fKhatib\u202c', 'al-Khatib'],
    ['zero width', 'San\u200bne\ufeff de\u00adVries', 'Sanne deVries'],
    ['control and line ends', 'Sanne\u0000\n\tde\u2028Vries', 'Sanne de Vries'],
    ['decomposed letters', 'Zoe\u0308', 'Zoë'],
    ['piled up marks', `Z${'\u0301'.repeat(50)}oe`, '\u0179\u0301\u0301\u0301oe'],
    ['half a pair', 'Bo\ud83d', 'Bo'],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (_what, raw, clean) => {
    expect(cleanText(raw, 120)).toBe(clean);
  });

  it('always gives one bounded line that stays the same when cleaned again', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 1, max: 120 }),
        (raw, limit) => {
          const clean = cleanText(raw, limit);
          expect(clean.length).toBeLessThanOrEqual(limit);
          expect(clean).toBe(clean.trim());
          expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          expect(cleanText(clean, limit)).toBe(clean);
        },
      ),
    );
  });

  it('reads no more of an element than it needs', () => {
    const element = document.createElement('p');
    let read = 0;
    for (const words of ['Mega ', 'byte '.repeat(200_000)]) {
      const text = document.createTextNode(words);
      const substring = text.substringData.bind(text);
      text.substringData = (from, count) => {
        const part = substring(from, count);
        read += part.length;
        return part;
      };
      Object.defineProperty(text, 'textContent', { get: () => expect.unreachable() });
      element.append(text);
    }
    expect(textOf(element, 120, () => true)).toHaveLength(119);
    expect(read).toBeLessThan(2000);
  });

  it('leaves out what is hidden inside, and keeps neighbours apart', () => {
    const element = document.createElement('div');
    element.innerHTML = '<span>Sanne</span><span hidden>Daan</span><span>de <b>Vr</b>ies</span>';
    expect(textOf(element, 80, (one) => !one.hasAttribute('hidden'))).toBe('Sanne de Vries');
  });
});

describe('birth dates', () => {
  it.each([
    ['14-05-2013', '2013-05-14'],
    ['4/5/2013', '2013-05-04'],
    ['2013-05-14', '2013-05-14'],
    ['14 mei 2013 (12 jaar)', '2013-05-14'],
    ['1 maart 2013', '2013-03-01'],
    ['1 mrt. 2013', '2013-03-01'],
    ['Lindelaan 12, 1234 AB Voorbeeldstad · 14-05-2013', '2013-05-14'],
    ['14-05-2013 en nog eens 14-5-2013', '2013-05-14'],
    ['14-05-2013, 15-05-2013', null],
    ['31-02-2013', null],
    ['99-99-2013', null],
    ['06-12345678', null],
    ['onbekend', null],
  ])('%s', (text, date) => {
    expect(birthDateIn(numberedMonths(text))).toBe(date);
  });
});
