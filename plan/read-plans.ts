import type { Kind, Payloads } from '../dossier/rows';
import { fold, oneLine } from './clean';
import { readDay } from './dates';
import type { Grammar } from './grammar';
import { unguarded } from './guard';
import { DONE, MAKER, NO_MOMENT_YET, NO_QUOTE } from './labels';
import type { Mark } from './marks';
import { readQuote } from './read-quote';
import { readAnswer, readReason } from './tails';

/** A row without its envelope. */
export type ReadRow<K extends Kind = Kind> = {
  [P in K]: {
    kind: P;
    /** Id of the aandachtspunt, vraag or step, or another fixed name; null where a new UUID is needed. */
    name: string | null;
    /** The fields the text speaks of. */
    payload: Partial<Payloads[P]>;
  };
}[K];

export interface ReadPlan {
  /** The grammar it was written with; null when its last line is missing. */
  version: number | null;
  /** "Sanne de V., 2B"; empty when the text does not say. */
  student: string;
  /** The day it was made, `YYYY-MM-DD`; empty when the text does not say. */
  date: string;
  rows: ReadRow[];
  /** What it says of the school. The school keeps that itself: this is shown, never written. */
  school: { label: string; text: string }[];
}

export interface PlansReader {
  readonly plans: ReadPlan[];
  /** The text after a mark, in the order of the source; `mark` is null for the pupil's own words. */
  take(grammar: Grammar, mark: Mark | null, label: string, text: string): void;
}

type Item = Extract<Mark, { is: 'item' }>;
type Field = Extract<Mark, { is: 'field' | 'single' }>;
type Payload = Record<string, string | number | boolean>;

