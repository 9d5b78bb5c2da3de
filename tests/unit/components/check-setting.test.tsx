// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { CheckSetting } from '../../../components/settings/check-setting';
import { ruleInALine } from '../../../plan/check/in-a-line';
import { RULES } from '../../../plan/check/rules';
import { fakeLink } from './fake-link';
import { later, show } from './on-screen';

const kept = vi.hoisted(() => ({ rules: [] as readonly string[] }));
vi.mock('../../../ports/unasked', () => ({
  unaskedHere: async () => kept.rules,
  keepUnasked: async (rules: readonly string[]) => {
    kept.rules = rules;
  },
}));
beforeEach(() => {
  kept.rules = [];
});

const setting = async () => {
  const screen = await show(fakeLink(), () => <CheckSetting />);
  await vi.dynamicImportSettled();
  await later();
  return screen;
};

it('says that all questions are asked where none was switched off', async () => {
  const screen = await setting();
  expect(screen.text()).toContain('Alle vragen staan aan.');
  expect(screen.names('checkbox')).toEqual([]);
});

it('has a switch for each question that is not asked on this device, and each by itself', async () => {
  kept.rules = ['karakter.lui', 'hoeveelheid.vaak', 'a-rule-of-another-version'];
  const screen = await setting();
  expect(screen.names('checkbox')).toEqual([
    '‘lui’: wat zag of hoorde je precies?',
    '‘vaak’: hoe vaak is dat? En in welke periode?',
  ]);
  expect(await screen.faults()).toEqual([]);
  const lui = screen.the('checkbox', /lui/) as HTMLInputElement;
  const turn = async (on: boolean) => {
    lui.checked = on;
    lui.dispatchEvent(new Event('change', { bubbles: true }));
    await later();
  };
  expect(lui.checked).toBe(false);
  await turn(true);
  // What another version knows is kept.
  expect(kept.rules).toEqual(['hoeveelheid.vaak', 'a-rule-of-another-version']);
  await turn(false);
  expect(kept.rules).toContain('karakter.lui');
  expect(screen.names('checkbox')).toHaveLength(2);
});

it('says of each rule what it asks, in a line of its own', () => {
  const lines = RULES.map(({ id }) => ruleInALine(id));
  for (const line of lines) expect(line).toMatch(/^(?:‘.+’: \p{L}|\p{Lu}).*[.?]$/u);
  expect(ruleInALine('nothing.such')).toBeNull();
});
