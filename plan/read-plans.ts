import type { Kind, Payloads } from '../dossier/rows';
import { fold, oneLine } from './clean';
import { readDay } from './dates';
import type { Mark } from './grammar';
import { unguarded } from './guard';
import { DONE, MAKER, NO_MOMENT_YET, NO_QUOTE } from './labels';
import { readQuote } from './read-quote';

/** A row without its envelope. */
export type ReadRow<K extends Kind = Kind> = {
  [P in K]: {
    kind: P;
    /** Id of the aandachtspunt or vraag, `-` for the voice row; null where a new UUID is needed. */
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
}

export interface PlansReader {
  readonly plans: ReadPlan[];
  /** The text after a mark, in the order of the source; `mark` is null for the pupil's own words. */
  take(mark: Mark | null, label: string, text: string): void;
}

/** `keep` gets every word that is no part of a row. */
export function readPlans(keep: (words: string) => void): PlansReader {
  const plans: ReadPlan[] = [];
  let plan: ReadPlan | null = null;
  /** Names of the rows this plan has, of the kinds that occur once. */
  let taken = new Set<string>();
  /** How many goals and agreements it has. */
  let count = { goal: 0, agreement: 0 };
  /** The agreement whose fields come next. */
  let agreement: { payload: Partial<Payloads['agreement']>; has: Set<string> } | null = null;

  function open(): ReadPlan {
    plan = { version: null, student: '', date: '', rows: [] };
    taken = new Set();
    count = { goal: 0, agreement: 0 };
    plans.push(plan);
    return plan;
  }

  /** The plan being read; a new one after the last line of the one before. */
  function current(): ReadPlan {
    return plan && plan.version === null ? plan : open();
  }

  /** The same vraag twice is two plans in one text. */
  function single(row: ReadRow<'answer' | 'tick' | 'voice'>) {
    const key = `${row.kind}/${row.name}`;
    const home = taken.has(key) ? open() : current();
    taken.add(key);
    home.rows.push(row);
  }

  function takeField(field: 'who' | 'when' | 'result', text: string) {
    const words = unguarded(oneLine(text));
    if (!words) return;
    // An agreement that says only who or when, or whose label is gone.
    const home = agreement && !agreement.has.has(field) ? agreement : addAgreement('');
    home.has.add(field);
    home.payload[field] = words;
  }

  function addAgreement(what: string) {
    const { rows } = current();
    const payload = { what, who: '', when: '', result: '', position: count.agreement++ };
    agreement = { payload, has: new Set() };
    rows.push({ kind: 'agreement', name: null, payload });
    return agreement;
  }

  function takeVoice(text: string) {
    for (const stance of ['not-now', 'ask-later'] as const) {
      const length = NO_QUOTE[stance].length;
      if (fold(text.slice(0, length)) !== fold(NO_QUOTE[stance])) continue;
      single({ kind: 'voice', name: '-', payload: { stance, quote: '' } });
      return keep(text.slice(length));
    }
    const { quote, rest } = readQuote(text);
    if (quote)
      single({ kind: 'voice', name: '-', payload: { stance: 'quote', quote: unguarded(quote, false) } });
    keep(rest);
  }

  function takeMoment(purpose: 'tussentijds' | 'evaluatie', label: string, text: string) {
    const line = oneLine(text);
    const read = dayOr(NO_MOMENT_YET, line);
    if (!read) return keep(`${label}: ${text}`);
    const company = /^, met (.*)$/.exec(read.rest)?.[1] ?? /^ (met(?: .*)?)$/i.exec(read.rest)?.[1] ?? '';
    const payload = { date: read.day, purpose, withWhom: unguarded(company) };
    current().rows.push({ kind: 'moment', name: null, payload });
    if (!company) keep(read.rest);
  }

  function takeTick(id: string, label: string, text: string) {
    const read = dayOr(DONE, oneLine(text));
    if (!read) return keep(`${label}: ${text}`);
    single({ kind: 'tick', name: id, payload: { aandachtspunt: id, done: true, date: read.day } });
    const note = /^\. (.*)$/.exec(read.rest)?.[1];
    if (note === undefined) return keep(read.rest);
    current().rows.push({ kind: 'note', name: id, payload: { aandachtspunt: id, text: unguarded(note) } });
  }

  function takeClosing(label: string, text: string) {
    const found = new RegExp(`^${MAKER}\\s(\\d{1,6})(?!\\d)`).exec(text);
    if (!found) return keep(`${label}: ${text}`);
    current().version = Number(found[1]);
    keep(text.slice(found[0].length));
  }

  function takeAbout(is: 'student' | 'today', text: string) {
    const fresh = plan?.rows.length === 0 && plan.version === null && (is === 'today' ? !plan.date : false);
    const home = fresh && plan ? plan : open();
    if (is === 'student') {
      home.student = unguarded(oneLine(text));
      return;
    }
    const read = readDay(oneLine(text));
    home.date = read?.day ?? '';
    keep(read?.rest ?? text);
  }

  return {
    plans,
    take(mark, label, text) {
      const { is } = mark ?? { is: 'voice' as const };
      if (is === 'who' || is === 'when' || is === 'result') return takeField(is, text);
      agreement = null;
      if (is === 'voice') return takeVoice(text);
      if (is === 'tussentijds' || is === 'evaluatie') return takeMoment(is, label, text);
      if (is === 'closing') return takeClosing(label, text);
      if (is === 'student' || is === 'today') return takeAbout(is, text);
      if (is === 'tick' && mark && 'id' in mark) return takeTick(mark.id, label, text);
      const words = unguarded(is === 'answer' ? text : oneLine(text));
      if (!words) return;
      if (is === 'agreement') return void addAgreement(words);
      if (is === 'answer' && mark && 'id' in mark)
        return single({ kind: 'answer', name: mark.id, payload: { vraag: mark.id, text: words } });
      const { rows } = current();
      rows.push({ kind: 'goal', name: null, payload: { text: words, position: count.goal++ } });
    },
  };
}

/** A text that starts with a day, or with the words that stand for having none. */
function dayOr(none: string, text: string): { day: string; rest: string } | null {
  if (fold(text).startsWith(none)) return { day: '', rest: text.slice(none.length) };
  return readDay(text);
}
