/** "Lotte", of the label "Lotte in 't V."; the label itself where it is none of that form. */
export function firstNameIn(label: string): string {
  const words = label.split(' ');
  const at = words.findIndex((word, index) => index > 0 && /^[\p{Ll}'’]|\.$/u.test(word));
  return at > 0 ? words.slice(0, at).join(' ') : label;
}
