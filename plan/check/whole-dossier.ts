/** *Zo schrijven we over deze leerling*: all that was written in the rounds of a dossier, and what can be asked about it. */
import { KINDS, type Kind } from '../../dossier/kinds/kinds';
import { nameInId } from '../../dossier/row-id';
import type { AnyRow } from '../../dossier/rows';
import type { PlanSource } from '../model';
import { describeField, describeRow } from '../row-names';
import { placeOf } from './places';
import type { Question } from './questions';
import { type HintKind, KINDS_OF_HINT } from './rule';
import { type Range, sentencesOf } from './sentences';

export interface Written {
  source: PlanSource;
  /** What it is: "Wat we zien", "Antwoord bij …". */
  title: string;
  text: string;
}

/** Fields that are what their row is about. */
const MAIN = ['text', 'quote', 'what', 'seen', 'topic', 'helps'];
const ORDER = Object.keys(KINDS) as Kind[];

/** In the order of the steps; who does something and how to reach them is left out. Nothing says who wrote it. */
export function writtenIn(rows: readonly AnyRow[]): Written[] {
  return [...rows]
    .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
    .flatMap(({ id, dossier, round, kind, payload }) =>
      Object.entries(payload).flatMap(([field, held]) => {
        const source = { dossier, round, kind, name: nameInId(id), field };
        const place = placeOf(source);
        const text = String(held).trim();
        if (!place || place === 'people' || !text) return [];
        const row = describeRow(kind, source.name);
        const title = MAIN.includes(field) ? row : `${row}, ${describeField(kind, field).toLowerCase()}`;
        return [{ source, title, text }];
      }),
    );
}

/** A question, and the sentence it is about; `from` and `to` are places in that sentence. */
export interface AskedOf extends Range {
  question: Question;
  title: string;
  sentence: string;
}

/**
 * By kind, in the order in which kinds are asked about; only those of which there is something to ask. A sentence that was
 * carried from one round to the next is asked about once, where it stands first in `written`.
 */
export function byKind(
  written: readonly Written[],
  questionsOf: (one: Written) => readonly Question[],
): { kind: HintKind; asked: AskedOf[] }[] {
  const all = written.flatMap((one) =>
    questionsOf(one).map((question): AskedOf => {
      const { from, to } = question;
      const around = sentencesOf(one.text, one.text).find((each) => each.from <= from && to <= each.to);
      const { from: start, text } = around ?? { from: 0, text: one.text };
      return { question, title: one.title, sentence: text.trimEnd(), from: from - start, to: to - start };
    }),
  );
  return KINDS_OF_HINT.flatMap((kind) => {
    const asked = all.filter(
      (one, index) =>
        one.question.kind === kind && !all.slice(0, index).some((before) => isCarried(before, one)),
    );
    return asked.length > 0 ? [{ kind, asked }] : [];
  });
}

function isCarried(to: AskedOf, from: AskedOf): boolean {
  return (
    to.question.source.round !== from.question.source.round &&
    to.question.rule === from.question.rule &&
    to.title === from.title &&
    to.sentence === from.sentence &&
    to.from === from.from
  );
}

/** What the questions of a kind are about, as a heading. */
export const KIND_NAMES: Readonly<Record<HintKind, string>> = {
  gegevens: 'Persoonlijke gegevens',
  anderen: 'Andere kinderen',
  etiket: 'Etiketten',
  thuis: 'Over thuis',
  karakter: 'Oordelen',
  binnenkant: 'Wat iemand denkt of voelt',
  vermoeden: 'Vermoedens',
  absoluut: 'Altijd en nooit',
  hoeveelheid: 'Hoe vaak en hoeveel',
  doel: 'Doelen',
  jargon: 'Vaktaal',
  zin: 'Hoe zinnen lezen',
};
