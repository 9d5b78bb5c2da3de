/**
 * Dossier → gespreksverslag: who talked, what pupil, parents and school said themselves, what is agreed and what comes
 * next. Of the last talk.
 */
import type { AnyRow, Row } from '../dossier/rows';
import { aboutWhom, madeOn } from './about';
import { ahead, contactPerson, inquiries, moments, runningAgreements } from './agreed';
import { lastSaidOn, nameOf, questionText, saidOn, saidRows } from './asked';
import { capital } from './capital';
import { clean, oneLine } from './clean';
import { dayWithWeekday, dayWithYear } from './dates';
import { firstNameIn } from './first-name';
import { guarded } from './guard';
import { fixedOf, ofKind, quoted } from './items';
import { TALK_TITLE } from './labels';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { done } from './understanding';

const NAMES = {
  gesprek: 'Het gesprek',
  zeiden: 'Wat ieder zei',
  deden: 'Wat we al deden',
  afspraken: 'Onze afspraken',
  verder: 'Hoe het verdergaat',
  contact: 'Vragen of zorgen?',
} as const;
type Heading = keyof typeof NAMES;
export const TALK_HEADINGS = Object.keys(NAMES) as readonly Heading[];

/** Without blocks while no talk was written down, and nothing was said at the table. */
export function buildTalkReport(input: PlanInput): Plan<Heading> {
  const { rows, school = [], label, today } = input;
  const saidDay = lastSaidOn(rows);
  const last = lastTalk(rows);
  // Of one day, or the later.
  const talk = last && last.payload.date >= saidDay ? last : undefined;
  if (!talk && !saidDay) return textOf(TALK_TITLE, [], TALK_HEADINGS, NAMES, []);
  const date = talk?.payload.date ?? saidDay;
  const pupil = firstNameIn(label);
  const whom = aboutWhom(input);
  // The day of the talk is said below; the day it was written down only where that is another.
  const about = [...whom, ...(date === today && whom.length > 0 ? [] : madeOn(today))];
  return textOf(TALK_TITLE, about, TALK_HEADINGS, NAMES, [
    ...under('gesprek', whenAndWho(talk ?? heldOn(rows, date), rows, date)),
    ...under('zeiden', [...(talk ? voices(talk, pupil) : []), ...atTable(rows, date, pupil)]),
    ...under('deden', doneOn(rows, date)),
    ...under('afspraken', runningAgreements(rows)),
    ...under('verder', [
      ...moments(ahead(rows, date).filter((row) => row.kind !== 'moment' || row.payload.date !== date)),
      ...inquiries(rows),
    ]),
    ...under('contact', contactPerson(rows, school)),
  ]);
}

/** The last by day of which something was written down; of one day the one that was written last. */
function lastTalk(rows: readonly AnyRow[]): Row<'talk'> | undefined {
  return ofKind(rows, 'talk')
    .filter(({ payload: { date: _, ...texts } }) => Object.values(texts).some(clean))
    .sort((a, b) =>
      a.payload.date === b.payload.date
        ? a.updatedAt - b.updatedAt
        : a.payload.date < b.payload.date
          ? -1
          : 1,
    )
    .at(-1);
}

/** What says who was there when was looked back at the table. */
function heldOn(rows: readonly AnyRow[], date: string): Row<'evaluation'> | undefined {
  return ofKind(rows, 'evaluation').find(({ payload }) => payload.date === date);
}

/** "Maandag 28 september 2026, met Lotte en haar moeder" */
function whenAndWho(
  talk: Row<'talk'> | Row<'evaluation'> | undefined,
  rows: readonly AnyRow[],
  date: string,
): PlanItem[] {
  const present = talk?.payload.present ?? '';
  const who = guarded(oneLine(present)).replace(/^Ouders(?!\p{L})/u, 'ouders');
  const words = [dayWithWeekday(date), who && (/^met /i.test(who) ? who : `met ${who}`)]
    .filter(Boolean)
    .join(', ');
  const source = talk ?? saidRows(rows).at(-1);
  return source ? fixedOf('', capital(words), source, who ? 'present' : talk ? 'date' : 'question') : [];
}

function voices(talk: Row<'talk'>, pupil: string): PlanItem[] {
  const { student, parents, school } = talk.payload;
  return [
    ...fixedOf(pupil, quoted(oneLine(student)), talk, 'student'),
    ...fixedOf('Ouders', quoted(oneLine(parents)), talk, 'parents'),
    ...fixedOf('School', quoted(oneLine(school)), talk, 'school'),
  ];
}

function atTable(rows: readonly AnyRow[], date: string, pupil: string): PlanItem[] {
  return saidOn(rows, date, (row) => ({ label: '', text: questionText(nameOf(row).question) }), {
    student: pupil,
    parents: 'Ouders',
    school: 'School',
  });
}

/** What was ticked on the day of the talk, without saying that day again. */
function doneOn(rows: readonly AnyRow[], date: string): PlanItem[] {
  const day = dayWithYear(date);
  if (!day) return [];
  return done(rows.filter((row) => row.kind !== 'tick' || row.payload.date === date)).map((told) => {
    const note = told.text.slice(day.length).replace(/^\. /, '');
    return note ? { ...told, text: note } : { ...told, label: '', text: told.label };
  });
}
