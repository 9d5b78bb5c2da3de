import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBrowser } from '../../scripts/find-browser.mjs';

/**
 * Fields made at random that refuse, reformat, delay or cut what comes into them, in a real browser: whatever they do,
 * "Ingevoegd" is only said of a field that holds what it held and the whole text, once.
 */

const CASES = process.env.STAPSGEWIJS_SOAK ? 1500 : 60;

/** One thing a field does when something happens to it. */
interface Habit {
  on: 'input' | 'beforeinput' | 'paste' | 'blur' | 'focus' | 'change' | 'each 30 ms';
  does: (typeof DEEDS)[number];
  /** Milliseconds; less than the time that a field is looked at after it was left. */
  after: number;
  /** Only the first so many times. */
  times: number;
}

const DEEDS = [
  'refuse',
  'give back what it held',
  'cut',
  'cut the first line',
  'drop the last line',
  'drop a word',
  'double',
  'straighten quotes',
  'squeeze spaces',
  'make plain paragraphs',
  'take as one line',
  'take the markup late',
  'draw anew',
  'lose focus',
  'go',
  'say more',
] as const;

interface Field {
  kind: 'textarea' | 'contenteditable';
  start: 'nothing' | 'a note' | 'an older text' | 'a note around an older text';
  over: 'replace' | 'below' | null;
  caret: 'start' | 'middle' | 'end' | 'none';
  habits: Habit[];
}

const habit: fc.Arbitrary<Habit> = fc.record({
  on: fc.constantFrom('input', 'beforeinput', 'paste', 'blur', 'focus', 'change', 'each 30 ms'),
  does: fc.constantFrom(...DEEDS),
  after: fc.constantFrom(0, 0, 1, 20, 60, 120),
  times: fc.constantFrom(1, 1, 2, 1000),
});
const field: fc.Arbitrary<Field> = fc.record({
  kind: fc.constantFrom('textarea', 'contenteditable'),
  start: fc.constantFrom('nothing', 'a note', 'an older text', 'a note around an older text'),
  over: fc.constantFrom('replace', 'below', null),
  caret: fc.constantFrom('start', 'middle', 'end', 'none'),
  habits: fc.array(habit, { minLength: 1, maxLength: 3 }),
});

const OLD = [
  'Plan van aanpak',
  'Leerling: Sanne de V., 8A',
  'Doelen',
  'Doel 1: Meer rust.',
  'Stapsgewijs, vorm 3',
];
const NOTE = ['Gesprek met “moeder”.', '', 'Nog bellen.'];
const TEXT = [
  'Plan van aanpak',
  'Leerling: Sanne de V., 8A',
  '',
  'In eigen woorden',
  '“Thuis weet ik niet waar ik moet beginnen.”',
  '',
  'Wie doet wat',
  'Afspraak 1: Sanne en haar mentor maken een weekplanning.',
  '- Wie: Sanne en mevrouw Bakker',
  '- Wanneer: elke maandag',
  '',
  'Stapsgewijs, vorm 3',
];
const HTML = `<p><b>${TEXT[0]}</b></p><p>${TEXT[1]}</p><p><b>${TEXT[3]}</b></p><p>${TEXT[4]}</p><p><b>${TEXT[6]}</b></p><p>${TEXT[7]}</p><ul><li>${TEXT[8]?.slice(2)}</li><li>${TEXT[9]?.slice(2)}</li></ul><p>${TEXT[11]}</p>`;

const STARTS: Record<Field['start'], readonly string[]> = {
  nothing: [],
  'a note': NOTE,
  'an older text': OLD,
  'a note around an older text': [...NOTE, '', ...OLD, '', 'Ook nog dit.'],
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../../hosts/fields/insert.ts', import.meta.url)),
        formats: ['iife'],
        name: 'fields',
      },
    },
  });
  const [bundle] = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  if (bundle?.type !== 'chunk') throw new Error('The insertion gave no bundle.');
  browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
  await page.addInitScript({ content: bundle.code.replace(/^(?:var|const) fields/m, 'window.fields') });
});
afterAll(() => browser?.close());

interface Ended {
  outcome: string;
  before: string;
  now: string;
  undone: boolean | null;
  afterUndo: string;
}

