/** What was heard, seen and done before there was a plan: steps 1 and 2, and the answers to the vragen. */
import type { PlanHeading } from '../content/chapter';
import { STEPS } from '../content/stappenplan';
import type { AnyRow, Payloads } from '../dossier/rows';
import { clean, fold, oneLine } from './clean';
import { dayWithYear } from './dates';
import { guarded } from './guard';
import { item, lineOf, linesOf, listOf, named, ofKind, quoted, unlabelled } from './items';
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
  const isSeen = facts(rows).length > 0;
  const textOf = (id: string | undefined) => clean(given.get(id ?? '')?.payload.text ?? '');
  return STEPS.flatMap((step) => step.vragen).flatMap((vraag): [PlanHeading, PlanItem][] => {
    const row = given.get(vraag.id);
    const label = VRAAG_LABELS[vraag.id];
    const text = textOf(vraag.id);
    if (!row || !label || !vraag.heading || !text) return [];
    // The brochure asks some things twice, and the panel offers the earlier answer: once is enough for the reader.
    if (vraag.askedBefore && fold(textOf(vraag.askedBefore)) === fold(text)) return [];
    const more = vraag.heading === 'aanleiding' ? isSeen : vraag.id !== 'plannen.akkoord';
    return [[vraag.heading, { ...item(label, guarded(text), row, 'text'), more }]];
  });
}

/** Only of these vragen. */
export function answersTo(rows: readonly AnyRow[], ids: readonly string[]): PlanItem[] {
  return answers(rows).flatMap(([, answer]) => (ids.includes(answer.source.name) ? [answer] : []));
}

/** What goes well, as it was written for who teaches the pupil, else as the vraag about it was answered. */
export function strengths(rows: readonly AnyRow[]): PlanItem[] {
  const written = ofKind(rows, 'card').flatMap((row) => linesOf('', row.payload.good, row, 'good'));
  const answered = answersTo(rows, ['signaleren.positieve-factoren']);
  return written.length > 0 ? written : answered.map((told) => ({ ...told, label: '' }));
}

const AGREE_LABELS: Readonly<Record<Payloads['theme']['agree'], LabelId>> = {
  '': 'theme',
  same: 'themeSame',
  different: 'themeDifferent',
  ask: 'themeAsk',
};

/** What anybody can see, and before it why a further round began. */
export function facts(rows: readonly AnyRow[]): PlanItem[] {
  return ofKind(rows, 'facts').flatMap((row) => {
    const why = row.round > 1 ? linesOf(LABELS.occasion, row.payload.occasion, row, 'occasion') : [];
    const seen = linesOf(LABELS.seen, row.payload.seen, row, 'seen');
    return [...why, ...(why.length > 0 ? seen : seen.map(unlabelled))];
  });
}

/** Each theme with how everybody sees it. What only parents have told stands under their own heading. */
export function themes(rows: readonly AnyRow[]): [PlanHeading, PlanItem][] {
  let parentsSpoke = false;
  return listOf(rows, 'theme').flatMap((row): [PlanHeading, PlanItem][] => {
    const { topic, student, parents, school, agree } = row.payload;
    const views = [
      ...lineOf(LABELS.viewStudent, student, row, 'student'),
      ...lineOf(LABELS.viewParents, parents, row, 'parents'),
      ...lineOf(LABELS.viewSchool, school, row, 'school'),
    ];
    const words = guarded(oneLine(topic));
    const [only, ...more] = views;
    if (!words && !only) return [];
    const told = { ...item(LABELS[AGREE_LABELS[agree]], words, row, 'topic'), fields: views };
    if (agree || only?.source.field !== 'parents' || more.length > 0) return [['gezamenlijk-beeld', told]];
    const bare = words || parentsSpoke ? told : unlabelled(only);
    parentsSpoke = true;
    return [['ouders-vertellen', bare.label ? told : bare]];
  });
}

const FACTORS = ['student', 'group', 'school', 'teacher', 'parents'] as const;

/** By situation; what comes from the pupil stands first, without a label. */
export function factors(rows: readonly AnyRow[], side: 'helps' | 'hinders'): PlanItem[] {
  return FACTORS.flatMap((about) => {
    const row = named(rows, 'factor', about);
    const lines = row ? linesOf(LABELS[about], row.payload[side], row, side) : [];
    return about === 'student' ? lines.map(unlabelled) : lines;
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
