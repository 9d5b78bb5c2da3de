/** A Dutch capital drops its accent: Eén. */
export function capital(words: string): string {
  return words && words.charAt(0).normalize('NFD').charAt(0).toUpperCase() + words.slice(1);
}
