// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AsRow } from '../../../components/tools/as-row';
import { Card } from '../../../components/tools/card';
import { Talks } from '../../../components/tools/talks';
import { TOOLS } from '../../../components/tools/tools-of';
import { acts, fakeLink } from './fake-link';
import { later, press, show, type } from './on-screen';
import { row } from './sheets';

const UUID = '11111111-1111-4111-8111-111111111111';
const asRows = (fake: ReturnType<typeof fakeLink>) =>
  show(fake, () => (
    <AsRow.Provider value={true}>
      <ul>
        <Talks />
        <Card />
      </ul>
    </AsRow.Provider>
  ));

it('talks and the card stand among the rows of step 4, closed until they are wanted', () => {
  expect(TOOLS.realiseren.rows).toEqual(expect.arrayContaining([Talks, Card]));
});

describe('a talk', () => {
  beforeEach(() => vi.setSystemTime(new Date(2026, 8, 28, 12)));

  it('is written in the words of each', async () => {
    const fake = fakeLink();
    const screen = await asRows(fake);
    vi.setSystemTime(new Date(2026, 8, 28, 12));
    expect(screen.the('button', /^Gesprek (?:nog|7)/).textContent).toContain('nog niet');
    await press(screen.the('button', /^Gesprek (?:nog|7)/));
    await press(screen.the('button', 'Gesprek toevoegen'));
    await type(screen.the('textbox', 'Wat zei de leerling?'), 'Ik wil strips.');
    await type(screen.the('textbox', 'Wat zeiden de ouders?'), 'Vijf avonden is veel.');
    await type(screen.the('textbox', 'Wat zei de school?'), 'In het groepje lukt het.');
    await later();
    const said = acts(fake).map(({ kind, set }) => [kind, set]);
    expect(said).toContainEqual(['talk', { student: 'Ik wil strips.' }]);
    expect(said).toContainEqual(['talk', { parents: 'Vijf avonden is veel.' }]);
    expect(said).toContainEqual(['talk', { school: 'In het groepje lukt het.' }]);
    expect(await screen.faults()).toEqual([]);
  });

  it('is of the day on which it was begun, and of no other once that was chosen', async () => {
    const begun = fakeLink({ rows: [row('talk', UUID, { student: 'Het lukt.' })] });
    await asRows(begun);
    const day = expect.stringMatching(/^2026-09-28$/);
    expect(acts(begun)).toContainEqual({ type: 'write', kind: 'talk', name: UUID, set: { date: day } });
    const chosen = fakeLink({ rows: [row('talk', UUID, { student: 'Het lukt.', date: '2026-09-07' })] });
    await asRows(chosen);
    expect(acts(chosen)).toEqual([]);
  });

  it('is read in its row: the day, who was there, and their words', async () => {
    const talk = row('talk', UUID, { date: '2026-09-07', present: 'Sanne en moeder', student: 'Het lukt.' });
    const screen = await asRows(fakeLink({ rows: [talk] }));
    const head = screen.the('button', /^Gesprek (?:nog|7)/);
    expect(head.textContent).toMatch(/7 sep/);
    await press(head);
    expect(screen.text()).toContain('Sanne en moeder');
    expect(screen.text()).toContain('Het lukt.');
    expect(screen.names('button')).toContainEqual(expect.stringMatching(/^Gesprek van 7 sep.* wijzigen$/));
    expect(await screen.faults()).toEqual([]);
  });
});

describe('the card for who teaches a subject', () => {
  it('asks for what goes well first, and whether to call', async () => {
    const fake = fakeLink();
    const screen = await asRows(fake);
    const head = screen.the('button', /^Kaart voor vakdocenten/);
    expect(head.textContent).toContain('nog niet');
    await press(head);
    expect(screen.names('textbox')).toEqual(['Wat kan Sanne goed?', 'Wat werkt in het contact?']);
    await type(screen.the('textbox', 'Wat kan Sanne goed?'), 'Uitleggen.');
    await press(screen.the('checkbox', 'Liever even bellen'));
    expect(acts(fake)).toContainEqual({
      type: 'write',
      kind: 'card',
      name: '-',
      set: { good: 'Uitleggen.' },
    });
    expect(acts(fake)).toContainEqual({ type: 'write', kind: 'card', name: '-', set: { call: true } });
    expect(await screen.faults()).toEqual([]);
  });
});
