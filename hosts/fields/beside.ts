/**
 * How a text is put between what stands before and after the cursor, so that both stay as they are.
 * @param oneLine in a field of one line, which takes a title and no more
 */
export function joined(before: string, text: string, after: string, oneLine: boolean): string {
  if (oneLine) {
    const ends = /[;:,.]\s*$/.test(before);
    const front = before.trim() === '' ? '' : ends ? (/\s$/.test(before) ? '' : ' ') : '; ';
    return front + text + (after.trim() === '' ? '' : '; ');
  }
  const breaks = (there: number) => '\n'.repeat(Math.max(0, 2 - there));
  const front = before.trim() === '' ? '' : breaks(/\n*$/.exec(before)?.[0].length ?? 0);
  const back = after.trim() === '' ? '' : breaks(/^\n*/.exec(after)?.[0].length ?? 0);
  return front + text + back;
}
