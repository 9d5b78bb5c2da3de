/**
 * Mails → the answers in them. Never throws and never drops a word that somebody wrote: what has no place in a form is
 * in `loose`.
 *
 * A mail program quotes with ">" or "|", breaks long lines, makes labels bold, adds its own header, and repeats the
 * empty form below the answer; several mails may stand in one text. A form is known by its labels, which begin a line,
 * and ends with its mark: so the words of one mail never become part of the answer in another.
 */
import { sameText, sameWords } from './ask-form';
import { clean } from './clean';
import { headOf, isAbove } from './form-head';
import { type Field, LAST, labelIn, linesOf, MARK, NOTHING, said, TITLE, unwrapped } from './form-lines';
import { ASK_TITLE } from './labels';
import { mailHeadAt, withoutReply } from './mail-lines';

export interface ReadAnswer {
  /** The same for the same answer, whatever stands around it. */
  key: string;
  /** As the form says; empty where nobody filled that in. */
  who: string;
  subject: string;
  text: string;
  /** The mark it was asked with; empty where it was lost. */
  mark: string;
  /** About whom the form is; empty where it does not say. */
  student: string;
  /** The question above the form, where the mark says that it is this one; empty where nothing stands there. */
  asked: string;
  /** Above the form stands another question than its mark is of: somebody used an older mail again. */
  reworded: boolean;
}

/** What somebody wrote outside a form: an answer above the quoted mail, or a greeting. */
export interface Loose {
  key: string;
  text: string;
  /** Who sent it, where a mail program says so right above it. */
  from: string;
  /** The marks of the forms before and after it. */
  near: string[];
}

export interface ReadAnswers {
  /** In the order of the text; none twice. */
  answers: ReadAnswer[];
  loose: Loose[];
  /** How many forms nobody filled in. */
  blank: number;
}

type Part = 'outside' | 'head' | Field;

/** Nobody's name is longer. */
const LONGEST_NAME = 120;

interface Form {
  seen: Set<Field>;
  /** Something stands at its answer. */
  answered: boolean;
  lines: Record<Field | 'head', string[]>;
}

export function readAnswers(text: string): ReadAnswers {
  const result: ReadAnswers = { answers: [], loose: [], blank: 0 };
  const keys = new Set<string>();
  const marks: string[] = [];
  const pieces: (Pick<Loose, 'text' | 'from'> & { at: number })[] = [];
  let form = newForm();
  let part: Part = 'outside';
  let outside: string[] = [];
  let from = '';

  const keep = (lines: readonly string[], sender = '') => {
    const words = clean(unwrapped(lines));
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words))
      pieces.push({ text: words, from: sender, at: marks.length });
  };
  const leave = () => {
    keep(outside, from);
    outside = [];
    from = '';
  };
  const close = (mark = '') => {
    leave();
    const { seen, lines } = form;
    const [who = '', ...belowWho] = said(lines.name);
    const [subject = '', ...belowSubject] = said(lines.subject);
    const named = who.length > LONGEST_NAME ? '' : who;
    const answer = { who: named, subject: subject.length > LONGEST_NAME ? '' : subject };
    const { rest, ...above } = headOf(lines.head, mark);
    keep(rest);
    keep([...(named ? [] : [who]), ...belowWho]);
    keep([...(answer.subject ? [] : [subject]), ...belowSubject]);
    const told = clean(unwrapped(lines.answer));
    if (!/^[\s._…-]*$/u.test(told)) {
      const key = [mark, above.student, named, told].map(sameText).join('/');
      if (!keys.has(key)) result.answers.push({ ...answer, ...above, text: told, mark, key });
      keys.add(key);
    } else if (seen.size > 0) {
      result.blank += 1;
      // Who wrote a name and no answer wrote something.
      keep([named, answer.subject]);
    }
    if (mark) marks.push(mark);
    form = newForm();
    part = 'outside';
  };

  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, one, two, three] = MARK.exec(line) ?? [];
    const labelled = labelIn(line);
    const [, title] = TITLE.exec(line) ?? [];
    const head = mailHeadAt(lines, at);
    if (one) {
      close([one, two, three].join('-').toUpperCase());
    } else if (labelled) {
      const { field, rest } = labelled;
      // A second answer in one form is more of the first; any other label again begins the next form.
      if (field === 'answer' && form.answered) put(line);
      else {
        if (form.seen.has(field) && field !== 'answer') close();
        // Its title went, and not who it is about: that belongs to the form.
        if (part === 'outside' && outside.some(isAbove)) form.lines.head = outside.splice(0);
        if (part === 'outside') leave();
        form.seen.add(field);
        part = field;
        put(rest);
      }
    } else if (title !== undefined) {
      close();
      part = 'head';
      // A program joined its lines: then nothing of them is known for sure.
      if (title) put(line);
    } else if (LAST.test(line)) close();
    else if (head) {
      close();
      if (sameWords(withoutReply(head.subject)) !== sameWords(ASK_TITLE)) put(withoutReply(head.subject));
      from = head.from;
      at += head.lines - 1;
    } else put(line);
  }
  close();
  for (const { at, ...piece } of pieces) {
    const near = [...new Set(marks.slice(Math.max(at - 1, 0), at + 1))];
    const key = ['los', ...near, sameText(piece.text)].join('/');
    if (!keys.has(key)) result.loose.push({ ...piece, near, key });
    keys.add(key);
  }
  return result;

  function put(line: string) {
    if (part === 'outside') outside.push(line);
    else form.lines[part].push(line);
    if (part === 'answer' && !NOTHING.test(line)) form.answered = true;
  }
}

function newForm(): Form {
  return { seen: new Set(), answered: false, lines: { head: [], name: [], subject: [], answer: [] } };
}
