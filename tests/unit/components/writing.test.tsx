// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PreviewScreen } from '../../../components/preview/preview-screen';
import { showWriting, writingIn } from '../../../components/writing/shown';
import { WritingScreen } from '../../../components/writing/writing-screen';
import { byKind, writtenIn } from '../../../plan/check/whole-dossier';
import { fakeLink } from './fake-link';
import { later, press, show } from './on-screen';
import { row } from './sheets';

const rows = [
  row('facts', '-', { seen: 'Sanne las op 3 maart. Zij is lui bij Engels.' }),
  row('agreement', 'a', { what: 'Samen lezen.', who: 'Jeroen Smits', when: 'vaak' }),
  row('answer', 'begrijpen.zienswijze', { text: 'Zij was brutaal.' }),
  row('goal', 'g', { text: 'Beter rekenen.' }),
];

async function writing(given = fakeLink({ rows })) {
  const screen = await show(given, () => <WritingScreen header={{ source: '' }} />);
  await later();
  return { screen, given };
}

describe('Zo schrijven we over deze leerling', () => {
  it('shows all texts, and the questions by kind, without saying who wrote what', async () => {
    const { screen } = await writing();
    const heads = screen.names('heading');
    expect(heads).toContain('Zo schrijven we over deze leerling');
    expect(heads.slice(heads.indexOf('Vragen per soort'))).toEqual([
      'Vragen per soort',
      'Oordelen',
      'Hoe vaak en hoeveel',
      'Doelen',
      'Alle teksten van deze ronde',
    ]);
    for (const text of ['Zij is lui bij Engels.', 'Zij was brutaal.', 'Samen lezen.', 'Beter rekenen.'])
      expect(screen.text()).toContain(text);
    expect(screen.text()).not.toContain('Jeroen Smits');
    expect(await screen.faults()).toEqual([]);
  });

  it('has the texts of earlier rounds below, to be read and not changed', async () => {
    const earlier = [
      row('facts', '-', { seen: 'Zij was brutaal tegen de mentor.' }, 1),
      row('goal', 'g', { text: 'Beter rekenen.' }, 1),
      row('round', '-', { started: '2026-01-12', ended: '2026-02-20' }, 1),
      row('facts', '-', { seen: 'Sanne is lui bij Engels.' }, 2),
      row('goal', 'g', { text: 'Beter rekenen.' }, 2),
    ];
    const { screen } = await writing(fakeLink({ rows: earlier, round: 2 }));
    const heads = screen.names('heading');
    expect(heads.slice(heads.indexOf('Vragen per soort'))).toEqual([
      'Vragen per soort',
      'Oordelen',
      'Doelen',
      'Alle teksten van deze ronde',
      'Teksten van ronde 1',
    ]);
    expect(screen.text()).toContain(
      '12 januari 2026 tot 20 februari 2026. Je kunt dit lezen, niet wijzigen.',
    );
    expect(screen.text()).toContain(', ronde 1');
    // What is over leads to no field, and the goal that was carried is asked about once.
    expect(screen.names('button').filter((name) => /brutaal/.test(name))).toEqual([]);
    expect(screen.text().match(/Beter rekenen\./g)).toHaveLength(3);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Ronde 1 lezen'));
    expect(screen.desk.place.screen.value).toEqual({ at: 'round', round: 1 });
  });

  it('goes from a question to its words, and from a text to its field', async () => {
    const { screen } = await writing();
    await press(screen.the('button', /^Zij is lui bij Engels/));
    expect(screen.desk.place.editing.value).toBe('facts/-');
    await press(screen.the('button', /^DoelBeter rekenen/));
    expect(screen.desk.place.editing.value).toBe('goal/g');
  });

  it('asks nothing that was let stand, and says so where there is nothing to ask', async () => {
    const { screen } = await writing(
      fakeLink({ rows: [row('facts', '-', { seen: 'Sanne las op 3 maart.' })] }),
    );
    expect(screen.text()).toContain('Geen vragen. Lees zelf ook nog even mee.');
    expect((await writing(fakeLink())).screen.text()).toContain('Er is nog niets opgeschreven.');
  });

  it('stands in the place of the plan until the teacher leaves it', async () => {
    const screen = await show(fakeLink({ rows }), () => <PreviewScreen header={{ source: '' }} />);
    const { place } = screen.desk;
    expect(screen.names('heading')).not.toContain('Zo schrijven we over deze leerling');
    showWriting(place);
    await later();
    await later();
    screen.the('heading', 'Zo schrijven we over deze leerling');
    await press(screen.the('button', 'Terug'));
    expect(place.screen.value.at).toBe('chapter');
    writingIn(place).value = false;
    await later();
    screen.the('article');
  });
});

it('has each question with the sentence it is about', () => {
  const written = writtenIn(rows);
  expect(written.map(({ text }) => text)).not.toContain('Jeroen Smits');
  const [facts] = written.filter(({ source }) => source.kind === 'facts');
  if (!facts) throw new Error('The facts are not there.');
  const from = facts.text.indexOf('lui');
  const question = { kind: 'karakter', from, to: from + 3 } as never;
  const [one] = byKind([facts], () => [question]);
  const { sentence = '', from: start = 0, to: end = 0 } = one?.asked[0] ?? {};
  expect([sentence, sentence.slice(start, end)]).toEqual(['Zij is lui bij Engels.', 'lui']);
});
