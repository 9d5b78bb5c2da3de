// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { TextField } from '../../../components/fields/text-field';
import { WHY_NOT } from '../../../components/why-not';
import { LinkError } from '../../../ports/dossier-link';
import { acts, fakeLink, rival } from './fake-link';
import { later, press, show } from './on-screen';
import { row } from './sheets';

const HERE = 'Ze rekent graag.';
const THERE = 'Ze leest graag.';

async function twoVersions() {
  const answer = row('answer', 'v', { text: HERE });
  const fake = fakeLink({ rows: [answer], rivals: [rival(answer, 'text', THERE)] });
  const draft = fake.draft('answer', 'v', 'text');
  const screen = await show(fake, () => <TextField id="t" label="Antwoord" draft={draft} />);
  const button = (of: string) => {
    const found = [...document.querySelectorAll('button')].find((one) => screen.description(one) === of);
    if (!found) throw new Error(`No button about “${of}”`);
    return found;
  };
  return { fake, screen, button, draft };
}

const ID = 'd/1/answer/v#text#x';
const refused = () => {
  throw new LinkError('storage-full');
};

describe('two versions of a text', () => {
  it('stand there both, each with its own way to keep it', async () => {
    const { screen } = await twoVersions();
    expect(screen.the('group').textContent).toContain('Er zijn twee versies van deze tekst.');
    expect(screen.text()).toContain(HERE);
    expect(screen.text()).toContain(THERE);
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map((one) => [one.textContent, screen.description(one)])).toEqual([
      ['Deze houden', HERE],
      ['Deze houden', THERE],
      ['Beide houden', ''],
    ]);
    expect(await screen.faults()).toEqual([]);
  });

  it.each([
    [HERE, HERE],
    [THERE, THERE],
  ])('keeps the one that is chosen: %s', async (said, text) => {
    const { fake, button } = await twoVersions();
    await press(button(said));
    expect(acts(fake)).toEqual([{ type: 'resolve', rival: ID, text, seen: [HERE, THERE] }]);
  });

  it('keeps both, one below the other', async () => {
    const { fake, screen } = await twoVersions();
    await press(screen.the('button', 'Beide houden'));
    const text = `${HERE}\n${THERE}`;
    expect(acts(fake)).toEqual([{ type: 'resolve', rival: ID, text, seen: [HERE, THERE] }]);
  });

  it('gives the other one back afterwards', async () => {
    const { fake, screen, button } = await twoVersions();
    await press(button(THERE));
    await screen.desk.undo.undo();
    expect(acts(fake).at(-1)).toMatchObject({
      type: 'put-back',
      kind: 'answer',
      name: 'v',
      payload: { text: HERE },
    });
  });

  it('loses neither when the choice can not be stored, and says so', async () => {
    const { fake, screen, button } = await twoVersions();
    fake.answer = (word) => (word.type === 'resolve' ? refused() : null);
    await press(button(HERE));
    expect(screen.says('alert')).toBe(
      `Opslaan lukt niet. Beide versies zijn er nog. ${WHY_NOT['storage-full'].beside}`,
    );
    expect(screen.text()).toContain(THERE);
    expect(screen.desk.undo.newest.value).toBeNull();
  });

  it('lets no script of a page choose', async () => {
    const { fake, button } = await twoVersions();
    await press(button(THERE), { trusted: false });
    expect(fake.asked).toEqual([]);
  });

  it('asks for another look when the page hides the panel, and when another version has just come', async () => {
    const { fake, screen, button, draft } = await twoVersions();
    fake.answer = (word) => (word.type === 'seen' ? 'covered' : null);
    await press(button(THERE));
    expect(screen.says('alert')).toContain('Er ligt iets over het paneel');
    fake.answer = () => null;
    const [answer] = fake.view.value?.dossier?.rows ?? [];
    if (!answer) throw new Error('an answer');
    await act(() => {
      draft.rival.value = { ...rival(answer, 'text', 'Iets heel anders.'), id: 'another' };
    });
    await press(button('Iets heel anders.'));
    expect(screen.says('alert')).toContain('Dat ging snel.');
    expect(acts(fake)).toEqual([]);
    await later(600);
    await press(button('Iets heel anders.'));
    const text = 'Iets heel anders.';
    expect(acts(fake)).toEqual([{ type: 'resolve', rival: 'another', text, seen: [HERE, text] }]);
  });
});
