/** What was heard, seen and done before there was a plan: steps 1 and 2, and the answers to the vragen. */
import type { PlanHeading } from '../content/chapter';
import { STEPS } from '../content/stappenplan';
import type { AnyRow, Payloads } from '../dossier/rows';
import { clean, fold, oneLine } from './clean';
import { dayWithYear } from './dates';
import { guarded } from './guard';
import { item, lineOf, linesOf, listOf, named, ofKind, quoted } from './items';
import { DONE, LABELS, type LabelId, NO_QUOTE, VRAAG_LABELS } from './labels';
import type { PlanItem } from './model';

export function voice(rows: readonly AnyRow[]): PlanItem[] {
  return ofKind(rows, 'voice').flatMap((row) => {
    const { stance, quote } = row.payload;
    if (stance !== 'quote') return [item('', NO_QUOTE[stance], row, 'stance')];
    const words = quoted(clean(quote));
    return words ? [item('', words, row, 'quote')] : [];
  });
}

export function answers(rows: readonly AnyRow[]): [PlanHeading, PlanItem][] {
  const given = new Map(ofKind(rows, 'answer').map((row) => [row.payload.vraag, row]));
  const textOf = (id: string | undefined) => clean(given.get(id ?? '')?.payload.text ?? '');
  return STEPS.flatMap((step) => step.vragen).flatMap((vraag): [PlanHeading, PlanItem][] => {
    const row = given.get(vraag.id);
    const label = VRAAG_LABELS[vraag.id];
    const text = textOf(vraag.id);
    if (!row || !label || !vraag.heading || !text) return [];
    // The brochure asks some things twice, and the panel offers the earlier answer: once is enough for the reader.
    if (vraag.askedBefore && fold(textOf(vraag.askedBefore)) === fold(text)) return [];
    return [[vraag.heading, item(label, guarded(text), row, 'text')]];
  });
}

const AGREE_LABELS: Readonly<Record<Payloads['theme']['agree'], LabelId>> = {
  '': 'theme',
  same: 'themeSame',
  different: 'themeDifferent',
  ask: 'themeAsk',
};

/** Each theme with how everybody sees it. What only parents have told stands under their own heading. */
export function themes(rows: readonly AnyRow[]): [PlanHeading, PlanItem][] {
  return listOf(rows, 'theme').flatMap((row): [PlanHeading, PlanItem][] => {
    const { topic, student, parents, school, agree } = row.payload;
    const views = [
      ...lineOf(LABELS.viewStudent, student, row, 'student'),
      ...lineOf(LABELS.viewParents, parents, row, 'parents'),
      ...lineOf(LABELS.viewSchool, school, row, 'school'),
    ];
    const words = guarded(oneLine(topic));
    if (!words && views.length === 0) return [];
    const onlyParents = !agree && views.length === 1 && views[0]?.source.field === 'parents';
    return [
      [
        onlyParents ? 'ouders-vertellen' : 'gezamenlijk-beeld',
        { ...item(LABELS[AGREE_LABELS[agree]], words, row, 'topic'), fields: views },
      ],
    ];
  });
}

const FACTORS: readonly (readonly [string, 'helps' | 'hinders', LabelId])[] = [
  ['student', 'helps', 'studentHelps'],
  ['group', 'helps', 'groupHelps'],
  ['school', 'helps', 'schoolHelps'],
  ['teacher', 'helps', 'teacherHelps'],
  ['parents', 'helps', 'parentsHelp'],
  ['student', 'hinders', 'studentHinders'],
  ['group', 'hinders', 'groupHinders'],
  ['school', 'hinders', 'schoolHinders'],
  ['teacher', 'hinders', 'teacherHinders'],
  ['parents', 'hinders', 'parentsHinder'],
];

/** First everything that helps. */
export function factors(rows: readonly AnyRow[]): PlanItem[] {
  return FACTORS.flatMap(([about, side, label]) => {
    const row = named(rows, 'factor', about);
    return row ? linesOf(LABELS[label], row.payload[side], row, side) : [];
  });
}

/** The aandachtspunten that were ticked, by day. */
export function done(rows: readonly AnyRow[]): PlanItem[] {
  const ticks = new Map(ofKind(rows, 'tick').map((row) => [row.payload.aandachtspunt, row]));
  const notes = new Map(ofKind(rows, 'note').map((row) => [row.payload.aandachtspunt, row]));
  return STEPS.flatMap((step) => step.aandachtspunten)
    .flatMap(({ id, short }) => {
      const tick = ticks.get(id);
      if (!tick?.payload.done) return [];
      const note = notes.get(id);
      const text = guarded(oneLine(note?.payload.text ?? ''));
      const day = dayWithYear(tick.payload.date);
      const printed = [day || DONE, text].filter(Boolean).join('. ');
      const source = note && text ? item(short, printed, note, 'text') : item(short, printed, tick, 'date');
      return [{ order: day ? tick.payload.date : '', item: source }];
    })
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map((entry) => entry.item);
}
