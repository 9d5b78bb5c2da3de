/**
 * Mails → the answers in them. Never throws and never drops a word that somebody wrote: what has no place in a form is
 * in `unread`.
 *
 * A mail program quotes with ">" or "|", breaks long lines, makes labels bold, adds its own header, and repeats the
 * empty form below the answer; several mails may stand in one text. A form is known by its labels, wherever they are.
 */
import { FORM, FORM_HEADINGS, HOW_TO } from './ask-form';
import { clean, fold, oneLine } from './clean';
import { ASK_TITLE, CLOSING, LABELS } from './labels';

export interface ReadAnswer {
  /** The same for the same answer, whatever stands around it. */
  key: string;
  /** As the form says; empty where nobody filled that in. */
  who: string;
  subject: string;
  text: string;
  /** The mark of the dossier it was asked from; empty where it was lost. */
  mark: string;
  /** About whom the form is; empty where it does not say. */
  student: string;
}

export interface ReadAnswers {
  /** In the order of the text; none twice. */
  answers: ReadAnswer[];
  /** How many forms nobody filled in. */
  blank: number;
  unread: string[];
}

type Part = 'outside' | 'head' | 'name' | 'subject' | 'answer' | 'after';
interface Form extends Omit<ReadAnswer, 'key'> {
  seen: Set<Part>;
}

const words = (text: string) =>
  fold(text)
    .replace(/[.?()*+]/g, '\\$&')
    .replaceAll(' ', '\\s+');
/** What an editor makes of a bold label. */
const BOLD = '[*_]{0,3}';
const label = (text: string) => `${BOLD}${words(text)}${BOLD}\\s*[:：]${BOLD}`;
/** Of what a reader fills in. */
const LABEL_PARTS: readonly (readonly [Part, string])[] = [
  ['name', label(FORM.name)],
  ['subject', label(FORM.subject)],
  ['answer', label(FORM.answer)],
];
const START = '(?<![\\p{L}\\p{N}])';
/** Groups: a label of the form, the mark, the title, about whom, the last line. */
const TOKEN = new RegExp(
  `${START}(?:(${LABEL_PARTS.map(([, pattern]) => pattern).join('|')})` +
    `|${label(FORM.mark)}\\s*${BOLD}([\\dA-Z]{1,4}(?:-[\\dA-Z]{1,4})?)${BOLD}(?![\\p{L}\\p{N}-])` +
    `|(${BOLD}${words(ASK_TITLE)}${BOLD})(?![\\p{L}\\p{N}])` +
    `|${words(CLOSING)}\\s+(\\d{1,6})(?!\\d))`,
  'giu',
);
const LABELS_AT_START = new RegExp(
  `^(?:${LABEL_PARTS.map(([, pattern]) => `(${pattern})`).join('|')})`,
  'iu',
);
const QUOTED = /^[\s\u00a0]*(?:[>|][\s\u00a0]*)+/;
/** Longer lines may have been broken by a mail program. */
const WRAPPED = 60;

/** @param question as it was asked, which stands in every mail and is nobody's answer */
export function readAnswers(text: string, question = ''): ReadAnswers {
  const source = text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => oneLine(line.replace(QUOTED, '')))
    .join('\n');
  const result: ReadAnswers = { answers: [], blank: 0, unread: [] };
  const keys = new Set<string>();
  const keep = (rest: string) => {
    const left = clean(rest);
    if (/[\p{L}\p{N}]/u.test(left)) result.unread.push(left);
  };
  let form = newForm();
  let part: Part = 'outside';
  const close = () => {
    const { seen, ...answer } = form;
    if (seen.has('answer') && answer.text) {
      const key = [answer.mark, answer.who, answer.text].map((one) => fold(one)).join('\n');
      if (!keys.has(key)) result.answers.push({ ...answer, key });
      keys.add(key);
    } else if (seen.size > 0) {
      result.blank += 1;
      // Who wrote a name and no answer wrote something.
      keep([answer.who, answer.subject].filter(Boolean).join('\n'));
    }
    form = newForm();
  };
  const take = (body: string) => {
    switch (part) {
      case 'outside':
      case 'after':
        return keep(body);
      case 'head':
        return keep(withoutOurs(body, question, form));
      case 'answer':
        form.text = [form.text, unwrapped(body)].filter(Boolean).join('\n');
        return;
      default: {
        const [first = '', ...more] = body
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean);
        form[part === 'name' ? 'who' : 'subject'] = first;
        return keep(more.join('\n'));
      }
    }
  };

  let at = 0;
  // `fold` makes line ends spaces: here they tell what was written below what.
  const flat = source.split('\n').map(fold).join('\n');
  for (const { 0: whole, 1: known, 2: mark, 3: title, index } of flat.matchAll(TOKEN)) {
    take(source.slice(at, index));
    at = index + whole.length;
    if (known) {
      const found = LABELS_AT_START.exec(known)?.slice(1).findIndex(Boolean) ?? 0;
      const next = LABEL_PARTS[found]?.[0] ?? 'answer';
      // A second answer in one form is more of the first; any other label again is the next form.
      if (form.seen.has(next) && next !== 'answer') close();
      form.seen.add(next);
      part = next;
    } else if (mark !== undefined) {
      form.mark = mark.toUpperCase();
      part = 'after';
    } else if (title) {
      close();
      part = 'head';
    } else {
      close();
      part = 'outside';
    }
  }
  take(source.slice(at));
  close();
  return result;
}

function newForm(): Form {
  return { who: '', subject: '', text: '', mark: '', student: '', seen: new Set() };
}

/** What stands above the form without what we wrote there ourselves; finds about whom it is. */
function withoutOurs(body: string, question: string, form: Form): string {
  const known = [question, HOW_TO, ...Object.values(FORM_HEADINGS)].map(oneLine).filter(Boolean);
  const about = new RegExp(
    `^(${[LABELS.pupil, LABELS.madeBy, LABELS.madeOn].join('|')})\\s*:\\s*(.*)$`,
    'gimu',
  );
  let left = body.replace(about, (_, name: string, told: string) => {
    if (name.toLowerCase() === LABELS.pupil.toLowerCase()) form.student = told.trim();
    return '';
  });
  for (const ours of known) {
    const found = new RegExp(words(ours), 'iu').exec(left.split('\n').map(fold).join('\n'));
    if (found) left = left.slice(0, found.index) + left.slice(found.index + found[0].length);
  }
  return left;
}

/** Lines that a mail program broke, put together; those that somebody ended stay. */
function unwrapped(body: string): string {
  const lines = body.trim().split('\n');
  let text = '';
  let last = '';
  for (const line of lines) {
    if (line) text += (text && (last.length >= WRAPPED ? ' ' : '\n')) + line;
    last = line;
  }
  return text;
}
