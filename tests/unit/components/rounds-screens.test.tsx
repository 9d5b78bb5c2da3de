// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ClosedScreen } from '../../../components/rounds/closed-screen';
import { PastRound } from '../../../components/rounds/past-round';
import { RoundNotice } from '../../../components/rounds/round-notice';
import { NextStep } from '../../../components/tools/next-step';
import type { AnyRow, Summary } from '../../../dossier/rows';
import { acts, fakeLink } from './fake-link';
import { later, press, show, type } from './on-screen';
import { row, snapshot } from './sheets';

const UUID = '11111111-1111-4111-8111-111111111111';

const EVALUATED = [
  row('facts', '-', { seen: '3 van de 8 opdrachten.' }),
  row('factor', 'group', { helps: 'Vaste plek' }),
  row('roles', '-', { contact: 'Jeroen Smits' }),
  row('party', UUID, { role: 'parent', name: 'Moeder' }),
  row('goal', UUID, { text: 'Vraagt hulp.', outcome: '-1' }),
  row('agreement', UUID, { what: 'Timer', after: 'stops' }),
  row('evaluation', '-', { next: 'round' }),
];

/** With a summary that says this. */
function summarised(rows: AnyRow[], round: number, says: Partial<Summary>) {
  const link = fakeLink({ rows });
  const view = link.view.peek();
  const held = snapshot(rows, round);
  if (view && held.summary)
    link.view.value = { ...view, dossier: { ...held, summary: { ...held.summary, ...says } } };
  return link;
}

/** In the round that has just begun. */
const inRound = (rows: AnyRow[], round: number) => summarised(rows, round, {});

const CLOSED = [
  row('round', '-', { started: '2026-09-01', ended: '2026-09-14', end: 'round' }),
  row('round', '-', { started: '2026-09-14', ended: '2026-10-26', end: 'close' }, 2),
  row('goal', UUID, { text: 'Vraagt hulp.' }, 2),
  row('goal', UUID.replace('1', '2'), { text: 'Leest mee.' }, 2),
  row('evaluation', '-', { helped: '- Vooraf weten welke tekst er komt\nStrips' }, 2),
];
const closed = (rows = CLOSED) => summarised(rows, 2, { closedOn: '2026-10-26', updatedAt: 77 });

/** What a screen asks for when it is first shown. */
async function loaded() {
  await later();
  await vi.dynamicImportSettled();
  await later();
}

describe('beginning a new round', () => {
  it('asks what goes along, with what still holds ticked, and takes just that', async () => {
    const link = fakeLink({ rows: EVALUATED });
    const screen = await show(link, () => <NextStep />);
    const boxes = [
      'Wat we zien 3 van de 8 opdrachten.',
      'Wat helpt en wat het lastig maakt in de klas',
      'Aanspreekpunt, volgen en vastleggen Jeroen Smits',
      'Mensen Moeder',
      'Doel 1 Vraagt hulp.',
      'Afspraak 1 Timer',
    ];
    expect(screen.names('checkbox')).toEqual(boxes);
    const ticked = boxes.filter((name) => (screen.the('checkbox', name) as HTMLInputElement).checked);
    expect(ticked).toEqual(boxes.slice(0, 5));
    expect(await screen.faults()).toEqual([]);

    await press(screen.the('checkbox', 'Mensen Moeder'));
    await press(screen.the('button', 'Ronde 2 beginnen'));
    const [{ carry } = { carry: null }] = acts(link).filter(({ type }) => type === 'new-round');
    expect(carry).toEqual(['d/1/facts/-', 'd/1/factor/group', 'd/1/roles/-', `d/1/goal/${UUID}`]);
    expect(screen.desk.place.screen.value).toEqual({ at: 'chapter', id: 'plannen' });
    expect(screen.desk.place.begun.value).toBe(2);
  });

  it('without a goal or agreement leads to the first step', async () => {
    const link = fakeLink({ rows: EVALUATED.filter(({ kind }) => kind !== 'goal') });
    const screen = await show(link, () => <NextStep />);
    await press(screen.the('button', 'Ronde 2 beginnen'));
    expect(screen.desk.place.screen.value).toEqual({ at: 'chapter', id: 'signaleren' });
  });

  it('that cannot be stored asks nothing about it, and stays where it was', async () => {
    const link = fakeLink({ rows: EVALUATED });
    link.answer = () => Promise.reject(new Error('full'));
    const screen = await show(link, () => <NextStep />);
    await press(screen.the('button', 'Ronde 2 beginnen'));
    expect(screen.desk.place.begun.value).toBe(0);
    expect(screen.desk.place.round.value).toBe(1);
  });
});

