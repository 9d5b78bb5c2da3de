/** Words with a number, as the panel puts them together. Pure. */

/** "1 doel", "2 doelen". */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
