import { readAsked } from './asked';
import { fold, oneLine } from './clean';
import { readDay } from './dates';
import { BULLET, type Grammar } from './grammar';
import { unguarded, unguardedNote } from './guard';
import { DONE, NO_MOMENT_YET, NO_QUOTE } from './labels';
import type { ItemKind, Mark, Place } from './mark';
import { type Payload, plansBeingRead, type ReadPlan, type ReadRow } from './plans-being-read';
import { readEnergy, readHead } from './progress-words';
import { readQuote } from './read-quote';
import { dayOr, readPeriod, readValue, some } from './read-values';
import { readAnswer, readReason } from './tails';
import { readTally } from './tally';
import { whichMark } from './which-mark';

export type { ReadPlan, ReadRow };

/** Where a text begins. */
export interface TextMark {
  /** All that its label can say; none for the pupil's own words. */
  marks: readonly Mark[];
  label: string;
  /** The heading it stands under; null where none was seen since the title. */
  place: Place | null;
  /** Whether that heading stands right before it. */
  here: boolean;
  /** The title before it, as it is printed; empty for none. */
  title: string;
}

export interface PlansReader {
  readonly plans: ReadPlan[];
  /** The text after a mark, in the order of the source. */
  take(grammar: Grammar, found: TextMark, text: string): void;
}

type Item = Extract<Mark, { is: 'item' }>;
type Field = Extract<Mark, { is: 'field' | 'single' }>;
/** Of which a field says nothing without what it stands below. */
const NAMED: readonly ItemKind[] = ['rung', 'party', 'spoken'];
const BULLETS = new RegExp(`^(?:${BULLET} )+`);