/** `keep` gets every word that is no part of a row. */
export function readPlans(keep: (words: string) => void): PlansReader {
  const plans: ReadPlan[] = [];
  let plan: ReadPlan | null = null;
  /** What this plan has already said of what it can say once. */
  let taken = new Set<string>();
  let named = new Map<string, Payload>();
  let counts = new Map<Kind, number>();
  /** The thing whose fields come next; in the plan as soon as it has something to say. */
  let item: { mark: Pick<Item, 'kind' | 'name' | 'set'>; payload: Payload | null } | null = null;

  function open(): ReadPlan {
    plan = { version: null, student: '', date: '', rows: [], school: [] };
    taken = new Set();
    named = new Map();
    counts = new Map();
    plans.push(plan);
    return plan;
  }

  /** The plan being read; a new one after the last line of the one before. */
  function current(): ReadPlan {
    return plan && plan.version === null ? plan : open();
  }

  /** A new row of a list. */
  function add(kind: Kind, start: Payload, listed = true): Payload {
    const home = current();
    const position = counts.get(kind) ?? 0;
    counts.set(kind, position + 1);
    const payload = listed ? { ...start, position } : { ...start };
    home.rows.push({ kind, name: null, payload } as ReadRow);
    return payload;
  }

  /** The row with this name, to say `what` of it. The same twice is two plans in one text. */
  function once(kind: Kind, name: string, what = ''): Payload {
    const key = `${kind}/${name}/${what}`;
    const home = taken.has(key) ? open() : current();
    taken.add(key);
    const known = named.get(`${kind}/${name}`);
    if (known) return known;
    const payload: Payload = {};
    named.set(`${kind}/${name}`, payload);
    home.rows.push({ kind, name, payload } as ReadRow);
    return payload;
  }

  function takeItem(grammar: Grammar, mark: Item, text: string) {
    item = { mark, payload: null };
    const words = unguarded(oneLine(text), true, grammar);
    if (words) begun()[mark.field] = words;
  }

  function begun(): Payload {
    item ??= { mark: { kind: 'agreement', name: null }, payload: null };
    const { kind, name, set } = item.mark;
    item.payload ??= name === null ? add(kind, { ...set }) : once(kind, name);
    return item.payload;
  }

  function takeField(grammar: Grammar, mark: Extract<Mark, { is: 'field' }>, label: string, text: string) {
    const value = valueIn(grammar, mark, label, text);
    if (value === '') return;
    const { kind, field } = mark;
    // A thing that has only this to say, or whose label is gone.
    if (item?.mark.kind !== kind || item.payload?.[field] !== undefined)
      item = kind === 'rung' ? null : { mark: { kind, name: null }, payload: null };
    if (item) begun()[field] = value;
    else keep(`${label}: ${text}`);
  }

  /** Empty when the text says nothing that can be read; then it is kept. */
  function valueIn(grammar: Grammar, { form }: Field, label: string, text: string): string {
    if (form === 'line') return unguarded(oneLine(text), true, grammar);
    if (form === 'lines') return unguarded(text, true, grammar);
    if (form === 'quote') {
      if (fold(text.charAt(0)) !== '"') return unguarded(oneLine(text), true, grammar);
      const { quote, rest } = readQuote(text);
      keep(rest);
      return unguarded(oneLine(quote), false, grammar);
    }
    const read = form === 'day' ? readDay(oneLine(text)) : wordOr(form, oneLine(text));
    if (!read) keep(text && `${label}: ${text}`);
    else keep(read.rest);
    return read?.day ?? '';
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

  function takeParty(grammar: Grammar, role: Payloads['party']['role'], text: string) {
    const { name, answer, rest } = readAnswer(oneLine(text));
    const told = { role, ...some({ name: unguarded(name, false, grammar) }), ...answer };
    keep(rest);
    if (Object.keys(told).length === 1) return;
    if (role === 'parent') add('party', told);
    else Object.assign(once('party', role), told);
  }

  function takeNoStep(grammar: Grammar, step: string, text: string) {
    const { reason, lookAgain } = readReason(text);
    const told = some({ reason: unguarded(reason, !lookAgain, grammar), lookAgain });
    if (Object.keys(told).length > 0) Object.assign(once('no-step', step), told);
  }

  function takeClosing(label: string, text: string) {
    const found = new RegExp(`^${MAKER}\\s(\\d{1,6})(?!\\d)`).exec(text);
    if (!found) return keep(`${label}: ${text}`);
    current().version = Number(found[1]);
    keep(text.slice(found[0].length));
  }

  function takeAbout(grammar: Grammar, is: 'student' | 'today', text: string) {
    const fresh = plan?.rows.length === 0 && plan.version === null && (is === 'today' ? !plan.date : false);
    const home = fresh && plan ? plan : open();
    if (is === 'student') {
      home.student = unguarded(oneLine(text), true, grammar);
      return;
    }
    const read = readDay(oneLine(text));
    home.date = read?.day ?? '';
    keep(read?.rest ?? text);
  }

  return {
    plans,
    take(grammar, mark, label, text) {
      if (mark?.is === 'field') return takeField(grammar, mark, label, text);
      item = null;
      if (!mark) return takeVoice(grammar, text);
      if (mark.is === 'item') return takeItem(grammar, mark, text);
      if (mark.is === 'moment') return takeMoment(grammar, mark.purpose, label, text);
      if (mark.is === 'party') return takeParty(grammar, mark.role, text);
      if (mark.is === 'closing') return takeClosing(label, text);
      if (mark.is === 'student' || mark.is === 'today') return takeAbout(grammar, mark.is, text);
      if (mark.is === 'tick') return takeTick(grammar, mark.id, label, text);
      if (mark.is === 'no-step') return takeNoStep(grammar, mark.id, text);
      if (mark.is === 'single') {
        const value = valueIn(grammar, mark, label, text);
        if (value) once(mark.kind, mark.name, mark.field)[mark.field] = value;
        return;
      }
      const words = unguarded(text, true, grammar);
      if (!words) return;
      if (mark.is === 'school') current().school.push({ label, text: words });
      else Object.assign(once('answer', mark.id), { vraag: mark.id, text: words });
    },
  };
}

/** Only what is not empty. */
function some(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text));
}

interface Start {
  day: string;
  rest: string;
}

/** A text that starts with a day, or with the words that stand for having none. */
function dayOr(none: string, text: string): Start | null {
  if (fold(text).startsWith(none)) return { day: '', rest: text.slice(none.length) };
  return readDay(text);
}

/** A text that starts with one of these words: what it stands for. */
function wordOr(words: Readonly<Record<string, string>>, text: string): Start | null {
  const found = Object.entries(words).find(([, word]) => fold(text).toLowerCase().startsWith(fold(word)));
  return found ? { day: found[0], rest: text.slice(found[1].length) } : null;
}
