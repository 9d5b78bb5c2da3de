/** What was agreed, with whom, and until when: step 3, and where to turn with questions. */
import type { PlanHeading, StepId } from '../content/chapter';
import { STEP_IDS } from '../content/chapter';
import type { AnyRow, Row } from '../dossier/rows';
import { clean, fold, oneLine } from './clean';
import { dayWithWeekday, dayWithYear } from './dates';
import { guarded } from './guard';
import { fixedOf, item, lineOf, linesOf, listOf, named, numbered, ofKind, quoted } from './items';
import { LABELS, type LabelId, NO_MOMENT_YET, STATE_WORDS } from './labels';
import type { PlanItem } from './model';
import { answerOf, guardedReason, lookAgainOn, withAnswer } from './tails';

/** The goals a plan tells, in the order that gives them their numbers. */
export function toldGoals(rows: readonly AnyRow[]): Row<'goal'>[] {
  return listOf(rows, 'goal').filter(({ payload: { text, own } }) => oneLine(`${text} ${own}`));
}

export function goals(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldGoals(rows);
  return told.map((row, index) => ({
    ...item(numbered(LABELS.goal, index, told.length), guarded(oneLine(row.payload.text)), row, 'text'),
    fields: fixedOf(LABELS.own, quoted(oneLine(row.payload.own)), row, 'own'),
  }));
}

export function toldAgreements(rows: readonly AnyRow[]): Row<'agreement'>[] {
  return listOf(rows, 'agreement').filter(
    ({ payload: { what, who, when, result, until } }) =>
      oneLine([what, who, when, result].join(' ')) || dayWithYear(until),
  );
}

export function agreements(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldAgreements(rows);
  return told.map((row, index) => {
    const { what, who, when, until, result, state } = row.payload;
    return {
      ...item(numbered(LABELS.agreement, index, told.length), guarded(oneLine(what)), row, 'what'),
      fields: [
        ...lineOf(LABELS.who, who, row, 'who'),
        ...lineOf(LABELS.when, when, row, 'when'),
        ...fixedOf(LABELS.until, dayWithYear(until), row, 'until'),
        ...lineOf(LABELS.result, result, row, 'result'),
        // An agreement that was just made has nothing to tell of how it goes.
        ...fixedOf(LABELS.state, state === 'open' ? '' : STATE_WORDS[state], row, 'state'),
      ],
    };
  });
}

export function inquiries(rows: readonly AnyRow[]): PlanItem[] {
  return listOf(rows, 'inquiry')
    .map((row) => ({
      ...item(LABELS.inquiry, guarded(oneLine(row.payload.what)), row, 'what'),
      fields: lineOf(LABELS.inquiryWho, row.payload.who, row, 'who'),
    }))
    .filter(({ text, fields }) => text || fields.length > 0);
}

const RUNG_LABELS = [
  ['now', 'rungNow'],
  ['less', 'rungLess'],
  ['without', 'rungWithout'],
] as const;

/** How support fades. */
export function rungs(rows: readonly AnyRow[]): PlanItem[] {
  return RUNG_LABELS.flatMap(([name, label]) => {
    const row = named(rows, 'rung', name);
    if (!row) return [];
    const { what, when, sign } = row.payload;
    const fields = [
      ...lineOf(LABELS.rungWhen, when, row, 'when'),
      ...lineOf(LABELS.rungSign, sign, row, 'sign'),
    ];
    const words = guarded(oneLine(what));
    return words || fields.length > 0 ? [{ ...item(LABELS[label], words, row, 'what'), fields }] : [];
  });
}

export function roles(rows: readonly AnyRow[]): PlanItem[] {
  return ofKind(rows, 'roles').flatMap((row) => [
    ...lineOf(LABELS.monitors, row.payload.monitors, row, 'monitors'),
    ...lineOf(LABELS.withWhat, row.payload.withWhat, row, 'withWhat'),
    ...lineOf(LABELS.records, row.payload.records, row, 'records'),
  ]);
}

export const NO_STEP_LABELS: Readonly<Record<StepId, LabelId>> = {
  signaleren: 'noStepSignaleren',
  begrijpen: 'noStepBegrijpen',
  plannen: 'noStepPlannen',
  realiseren: 'noStepRealiseren',
  vastleggen: 'noStepVastleggen',
  evalueren: 'noStepEvalueren',
};

