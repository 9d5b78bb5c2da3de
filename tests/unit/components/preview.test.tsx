// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PreviewScreen } from '../../../components/preview/preview-screen';
import type { PlanDocument } from '../../../plan/documents';
import { acts, fakeLink, STUDENT } from './fake-link';
import { later, type OnScreen, press, show } from './on-screen';
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

/** In a menu of the bar. */
async function pick(screen: OnScreen, what: string, option: RegExp) {
  await press(screen.the('button', new RegExp(`^${what}: `)));
  await press(screen.the('menuitemradio', option));
  await later();
}

describe('Plan bekijken', () => {
  it('offers a further text as it stands in the table, with what it is and how long', async () => {
    const screen = await preview();
    expect(screen.names('article')).toEqual(['Tekst van het plan']);
    await press(screen.the('button', 'Tekst: Plan van aanpak'));
    expect(screen.names('menuitemradio')).toContainEqual(
      expect.stringMatching(/^Gespreksverslag \d+ woorden Wat er speelt/),
    );
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('menuitemradio', /^Gespreksverslag/));
    expect(screen.names('article')).toEqual(['Tekst van het verslag']);
    expect(screen.names('menuitemradio')).toEqual([]);
    expect(screen.names('button').filter((name) => name.startsWith('Vorm'))).toEqual([]);
    expect(await screen.faults()).toEqual([]);
  });

  it('keeps the choice of blocks of each text by itself', async () => {
    const screen = await preview();
    const isIn = () => screen.names('group').includes('Doelen');
    await press(screen.the('button', 'Laat weg: Doelen'));
    expect(isIn()).toBe(false);
    screen.the('button', 'Vorm: Alleen afspraken');
    await pick(screen, 'Tekst', /^Gespreksverslag/);
    expect(isIn()).toBe(true);
    await pick(screen, 'Tekst', /^Plan van aanpak/);
    expect(isIn()).toBe(false);
    await press(screen.the('button', 'Zet terug: Doelen'));
    expect(isIn()).toBe(true);
    await press(screen.the('button', 'Laat weg: Doelen'));
    await pick(screen, 'Vorm', /^Volledig/);
    expect(isIn()).toBe(true);
    screen.the('button', 'Vorm: Volledig');
  });

  it('leads from a sentence to its source, with a click or with Enter', async () => {
    const screen = await preview();
    await press(screen.the('link', 'Sanne vraagt hulp.'));
    expect(screen.desk.place.editing.value).toBe('goal/doel');
    screen.desk.place.editing.value = null;
    screen
      .the('link', 'Een plek vooraan.')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(screen.desk.place.editing.value).toBe('agreement/a');
  });

  it('offers Plan inlezen, also when there is nothing to look at yet', async () => {
    const screen = await preview();
    await press(screen.the('button', 'Meer'));
    expect(screen.names('menuitem')).toContain('Plan inlezen');
    const empty = await show(fakeLink({ rows: [] }), () => <PreviewScreen header={{ source: '' }} />);
    empty.the('button', 'Plan inlezen');
    expect(await empty.faults()).toEqual([]);
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
    const aimed = () =>
      acts(fake)
        .filter(({ type }) => type === 'aim')
        .at(-1);
    return { screen, inserts, aimed, fake, page };
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

  it('puts what happened in the place of name and field, and its undo in that of the button', async () => {
    const { screen, aimed } = await withField('');
    const main = screen.the('button', 'Invoegen in Somtoday');
    expect(screen.description(main)).toBe('Sanne de Vries · Notitie');
    expect(aimed()).toMatchObject({ on: true, standing: '' });
    await press(main);
    expect(screen.says('status')).toBe('Ingevoegd in Notitie. Klik in Somtoday op Opslaan.');
    expect(screen.text()).not.toContain('Sanne de Vries · Notitie');
    // The same button: the focus stays where it was.
    expect(screen.the('button', 'Ongedaan maken')).toBe(main);
    expect(screen.names('button').filter((name) => /^(Kopiëren|Invoegen)/.test(name))).toEqual([]);
    expect(aimed()).toMatchObject({ on: false });
    expect(await screen.faults()).toEqual([]);
  });

  it('takes a second click on Invoegen for no undo, and still says that it was inserted', async () => {
    const { screen, fake } = await withField('');
    const main = screen.the('button', /^Invoegen/);
    await press(main);
    await press(main);
    expect(acts(fake).filter(({ type }) => type === 'undo-insert')).toEqual([]);
    expect(screen.says('status')).toMatch(/^Ingevoegd in Notitie\./);
    await later(1000);
    await press(screen.the('button', 'Ongedaan maken'));
    expect(acts(fake).filter(({ type }) => type === 'undo-insert')).toHaveLength(1);
  });

  it.each([
    ['leaving out a block', (screen: OnScreen) => press(screen.the('button', 'Laat weg: Doelen'))],
    ['another form', (screen: OnScreen) => pick(screen, 'Vorm', /^Volledig/)],
    ['something else in the panel', (screen: OnScreen) => press(screen.the('button', 'Paneel sluiten'))],
  ])('lets go of what it said with the next act: %s', async (_act, next) => {
    const { screen, aimed } = await withField('');
    await press(screen.the('button', /^Invoegen/));
    await later(60_000);
    expect(screen.says('status')).toMatch(/^Ingevoegd/);
    // A menu that opens is no act yet.
    await press(screen.the('button', 'Meer'));
    expect(screen.says('status')).toMatch(/^Ingevoegd/);
    await next(screen);
    expect(screen.says('status')).toBe('');
    screen.the('button', 'Invoegen in Somtoday');
    expect(aimed()).toMatchObject({ on: true, standing: '' });
  });

  it.each([
    ['a question', OLD.join('\n')],
    ['a way back', ''],
  ])('lets go of %s when the cursor goes to another field', async (_what, there) => {
    const { screen, fake, page, aimed } = await withField(there);
    await press(screen.the('button', /^Invoegen/));
    expect(screen.says('status')).not.toBe('');
    if (there)
      expect(aimed()).toMatchObject({ on: true, standing: 'Hier staat al een plan van 7 september 2020' });
    const view = fake.view.peek();
    if (view) fake.view.value = { ...view, page: { ...page, field: { ...page.field, name: 'Verslag' } } };
    await later();
    expect(screen.says('status')).toBe('');
    expect(screen.description(screen.the('button', /^Invoegen/))).toBe('Sanne de Vries · Verslag');
    expect(aimed()).toMatchObject({ on: true, standing: '' });
  });

  it('says before it inserts that parents may read the field', async () => {
    const { screen } = await withField('', { parentsMayRead: true });
    expect(screen.text()).toContain('Ouders kunnen dit veld misschien lezen.');
  });

  it('tells what to do without a field, and does not look as if it could insert', async () => {
    const screen = await preview();
    const main = screen.the('button', /^Invoegen/);
    expect(main.hasAttribute('disabled')).toBe(true);
    expect(screen.description(main)).toBe('Sanne de Vries Klik in het tekstveld.');
    screen.the('button', 'Wijs het veld aan');
    expect(await screen.faults()).toEqual([]);
  });
});
