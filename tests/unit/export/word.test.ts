import { describe, expect, it } from 'vitest';
import { type Outgoing, outgoing, outgoingName } from '../../../export/outgoing';
import { WORD_TYPE, wordFile } from '../../../export/word';
import { DOCUMENTS, PLAN, textsOf } from '../../../plan/documents';
import { withBlocks } from '../../../plan/presets';
import { planText } from '../../../plan/text';
import { dyslexia } from '../plan/cases/dyslexia';
import { partsOf } from './docx-parts';
import { CASES } from './looked-back';

const TEXTS = Object.entries(CASES).flatMap(([name, made]) =>
  textsOf(made).map(({ document, whole }) => ({ name, document, whole })),
);

describe.each(TEXTS)('$document.id of $name as a Word file', ({ document, whole }) => {
  const made = wordFile(outgoing(whole)).then(partsOf);

  it('holds every line of the text, in its order, and no other', async () => {
    const { paragraphs } = await made;
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.replace(/^- /, '').trim())
        .filter(Boolean);
    expect(paragraphs.flatMap(({ text }) => lines(text))).toEqual(lines(planText(whole)));
  });

  it('has headings that are headings, and lists that are lists', async () => {
    const { paragraphs, files } = await made;
    const of = (style: string) => paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    expect(of('Heading1')).toEqual([whole.title]);
    expect(of('Heading2')).toEqual(whole.blocks.map(({ name }) => name));
    expect(paragraphs.filter(({ text }) => /^[-•*]/.test(text))).toEqual([]);
    const listed = planText(whole)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(paragraphs.filter(({ level }) => level !== null)).toHaveLength(listed.length);
    expect(files['word/numbering.xml']).toContain('<w:numFmt w:val="bullet"/>');
  });

  it('is in Dutch, on A4, and names nobody but in the text', async () => {
    const { files } = await made;
    expect(/<w:docDefaults>.*?(<w:lang[^>]*>)/s.exec(files['word/styles.xml'] ?? '')?.[1]).toBe(
      '<w:lang w:val="nl-NL"/>',
    );
    expect(/<w:pgSz[^>]*>/.exec(files['word/document.xml'] ?? '')?.[0]).toContain('w:w="11906" w:h="16838"');
    const about = Object.entries(files).filter(([path]) => path.startsWith('docProps/'));
    expect(about.map(([, xml]) => xml).join('')).toContain(`<dc:title>${whole.title}</dc:title>`);
    for (const [path, xml] of Object.entries(files))
      if (path !== 'word/document.xml')
        expect(xml, path).not.toMatch(
          /Lotte|Daan|Veld|Smits|Yilmaz|Un-named|<dc:creator>.|<cp:lastModifiedBy>./i,
        );
    expect(outgoingName(document, '2026-11-27')).toBe(`${document.name} 27 november 2026`);
  });
});

it('there is a text of every sort among these', () => {
  expect(new Set(TEXTS.map(({ document }) => document.id))).toEqual(new Set(DOCUMENTS.map(({ id }) => id)));
});

/** What XML 1.0 does not allow, half characters among it. */
function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return !'\t\n\r'.includes(character);
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

const plain = (text: string): Outgoing => ({
  title: 'Plan van aanpak',
  about: [{ label: 'Leerling', text }],
  blocks: [
    { name: 'Doelen', list: false, items: [{ label: 'Doel 1', text, fields: [{ label: 'Wie', text }] }] },
    { name: 'Wat helpt', list: true, items: [{ label: '', text, fields: [] }] },
  ],
  closing: 'Stapsgewijs, vorm 3',
});

it('leaves out what was left out', async () => {
  const whole = PLAN.build(dyslexia);
  if (!whole) throw new Error('a plan');
  const { files } = await wordFile(outgoing(withBlocks(whole, ['doelen']))).then(partsOf);
  expect(files['word/document.xml']).toContain('AVI E5');
  expect(files['word/document.xml']).not.toMatch(/buikpijn|stripboeken|niet akkoord/);
});

it.each([
  ['markup', '<w:p>&amp; "x" ]]> <script>'],
  ['what XML cannot hold', 'a\u0000b\u0008c\u000bd\ufffee\uffff\u001bf'],
  ['half a character', 'a\ud83db'],
  ['emoji and other scripts', '👩🏽‍🏫 صباح الخير 你好 Ç ğ'],
  ['ten thousand characters without a space', 'x'.repeat(10_000)],
  ['several lines', 'een\ntwee\ndrie'],
])('can be opened with %s in it', async (_, text) => {
  const file = await wordFile(plain(text));
  expect(file.type).toBe(WORD_TYPE);
  const { files, paragraphs } = await partsOf(file);
  for (const xml of Object.values(files)) expect([...xml].filter(isForbidden)).toEqual([]);
  const [, about] = paragraphs;
  expect(about?.text.replace(/[^a-z]/g, '')).toContain(text.replace(/[^a-z]/g, '').slice(0, 50));
});

it('puts a text of several lines below its label, as one paragraph', async () => {
  const { paragraphs } = await wordFile(plain('een\ntwee')).then(partsOf);
  expect(paragraphs.map(({ text }) => text)).toContain('Doel 1:\neen\ntwee');
});
