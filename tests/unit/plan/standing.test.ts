import { describe, expect, it } from 'vitest';
import { standingIn } from '../../../plan/standing';

const SHOWN = { shortName: 'Sanne de V.', fullName: 'Sanne de Vries', group: '2B' };
const TITLE = 'Plan van aanpak';

const text = (
  pupil: string,
  {
    title = TITLE,
    when = 'Periode: 7 september 2026 t/m 26 oktober 2026',
    words = 'Meer rust.',
    last = 'Stapsgewijs, vorm 3',
  } = {},
) =>
  [title, `Leerling: ${pupil}`, when, '', 'Doelen', `Doel 1: ${words}`, '', last].filter(
    (line) => line !== null,
  );
const OWN = text('Sanne de V., 2B');
const find = (...parts: readonly (readonly string[])[]) => standingIn(parts.flat().join('\n'), TITLE, SHOWN);

describe('an earlier text of ours in a field', () => {
  it('is found from its title to its last line, with its day', () => {
    expect(find(['Eerder getypt.', ''], OWN, ['', 'En erna.'])).toEqual({ lines: OWN, day: '2026-09-07' });
  });

  it.each([
    ['vanaf a day', text('Sanne de V., 2B', { when: 'Periode: vanaf 7 september 2026' })],
    ['made on a day', text('Sanne de V., 2B', { when: 'Gemaakt op: 7 september 2026' })],
    [
      'of the older grammars',
      text('Sanne de V., 2B', { when: 'Datum: 7 september 2026', last: 'Opgesteld met: Stapsgewijs 2' }),
    ],
    ['under the full name', text('Sanne de Vries')],
    ['with the group of last year, under the full name', text('Sanne de Vries, 1A')],
    ['as an editor gives it', OWN.map((line) => `• ${line.replaceAll(' ', '\u00a0')}  `)],
  ])('is found %s', (_what, lines) => {
    expect(find(lines)).toEqual({ lines, day: '2026-09-07' });
  });

  it('is the last of two', () => {
    const later = text('Sanne de V., 2B', { when: 'Periode: vanaf 28 september 2026' });
    expect(find(OWN, ['Tussendoor.'], later, ['Erna.'])).toEqual({ lines: later, day: '2026-09-28' });
  });

  it.each([
    ['of another student', text('Daan V., 2B')],
    ['of a student with the same label in another group', text('Sanne de V., 3A')],
    ['that does not say about whom it is', OWN.filter((line) => !line.startsWith('Leerling'))],
    ['of another kind', text('Sanne de V., 2B', { title: 'Evaluatie van het plan' })],
    ['without its last line', OWN.slice(0, -1)],
    ['without its title', OWN.slice(1)],
    ['whose last line goes on', [...OWN.slice(0, -1), 'Stapsgewijs, vorm 3. Besproken met moeder.']],
    ['whose title goes on', ['Plan van aanpak (concept)', ...OWN.slice(1)]],
    [
      'in words of the teacher',
      ['Plan van aanpak', 'Hier komt nog iets.', 'Leerling: Sanne de V., 2B', 'Stapsgewijs, vorm 3'],
    ],
  ])('%s is left alone', (_what, lines) => {
    expect(find(['Eerder.'], lines, ['Erna.'])).toBeNull();
  });

  it('of another student beside it is never part of it', () => {
    const other = text('Daan V., 2B');
    expect(find(other, OWN)?.lines).toEqual(OWN);
    expect(find(OWN, other)?.lines).toEqual(OWN);
    // One that lost its last line ends where the next begins.
    expect(find(OWN.slice(0, -1), other)).toBeNull();
    expect(find(other.slice(0, -1), OWN)?.lines).toEqual(OWN);
  });
});