describe('a round that has just begun', () => {
  it('is asked its aanleiding, which is kept as it is typed', async () => {
    const link = inRound(EVALUATED, 2);
    const screen = await show(link, () => <RoundNotice />);
    screen.desk.place.round.value = 2;
    screen.desk.place.begun.value = 2;
    await loaded();
    await type(screen.the('textbox', 'Wat is de aanleiding voor ronde 2?'), 'De toetsweek.');
    expect(link.asked.at(-1)).toMatchObject({ kind: 'facts', name: '-', set: { occasion: 'De toetsweek.' } });
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Overslaan'));
    expect(screen.names('textbox')).toEqual([]);
  });

  it('is not asked again on another step, nor in a round that was taken back', async () => {
    const link = inRound(EVALUATED, 2);
    const screen = await show(link, () => <RoundNotice />);
    const { place } = screen.desk;
    place.begun.value = 2;
    await loaded();
    expect(screen.names('textbox')).toHaveLength(1);
    place.go({ at: 'chapter', id: 'begrijpen' });
    await later();
    expect(screen.names('textbox')).toEqual([]);
    place.begun.value = 3;
    await later();
    expect(screen.names('textbox')).toEqual([]);
  });
});

describe('a plan that is closed', () => {
  it('is left with what helped, and asks for nothing', async () => {
    const screen = await show(closed(), () => <ClosedScreen />);
    expect(screen.names('heading')).toEqual(['Dit plan is klaar', 'Wat hielp']);
    expect(screen.text()).toContain('Zes weken, twee doelen. Wat Sanne hielp, mag mee naar wie na jou komt.');
    for (const line of ['Vooraf weten welke tekst er komt', 'Strips']) expect(screen.text()).toContain(line);
    expect(screen.text()).not.toMatch(/nieuwe ronde/i);
    expect(await screen.faults()).toEqual([]);
  });

  it('leads to the text that travels on, where there is one', async () => {
    const screen = await show(closed(), () => <ClosedScreen />);
    await press(screen.the('button', 'Afsluitbericht bekijken'));
    expect(screen.desk.place.screen.value).toEqual({ at: 'plan' });
    expect(screen.desk.place.text.value).toBe('afsluitbericht');
    const empty = await show(closed([]), () => <ClosedScreen />);
    expect(empty.names('button')).not.toContain('Afsluitbericht bekijken');
  });

  it('of which nothing was written still ends calmly', async () => {
    const screen = await show(closed([]), () => <ClosedScreen />);
    expect(screen.names('heading')).toEqual(['Dit plan is klaar']);
    expect(screen.text()).not.toMatch(/hielp|undefined|NaN/);
    expect(await screen.faults()).toEqual([]);
  });

  it('keeps its rounds folded, says why, and opens each to read', async () => {
    const screen = await show(closed(), () => <ClosedScreen />);
    const head = screen.the('button', /^Eerdere rondes/);
    expect(screen.description(head)).toBe('Ze staan dicht, zodat Sanne met een schone lei verdergaat.');
    expect(head.getAttribute('aria-expanded')).toBe('false');
    expect(screen.names('button')).not.toContain('Ronde 1 lezen');
    await press(head);
    expect(screen.names('button').filter((name) => /lezen$/.test(name))).toEqual([
      'Ronde 2 lezen',
      'Ronde 1 lezen',
    ]);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Ronde 1 lezen'));
    expect(screen.desk.place.screen.value).toEqual({ at: 'round', round: 1 });
  });

  it('is opened again by a row', async () => {
    const link = closed();
    const screen = await show(link, () => <ClosedScreen />);
    await press(screen.the('button', /^Weer openen/));
    expect(acts(link)).toMatchObject([{ type: 'reopen', dossier: 'd' }]);
  });
});

