/** Names a teacher picks into a text field, as they would type them: one after the other, with commas. Pure. */

/** Whether this name stands in the text by itself, between commas or "en". */
export function holdsName(text: string, name: string): boolean {
  return parts(text).some((part) => same(part.name, name));
}

/** The text with the name at its end, or without it. What else the teacher typed stays as it is. */
export function toggleName(text: string, name: string): string {
  if (!holdsName(text, name)) return [text.trim(), name].filter(Boolean).join(', ');
  const found = parts(text);
  const kept = found.filter((part) => !same(part.name, name));
  // Of what is left the first has nothing before it.
  return kept.map((part, index) => (index === 0 ? '' : part.joint) + part.name).join('');
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
