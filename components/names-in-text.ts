/** Names a teacher picks into a text field, as they would type them: "Lotte, ouders en mentor". Pure. */

/** Whether this name stands in the text by itself, between commas or "en". */
export function holdsName(text: string, name: string): boolean {
  return parts(text).some((part) => same(part.name, name));
}

/** The text with the name at its end, or without it. Of what else the teacher typed no word changes. */
export function toggleName(text: string, name: string): string {
  const found = parts(text);
  if (!holdsName(text, name)) {
    if (found.length === 0) return [text.trim(), name].filter(Boolean).join(', ');
    // After a sentence, or a comma of their own, it is no list of names any more.
    return isList(text, found)
      ? inARow([...found.map((part) => part.name), name === PARENTS ? PARENTS.toLowerCase() : name])
      : `${text.trim()}, ${name}`;
  }
  const kept = found.filter((part) => !same(part.name, name));
  const joints = found.slice(1).map(({ joint }) => joint);
  if (isList(text, found) && joints.indexOf(' en ') === joints.length - 1)
    return inARow(kept.map((part) => part.name));
  // Of what is left the first has nothing before it.
  return kept.map((part, index) => (index === 0 ? '' : part.joint) + part.name).join('');
}

/** No name, so without a capital where it does not come first. */
export const PARENTS = 'Ouders';
/** More words than this are no name. */
const NAME_WORDS = 4;

function isList(text: string, found: readonly { joint: string; name: string }[]): boolean {
  const joined = found.slice(1).every(({ joint }) => joint === ', ' || joint === ' en ');
  const short = found.every(({ name }) => name.split(/\s+/).length <= NAME_WORDS && !/[.!?:]$/.test(name));
  return joined && short && !/[,;]\s*$/.test(text);
}

function inARow(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} en ${last}`;
}

/** The pieces of a text, each with what joins it to the piece before. */
function parts(text: string): { joint: string; name: string }[] {
  const pieces = text.split(/(\s*[,;\n]\s*|\s+en\s+)/);
  return pieces.flatMap((name, index) =>
    index % 2 === 0 && name.trim() ? [{ joint: pieces[index - 1] ?? '', name: name.trim() }] : [],
  );
}

function same(a: string, b: string): boolean {
  return a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0;
}
