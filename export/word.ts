/**
 * A text as a Word file: A4, with real headings and lists, which Word's navigation pane and screen readers go by, and
 * in Dutch, which the spell checker and a reading voice go by. The file says nothing of who made it but what the text
 * itself says.
 */
import { Document, HeadingLevel, type IParagraphOptions, Packer, Paragraph, type Table, TextRun } from 'docx';
import type { Outgoing, OutgoingBlock, OutgoingItem, OutgoingLine } from './outgoing';
import {
  BETWEEN,
  BULLETS,
  CLOSING_LINE,
  FIELD,
  FIELD_BULLETS,
  NUMBERING,
  PAGE,
  QUIET,
  STYLES,
} from './word-look';
import { roomOf } from './word-room';

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @throws when the browser cannot make the file */
export async function wordFile({ title, about, blocks, closing }: Outgoing): Promise<Blob> {
  const document = new Document({
    title,
    // Word shows these as author; the library would name one by itself.
    creator: '',
    lastModifiedBy: '',
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: writable(title) }),
          ...about.map((line) => paragraph(line)),
          ...blocks.flatMap(blockOf),
          new Paragraph({ style: CLOSING_LINE, text: writable(closing) }),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function blockOf({ name, list, items }: OutgoingBlock): (Paragraph | Table)[] {
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_2, text: writable(name) });
  const asks = items.filter(({ room }) => room);
  if (asks.length === 0) return [heading, ...items.flatMap((item) => itemOf(item, list))];
  const at = items.findIndex(({ room }) => room);
  const around = items.map((item) => (item.room ? [] : itemOf(item, list)));
  return [heading, ...around.slice(0, at).flat(), roomOf(asks, asked), ...around.slice(at).flat()];
}

function asked({ text }: OutgoingItem): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: writable(text), bold: true })] });
}

/** What was agreed, and who and when as a list below it: they stay on one page. */
function itemOf(item: OutgoingItem, list: boolean): Paragraph[] {
  const { fields } = item;
  const place = list ? { numbering: { reference: BULLETS, level: 0 } } : { spacing: { before: BETWEEN } };
  const below = { style: FIELD, numbering: { reference: FIELD_BULLETS, level: list ? 1 : 0 } };
  return [
    paragraph(item, { ...place, keepNext: fields.length > 0 }),
    ...fields.map((field, index) => paragraph(field, { ...below, keepNext: index < fields.length - 1 })),
  ];
}

/** "Wie: Sanne", the label in grey; a text of several lines stands below its label. */
function paragraph({ label, text }: OutgoingLine, options: IParagraphOptions = {}): Paragraph {
  const lines = writable(text).split('\n');
  const below = label !== '' && lines.length > 1;
  const runs = lines.map((words, index) => new TextRun({ text: words, break: index > 0 || below ? 1 : 0 }));
  const named = new TextRun({ text: `${writable(label)}:${below ? '' : ' '}`, color: QUIET });
  return new Paragraph({ keepLines: true, ...options, children: label ? [named, ...runs] : runs });
}

/** Without what XML cannot hold: Word refuses a whole file for one such character. */
function writable(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
