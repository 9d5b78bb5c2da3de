/**
 * A teacher's text that holds a mark of the grammar is printed with a change that a reader hardly sees and that
 * editors leave alone. (Invisible characters would not do: many editors strip them.)
 * - "Wie: Sanne" becomes "Wie : Sanne"; where a text has "Wie : " itself, that becomes "Wie :: ", and so on.
 * - A text that ends in a heading or a bullet gets a full stop: "zie Doelen" becomes "zie Doelen.".
 * - The pupil's heading straight before a quotation mark gets a full stop after it, and so does one of days before a day.
 * - A heading under which a text stands without a label gets a comma: "Wat helpt is rust" becomes "Wat helpt, is rust".
 * Each change is one character more than the text had, so that `unguarded` always knows what to take away.
 */
import { fold } from './clean';
import { type Grammar, NEWEST } from './grammar';

/** `open` when the next mark may follow straight after the text; a text inside quotation marks is not. */
export function guarded(text: string, open = true): string {
  const first = changed(
    text,
    [...fold(text).matchAll(NEWEST.openInside)].map((match) => ({
      at: match.index + match[0].length,
      add: ',',
    })),
  );
  const flat = fold(first);
  const additions = colonsApart(flat, NEWEST.labelInside);
  for (const match of flat.matchAll(NEWEST.voiceInside))
    additions.push({ at: match.index + match[0].length, add: '.' });
  if (open && NEWEST.atEnd.test(flat)) additions.push({ at: first.length, add: '.' });
  return changed(first, additions);
}

/**
 * The text that `guarded` was given in the version of this grammar, also where an editor has changed quotes, bullets or
 * spaces since.
 */
export function unguarded(text: string, open = true, grammar: Grammar = NEWEST): string {
  const flat = fold(text);
  const removals = colonsTogether(flat, grammar.labelInside);
  for (const match of flat.matchAll(grammar.voiceInside))
    if (match[1] || match[2]) removals.push({ at: match.index + match[0].length - 1, drop: 1 });
  if (open && grammar.atEnd.exec(flat)?.[1]) removals.push({ at: text.length - 1, drop: 1 });
  const last = changed(text, removals);
  return changed(
    last,
    [...fold(last).matchAll(grammar.openInside)]
      .filter((match) => match[1] || match[2])
      .map((match) => ({ at: match.index + match[0].length - 1, drop: 1 })),
  );
}

/** Of a text that stands below a day, where a day with a colon would begin the next. */
export function guardedNote(text: string): string {
  const printed = guarded(text);
  return changed(printed, colonsApart(fold(printed), NEWEST.dayInside));
}

export function unguardedNote(text: string, grammar: Grammar): string {
  return unguarded(changed(text, colonsTogether(fold(text), grammar.dayInside)), true, grammar);
}

function colonsApart(flat: string, label: RegExp): Change[] {
  return [...flat.matchAll(label)].flatMap(({ 0: whole, 2: space, 3: colons = '', index }) => {
    const end = index + whole.length;
    if (space) return [{ at: end, add: ':' }];
    return colons.length === 1 ? [{ at: end - 1, add: ' ' }] : [];
  });
}

function colonsTogether(flat: string, label: RegExp): Change[] {
  return [...flat.matchAll(label)].flatMap(({ 0: whole, 2: space, 3: colons = '', index }) => {
    const end = index + whole.length;
    return space ? [{ at: colons.length === 1 ? end - 2 : end - 1, drop: 1 }] : [];
  });
}

interface Change {
  at: number;
  add?: string;
  drop?: number;
}

function changed(text: string, changes: Change[]): string {
  if (changes.length === 0) return text;
  let done = 0;
  const parts: string[] = [];
  for (const { at, add = '', drop = 0 } of changes.sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(done, at), add);
    done = at + drop;
  }
  return parts.join('') + text.slice(done);
}
