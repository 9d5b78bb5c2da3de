import { describe, expect, it } from 'vitest';
import { flatten } from '../../../../plan/check/flatten';
import { likely, partsOf } from '../../../../plan/check/likely';
import { expanded } from '../../../../plan/check/patterns';
import { RULES } from '../../../../plan/check/rules';
import { sentencesOf } from '../../../../plan/check/sentences';
import { pages } from './corpus';

describe('what must stand in what a form matches', () => {
  it.each([
    ['regelmatig', ['regelmatig']],
    ['af en toe', ['toe']],
    ['altijd (?:welkom|open)', ['altijd']],
    ['(?:elke|iedere) keer', ['elke', 'iedere']],
    ['(?:denk|denken) ik', ['denk', 'denken']],
    ['«(?:heel |erg )?(?:veel|weinig)» ziek', ['veel', 'weinig']],
    ['«veel|weinig»', ['veel', 'weinig']],
    ['(?:is|was) (?!niet)lui', ['lui']],
    ['hoe vaker?', ['vake']],
    ['rekenen{0,1} of', ['rekene']],
    ['(?:aan)+', ['aan']],
    ['dwars (?:door|over)?', ['dwars']],
    ['\\p{L}+ (?:is|was)', []],
    ['ot', []],
    ['(?:lui|\\p{L}+)', []],
  ])('%s', (form, parts) => expect(partsOf(form)).toEqual(parts));

  it('does', () => {
    for (const { id, forms = [], fires } of RULES)
      for (const form of forms)
        for (const example of fires) {
          const flat = flatten(typeof example === 'string' ? example : example.text, []);
          const matched = flat.match(
            new RegExp(expanded(form).replaceAll('«', '(').replaceAll('»', ')'), 'gu'),
          );
          for (const words of matched ?? []) {
            const parts = partsOf(expanded(form));
            expect([id, form, parts.length === 0 || parts.some((part) => words.includes(part))]).toEqual([
              id,
              form,
              true,
            ]);
          }
        }
  });
});

it('passes most rules by', () => {
  const tried = pages().flatMap(({ lines }) =>
    lines.flatMap(({ text, of }) =>
      sentencesOf(text, flatten(text, of.names)).map(({ flat }) => likely(RULES).in(flat).size),
    ),
  );
  const withForms = RULES.filter(({ forms }) => forms).length;
  expect(tried.reduce((sum, one) => sum + one, 0) / tried.length).toBeLessThan(withForms / 8);
});
