/** What hosts, editors and clipboards do to a text on its way there and back. */
import fc from 'fast-check';
import { STEPS } from '../../../content/stappenplan';
import { LABELS } from '../../../plan/labels';
import { htmlToLines } from './html-to-lines';

/** A stream of numbers in [0, 1) from one seed, so that a failing run can be repeated. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const LINE_END = /\r\n?|\n/;
const LINE_ENDS = /\r\n?|\n/g;

type Change = (text: string, roll: () => number) => string;

const pick = <T>(from: readonly T[], roll: () => number): T => from[Math.floor(roll() * from.length)] as T;

export const MANGLINGS = {
  nbsp: (text, roll) => text.replace(/ /g, () => (roll() < 0.4 ? '\u00a0' : ' ')),
  spaces: (text, roll) => text.replace(/ /g, () => pick([' ', '  ', '\t', '\u2003'], roll)),
  crlf: (text) => text.replaceAll('\n', '\r\n'),
  cr: (text) => text.replaceAll('\n', '\r'),
  bullets: (text, roll) => {
    const bullet = pick(['•', '–', '*', '·', '•\t', '  -', '—'], roll);
    return text.replace(/^- /gm, `${bullet} `);
  },
  quotes: (text, roll) =>
    text
      .replace(/["“”„«»]/g, () => pick(['"', '“', '”', '„', '«', '»'], roll))
      .replace(/['‘’‚]/g, () => pick(["'", '‘', '’', '‚'], roll)),
  blank: (text, roll) => text.replace(/\n/g, () => pick(['\n', '\n\n', '\n \n\n'], roll)),
  joined: (text) => text.replace(/\n\s*\n/g, '\n'),
  split: (text, roll) => text.replace(/ /g, () => (roll() < 0.1 ? pick(['\n', '\n\n'], roll) : ' ')),
  indented: (text, roll) => text.replace(/^/gm, () => pick(['', '  ', '\t'], roll)),
  marks: (text, roll) => text.replace(/\n/g, () => pick(['\n', '\u200b\n', '\ufeff\n', '\n\u200e'], roll)),
  paragraphs: (text) =>
    htmlToLines(
      text
        .split(LINE_END)
        .map((line) => `<p class="a">${escaped(line)}</p>`)
        .join('\r\n'),
    ),
  breaks: (text) => htmlToLines(`<div>${escaped(text).replace(LINE_ENDS, '<br/>')}</div>`),
  spans: (text) =>
    htmlToLines(
      `<div><span style="x">${escaped(text).replace(LINE_ENDS, '</span></div><div><b>')}</b></div>`,
    ),
  collapse: (text) => text.replace(/\s+/g, ' '),
} satisfies Record<string, Change>;

/**
 * An editor's numbered list in place of the plan's own dashes. Only before other changes, and not where lines are
 * joined or wrapped: there a number could be the end of the teacher's sentence ("groep 3."), and is kept with it.
 */
const numbers: Change = (text, roll) => {
  const style = pick(['.', ')'], roll);
  let count = 0;
  return text.replace(OWN_DASH, () => `${++count}${style} `);
};

const LISTED = [...Object.values(LABELS), ...STEPS.flatMap((s) => s.aandachtspunten).map((p) => p.short)];
const OWN_DASH = new RegExp(`^- (?=(?:${LISTED.join('|')}):(?!:))`, 'gm');
const REWRAPS: readonly Name[] = ['collapse', 'split'];

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;');
}

type Name = keyof typeof MANGLINGS;

export interface Mangling {
  seed: number;
  numbered: boolean;
  names: Name[];
}

export const mangling: fc.Arbitrary<Mangling> = fc.record({
  seed: fc.nat(),
  numbered: fc.boolean(),
  names: fc.array(fc.constantFrom(...(Object.keys(MANGLINGS) as Name[])), {
    maxLength: 6,
  }),
});

export function mangled(text: string, { seed, numbered, names }: Mangling): string {
  const roll = dice(seed);
  const start = numbered && !names.some((name) => REWRAPS.includes(name)) ? numbers(text, roll) : text;
  return names.reduce((now, name) => MANGLINGS[name](now, roll), start);
}
