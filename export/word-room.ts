/** Questions with room below each, two beside each other, as a table of a Word file: a frame grows with what is typed in it. */
import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { OutgoingItem } from './outgoing';
import { ROOM } from './word-look';

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: ROOM.edge };
const EDGES = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };

/** @param words the question of an item, as a paragraph */
export function roomOf(items: readonly OutgoingItem[], words: (item: OutgoingItem) => Paragraph): Table {
  const rows: OutgoingItem[][] = [];
  for (const [index, item] of items.entries()) {
    if (index % 2 === 0) rows.push([item]);
    else rows.at(-1)?.push(item);
  }
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [ROOM.column, ROOM.column],
    rows: rows.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          height: { value: ROOM.height, rule: HeightRule.ATLEAST },
          children: [...pair, ...Array<null>(2 - pair.length).fill(null)].map(
            (item) =>
              new TableCell({
                borders: EDGES,
                margins: ROOM.margins,
                children: [item ? words(item) : new Paragraph('')],
              }),
          ),
        }),
    ),
  });
}
