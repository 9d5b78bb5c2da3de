// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { nearest } from '../../../components/check/at-words';
import { PAUSE } from '../../../components/check/quiet';
import { useLink } from '../../../components/desk';
import { TextField } from '../../../components/fields/text-field';
import type { Kind } from '../../../dossier/rows';
import { type FakeLink, fakeLink } from './fake-link';
import { later, type OnScreen, press, show, type } from './on-screen';
import { row } from './sheets';

const MARK = /dossiercheck bij dit veld/;
const box = () => document.querySelector('textarea') as HTMLTextAreaElement;

async function field(seen: string, given: FakeLink = fakeLink({ rows: [row('facts', '-', { seen })] })) {
  const screen = await show(given, () => <OneField kind="facts" name="-" field="seen" />);
  await later(PAUSE);
  await vi.dynamicImportSettled();
  await later(PAUSE);
  return { screen, given };
}

function OneField({
  kind,
  name,
  field,
  dossier = 'd',
}: {
  kind: Kind;
  name: string;
  field: string;
  dossier?: string;
}) {
  const draft = useLink().text({ dossier, round: 1, kind, name }, field as never);
  return <TextField draft={draft} id={`${kind}-${name}-${field}`} label="Wat zien we?" />;
}

async function typed(text: string, caret = text.length) {
  await type(box(), text);
  box().setSelectionRange(caret, caret);
  await later(PAUSE);
  await later(PAUSE);
}

const marks = (screen: OnScreen) => screen.names('button').filter((name) => MARK.test(name));

describe('the mark beside a field', () => {
  it('stands where there are questions, and says how many; the question comes on a press', async () => {
    const { screen } = await field('Sanne is lui. Zij komt vaak te laat.');
    expect(marks(screen)).toEqual(['2 vragen van de dossiercheck bij dit veld']);
    expect(screen.names('group')).toEqual([]);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', MARK));
    expect(screen.the('group', 'Dossiercheck').textContent).toContain('‘lui’: wat zag of hoorde je precies?');
    expect(screen.the('group', 'Dossiercheck').textContent).toContain('1 van 2');
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Volgende vraag'));
    expect(screen.the('group', 'Dossiercheck').textContent).toContain('‘vaak’');
    await press(screen.the('button', 'Vraag sluiten'));
    expect(screen.names('group')).toEqual([]);
  });

  it('stands beside no field without a question, an empty one, or one about the school', async () => {
    expect(marks((await field('Sanne las op 3 maart 12 bladzijden.')).screen)).toEqual([]);
    expect(marks((await field('')).screen)).toEqual([]);
    const school = fakeLink({ rows: [row('answer', 'voorbereiding.x', { text: 'Leerlingen zijn lui.' })] });
    const screen = await show(school, () => (
      <OneField kind="answer" name="voorbereiding.x" field="text" dossier="school" />
    ));
    await later(PAUSE);
    expect(marks(screen)).toEqual([]);
  });

  it('waits until nobody is in the middle of a word', async () => {
    const { screen } = await field('Zij las.');
    box().focus();
    await typed('Zij las. Sanne is lui');
    // "luister" may come yet.
    expect(marks(screen)).toEqual([]);
    await typed('Zij las. Sanne is lui bij taal.');
    expect(marks(screen)).toEqual(['1 vraag van de dossiercheck bij dit veld']);
    await typed('Zij las. Sanne luistert bij taal.');
    expect(marks(screen)).toEqual([]);
  });

  it('looks at a last word once the teacher has left the field', async () => {
    const { screen } = await field('Zij las.');
    box().focus();
    await typed('Sanne is lui');
    expect(marks(screen)).toEqual([]);
    await act(async () => box().blur());
    await later(PAUSE);
    expect(marks(screen)).toHaveLength(1);
  });

  it('looks at nothing while keys follow each other', async () => {
    const { screen } = await field('Zij las.');
    box().focus();
    const engine = await import('../../../plan/check/questions');
    const look = vi.spyOn(engine, 'questionsIn');
    for (const end of ['S', 'Sa', 'Sanne is lui. ', 'Sanne is lui. Z']) {
      await type(box(), end);
      await later(PAUSE - 1);
    }
    expect(look).not.toHaveBeenCalled();
    expect(marks(screen)).toEqual([]);
  });

  it('lets a question stand, in the dossier', async () => {
    const { screen, given } = await field('Sanne is lui. Zij komt vaak te laat.');
    await press(screen.the('button', MARK));
    await press(screen.the('button', 'Laat staan'));
    await later();
    expect(given.asked.filter(({ kind }) => kind === 'let-stand')).toHaveLength(1);
    expect(screen.the('group', 'Dossiercheck').textContent).toContain('‘vaak’');
    await press(screen.the('button', 'Laat staan'));
    await later(PAUSE);
    expect(screen.names('group')).toEqual([]);
    expect(marks(screen)).toEqual([]);
    expect(box().value).toBe('Sanne is lui. Zij komt vaak te laat.');
  });

  it('leads to the words, and goes on asking until they are changed', async () => {
    const { screen } = await field('Zij las. Sanne is lui bij taal.');
    await press(screen.the('button', MARK));
    await press(screen.the('button', 'Tekst aanpassen'));
    expect(document.activeElement).toBe(box());
    expect(box().value.slice(box().selectionStart, box().selectionEnd)).toBe('lui');
    await typed('Zij las. Sanne begon na 10 minuten aan de taak.');
    // The question that was open does not go by itself from under the hand.
    expect(screen.text()).toContain('Deze vraag is niet meer nodig');
    await press(screen.the('button', 'Vraag sluiten'));
    expect(screen.text()).not.toContain('Deze vraag');
  });

  it('asks a rule no more in any field of this device', async () => {
    const { screen } = await field('Sanne is lui. Tim was lui.');
    await press(screen.the('button', MARK));
    await press(screen.the('button', 'Deze vraag nooit meer'));
    await later(PAUSE);
    expect(marks(screen)).toEqual([]);
  });
});

it('finds words again where others came before them', () => {
  expect(nearest('Op 3 maart. Sanne is lui. Zij is lui.', 'lui', 9)).toBe(21);
  expect(nearest('Sanne is lui. Zij is lui.', 'lui', 20)).toBe(21);
  expect(nearest('Sanne is actief.', 'lui', 9)).toBe(-1);
});