/** In the page: makes the field, inserts, and reads the field as a host would save it. */
async function insertIn(asked: {
  field: Field;
  start: readonly string[];
  text: string;
  html: string;
  old: readonly string[] | null;
}): Promise<Ended> {
  const { kind, caret, habits, over } = asked.field;
  document.body.replaceChildren();
  const rich = kind === 'contenteditable';
  const field = document.body.appendChild(document.createElement(rich ? 'div' : 'textarea'));
  const paragraphs = (lines: readonly string[]) =>
    lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line || document.createElement('br'));
      return paragraph;
    });
  const plain = field as HTMLTextAreaElement;
  if (rich) {
    field.contentEditable = 'true';
    field.append(...paragraphs(asked.start));
  } else plain.value = asked.start.join('\n');
  // A host saves what it has in its page, in sight or not.
  const read = () => (rich ? field.innerText : plain.value);
  const write = (lines: string[]) => {
    if (rich) field.replaceChildren(...paragraphs(lines));
    else plain.value = lines.join('\n');
  };
  const lines = () => read().split('\n');
  if (caret !== 'none') {
    field.focus();
    if (rich && field.childNodes.length > 0) {
      const at = { start: 0, middle: Math.floor(field.childNodes.length / 2), end: field.childNodes.length };
      getSelection()?.collapse(field, at[caret]);
    } else if (!rich) {
      const at = { start: 0, middle: Math.floor(plain.value.length / 2), end: plain.value.length };
      plain.setSelectionRange(at[caret], at[caret]);
    }
  }
  const before = read();
  const held = rich ? field.innerHTML : plain.value;
  const deeds: Record<Habit['does'], (event?: Event) => unknown> = {
    refuse: (event) => event?.preventDefault(),
    'give back what it held': () => {
      if (rich) field.innerHTML = held;
      else plain.value = held;
    },
    cut: () => write([read().slice(0, 80)]),
    'cut the first line': () => write(lines().slice(1)),
    'drop the last line': () => write(lines().slice(0, -1)),
    'drop a word': () => write(lines().map((line) => line.replace(/\smaandag/, ''))),
    double: () => read().length < 5000 && write([...lines(), ...lines()]),
    'straighten quotes': () => write(lines().map((line) => line.replace(/[“”]/g, '"'))),
    'squeeze spaces': () => write(lines().map((line) => line.replace(/\s+/g, ' ').trim())),
    'make plain paragraphs': () => write(lines().filter(Boolean)),
    'take as one line': (event) => {
      event?.preventDefault();
      const words = event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') : null;
      if (words) document.execCommand('insertText', false, words.replaceAll('\n', ' '));
    },
    'take the markup late': (event) => {
      if (!(event instanceof ClipboardEvent)) return;
      event.preventDefault();
      const markup = event.clipboardData?.getData('text/html') ?? '';
      setTimeout(() => document.execCommand('insertHTML', false, markup), 150);
    },
    'draw anew': () => {
      if (rich) field.innerHTML = `${field.innerHTML}`;
      else plain.value = `${plain.value}`;
    },
    'lose focus': () => field.blur(),
    go: () => field.remove(),
    'say more': () => read().length < 5000 && write([...lines(), 'Automatisch bewaard.']),
  };
  const stops: (() => void)[] = [];
  for (const { on, does, after, times } of habits) {
    let left = times;
    const live = (event?: Event) => {
      if (left-- <= 0) return;
      if (after > 0) setTimeout(() => deeds[does](), after);
      else deeds[does](event);
    };
    if (on === 'each 30 ms') {
      const timer = setInterval(live, 30);
      stops.push(() => clearInterval(timer));
    } else field.addEventListener(on, live);
  }
  const { insertInto } = (
    window as unknown as { fields: Pick<typeof import('../../hosts/fields/insert'), 'insertInto'> }
  ).fields;
  const ended = await insertInto(
    field,
    asked.text,
    asked.html,
    () => true,
    over && asked.old ? { lines: asked.old, how: over } : null,
  );
  const now = read();
  const undone = ended.outcome === 'inserted' && caret === 'middle' ? await ended.undo() : null;
  const afterUndo = read();
  for (const stop of stops) stop();
  return { outcome: ended.outcome, before, now, undone, afterUndo };
}

/** What a reader sees of it: spaces, line ends and the marks of a list are no words. */
const letters = (text: string) =>
  text.replace(/[\s\u00a0\u200b\ufeff]|^\s*[-•]\s/gm, '').replace(/[-•]/g, '');

test(
  `${CASES} fields at random: said to be inserted, it stands there whole and once`,
  async () => {
    const seed = Number(process.env.FUZZ_SEED) || (process.env.STAPSGEWIJS_SOAK ? Date.now() % 1_000_000 : 7);
    const counts: Record<string, number> = {};
    for (const one of fc.sample(field, { seed, numRuns: CASES })) {
      await page.goto('about:blank');
      const there = one.start.includes('older');
      const ended = await page.evaluate(insertIn, {
        field: one,
        start: STARTS[one.start],
        text: TEXT.join('\n'),
        html: HTML,
        old: there ? OLD : null,
      });
      counts[ended.outcome] = (counts[ended.outcome] ?? 0) + 1;
      const about = `seed ${seed}: ${JSON.stringify(one)}\n${JSON.stringify(ended, null, 1)}`;
      expect(['inserted', 'not-taken', 'changed', 'unsure'], about).toContain(ended.outcome);
      if (ended.outcome === 'changed') expect(ended.now, about).toBe(ended.before);
      if (ended.outcome !== 'inserted') continue;
      const [now, text, old] = [ended.now, TEXT.join('\n'), OLD.join('\n')].map(letters) as [
        string,
        string,
        string,
      ];
      const replaced = there && one.over === 'replace';
      const rest = replaced ? letters(ended.before).replace(old, '') : letters(ended.before);
      expect(now.split(text), about).toHaveLength(2);
      expect(now.replace(text, ''), about).toBe(rest);
      if (ended.undone) expect(letters(ended.afterUndo), about).toBe(letters(ended.before));
    }
    console.log(`fuzzed fields, seed ${seed}:`, counts);
    // A fuzz in which nothing is ever taken, or nothing ever refused, would prove nothing.
    expect(counts.inserted).toBeGreaterThan(0);
    expect(counts['not-taken']).toBeGreaterThan(0);
  },
  Math.max(60_000, CASES * 3_000),
);
