import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice } from '../../../scripts/find-browser.mjs';

/** A PDF as it would come out of a printer. */
export interface Pdf {
  pages: number;
  /** In A4: 1.25 is a page, and a quarter of what the next one holds. */
  length: number;
  /** Words with one space between them, over all pages. */
  text: string;
}

/** Millimetres of A4, and of our margins. */
const [HEIGHT, MARGIN] = [297, 20];

/** Is there a LibreOffice, and poppler, which looks into a PDF? */
export function hasOffice(): boolean {
  if (!findOffice()) return false;
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @param path of the file */
function readPdf(path: string): Pdf {
  const xml = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 50_000_000 });
  const pages = xml.split('<page ').slice(1);
  const height = Number(/height="([\d.]+)"/.exec(pages[0] ?? '')?.[1]);
  const lowest = [...(pages.at(-1) ?? '').matchAll(/yMax="([\d.]+)"/g)].map(([, bottom]) => Number(bottom));
  const millimetres = (Math.max(...lowest) / height) * HEIGHT;
  const words = [...xml.matchAll(/<word [^>]*>(.*?)<\/word>/g)].map(([, word = '']) => word);
  return {
    pages: pages.length,
    length: pages.length - 1 + (millimetres - MARGIN) / (HEIGHT - 2 * MARGIN),
    text: words.join(' ').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  };
}

/** What LibreOffice makes of Word files, by the same names. */
export async function printedByOffice(files: ReadonlyMap<string, Blob>): Promise<Map<string, Pdf>> {
  const office = findOffice();
  if (!office) throw new Error('No LibreOffice found: install it, or set STAPSGEWIJS_OFFICE.');
  const dir = await mkdtemp(join(tmpdir(), 'stapsgewijs-office-'));
  try {
    for (const [name, file] of files)
      await writeFile(join(dir, `${name}.docx`), new Uint8Array(await file.arrayBuffer()));
    const made = (await readdir(dir)).map((name) => join(dir, name));
    // A profile of its own: one that is in use elsewhere would do nothing, and say nothing.
    const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
    execFileSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, ...made], {
      stdio: 'ignore',
      timeout: 240_000,
    });
    return new Map([...files.keys()].map((name) => [name, readPdf(join(dir, `${name}.pdf`))]));
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}
