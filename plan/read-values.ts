/** The text after a mark → what it says, and the words that say nothing we know. */
import { fold, oneLine } from './clean';
import { readDay } from './dates';
import type { Grammar } from './grammar';
import { unguarded } from './guard';
import type { Form } from './mark';
import { readQuote } from './read-quote';

export interface Start {
  day: string;
  rest: string;
}

/** `value` is empty when the text says nothing that can be read; `rest` is null when all of it is no value. */
export function readValue(
  grammar: Grammar,
  form: Form,
  text: string,
): { value: string; rest: string | null } {
  if (form === 'line') return { value: unguarded(oneLine(text), true, grammar), rest: '' };
  if (form === 'lines') return { value: unguarded(text, true, grammar), rest: '' };
  if (form === 'quote') {
    if (fold(text.charAt(0)) !== '"') return { value: unguarded(oneLine(text), true, grammar), rest: '' };
    const { quote, rest } = readQuote(text);
    return { value: unguarded(oneLine(quote), false, grammar), rest };
  }
  const read = form === 'day' ? readDay(oneLine(text)) : wordOr(form, oneLine(text));
  return read ? { value: read.day, rest: read.rest } : { value: '', rest: null };
}

/** A text that starts with a day, or with the words that stand for having none. */
export function dayOr(none: string, text: string): Start | null {
  if (fold(text).startsWith(none)) return { day: '', rest: text.slice(none.length) };
  return readDay(text);
}

/** A text that starts with one of these words: what it stands for. */
function wordOr(words: Readonly<Record<string, string>>, text: string): Start | null {
  const found = Object.entries(words).find(([, word]) => fold(text).toLowerCase().startsWith(fold(word)));
  return found ? { day: found[0], rest: text.slice(found[1].length) } : null;
}

/** "3 december 2026", "vanaf 3 december 2026" or "3 december 2026 t/m 14 januari 2027": the first day. */
export function readPeriod(text: string): Start | null {
  const read = readDay(text.replace(/^vanaf /i, ''));
  const until = /^ t\/m (.*)$/.exec(read?.rest ?? '')?.[1];
  const end = until === undefined ? null : readDay(until);
  return read && end ? { day: read.day, rest: end.rest } : read;
}

/** Only what is not empty. */
export function some(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text));
}