/** `keep` gets every word that is no part of a row. */
export function readPlans(keep: (words: string) => void): PlansReader {
  const { plans, open, begun, current, add, once, countOf } = plansBeingRead();
  /** The day on which it was discussed with everybody named after it; empty for none. */
  let discussed = '';
  /** The thing whose fields come next; in the plan as soon as it has something to say. */
  let item: { mark: { kind: ItemKind } & Pick<Item, 'name' | 'set'>; payload: Payload | null } | null = null;

  function takeItem(grammar: Grammar, mark: Item, text: string) {
    item = { mark, payload: null };
    const words = unguarded(oneLine(text), true, grammar);
    if (words) itemPayload()[mark.field] = words;
  }

  function itemPayload(): Payload {
    item ??= { mark: { kind: 'agreement', name: null }, payload: null };
    const { kind, name, set } = item.mark;
    item.payload ??= name === null ? add(kind, { ...set }) : once(kind, name);
    return item.payload;
  }

  function takeField(grammar: Grammar, mark: Extract<Mark, { is: 'field' }>, label: string, text: string) {
    const { kind, field } = mark;
    // Below a question that is no longer known it belongs to nothing.
    if (kind === 'spoken' && item?.mark.name === null) return keep(`${label}: ${text}`);
    const value = valueIn(grammar, mark, label, text);
    if (value === '') return;
    // A thing that has only this to say, or whose label is gone.
    if (item?.mark.kind !== kind || item.payload?.[field] !== undefined)
      item = NAMED.includes(kind) ? null : { mark: { kind, name: null }, payload: null };
    if (item) itemPayload()[field] = value;
    else keep(`${label}: ${text}`);
  }

  /** Empty when the text says nothing that can be read; then it is kept. */
  function valueIn(grammar: Grammar, { form }: Field, label: string, text: string): string {
    const { value, rest } = readValue(grammar, form, text);
    keep(rest ?? (text && `${label}: ${text}`));
    return value;
  }

  function takeVoice(grammar: Grammar, text: string) {
    for (const stance of ['not-now', 'ask-later'] as const) {
      const length = NO_QUOTE[stance].length;
      if (fold(text.slice(0, length)) !== fold(NO_QUOTE[stance])) continue;
      Object.assign(once('voice', '-'), { stance });
      return keep(text.slice(length));
    }
    const { quote, rest } = readQuote(text);
    if (quote)
      Object.assign(once('voice', '-'), { stance: 'quote', quote: unguarded(quote, false, grammar) });
    keep(rest);
  }

  function takeMoment(grammar: Grammar, purpose: string, label: string, text: string) {
    const read = dayOr(NO_MOMENT_YET, oneLine(text));
    if (!read) return keep(`${label}: ${text}`);
    const company = /^, met (.*)$/.exec(read.rest)?.[1] ?? /^ (met(?: .*)?)$/i.exec(read.rest)?.[1] ?? '';
    const withWhom = unguarded(company, true, grammar);
    add('moment', { purpose, ...some({ date: read.day, withWhom }) }, false);
    if (!company) keep(read.rest);
  }

  function takeTick(grammar: Grammar, id: string, label: string, text: string) {
    const read = dayOr(DONE, oneLine(text));
    if (!read) return keep(`${label}: ${text}`);
    Object.assign(once('tick', id), { aandachtspunt: id, done: true, ...some({ date: read.day }) });
    const note = /^\. (.*)$/.exec(read.rest)?.[1];
    if (note === undefined) return keep(read.rest);
    Object.assign(once('note', id), { aandachtspunt: id, text: unguarded(note, true, grammar) });
  }

  function takeParty(grammar: Grammar, { role, words }: Extract<Mark, { is: 'party' }>, text: string) {
    const { name, answer, rest } = readAnswer(oneLine(text), words);
    const that = some({ discussed, agreedOn: answer.agrees ? discussed : '' });
    const told = { role, ...some({ name: unguarded(name, false, grammar) }), ...that, ...answer };
    keep(rest);
    if (Object.keys(told).length === 1) return;
    const parent = role === 'parent';
    const payload = parent ? add('party', told) : Object.assign(once('party', role), told);
    item = { mark: { kind: 'party', name: parent ? null : role }, payload };
  }

  function takeAsked(label: string, text: string) {
    const read = readAsked(oneLine(text));
    item = { mark: { kind: 'spoken', name: read?.name ?? null }, payload: null };
    keep(read ? read.rest : `${label}: ${text}`);
  }

  function takeDiscussed(label: string, text: string) {
    const read = readDay(oneLine(text));
    discussed = read?.day ?? '';
    keep(read?.rest ?? `${label}: ${text}`);
  }

  function takeTally(label: string, text: string) {
    const read = readTally(oneLine(text));
    const { date } = current();
    // Without its day nobody knows what of it was counted here as well.
    if (!read || !date || item?.mark.kind !== 'agreement' || item.payload?.per !== undefined)
      return keep(`${label}: ${text}`);
    const { kept, of, per, rest } = read;
    Object.assign(itemPayload(), { per });
    current().rows.push({
      kind: 'counted',
      name: null,
      payload: { date, kept, of },
      of: countOf('agreement') - 1,
    });
    keep(rest);
  }

  function takeNote(grammar: Grammar, label: string, text: string) {
    const { day, about } = readHead(label, countOf('agreement'));
    const note = unguardedNote(text, grammar);
    if (!note) return keep(`${label}:`);
    const row: ReadRow = { kind: 'progress', name: null, payload: some({ date: day, text: note }) };
    current().rows.push(typeof about === 'number' ? { ...row, of: about } : row);
    if (typeof about === 'string') keep(about);
  }

  function takeEnergy(label: string, text: string) {
    const { levels, rest } = readEnergy(oneLine(text));
    if (Object.keys(levels).length === 0) return keep(`${label}: ${text}`);
    Object.assign(once('energy', '-', 'date'), some({ date: readDay(label)?.day ?? '' }), levels);
    keep(rest);
  }

  function takeNoStep(grammar: Grammar, { id, words }: Extract<Mark, { is: 'no-step' }>, text: string) {
    const { reason, lookAgain } = readReason(text);
    const told = some({ reason: unguarded(reason, words === 'newer' || !lookAgain, grammar), lookAgain });
    if (Object.keys(told).length > 0) Object.assign(once('no-step', id), told);
  }

  function takeClosing(label: string, text: string) {
    const found = /^(?:Stapsgewijs\s)?(\d{1,6})(?!\d)/.exec(text);
    if (!found) return keep(`${label} ${text}`);
    current().version = Number(found[1]);
    keep(text.slice(found[0].length));
  }

  function takeDay(text: string, titled: boolean) {
    const read = readPeriod(oneLine(text));
    if (read) begun(titled).date = read.day;
    keep(read?.rest ?? text);
  }

  function take(grammar: Grammar, { marks, label, place, here }: TextMark, text: string) {
    if (marks.length === 0) {
      item = null;
      return takeVoice(grammar, text);
    }
    const mark = whichMark(marks, place, here, item?.mark.kind ?? null, text);
    if (mark?.is === 'field') return takeField(grammar, mark, label, text);
    if (mark?.is === 'tally') return takeTally(label, text);
    item = null;
    if (mark?.is === 'discussed') return takeDiscussed(label, text);
    if (mark?.is !== 'party') discussed = '';
    if (!mark || mark.is === 'foreign') return keep(`${label}: ${text}`);
    // Of a list that an editor made under a heading: no text without a label begins like this itself.
    const bare = label ? text : text.slice(BULLETS.exec(fold(text))?.[0].length ?? 0);
    const words = unguarded(bare, true, grammar);
    if (mark.is === 'note') return takeNote(grammar, label, text);
    if (mark.is === 'energy') return takeEnergy(label, text);
    if (mark.is === 'asked') return takeAsked(label, text);
    if (mark.is === 'item') return takeItem(grammar, mark, text);
    if (mark.is === 'moment') return takeMoment(grammar, mark.purpose, label, text);
    if (mark.is === 'party') return takeParty(grammar, mark, text);
    if (mark.is === 'closing') return takeClosing(label, text);
    const titled = here && place === 'title';
    if (mark.is === 'today') return takeDay(text, titled);
    if (mark.is === 'tick') return takeTick(grammar, mark.id, label, text);
    if (mark.is === 'no-step') return takeNoStep(grammar, mark, text);
    if (mark.is === 'single') {
      const value = valueIn(grammar, mark, label, bare);
      if (!value) return;
      // The day on which was looked back may stand on top, as the day of the text.
      if (mark.field === 'date') (titled ? begun(titled) : current()).date ||= value;
      once(mark.kind, mark.name, mark.field)[mark.field] = value;
      return;
    }
    if (mark.is === 'student') open().student = unguarded(oneLine(text), true, grammar);
    else if (!words) return;
    else if (mark.is === 'told-by-parents') add('theme', { parents: oneLine(words) });
    else if (mark.is === 'shown')
      (mark.headings.includes('title') ? begun(titled) : current()).school.push({ label, text: words });
    else Object.assign(once('answer', mark.id), { vraag: mark.id, text: words });
  }

  return {
    plans,
    take(grammar, found, text) {
      take(grammar, found, text);
      // The first mark below a title begins a text; the last line of that may stand right below it.
      const begun = plans.at(-1);
      if (found.title && begun && begun.version === null) begun.title = found.title;
    },
  };
}
