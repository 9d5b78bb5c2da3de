// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { TakeBack } from '../../../components/frame/take-back';
import { Namesake } from '../../../components/states/namesake';
import { Unsure } from '../../../components/states/unsure';
import type { GivenAnswer } from '../../../dossier/answers';
import { LinkError } from '../../../ports/dossier-link';
import type { PanelPage } from '../../../ports/panel';
import { acts, fakeLink, STUDENT } from './fake-link';
import { later, press, show } from './on-screen';

type UnsurePage = Extract<PanelPage, { state: 'unsure' }>;
const UNSURE: UnsurePage = {
  turn: 3,
  state: 'unsure',
  hostName: 'Somtoday',
  label: 'Sanne de V.',
  candidates: [
    { dossier: 'one', label: 'Sanne de V.' },
    { dossier: 'two', label: 'Sanne <i>V.' },
  ],
  namesake: null,
  pointing: null,
};
const refused = () => {
  throw new LinkError('other-student');
};

describe('Unsure', () => {
  async function unsure(page: UnsurePage) {
    const fake = fakeLink({ page });
    return { fake, screen: await show(fake, () => <Unsure page={page} />) };
  }

  it('asks about whom the page is, and names whom it could be', async () => {
    const { screen } = await unsure(UNSURE);
    expect(screen.the('heading').textContent).toBe('Over wie gaat deze pagina?');
    expect(screen.names('button')).toEqual([
      'Ja, dit is Sanne de V.',
      'Ja, dit is Sanne <i>V.',
      'Nee, iemand anders',
    ]);
    expect(await screen.faults()).toEqual([]);
  });

  it.each([
    ['Ja, dit is Sanne <i>V.', 'two'],
    ['Nee, iemand anders', null],
  ])('tells what was pressed, and nothing else: %s', async (name, dossier) => {
    const { fake, screen } = await unsure(UNSURE);
    await press(screen.the('button', name));
    expect(acts(fake)).toEqual([{ type: 'confirm-student', dossier }]);
  });

  it('offers nobody where the page itself is unclear', async () => {
    const { screen } = await unsure({ ...UNSURE, candidates: [] });
    expect(screen.text()).toContain('Open de pagina van één leerling.');
    expect(screen.names('button').filter((name) => /^(Ja|Nee)/.test(name))).toEqual([]);
    expect(await screen.faults()).toEqual([]);
  });

  it('takes no answer about somebody who has only just come into it', async () => {
    const page = signal(UNSURE);
    const fake = fakeLink({ page: UNSURE });
    const screen = await show(fake, () => <Unsure page={page.value} />);
    await act(() => {
      page.value = { ...UNSURE, candidates: [{ dossier: 'three', label: 'Daan V.' }] };
    });
    await press(screen.the('button', 'Ja, dit is Daan V.'));
    expect(acts(fake)).toEqual([]);
    expect(screen.says('alert')).toContain('Dat ging snel.');
    await later(600);
    await press(screen.the('button', 'Ja, dit is Daan V.'));
    expect(acts(fake)).toEqual([{ type: 'confirm-student', dossier: 'three' }]);
  });

  it('says that it did not work, and lets no script of the page answer', async () => {
    const { fake, screen } = await unsure(UNSURE);
    await press(screen.the('button', 'Nee, iemand anders'), { trusted: false });
    expect(fake.asked).toEqual([]);
    fake.answer = (word) => (word.type === 'seen' ? null : refused());
    await press(screen.the('button', 'Nee, iemand anders'));
    expect(screen.says('alert')).toContain('Dit lukt nu niet.');
  });

  it('takes no answer on a panel that the page hides', async () => {
    const { fake, screen } = await unsure(UNSURE);
    fake.answer = () => 'covered';
    await press(screen.the('button', 'Ja, dit is Sanne de V.'));
    expect(acts(fake)).toEqual([]);
    expect(screen.says('alert')).toContain('Er ligt iets over het paneel');
  });
});

describe('Namesake', () => {
  const shown = async (says: NonNullable<UnsurePage['namesake']>) => {
    const page = { ...UNSURE, candidates: [], namesake: says };
    const fake = fakeLink({ page });
    return { fake, screen: await show(fake, () => <Namesake page={page} says={says} />) };
  };

  it.each([
    [{ group: '2B', birthDate: '2013-05-04' }, 'Ja, dit is de leerling uit 2B, geboren op 04-05-2013'],
    [{ group: null, birthDate: '2013-05-04' }, 'Ja, dit is de leerling die is geboren op 04-05-2013'],
    [{ group: null, birthDate: null }, 'Ja, dit is een andere leerling'],
  ])('says by what the other is known: %o', async (says, name) => {
    const { fake, screen } = await shown(says);
    expect(screen.names('button')).toEqual([name]);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', name));
    expect(acts(fake)).toEqual([{ type: 'confirm-student', dossier: null }]);
  });
});

describe('TakeBack', () => {
  const given = (id: string, fields: Partial<GivenAnswer> = {}): GivenAnswer => ({
    id,
    said: 'this',
    label: 'Sanne V.',
    day: '2026-11-10',
    here: true,
    ...fields,
  });
  async function whose(answers: GivenAnswer[]) {
    const page = { ...STUDENT, given: answers };
    const fake = fakeLink({ page });
    const open = signal(true);
    const screen = await show(
      fake,
      () => open.value && <TakeBack page={page} label="Sanne de V." open={open} />,
    );
    return { fake, screen, open };
  }

  it('says before the click where the text stays', async () => {
    const { screen, open } = await whose([given('a')]);
    expect(screen.the('heading').textContent).toBe('Is dit niet Sanne de V.?');
    expect(screen.text()).toContain('Wat je typte, blijft staan in het dossier van Sanne de V.');
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Laat zo'));
    expect(open.value).toBe(false);
  });

  it('takes back all that brought this page, one after the other', async () => {
    const { fake, screen } = await whose([
      given('a'),
      given('b'),
      given('c', { said: 'other', here: false }),
    ]);
    await press(screen.the('button', 'Dit was iemand anders'));
    expect(acts(fake).map(({ answer }) => answer)).toEqual(['a', 'b']);
  });

  it('tells of other pages, each with a way back of its own', async () => {
    const { fake, screen } = await whose([
      given('a', { said: 'other', here: false }),
      given('b', { label: 'S. de Vries', here: false }),
    ]);
    expect(screen.the('heading').textContent).toBe('Andere pagina’s bij dit dossier');
    expect(screen.text()).toContain('S. de Vries is Sanne de V.');
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Opnieuw kiezen'));
    expect(acts(fake)).toEqual([{ type: 'take-back-answer', turn: STUDENT.turn, dossier: 'd', answer: 'a' }]);
  });

  it('stops at the first that can not be taken back, and says so', async () => {
    const { fake, screen } = await whose([given('a'), given('b')]);
    fake.answer = (word) => (word.type === 'seen' ? null : refused());
    await press(screen.the('button', 'Dit was iemand anders'));
    expect(acts(fake)).toEqual([{ type: 'take-back-answer', turn: STUDENT.turn, dossier: 'd', answer: 'a' }]);
    expect(screen.says('alert')).toContain('Dit lukt nu niet.');
  });
});
