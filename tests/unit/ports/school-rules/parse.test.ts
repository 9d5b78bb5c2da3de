import { describe, expect, it } from 'vitest';
import { parseRules } from '../../../../ports/school-rules/parse';
import { RULES, type RuleKey } from '../../../../ports/school-rules/table';

const samples = Object.fromEntries(Object.entries(RULES).map(([key, { sample }]) => [key, sample]));

describe('rules of a school as they enter', () => {
  it('are right in every sample', () => expect(parseRules(samples)).toEqual({ rules: samples, wrong: [] }));

  const WRONG: [key: RuleKey, value: unknown][] = [
    ['retentionDays', '30'],
    ['retentionDays', 0],
    ['retentionDays', -1],
    ['retentionDays', 6],
    ['retentionDays', 401],
    ['retentionDays', 1e308],
    ['retentionDays', Number.POSITIVE_INFINITY],
    ['retentionDays', Number.NaN],
    ['retentionDays', 30.5],
    ['retentionDays', null],
    ['retentionDays', [30]],
    ['allowBackup', 0],
    ['allowBackup', 'false'],
    ['holidayRegion', 'Noord'],
    ['holidayRegion', 'toString'],
    ['studentLabel', ''],
    ['supportPointName', ' '],
    ['supportPointName', 'x'.repeat(201)],
    ['supportPointName', 'Steun\npunt'],
    ['supportPointName', 'Steunpunt \u202Etnup'],
    ['supportPointUrl', 'http://steunpunt.example'],
    ['supportPointUrl', 'javascript:alert(1)'],
    ['supportPointUrl', 'https://steunpunt.example@evil.example'],
    ['supportPointUrl', 'steunpunt.example'],
    ['approaches', 'Tutorlezen'],
    ['approaches', ['Tutorlezen']],
    ['approaches', `${samples.approaches}${' '.repeat(16_000)}`],
    ['approaches', String(samples.approaches).replace('"versie":1', '"versie":2')],
    ['approaches', String(samples.approaches).replace('Tutorlezen', '')],
  ];
  it.each(WRONG)('are left out and named, each alone: %s as %j', (key, value) => {
    const { [key]: _, ...others } = samples;
    expect(parseRules({ ...samples, [key]: value })).toEqual({ rules: others, wrong: [key] });
  });

  it.each([undefined, null, 'x', 3, [], [{ retentionDays: 30 }]])('are none in %j', (raw) =>
    expect(parseRules(raw)).toEqual({ rules: {}, wrong: [] }),
  );

  it('name no more than is worth reading', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x${at}`.repeat(100), at]));
    const { rules, wrong } = parseRules(many);
    expect(rules).toEqual({});
    expect(wrong).toHaveLength(20);
    expect(wrong.every((name) => name.length <= 60)).toBe(true);
  });

  it('take nothing from a prototype', () => {
    const raw = JSON.parse('{"__proto__": {"allowBackup": false}, "constructor": 3}');
    expect(parseRules(raw)).toEqual({ rules: {}, wrong: ['__proto__', 'constructor'] });
  });
});
