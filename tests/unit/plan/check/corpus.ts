/** The frozen pages of the dossiercheck, and how well it does on them. Used by the tests and by the bench. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findIn } from '../../../../plan/check/engine';
import type { Checked, HintKind, Place } from '../../../../plan/check/rule';
import { RULES } from '../../../../plan/check/rules';

const FOLDER = fileURLToPath(new URL('./corpus/', import.meta.url));

export interface Marked {
  kind: string;
  from: number;
  to: number;
}

export interface Line {
  text: string;
  of: Checked;
  /** What a careful reader would ask about; written down with the page, not taken from the rules. */
  meant: readonly Marked[];
}

export interface Page {
  name: string;
  lines: readonly Line[];
}

/**
 * "# Noa, naast Liv, voor ouders": whose page it is, which other pupil is known, and for whom it is if not for school.
 * Each line: its place, a stroke, its text.
 */
export function pages(): Page[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => {
      const [head = '', ...lines] = readFileSync(`${FOLDER}${file}`, 'utf8').trim().split('\n');
      const [, name = '', other, parents] =
        /^# (\p{L}+)(?:, naast (\p{L}+))?(, voor ouders)?$/u.exec(head) ?? [];
      const reader = parents ? 'parents' : 'school';
      return {
        name: file.replace('.txt', ''),
        lines: lines.map((line) => lineOf(line, { reader, names: [name], others: other ? [other] : [] })),
      };
    });
}

function lineOf(line: string, of: Omit<Checked, 'place'>): Line {
  const [, place = '', written = ''] = /^(\w+)\| (.*)$/u.exec(line) ?? [];
  const meant: Marked[] = [];
  let text = '';
  let done = 0;
  for (const { index, 0: whole, 1: kind = '', 2: words = '' } of written.matchAll(/\{(\w+):([^}]*)\}/gu)) {
    text += written.slice(done, index);
    meant.push({ kind, from: text.length, to: text.length + words.length });
    text += words;
    done = index + whole.length;
  }
  return { text: text + written.slice(done), of: { ...of, place: place as Place }, meant };
}

/** The questions a teacher sees without asking for more. */
export function vragenIn({ text, of }: Line): Marked[] {
  return findIn(text, of, RULES)
    .filter(({ rule }) => rule.level === 'vraag')
    .map(({ rule, from, to }) => ({ kind: rule.kind, from, to }));
}

export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** By kind: a question is right when it is about words that were marked, and of that kind. */
export function scores(all: readonly Page[] = pages()): Map<HintKind, Score> {
  const found = new Map<HintKind, Score>();
  const scoreOf = (kind: string) => {
    const score = found.get(kind as HintKind) ?? { right: 0, wrong: 0, missed: 0 };
    found.set(kind as HintKind, score);
    return score;
  };
  for (const line of all.flatMap(({ lines }) => lines)) {
    const asked = vragenIn(line);
    for (const one of asked)
      scoreOf(one.kind)[line.meant.some((mark) => same(mark, one)) ? 'right' : 'wrong'] += 1;
    for (const mark of line.meant) if (!asked.some((one) => same(mark, one))) scoreOf(mark.kind).missed += 1;
  }
  return found;
}

function same(one: Marked, other: Marked): boolean {
  return one.kind === other.kind && one.from < other.to && other.from < one.to;
}

/** Each line with its questions drawn under it, so that a change of a list reads like prose. */
export function drawn(lines: readonly Pick<Line, 'text' | 'of'>[]): string {
  return lines
    .flatMap(({ text, of }) =>
      text.split('\n').flatMap((line) => {
        const hints = findIn(line, of, RULES);
        return [
          line,
          ...hints.map(
            ({ rule, from, to }) =>
              `${' '.repeat(from)}^${'~'.repeat(Math.max(0, to - from - 1))} ${rule.id}`,
          ),
        ];
      }),
    )
    .join('\n');
}
