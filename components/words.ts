/** Words with a number, and with a capital, as the panel puts them together. Pure. */

/** "1 doel", "2 doelen". */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** A Dutch capital drops its accent: Eén. */
export function capital(words: string): string {
  return words && words.charAt(0).normalize('NFD').charAt(0).toUpperCase() + words.slice(1);
}
