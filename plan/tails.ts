/**
 * Texts of the teacher that end in words of ours, so that they read as one sentence:
 * "mevrouw de Vries, 23 november 2026, akkoord op 25 november 2026" and "Hij wil eerst zelf. We kijken opnieuw op …".
 * A text that itself ends like that gets a full stop, which is taken away again; what comes last is always ours.
 */
import type { Payloads } from '../dossier/rows';
import { DAY_IN_TEXT, dayWithWeekday, dayWithYear, readDay } from './dates';
import { LOOK_AGAIN } from './labels';

const AGREED = `((?:niet )?akkoord)(?: op (${DAY_IN_TEXT}))?`;
const ANSWER = `(?:^|, )(?:(${DAY_IN_TEXT})(?:, ${AGREED})?|${AGREED})`;
const ANSWER_AT_END = new RegExp(`${ANSWER}$`, 'i');
const ANSWER_GUARDED = new RegExp(`${ANSWER}(\\.*)$`, 'i');
const ANSWERS = new RegExp(ANSWER, 'gi');

type Party = Payloads['party'];

/** When it was discussed with somebody and whether they agree; empty when there is nothing to tell. */
export function answerOf({ discussed, agrees, agreedOn }: Omit<Party, 'role' | 'name' | 'position'>): string {
  const agreed = agrees && `${agrees === 'no' ? 'niet ' : ''}akkoord`;
  const day = agrees && dayWithYear(agreedOn);
  return [dayWithYear(discussed), day ? `${agreed} op ${day}` : agreed].filter(Boolean).join(', ');
}

export function withAnswer(name: string, answer: string): string {
  return name ? `${ANSWER_GUARDED.test(name) ? `${name}.` : name}, ${answer}` : answer;
}

/** `rest` is what stands after our words, or words of ours that cannot be read. */
export function readAnswer(text: string): { name: string; answer: Partial<Party>; rest: string } {
  const found = ANSWER_AT_END.exec(text) ?? [...text.matchAll(ANSWERS)].at(-1);
  if (!found) return { name: text, answer: {}, rest: '' };
  const [whole, discussed, agreed = found[4], agreedOn = found[5]] = found;
  const days = [discussed, agreedOn].map((day) => (day ? readDay(day)?.day : ''));
  const name = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  const answer: Partial<Party> = {
    ...(days[0] ? { discussed: days[0] } : {}),
    ...(agreed ? { agrees: /^niet/i.test(agreed) ? 'no' : 'yes' } : {}),
    ...(days[1] ? { agreedOn: days[1] } : {}),
  };
  return {
    name: ANSWER_GUARDED.exec(name)?.[6] ? name.slice(0, -1) : name,
    answer,
    // A day that does not exist is told to nobody but kept.
    rest: days.includes(undefined) ? whole + after : after,
  };
}

const AGAIN = `(?:^| )${LOOK_AGAIN} (${DAY_IN_TEXT})\\.`;
const AGAIN_AT_END = new RegExp(`${AGAIN}$`);
const AGAIN_GUARDED = new RegExp(`${AGAIN}(\\.*)$`);

/** "We kijken opnieuw op donderdag 3 december 2026."; empty without a day. */
export function lookAgainOn(day: string): string {
  return dayWithWeekday(day) && `${LOOK_AGAIN} ${dayWithWeekday(day)}.`;
}

export function guardedReason(text: string): string {
  return AGAIN_GUARDED.test(flat(text)) ? `${text}.` : text;
}

export function readReason(text: string): { reason: string; lookAgain: string } {
  const found = AGAIN_AT_END.exec(flat(text));
  const lookAgain = readDay(found?.[1] ?? '')?.day ?? '';
  const reason = found && lookAgain ? text.slice(0, found.index) : text;
  return { reason: AGAIN_GUARDED.exec(flat(reason))?.[2] ? reason.slice(0, -1) : reason, lookAgain };
}

/** Line ends as spaces, everything in its place: an editor may have wrapped our words. */
function flat(text: string): string {
  return text.replaceAll('\n', ' ');
}
