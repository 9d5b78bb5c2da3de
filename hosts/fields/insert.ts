import { isInPage, isPlain, type Typable } from './field';
import { placeOf, plainLines, richLines } from './field-lines';
import { isOneLine } from './field-name';
import { standGuard } from './guard';
import { plainWriter } from './insert-plain';
import { richWriter } from './insert-rich';
import { titleWriter } from './insert-title';
import { type Insertion, MOMENT, type Over, type Writer } from './writer';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** A model that listens to blur, or a controlled field, may still refuse, or cut; so long it is looked at, in milliseconds. */
const SETTLED = 200;

/**
 * Puts a text into a field of the page, beside what is there, in such a way that the page's own model holds it.
 * Says `inserted` only after reading the field back. Fallbacks start from the untouched field, so that the text
 * never stands there twice.
 * @param text Lines separated by `\n`.
 * @param over Another text in the field, in whose place or below which it goes; null for where the cursor is.
 * @param html The same as simple HTML, for editors that take nothing but a paste.
 * @param isRight Whether the page still shows whom the text is about: asked after the field has the cursor and right
 *   before each piece that is written, and ever again until the text is known to stand. Once it does not, our text is
 *   taken out at once, and what the field held before is not put back: it may be another student's already.
 */
export async function insertInto(
  field: Typable,
  text: string,
  html: string,
  isRight: () => boolean,
  over: Over | null,
): Promise<Insertion> {
  const may = () => guard.right();
  const place = over && placeOf(over.lines, isPlain(field) ? plainLines(field.value) : richLines(field));
  if (over && !place) return { outcome: 'changed' };
  const at = over && place && { place, how: over.how };
  const writer: Writer = isPlain(field)
    ? plainWriter(field, text, may, at)
    : isOneLine(field)
      ? titleWriter(field, text, may)
      : richWriter(field, text, html, may, at);
  if (writer.tooLong) return writer.tooLong;
  const guard = standGuard(field, isRight, () => isInPage(field) && writer.takeOut());
  const typing = hearTyping(field);
  /** Waits until the field holds the text, or no longer does; gives whether it does at the end. */
  const holdsAfter = async (long: number, until: boolean) => {
    for (let waited = 0; waited < long; waited += MOMENT) {
      await pause(MOMENT);
      if (!guard.right() || !isInPage(field)) return false;
      if (writer.holds() === until) return until;
    }
    return !until;
  };
  try {
    for (const attempt of writer.attempts) {
      const long = attempt();
      if (!guard.right()) break;
      if (!(await holdsAfter(long, true))) {
        if (!guard.right() || !isInPage(field)) break;
        if (typing.heard) return { outcome: 'unsure' };
        await putBack(writer);
        if (!guard.right() || !writer.untouched()) break;
        continue;
      }
      writer.leave();
      if (!guard.right() || !(await holdsAfter(SETTLED, false))) break;
      writer.seal();
      return {
        outcome: 'inserted',
        undo: async () => {
          if (!isInPage(field) || !writer.asLeft()) return false;
          writer.restore();
          await pause(MOMENT);
          writer.leave();
          return writer.untouched();
        },
      };
    }
    if (typing.heard && guard.right()) return { outcome: 'unsure' };
    // Another field than the one it was put in is left alone.
    if (isInPage(field) && guard.right()) await putBack(writer);
    return { outcome: 'not-taken' };
  } finally {
    guard.stop();
    typing.stop();
  }
}

/** Whether somebody typed in the field: putting back what it held would take their words. */
function hearTyping(field: Typable): { readonly heard: boolean; stop(): void } {
  let heard = false;
  const hear = ({ isTrusted }: Event) => {
    heard ||= isTrusted;
  };
  field.addEventListener('keydown', hear, true);
  return {
    get heard() {
      return heard;
    },
    stop: () => field.removeEventListener('keydown', hear, true),
  };
}

async function putBack(writer: Writer): Promise<void> {
  if (writer.untouched()) return;
  writer.restore();
  await pause(MOMENT);
}
