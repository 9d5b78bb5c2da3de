import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { A4 } from '../../../export/a4';
import { tooLong } from '../../../export/one-page';
import { ROOT } from '../repository/source-imports';

const block = (heading: string, length: number) => ({ heading, name: heading, length });
const any = () => true;
const named = (found: ReturnType<typeof tooLong>) => found?.without.map(({ heading }) => heading);

describe('a text and one A4', () => {
  it('fits when there is room, and when it is just full', () => {
    expect(tooLong({ rest: 0.1, blocks: [block('a', 0.5)] }, any)).toBeNull();
    expect(tooLong({ rest: 0.1, blocks: [block('a', 0.89)] }, any)).toBeNull();
    expect(tooLong({ rest: 0, blocks: [] }, any)).toBeNull();
  });

  it('says how long it is, and the last part that makes it fit by itself', () => {
    const blocks = [block('a', 0.5), block('b', 0.3), block('c', 0.25), block('d', 0.05)];
    const found = tooLong({ rest: 0.02, blocks }, any);
    expect(found?.pages).toBeCloseTo(1.12);
    expect(named(found)).toEqual(['c']);
  });

  it('takes several when no part is enough, the last first, and none that is not needed', () => {
    const blocks = [block('a', 0.4), block('b', 0.5), block('c', 0.3), block('d', 0.05), block('e', 0.2)];
    expect(named(tooLong({ rest: 0, blocks }, (heading) => heading !== 'b' && heading !== 'a'))).toEqual([
      'c',
      'e',
    ]);
    const long = [block('a', 0.9), block('b', 0.05), block('c', 0.2), block('d', 0.35), block('e', 0.1)];
    expect(named(tooLong({ rest: 0, blocks: long }, (heading) => heading !== 'a'))).toEqual(['c', 'd', 'e']);
    expect(named(tooLong({ rest: 0, blocks: long }, (heading) => 'be'.includes(heading)))).toEqual([]);
  });

  it('never names what the text cannot do without', () => {
    const blocks = [block('goals', 0.9), block('more', 0.2)];
    expect(named(tooLong({ rest: 0, blocks }, (heading) => heading === 'more'))).toEqual(['more']);
    expect(named(tooLong({ rest: 0.5, blocks }, (heading) => heading === 'more'))).toEqual([]);
    expect(named(tooLong({ rest: 0, blocks }, () => false))).toEqual([]);
  });
});

it('the page that prints has the margins of the measure', () => {
  const css = readFileSync(`${ROOT}/entrypoints/print/print.css`, 'utf8');
  expect(css).toContain(`@page { size: A4; margin: ${A4.margin}mm; }`);
  expect([A4.width, A4.height]).toEqual([210, 297]);
});
