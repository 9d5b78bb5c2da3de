/**
 * The first free id for a rival text: `<row>#<field>#<writer>`, with `#2`, `#3` behind it where that writer already
 * has another text for the field.
 */
export function freeRivalId(
  row: string,
  field: string,
  writer: string,
  taken: readonly { id: string }[],
): string {
  const first = `${row}#${field}#${writer}`;
  let id = first;
  for (let count = 2; taken.some((rival) => rival.id === id); count++) id = `${first}#${count}`;
  return id;
}
