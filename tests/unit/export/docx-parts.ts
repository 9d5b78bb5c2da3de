/** A Word file taken apart: what its XML says of each paragraph. */
import { strFromU8, unzipSync } from 'fflate';

export interface WordParagraph {
  /** `Heading1`; null for plain text. */
  style: string | null;
  /** Level of the list it is in, from 0; null for none. */
  level: number | null;
  /** A line break as `\n`. */
  text: string;
}

export interface WordParts {
  /** By path in the file. */
  files: Readonly<Record<string, string>>;
  paragraphs: readonly WordParagraph[];
}

export async function partsOf(file: Blob): Promise<WordParts> {
  const entries = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
  const files = Object.fromEntries(entries.map(([path, bytes]) => [path, strFromU8(bytes)]));
  const document = files['word/document.xml'] ?? '';
  const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? null,
    level: numberOf(/<w:numPr>.*?<w:ilvl w:val="(\d)"/s.exec(xml)?.[1]),
    text: unescaped(
      [...xml.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => text ?? '\n').join(''),
    ),
  }));
  return { files, paragraphs };
}

const numberOf = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

function unescaped(xml: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}
