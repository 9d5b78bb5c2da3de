import { isInPage, isPlain, type Typable } from './field';
import { plainWriter } from './insert-plain';
import { richWriter } from './insert-rich';
import type { Insertion, Writer } from './writer';

/** Editors follow the DOM through observers and timers: give them a moment before reading back. */
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const MOMENT = 40;

/**
 * Puts a text into a field of the page, beside what is there, in such a way that the page's own model holds it.
 * Says `inserted` only after reading the field back. Fallbacks start from the untouched field, so that the text
 * never stands there twice.
 * @param text Lines separated by `\n`.
 * @param html The same as simple HTML, for editors that take nothing but a paste.
 * @param isRight Whether the page still shows whom the text is about. Once it does not, the field may be another
 *   student's already: nothing more is written into it, and what it held before is not put back.
 */
export async function insertInto(
  field: Typable,
  text: string,
  html: string,
  isRight: () => boolean,
): Promise<Insertion> {
  const writer: Writer = isPlain(field) ? plainWriter(field, text) : richWriter(field, text, html);
  if (writer.tooLong) return writer.tooLong;

  for (const attempt of writer.attempts) {
    if (!isRight()) break;
    attempt();
    await pause(MOMENT);
    if (!isRight()) break;
    if (!writer.holds()) {
      await putBack(writer);
      if (!writer.untouched()) break;
      continue;
    }
    writer.leave();
    // A model that listens to blur, or a controlled field, may still refuse.
    await pause(MOMENT);
    if (!isRight() || !isInPage(field) || !writer.holds()) break;
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
  // Our text goes from wherever it stands; another field than the one it was put in is left alone.
  if (isInPage(field) && (isRight() || writer.holds())) await putBack(writer);
  return { outcome: 'not-taken' };
}

async function putBack(writer: Writer): Promise<void> {
  if (writer.untouched()) return;
  writer.restore();
  await pause(MOMENT);
}
