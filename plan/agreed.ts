/** What was agreed, with whom, and until when: step 3, and where to turn with questions. */
import { STEP_IDS } from '../content/chapter';
import type { AnyRow, Row } from '../dossier/rows';
import { clean, oneLine } from './clean';
import { dayWithWeekday, dayWithYear } from './dates';
import { guarded } from './guard';
import { fixedOf, item, lineOf, linesOf, listOf, named, numbered, ofKind, quoted } from './items';
import { LABELS, NO_MOMENT_YET, STATE_WORDS } from './labels';
import type { PlanItem } from './model';
import { namedContact } from './named-contact';
import { noStepWords } from './no-step';
import { answerOf, answerThatDay, lookAgainOn, withAnswer } from './tails';
import { isRunning, toldRows } from './told';

export function goals(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldRows(rows, 'goal');
  return told.map((row, index) => ({
    ...item(numbered(LABELS.goal, index, told.length), guarded(oneLine(row.payload.text)), row, 'text'),
    fields: fixedOf(LABELS.own, quoted(oneLine(row.payload.own)), row, 'own'),
  }));
}

export function agreements(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldRows(rows, 'agreement');
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

/** Those that are neither done nor dropped, with the numbers they have: that they run goes without saying. */
export function runningAgreements(rows: readonly AnyRow[]): PlanItem[] {
  const running = toldRows(rows, 'agreement').map(({ payload }) => isRunning(payload));
  return agreements(rows)
    .filter((_, index) => running[index])
    .map((told) => ({ ...told, fields: told.fields.filter(({ source }) => source.field !== 'state') }));
}

export function inquiries(rows: readonly AnyRow[]): PlanItem[] {
  return listOf(rows, 'inquiry')
    .map((row) => ({
      ...item(LABELS.inquiry, guarded(oneLine(row.payload.what)), row, 'what'),
      fields: lineOf(LABELS.inquiryWho, row.payload.who, row, 'who'),
      more: true,
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
    ...lineOf(LABELS.withWhat, row.payload.withWhat, row, 'withWhat'),
    ...lineOf(LABELS.monitors, row.payload.monitors, row, 'monitors'),
    ...lineOf(LABELS.records, row.payload.records, row, 'records'),
  ]);
}

/** "We doen nu niets extra’s, omdat …" and, on its own line, when everybody looks again. */
export function noSteps(rows: readonly AnyRow[]): PlanItem[] {
  return STEP_IDS.flatMap((step) => {
    const row = named(rows, 'no-step', step);
    if (!row) return [];
    const again = lookAgainOn(row.payload.lookAgain);
    const told = noStepWords(step, clean(row.payload.reason));
    if (!told.text && !again) return [];
    const lines = [item(told.label, told.text, row, 'reason'), ...fixedOf('', again, row, 'lookAgain')];
    return lines.map((line) => ({ ...line, more: true }));
  });
}

const PARTY_LABELS = { student: 'partyStudent', parent: 'partyParent', school: 'partySchool' } as const;
const PARTY_ORDER = ['student', 'parent', 'school'] as const;

/** Who has seen the plan and who agrees, one line a person; who does not, with the reason they give. */
export function parties(rows: readonly AnyRow[]): PlanItem[] {
  const told = listOf(rows, 'party').filter(({ payload }) => answerOf(payload));
  const day = dayOfAll(told);
  const lines = PARTY_ORDER.flatMap((role) => {
    const some = told.filter(({ payload }) => payload.role === role);
    return some.map((row, index) => {
      const { name, agrees, reason } = row.payload;
      const answer = day ? answerThatDay(row.payload) : answerOf(row.payload);
      const text = withAnswer(guarded(oneLine(name), false), answer);
      const field = oneLine(name) ? 'name' : agrees ? 'agrees' : 'discussed';
      const label = numbered(LABELS[PARTY_LABELS[role]], index, some.length);
      const fields = agrees === 'no' ? lineOf(LABELS.reason, reason, row, 'reason') : [];
      return { ...item(label, text, row, field), fields, more: agrees !== 'no' };
    });
  });
  const [first] = told;
  const above = first ? fixedOf(LABELS.discussedOn, dayWithYear(day), first, 'discussed') : [];
  const disagrees = told.some(({ payload }) => payload.agrees === 'no');
  return [...above.map((line) => ({ ...line, more: !disagrees })), ...lines];
}

/** The one day on which it was discussed with everybody and they answered; empty where that is not so. */
function dayOfAll(told: readonly Row<'party'>[]): string {
  const day = told[0]?.payload.discussed ?? '';
  const same = told.every(
    ({ payload: { discussed, agrees, agreedOn } }) => discussed === day && (!agrees || agreedOn === day),
  );
  return same && told.length > 1 ? day : '';
}

/** What happens then; of no use in a short text when everybody agrees. */
export function disagreement(rows: readonly AnyRow[]): PlanItem[] {
  const more = !ofKind(rows, 'party').some(({ payload }) => payload.agrees === 'no');
  return ofKind(rows, 'disagreement').flatMap((row) =>
    linesOf(LABELS.disagreement, row.payload.text, row, 'text').map((line) => ({ ...line, more })),
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
      // ", met" is ours, " met" the teacher's own: so reading back knows which to take away.
      const company = /^met(?: |$)/i.test(whom) ? ` ${whom}` : whom && `, met ${whom}`;
      return item(
        LABELS[row.payload.purpose],
        `${day || NO_MOMENT_YET}${company}`,
        row,
        day ? 'date' : 'withWhom',
      );
    });
}

/** Without the moments that are over. @param day `YYYY-MM-DD` */
export function ahead(rows: readonly AnyRow[], day: string): readonly AnyRow[] {
  return rows.filter(({ kind, payload }) => kind !== 'moment' || payload.date === '' || payload.date >= day);
}

/** By date; without one they come last. */
function momentOrder(row: Row<'moment'>, day: string): string {
  return `${day ? row.payload.date : '~'} ${row.payload.purpose === 'tussentijds' ? 0 : 1} ${row.id}`;
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

/** What the school keeps of the person who is named here. */
function reach(named: string, school: readonly AnyRow[]): PlanItem[] {
  const contacts = listOf(school, 'contact').map((row) => ({ ...row.payload, row }));
  const found = namedContact(named, contacts);
  if (!found) return [];
  const { days, reach, row } = found;
  return lineOf(LABELS.reach, [days, reach].map(oneLine).filter(Boolean).join(', '), row, 'reach');
}
