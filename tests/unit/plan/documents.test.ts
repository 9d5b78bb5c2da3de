import { describe, expect, it } from 'vitest';
import { DOCUMENTS, PLAN, type PlanDocument, textsOf } from '../../../plan/documents';
import { read } from '../../../plan/read';
import { planText } from '../../../plan/text';
import { importsOf, sourceFiles } from '../repository/source-imports';
import { row } from './dossiers';
import { fullest, usual } from './example-plans';

const review = row('evaluation', { helped: 'Een vaste plek.', next: 'round' });
const told = { ...usual, rows: [...usual.rows, review] };
const ids = (texts: ReturnType<typeof textsOf>) => texts.map(({ document }) => document.id);

describe('the table of texts', () => {
  it('tells each by its id and by its first line', () => {
    for (const key of ['id', 'title', 'name'] as const)
      expect(new Set(DOCUMENTS.map((document) => document[key])).size).toBe(DOCUMENTS.length);
  });

  it('offers only what has something to tell', () => {
    expect(ids(textsOf({ ...usual, rows: [], school: fullest.school ?? [] }))).toEqual([]);
    expect(ids(textsOf(usual))).toEqual([
      'plan',
      'vakdocentkaart',
      'ouderblad',
      'leerlingblad',
      'gesprekskaart',
    ]);
    expect(ids(textsOf({ ...told, rows: [review] }))).toEqual(['evaluatie', 'afsluitbericht', 'overzicht']);
    expect(ids(textsOf(told))).toEqual([
      'plan',
      'evaluatie',
      'vakdocentkaart',
      'afsluitbericht',
      'overzicht',
      'ouderblad',
      'leerlingblad',
      'gesprekskaart',
    ]);
  });

  it('begins each with its own title, and opens none on nothing', () => {
    for (const { document, whole } of textsOf(told)) {
      expect(planText(whole)).toMatch(new RegExp(`^${document.title}\n`));
      const opening = [...document.opening(whole)];
      expect(whole.blocks.some(({ heading }) => opening.includes(heading))).toBe(true);
    }
  });

  it('says which can be read back: all of one stands in rows, and two in one text stay two', () => {
    const texts = textsOf(told).filter(({ document }) => document.readBack);
    for (const { whole } of texts) expect(read(planText(whole)).unread).toEqual([]);
    expect(read(texts.map(({ whole }) => planText(whole)).join('\n\n')).plans).toHaveLength(texts.length);
  });

  it('takes a further text as it comes', () => {
    const further: PlanDocument = { ...PLAN, id: 'verslag', title: 'Verslag', name: 'Verslag', presets: [] };
    expect(ids(textsOf(usual, [...DOCUMENTS, further]))).toEqual([
      'plan',
      'vakdocentkaart',
      'ouderblad',
      'leerlingblad',
      'gesprekskaart',
      'verslag',
    ]);
  });
});

it('a further text is a file and an entry: nothing but the table knows a text by name', () => {
  const table = 'plan/documents.ts';
  const builders = importsOf(table)
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ to }) => to)
    .filter((to) => to !== 'plan/labels.ts');
  expect(builders.length).toBe(DOCUMENTS.length);
  const others = sourceFiles()
    .filter((file) => file !== table)
    .flatMap(importsOf)
    .filter(({ to }) => builders.includes(to));
  expect(others).toEqual([]);
});
