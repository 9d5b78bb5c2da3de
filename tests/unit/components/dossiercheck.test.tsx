// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PreviewScreen } from '../../../components/preview/preview-screen';
import { fakeLink } from './fake-link';
import { later, press, show } from './on-screen';
import { row } from './sheets';

const rows = [
  row('facts', '-', { seen: 'Sanne is lui bij Engels. Zij komt vaak te laat.', occasion: '' }),
  row('goal', 'doel', { text: 'Sanne gaat haar werk verbeteren.' }),
];

async function preview(given = fakeLink({ rows })) {
  const screen = await show(given, () => <PreviewScreen header={{ source: '' }} />);
  await later();
  return { screen, given };
}

describe('the dossiercheck beside the text', () => {
  it('says how many questions there are, and shows one at a time under its sentence', async () => {
    const { screen } = await preview();
    expect(screen.names('group')).not.toContain('Dossiercheck');
    await press(screen.the('button', '3 vragen'));
    const hint = screen.the('group', 'Dossiercheck');
    expect(hint.textContent).toContain('‘lui’: wat zag of hoorde je precies?');
    expect(hint.textContent).toContain(
      '‘Blijf bij de feiten. Vermeld geen oordelen, meningen of emoties.’ Stap 5',
    );
    expect(hint.textContent).toContain('1 van 3');
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Volgende vraag'));
    expect(screen.the('group', 'Dossiercheck').textContent).toContain('‘vaak’');
    await press(screen.the('button', 'Volgende vraag'));
    await press(screen.the('button', 'Volgende vraag'));
    expect(screen.the('group', 'Dossiercheck').textContent).toContain('‘lui’');
  });

  it('leads to the field of the sentence', async () => {
    const { screen } = await preview();
    await press(screen.the('button', '3 vragen'));
    await press(screen.the('button', 'Tekst aanpassen'));
    expect(screen.desk.place.editing.value).toBe('facts/-');
  });

  it('keeps in the dossier that a question may stand, without a word of the text, and asks the next', async () => {
    const { screen, given } = await preview();
    await press(screen.the('button', '3 vragen'));
    await press(screen.the('button', 'Laat staan'));
    await later();
    const [asked] = given.asked.filter(({ kind }) => kind === 'let-stand');
    expect(asked?.set).toEqual({ rule: 'karakter.lui', hash: expect.stringMatching(/^[0-9a-z]+$/) });
    expect(screen.the('group', 'Dossiercheck').textContent).toContain('‘vaak’');
    screen.the('button', '2 vragen');
    // The text that is sent is as it was.
    expect(screen.the('article').textContent).toContain('Sanne is lui bij Engels.');
  });

  it('asks a rule no more on this device, until it may again', async () => {
    const { screen } = await preview();
    await press(screen.the('button', '3 vragen'));
    await press(screen.the('button', 'Deze vraag nooit meer'));
    await later();
    screen.the('button', '2 vragen');
    await press(screen.the('button', 'Stel weer alle vragen'));
    screen.the('button', '3 vragen');
  });

  it('asks about another student of this device by first name, unless it is somebody who works with this one', async () => {
    const given = fakeLink({
      rows: [
        row('facts', '-', { seen: 'Sanne werkte op 3 maart met Milan en met Jeroen.', occasion: '' }),
        row('agreement', 'a', { what: 'Samen lezen.', who: 'Jeroen Smits en Sanne' }),
      ],
    });
    const asDone = given.answer;
    given.answer = (asked) => (asked.type === 'other-names' ? ['Milan', 'Jeroen', 'Sanne'] : asDone(asked));
    const { screen } = await preview(given);
    await press(screen.the('button', '1 vraag'));
    expect(screen.the('group', 'Dossiercheck').textContent).toContain('‘Milan’: dit lijkt de naam');
  });

  it('shows how sentences read only when asked', async () => {
    const long =
      'Sanne werkte op 3 maart aan haar tafel en op 4 maart aan het bord en op 5 maart op de gang en op 6 maart thuis.';
    const { screen } = await preview(fakeLink({ rows: [row('facts', '-', { seen: long, occasion: '' })] }));
    expect(screen.text()).toContain('Geen vragen.');
    await press(screen.the('button', 'Meer hints'));
    expect(screen.the('group', 'Dossiercheck').textContent).toContain('een lange zin');
  });

  it('asks what matters to who will read it, and leaves the text as it is', async () => {
    const { screen } = await preview(
      fakeLink({
        rows: [
          row('facts', '-', { seen: 'Sanne is lui. Zij komt vaak te laat. De interventie hielp.' }),
          row('goal', 'doel', { text: 'Sanne gaat haar werk verbeteren.' }),
        ],
      }),
    );
    const before = screen.the('article').textContent;
    const putOn = async (name: RegExp) => {
      await press(screen.the('button', /^Leesbril/));
      await press(screen.the('menuitemradio', name));
    };
    const asked = async () => {
      const words: (string | undefined)[] = [];
      await press(screen.the('button', /^\d+ vra/));
      for (;;) {
        const said = screen.the('group', 'Dossiercheck').textContent ?? '';
        words.push(/‘(.+?)’:/.exec(said)?.[1]);
        if (/(\d+) van \1/.test(said)) return words;
        await press(screen.the('button', 'Volgende vraag'));
      }
    };
    expect(await asked()).toEqual(['lui', 'vaak', 'verbeteren']);
    await putOn(/^Ouder vanavond/);
    expect(screen.says('status')).toContain('Een ouder leest dit thuis');
    // A word of the trade: for a parent, whatever text it stands in.
    expect(await asked()).toEqual(['lui', 'interventie']);
    await putOn(/^Mentor volgend jaar/);
    expect(await asked()).toEqual(['lui', 'vaak', 'verbeteren']);
    await putOn(/^De leerling zelf op zijn zestiende/);
    expect(await asked()).toEqual(['lui', 'interventie']);
    expect(await screen.faults()).toEqual([]);
    await putOn(/^Zonder leesbril/);
    expect(screen.the('article').textContent).toBe(before);
  });

  it('goes from what a sentence says to how it reads, the length last, and back', async () => {
    const seen = `Sanne is lui. ${'Zij werkt op maandag en dinsdag, op donderdag, op vrijdag, en in de pauze '.repeat(2)}.`;
    const { screen } = await preview(fakeLink({ rows: [row('facts', '-', { seen })] }));
    screen.the('button', '1 vraag');
    await press(screen.the('button', 'Meer hints'));
    expect(screen.the('group', 'Dossiercheck').textContent).toContain('veel komma’s');
    await press(screen.the('button', 'Minder hints'));
    screen.the('button', '1 vraag');
    expect(screen.names('group')).not.toContain('Dossiercheck');
  });
});
