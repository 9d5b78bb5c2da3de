/**
 * A document as bytes, before they are encrypted: JSON, squeezed by what the browser has built in. Five thousand
 * students shrink to a tenth, so that the whole fits in one message between a page and the background.
 */
import { StorageBroken } from '../failures';
import { type Document, readDocument, writeDocument } from './document';
import { Unreadable } from './unreadable';

/** Bytes. Of a file, and of what it unfolds to: some hundred times what a school with 5,000 students fills. */
export const MOST_PACKED = 40_000_000;
const MOST_UNPACKED = 300_000_000;

/** @throws Unreadable when it is too large; StorageBroken when it could not be put back: such a file is none */
export async function pack(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const json = writeDocument(document);
  try {
    readDocument(json);
  } catch (cause) {
    throw new StorageBroken({ cause });
  }
  const packed = await through(new CompressionStream('gzip'), new TextEncoder().encode(json));
  if (packed.length > MOST_PACKED) throw new Unreadable('too-large');
  return packed;
}

/** @param about what is asked for @throws Unreadable; a file that unfolds without end is left as soon as it is more than can be */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  about?: Document['about']['is'],
  most = MOST_UNPACKED,
): Promise<Document> {
  if (bytes.length > MOST_PACKED) throw new Unreadable('too-large');
  let json: string;
  try {
    const unpacked = await through(new DecompressionStream('gzip'), bytes, most);
    json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked);
  } catch (cause) {
    throw cause instanceof Unreadable ? cause : new Unreadable('damaged', { cause });
  }
  const document = readDocument(json);
  if (about && document.about.is !== about) throw new Unreadable(about === 'all' ? 'one-student' : 'whole');
  return document;
}

async function through(
  { readable, writable }: GenericTransformStream,
  bytes: Uint8Array<ArrayBuffer>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  // What goes wrong with it is heard where it is read.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      throw new Unreadable('too-large');
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
