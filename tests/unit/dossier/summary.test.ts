/** What a summary says of a round, made from its rows. */
import { expect, it } from 'vitest';
import { newSummary, recount } from '../../../dossier/summarise';
import { row } from '../components/sheets';

const fresh = newSummary('d', { label: 'Sanne de V.' }, 0);

it('has the theme of its round, and none once it was taken back or another round began without it', () => {
  const chosen = recount(fresh, [row('wider', '-', { theme: 'work' })], 1);
  expect(chosen.subject).toBe('work');
  expect(recount(chosen, [row('wider', '-', { theme: 'maths' })], 1).subject).toBe('maths');
  expect(recount(chosen, [row('wider', '-', { theme: '' })], 1)).not.toHaveProperty('subject');
  expect(recount(chosen, [], 1)).not.toHaveProperty('subject');
});
