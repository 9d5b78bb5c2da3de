/** The lines that a mail program adds by itself, in Dutch and English: they are nobody's words, and say where a mail begins. */

/** Of the block above a mail. */
const HEADER =
  /^[*_]{0,2}(van|from|verzonden|sent|datum|date|aan|to|cc|bcc|onderwerp|subject)[*_]{0,2}\s?[:：][*_]{0,2}\s*(.*)$/iu;
const FROM = /^(?:van|from)$/i;
const SUBJECT = /^(?:onderwerp|subject)$/i;
const SENT = /^(?:verzonden|sent|datum|date|aan|to)$/i;

/**
 * "Op vr 27 nov 2026 om 10:12 schreef Marloes de Vries <m@school.nl>:". Without an address, or a whole date with a time,
 * it may be a sentence of an answer: "Op 12 november schreef ze:".
 */
const WROTE = /^(?:op|on)\s.{4,300}(?:schreef|geschreven|wrote).{0,300}[:：]$/iu;
const NAME_WROTE = /^.{2,300}(?:schreef|wrote)\s+(?:op|on)\s.{0,300}[:：]$/iu;
const ADDRESS = /<[^<>\s]+@[^<>\s]+>/u;
const AT_TIME = /\d{4}\D{1,6}\d{1,2}[:.]\d{2}/u;
/** It was broken after its time, and what is left below it is no sentence. */
const BROKEN = /^(?:op|on)\s.{0,80}\d{1,2}[:.]\d{2}.{0,120}[^.!?:]$/iu;
const ITS_END = /^(?:.{0,80}@\S{0,80}|(?:(?:het )?volgende )?geschreven|schreef|wrote).{0,80}[:：]$/iu;

const SEPARATOR =
  /^[-_=\s]*(?:oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message|begin doorgestuurd bericht|begin forwarded message)[-_=:\s]*$/iu;

export interface MailHead {
  /** How many lines it is. */
  lines: number;
  /** Who sent the mail below it, as the program says; empty where it does not say. */
  from: string;
  /** What it is about, as it stands there; empty for none. */
  subject: string;
}

/**
 * What a mail program wrote above the mail that begins here. Null where the line is somebody's own: a single "Aan: …" is
 * no block.
 * @param lines without the marks of quoting
 */
export function mailHeadAt(lines: readonly string[], at: number): MailHead | null {
  const line = lines[at] ?? '';
  if (SEPARATOR.test(line)) return { lines: 1, from: '', subject: '' };
  if (isWrote(line)) return { lines: 1, from: '', subject: '' };
  const next = lines[at + 1] ?? '';
  if (BROKEN.test(line) && ITS_END.test(next) && !isWrote(next) && WROTE.test(`${line} ${next}`))
    return { lines: 2, from: '', subject: '' };
  return blockAt(lines, at);
}

function isWrote(line: string): boolean {
  return (
    (WROTE.test(line) && (ADDRESS.test(line) || AT_TIME.test(line))) ||
    (NAME_WROTE.test(line) && ADDRESS.test(line))
  );
}

/** "Van: …" first, then when or to whom, with or without empty lines between. */
function blockAt(lines: readonly string[], at: number): MailHead | null {
  const head: MailHead = { lines: 0, from: '', subject: '' };
  let sent = false;
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line === '') continue;
    const [, name = '', told = ''] = HEADER.exec(line) ?? [];
    // Of two mails below each other, the second begins with its own sender.
    if (!name || (FROM.test(name) && head.lines > 0)) break;
    if (FROM.test(name)) head.from = nameIn(told);
    else if (head.lines === 0) return null;
    if (SUBJECT.test(name)) head.subject = told;
    sent ||= SENT.test(name);
    head.lines = next - at + 1;
  }
  return sent ? head : null;
}

/** "Jan Bakker", of "Bakker, Jan <j.bakker@school.nl>" as well. */
function nameIn(sender: string): string {
  const name = sender
    .replace(/<[^>]*>|\[mailto:[^\]]*\]|\([^)]*@[^)]*\)/gi, '')
    .replace(/["']/g, '')
    .trim();
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  if (name.includes('@')) return '';
  return first && more.length === 0 ? `${first} ${last}` : name;
}

/** "RE: FW: Korte vraag" → "Korte vraag" */
export function withoutReply(subject: string): string {
  return subject.replace(/^(?:(?:re|fw|fwd|antw|betr|doorst)\s*:\s*)+/i, '').trim();
}