/** "Bewust geen stap bij Begrijpen: …" and, on its own line, when everybody looks again. */
export function noSteps(rows: readonly AnyRow[]): PlanItem[] {
  return STEP_IDS.flatMap((step) => {
    const row = named(rows, 'no-step', step);
    if (!row) return [];
    const again = lookAgainOn(row.payload.lookAgain);
    const reason = guarded(guardedReason(clean(row.payload.reason)), !again);
    if (!reason && !again) return [];
    return [
      item(LABELS[NO_STEP_LABELS[step]], reason, row, 'reason'),
      ...fixedOf('', again, row, 'lookAgain'),
    ];
  });
}

const PARTY_LABELS = { student: 'partyStudent', parent: 'partyParent', school: 'partySchool' } as const;
const PARTY_ORDER = ['student', 'parent', 'school'] as const;

/** Who has seen the plan and who agrees. Somebody who does not stands where it says what happens then. */
export function parties(rows: readonly AnyRow[]): [PlanHeading, PlanItem][] {
  const all = listOf(rows, 'party');
  return PARTY_ORDER.flatMap((role) => all.filter(({ payload }) => payload.role === role)).flatMap(
    (row): [PlanHeading, PlanItem][] => {
      const { role, name, agrees } = row.payload;
      const answer = answerOf(row.payload);
      if (!answer) return [];
      const text = withAnswer(guarded(oneLine(name), false), answer);
      const field = oneLine(name) ? 'name' : agrees ? 'agrees' : 'discussed';
      return [[agrees === 'no' ? 'niet-eens' : 'aanpak', item(LABELS[PARTY_LABELS[role]], text, row, field)]];
    },
  );
}

export function moments(rows: readonly AnyRow[]): PlanItem[] {
  return ofKind(rows, 'moment')
    .map((row) => ({
      row,
      day: dayWithWeekday(row.payload.date),
      whom: guarded(oneLine(row.payload.withWhom)),
    }))
    .filter(({ day, whom }) => day || whom)
    .sort((a, b) => (momentOrder(a.row, a.day) < momentOrder(b.row, b.day) ? -1 : 1))
    .map(({ row, day, whom }) => {
      // "met" is ours unless the teacher wrote it; the comma tells which.
      const company = /^met(?: |$)/i.test(whom) ? ` ${whom}` : whom && `, met ${whom}`;
      return item(
        LABELS[row.payload.purpose],
        `${day || NO_MOMENT_YET}${company}`,
        row,
        day ? 'date' : 'withWhom',
      );
    });
}

/** By date; without one they come last. */
function momentOrder(row: Row<'moment'>, day: string): string {
  return `${day ? row.payload.date : '~'} ${row.payload.purpose === 'tussentijds' ? 0 : 1} ${row.id}`;
}

export function disagreement(rows: readonly AnyRow[]): PlanItem[] {
  return ofKind(rows, 'disagreement').flatMap((row) =>
    linesOf(LABELS.disagreement, row.payload.text, row, 'text'),
  );
}

/** Whom pupil and parents turn to with questions, and how the school says to reach them. */
export function contactPerson(rows: readonly AnyRow[], school: readonly AnyRow[]): PlanItem[] {
  return ofKind(rows, 'roles').flatMap((row) =>
    lineOf(LABELS.contact, row.payload.contact, row, 'contact').map((named) => ({
      ...named,
      fields: reach(row.payload.contact, school),
    })),
  );
}

export function supportPoint(school: readonly AnyRow[]): PlanItem[] {
  return ofKind(school, 'school').flatMap((row) =>
    linesOf(LABELS.supportPoint, row.payload.supportPoint, row, 'supportPoint'),
  );
}

/** What the school keeps of the person who is named here: the one whose name is longest. */
function reach(named: string, school: readonly AnyRow[]): PlanItem[] {
  const words = (text: string) => fold(oneLine(text)).toLowerCase();
  const [found] = listOf(school, 'contact')
    .filter(({ payload: { name } }) => words(name) && words(named).includes(words(name)))
    .sort((a, b) => b.payload.name.length - a.payload.name.length);
  if (!found) return [];
  const { role, days, reach } = found.payload;
  const news = words(named).includes(words(role)) ? [days, reach] : [role, days, reach];
  return lineOf(LABELS.reach, news.map(oneLine).filter(Boolean).join(', '), found, 'reach');
}
