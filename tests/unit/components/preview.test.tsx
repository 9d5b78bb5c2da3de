// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PreviewScreen } from '../../../components/preview/preview-screen';
import type { PlanDocument } from '../../../plan/documents';
import { acts, fakeLink, STUDENT } from './fake-link';
import { later, press, show } from './on-screen';
import { row } from './sheets';

/** The table with a text more: what a ninth text is to the panel. */
vi.mock('../../../plan/documents', async (original) => {
  const documents = await original<typeof import('../../../plan/documents')>();
  const more: PlanDocument = {
    ...documents.PLAN,
    id: 'verslag',
    title: 'Verslag',
    name: 'Gespreksverslag',
    noun: 'verslag',
    presets: [],
    opening: () => ['doelen', 'aanpak'],
  };
  const table = [...documents.DOCUMENTS, more];
  return {
    ...documents,
    DOCUMENTS: table,
    textsOf: (input: Parameters<typeof documents.textsOf>[0]) => documents.textsOf(input, table),
  };
});

const rows = [
  row('goal', 'doel', { text: 'Sanne vraagt hulp.' }),
  row('agreement', 'a', { what: 'Een plek vooraan.' }),
];
const preview = () => show(fakeLink({ rows }), () => <PreviewScreen header={{ source: '' }} />);

async function pick(select: HTMLElement, id: string) {
  (select as HTMLSelectElement).value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await later();
}

describe('Plan bekijken', () => {
  it('offers a further text as it stands in the table', async () => {
    const screen = await preview();
    expect(screen.names('article')).toEqual(['Tekst van het plan']);
    await pick(screen.the('combobox', 'Welke tekst'), 'verslag');
    expect(screen.names('article')).toEqual(['Tekst van het verslag']);
    expect(screen.names('group')).not.toContain('Vorm van het plan');
    expect(await screen.faults()).toEqual([]);
  });

  it('keeps the choice of blocks of each text by itself', async () => {
    const screen = await preview();
    const ticked = () => (screen.the('checkbox', 'Doelen') as HTMLInputElement).checked;
    await press(screen.the('checkbox', 'Doelen'));
    expect(ticked()).toBe(false);
    await pick(screen.the('combobox', 'Welke tekst'), 'verslag');
    expect(ticked()).toBe(true);
    await pick(screen.the('combobox', 'Welke tekst'), 'plan');
    expect(ticked()).toBe(false);
    await press(screen.the('radio', 'Volledig'));
    expect(ticked()).toBe(true);
  });
});

describe('Invoegen', () => {
  const OLD = [
    'Plan van aanpak',
    'Leerling: Sanne de V., 2B',
    'Periode: vanaf 7 september 2020',
    '',
    'Stapsgewijs, vorm 3',
  ];
  const FIELD = { name: 'Notitie', kind: 'area', maxLength: null, length: 9, parentsMayRead: false } as const;

  async function withField(there: string, field: Partial<Record<keyof typeof FIELD, unknown>> = {}) {
    const page = { ...STUDENT, field: { ...FIELD, ...field } as typeof FIELD };
    const fake = fakeLink({ rows, page });
    const answer = fake.answer;
    fake.answer = (asked) => {
      if (asked.type === 'field-text') return there;
      return asked.type === 'insert' ? { outcome: 'inserted', field: 'Notitie' } : answer(asked);
    };
    const screen = await show(fake, () => <PreviewScreen header={{ source: '' }} />);
    const inserts = () => acts(fake).filter(({ type }) => type === 'insert');
    return { screen, inserts };
  }

  it.each([
    ['Vervangen', 'replace'],
    ['Eronder zetten', 'below'],
  ])('asks about an earlier plan before anything is written: %s', async (name, how) => {
    const { screen, inserts } = await withField(['Eerder.', ...OLD, 'Erna.'].join('\n'));
    await press(screen.the('button', /^Invoegen/));
    expect(screen.says('status')).toMatch(/^Er staat al een plan van 7 september 2020\./);
    expect(inserts()).toEqual([]);
    expect(await screen.faults()).toEqual([]);
    // One click too many is no answer.
    await press(screen.the('button', name));
    expect(inserts()).toEqual([]);
    await later(1000);
    await press(screen.the('button', name));
    expect(inserts()).toMatchObject([{ over: { lines: OLD, how } }]);
    expect(screen.says('status')).toMatch(/^Ingevoegd/);
  });

  it('lets go of the question with its cross', async () => {
    const { screen, inserts } = await withField(OLD.join('\n'));
    await press(screen.the('button', /^Invoegen/));
    await press(screen.the('button', 'Niet invoegen'));
    expect(screen.says('status')).toBe('');
    expect(inserts()).toEqual([]);
  });

  it('does not ask about what another student has there', async () => {
    const { screen, inserts } = await withField(OLD.join('\n').replace('Sanne de V.', 'Daan V.'));
    await press(screen.the('button', /^Invoegen/));
    expect(inserts()).toMatchObject([{ over: null }]);
  });

  it('offers a title without a name for a field of one line', async () => {
    const { screen, inserts } = await withField('', { name: 'Onderwerp', kind: 'line' });
    expect(screen.names('button').filter((name) => name.startsWith('Invoegen'))).toEqual([]);
    expect(screen.description(screen.the('button', 'Titel invoegen'))).toContain('een regel voor een titel');
    await press(screen.the('button', 'Titel invoegen'));
    expect(inserts()).toMatchObject([
      { over: null, text: expect.stringMatching(/^Plan van aanpak \d+ [a-z]+ \d{4}$/) },
    ]);
  });
});