describe('Nu wissen', () => {
  async function asked(link = closed()) {
    const screen = await show(link, () => <ClosedScreen />);
    await press(screen.the('button', 'Nu wissen'));
    return { link, screen };
  }
  const YES = 'Wis alles over Sanne';

  it('asks once, with what goes and what stays, and wipes nothing before', async () => {
    const { link, screen } = await asked();
    expect(acts(link)).toEqual([]);
    expect(screen.text()).toContain('2 rondes');
    expect(screen.text()).toContain('Wat je in Somtoday hebt gezet, blijft daar staan.');
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Niet wissen'));
    expect(acts(link)).toEqual([]);
    expect(screen.names('button')).toContain('Nu wissen');
  });

  it('is not meant by a second click of a double click, nor by a script of the page', async () => {
    const { link, screen } = await asked();
    await press(screen.the('button', YES));
    expect(acts(link)).toEqual([]);
    expect(screen.says('alert')).toContain('Dat ging snel');
    await later(1000);
    await press(screen.the('button', YES), { trusted: false });
    expect(acts(link)).toEqual([]);
  });

  it('wipes what was seen when it was asked, whatever came since', async () => {
    const { link, screen } = await asked();
    await later(1000);
    const view = link.view.peek();
    const summary = view?.dossier?.summary;
    if (view?.dossier && summary)
      link.view.value = { ...view, dossier: { ...view.dossier, summary: { ...summary, updatedAt: 99 } } };
    await later();
    await press(screen.the('button', YES));
    expect(acts(link)).toMatchObject([{ type: 'wipe', dossier: 'd', seen: 77 }]);
  });

  it('says when another window was first, and when it could not be done: all of it is still there', async () => {
    const { link, screen } = await asked();
    await later(1000);
    link.answer = ({ type }) => (type === 'wipe' ? false : null);
    await press(screen.the('button', YES));
    expect(screen.says('alert')).toContain('Er is niets gewist.');
    link.answer = ({ type }) => (type === 'wipe' ? Promise.reject(new Error('full')) : null);
    await press(screen.the('button', YES));
    expect(screen.says('alert')).toContain('Wissen lukt niet. Alles staat er nog.');
    expect(await screen.faults()).toEqual([]);
  });
});

describe('a round that is over', () => {
  it('is a text with headings, in which nothing can be typed', async () => {
    const rows = [
      ...EVALUATED,
      row('voice', '-', { stance: 'quote', quote: 'Ik snap het niet.' }),
      row('tick', 'signaleren.luister-eerst', { done: true, date: '2026-11-10' }),
      row('energy', '-', { student: 'half', helps: 'Slaap\nBuiten spelen' }),
    ];
    const link = summarised(rows, 2, {});
    const screen = await show(link, () => <PastRound round={1} alone />);
    expect(screen.names('heading')).toContain('Stap 1 Signaleren');
    expect(screen.text()).toContain('Aanspreekpunt, volgen en vastleggenJeroen Smits.');
    expect(screen.text()).toContain('“Ik snap het niet.”');
    const paragraphs = [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(paragraphs).toContain('Slaap\nBuiten spelen.');
    expect([...screen.names('textbox'), ...screen.names('checkbox')]).toEqual([]);
    expect(await screen.faults()).toEqual([]);
  });
});
