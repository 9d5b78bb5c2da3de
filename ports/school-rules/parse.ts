/** Rules of the school as they enter: each is right or left out, and none takes another with it. */
import * as z from 'zod/mini';
import { readApproaches } from '../approaches/read';
import { RULES, type RuleKey, type RuleType, type SchoolRules } from './table';

export interface ReadRules {
  rules: SchoolRules;
  /** Names of what was left out, as they were written: of the table, or of no rule at all. */
  wrong: string[];
}

/** No school writes more that is wrong, and a longer name is none. */
const MOST_WRONG = 20;
const LONGEST_NAME = 60;

/** A line, and no control characters: it is shown, and stands in plans. */
const line = (max: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.regex(/^\P{C}+$/u));

function shapeOf(type: RuleType): z.ZodMiniType {
  switch (type.is) {
    case 'flag':
      return z.boolean();
    case 'number':
      return z.int().check(z.minimum(type.min), z.maximum(type.max));
    case 'choice':
      return z.enum([...type.options]);
    case 'text':
      return line(type.max);
    case 'address':
      return line(type.max).check(z.refine(isAddress));
    case 'approaches':
      return z.string().check(
        z.maxLength(type.max),
        z.refine((text) => 'approaches' in readApproaches(text)),
      );
  }
}

function isAddress(text: string): boolean {
  const { protocol, username, password } = URL.parse(text) ?? {};
  return protocol === 'https:' && !username && !password;
}

const SHAPES = new Map<string, z.ZodMiniType>(
  Object.entries(RULES).map(([key, { value }]) => [key, shapeOf(value)]),
);

/** @param raw what the browser gives; anything but an object holds no rules */
export function parseRules(raw: unknown): ReadRules {
  const rules: Partial<Record<RuleKey, unknown>> = {};
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(isRecord(raw) ? raw : {})) {
    const parsed = SHAPES.get(key)?.safeParse(value);
    if (parsed?.success) rules[key as RuleKey] = parsed.data;
    else if (wrong.length < MOST_WRONG) wrong.push(key.slice(0, LONGEST_NAME));
  }
  return { rules: rules as SchoolRules, wrong };
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
