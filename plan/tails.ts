/**
 * Texts of the teacher that end in words of ours, so that they read as one sentence:
 * "mevrouw de Vries, besproken en akkoord op 25 november 2026" and "Hij wil eerst zelf. We kijken opnieuw op …".
 * A text that itself ends like that gets a full stop, which is taken away again; what comes last is always ours.
 */
import type { Payloads } from '../dossier/rows';
import { DAY_IN_TEXT, dayWithWeekday, dayWithYear, readDay } from './dates';
import { LOOK_AGAIN } from './labels';

type Party = Payloads['party'];

const AGREES = '(?<agrees>(?:niet )?akkoord)';
/** Of one day once; then of two. */
const BOTH = `besproken en ${AGREES.replace('agrees', 'agreesBoth')} op (?<both>${DAY_IN_TEXT})`;
const EACH = `besproken op (?<discussed>${DAY_IN_TEXT})(?:, ${AGREES}(?: op (?<agreedOn>${DAY_IN_TEXT}))?)?`;
/** In place of an answer, where the day is said above all of them. */
const SILENT = 'nog geen antwoord';
const ALONE = `${AGREES.replace('agrees', 'agreesAlone')}(?: op (?<alone>${DAY_IN_TEXT}))?`;
const ANSWER = `(?:^|, )(?:${BOTH}|${EACH}|${ALONE}|${SILENT})`;
/** The second grammar left out the word before the day. */
const OLDER = `(?:^|, )(?:(?<discussed>${DAY_IN_TEXT})(?:, ${AGREES}(?: op (?<agreedOn>${DAY_IN_TEXT}))?)?|${ALONE})`;

const patterns = (answer: string) => ({
  atEnd: new RegExp(`${answer}$`, 'i'),
  guarded: new RegExp(`${answer}(?<stops>\\.*)$`, 'i'),
  any: new RegExp(answer, 'gi'),
});
const NEWER_ANSWERS = patterns(ANSWER);
const OLDER_ANSWERS = patterns(OLDER);

/**
 * When it was discussed with somebody and whether they agree, a day that is said of both once; empty when there is
 * nothing to tell.
 */
export function answerOf({
  discussed,
  agrees,
  agreedOn,
}: Omit<Party, 'role' | 'name' | 'reason' | 'position'>): string {
  const agreed = agreedIn(agrees);
  const talked = dayWithYear(discussed);
  const day = agrees && dayWithYear(agreedOn);
  if (talked && talked === day) return `besproken en ${agreed} op ${day}`;
  return [talked && `besproken op ${talked}`, day ? `${agreed} op ${day}` : agreed]
    .filter(Boolean)
    .join(', ');
}

/** The same below the day on which it was discussed with everybody, and all who said something said it. */
export function answerThatDay({ agrees }: Pick<Party, 'agrees'>): string {
  return agreedIn(agrees) || SILENT;
}

function agreedIn(agrees: Party['agrees']): string {
  return agrees && `${agrees === 'no' ? 'niet ' : ''}akkoord`;
}

export function withAnswer(name: string, answer: string): string {
  return name ? `${NEWER_ANSWERS.guarded.test(name) ? `${name}.` : name}, ${answer}` : answer;
}

/** `rest` is what stands after our words, or words of ours that cannot be read. */
export function readAnswer(
  text: string,
  words: 'older' | 'newer' = 'newer',
): { name: string; answer: Partial<Party>; rest: string } {
  const { atEnd, guarded, any } = words === 'older' ? OLDER_ANSWERS : NEWER_ANSWERS;
  const found = atEnd.exec(text) ?? [...text.matchAll(any)].at(-1);
  if (!found) return { name: text, answer: {}, rest: '' };
  const {
    both,
    discussed = both,
    agreesBoth,
    agreesAlone,
    agrees = agreesBoth ?? agreesAlone,
  } = found.groups ?? {};
  const { alone, agreedOn = both ?? alone } = found.groups ?? {};
  const days = [discussed, agreedOn].map((day) => (day ? readDay(day)?.day : ''));
  const name = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const answer: Partial<Party> = {
    ...(days[0] ? { discussed: days[0] } : {}),
    ...(agrees ? { agrees: /^niet/i.test(agrees) ? 'no' : 'yes' } : {}),
    ...(days[1] ? { agreedOn: days[1] } : {}),
  };
  return {
    name: guarded.exec(name)?.groups?.stops ? name.slice(0, -1) : name,
    answer,
    // A day that does not exist is told to nobody but kept.
    rest: days.includes(undefined) ? found[0] + after : after,
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
