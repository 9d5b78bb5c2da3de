// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { useDesk } from '../../../components/desk';
import { PanelMenu } from '../../../components/frame/menu';
import { Now } from '../../../components/step/now';
import { AsRow } from '../../../components/tools/as-row';
import { Inquiries } from '../../../components/tools/inquiries';
import { Jot } from '../../../components/tools/jot';
import { Parties } from '../../../components/tools/parties';
import { RunningAgreements } from '../../../components/tools/running-agreements';
import { today } from '../../../components/when';
import { addDays, weekday } from '../../../dossier/calendar-day';
import type { AnyRow } from '../../../dossier/rows';
import { acts, fakeLink, rival } from './fake-link';
import { later, press, show, type } from './on-screen';
import { row } from './sheets';

const UUID = '11111111-1111-4111-8111-111111111111';
const TIMER = row('agreement', UUID, { what: 'Timer op tafel', who: 'Juf', per: 'day' });

describe('a tool that stands as a row', () => {
  const rows = (given: Parameters<typeof fakeLink>[0]) =>
    show(fakeLink(given), () => (
      <AsRow.Provider value={true}>
        <ul>
          <Inquiries />
          <Parties />
        </ul>
      </AsRow.Provider>
    ));
  it('says what is in it, and opens one at a time', async () => {
    const bril = row('inquiry', UUID, { what: 'Een bril?', who: 'Ineke' });
    const screen = await rows({ rows: [bril] });
    const inquiries = screen.the('button', /^Nog uitzoeken/);
    expect(inquiries.textContent).toContain('Een bril?, Ineke');
    expect(inquiries.getAttribute('aria-expanded')).toBe('false');
    await press(inquiries);
    expect(inquiries.getAttribute('aria-expanded')).toBe('true');
    await press(screen.the('button', /^Besproken met/));
    expect(inquiries.getAttribute('aria-expanded')).toBe('false');
    expect(await screen.faults()).toEqual([]);
  });

  it('says that it is empty, and that two versions wait in it', async () => {
    expect((await rows({})).the('button', /^Nog uitzoeken/).textContent).toContain('nog niet');
    const bril = row('inquiry', UUID, { what: 'Een bril?' });
    const screen = await rows({ rows: [bril], rivals: [rival(bril, 'what', 'Een gehoortest?')] });
    expect(screen.the('button', /^Nog uitzoeken/).textContent).toContain('twee versies');
  });

  it('says who does not agree, and asks for the reason in their own words', async () => {
    const no = row('party', UUID, { role: 'parent', name: 'Vader', agrees: 'no', agreedOn: '2026-09-07' });
    const fake = fakeLink({ rows: [no] });
    const screen = await show(fake, () => (
      <AsRow.Provider value={true}>
        <ul>
          <Parties />
        </ul>
      </AsRow.Provider>
    ));
    const parties = screen.the('button', /^Besproken met/);
    expect(parties.textContent).toContain('1 niet akkoord, 2 nog niet');
    await press(parties);
    await type(screen.the('textbox', 'Reden, in eigen woorden'), 'Eerst een onderzoek.');
    expect(acts(fake)).toContainEqual({
      type: 'write',
      kind: 'party',
      name: UUID,
      set: { reason: 'Eerst een onderzoek.' },
    });
  });
});

describe('an agreement while it runs', () => {
  const running = async (rows: AnyRow[]) => {
    const fake = fakeLink({ rows });
    return { fake, screen: await show(fake, () => <RunningAgreements />) };
  };

  it('is counted with one click, which a second click takes back', async () => {
    const { fake, screen } = await running([TIMER]);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('radio', 'Ja'));
    expect(acts(fake).at(-1)).toMatchObject({ set: { agreement: UUID, date: today(), kept: 'yes' } });
    expect(screen.text()).toContain('1 van 1 keer');
    await press(screen.the('radio', 'Ja'));
    expect(acts(fake).at(-1)).toMatchObject({ set: { kept: '' } });
    expect(screen.text()).not.toContain('1 van 1');
    // The same row: an answer that was taken back is not a second one.
    expect(new Set(acts(fake).map(({ name }) => name)).size).toBe(1);
  });

  it('keeps what was answered for last week, also where weeks before it were not', async () => {
    const monday = addDays(today(), -((weekday(today()) + 6) % 7));
    const weekly = row('agreement', UUID, { what: 'Lezen', per: 'week' });
    const first = row('progress', 'p', { agreement: UUID, date: addDays(monday, -28), kept: 'yes' });
    const { fake, screen } = await running([weekly, first]);
    expect(screen.text()).toContain('Vorige week');
    await press(screen.the('radio', 'Nee'));
    expect(acts(fake).at(-1)).toMatchObject({ set: { date: addDays(monday, -7), kept: 'no' } });
    expect(screen.the('radio', 'Nee')).toHaveProperty('checked', true);
    expect(screen.text()).toContain('1 van 2 keer');
  });

  it('is counted each time it was kept, of how often it was meant, with a way back', async () => {
    const each = row('agreement', UUID, { what: 'Vragen', per: 'time', times: 10 });
    const { fake, screen } = await running([each]);
    await press(screen.the('button', /weer gelukt$/));
    await press(screen.the('button', /weer gelukt$/));
    expect(screen.text()).toContain('2 van 10 keer');
    expect(new Set(acts(fake).map(({ name }) => name)).size).toBe(2);
    await screen.desk.undo.undo();
    expect(acts(fake).at(-1)).toMatchObject({ set: { kept: '' } });
  });

  it('asks nothing of what is done, and says how it stands', async () => {
    const { screen } = await running([row('agreement', UUID, { what: 'Bril', per: 'day', state: 'done' })]);
    expect(screen.names('radio')).toEqual([]);
    expect(screen.text()).toContain('klaar');
  });

  it('changes how it stands and how it is counted where it is opened', async () => {
    const { fake, screen } = await running([row('agreement', UUID, { what: 'Timer' })]);
    await press(screen.the('button', /Timer/));
    expect(screen.the('radio', 'Loopt')).toHaveProperty('checked', true);
    await press(screen.the('radio', 'Per week'));
    await press(screen.the('radio', 'Vervalt'));
    expect(acts(fake).map(({ set }) => set)).toEqual([{ per: 'week' }, { state: 'dropped' }]);
    expect(await screen.faults()).toEqual([]);
  });
});

describe('a line of how it goes', () => {
  it('is a note of today, and the last one stays in sight', async () => {
    const before = row('progress', UUID, { date: '2026-09-21', text: 'AVI M5 met 6 fouten.' });
    const fake = fakeLink({ rows: [before] });
    const screen = await show(fake, () => <Jot />);
    expect(screen.text()).toContain('AVI M5 met 6 fouten.');
    await type(screen.the('textbox', 'Hoe gaat het? Eén regel is genoeg.'), 'Vandaag 4 fouten.');
    const written = acts(fake).find(({ set }) => (set as { text?: string }).text === 'Vandaag 4 fouten.');
    expect(written?.name).not.toBe(UUID);
    expect(await screen.faults()).toEqual([]);
  });
});

describe('Nu', () => {
  function Where() {
    const { place } = useDesk();
    return <output>{JSON.stringify(place.screen.value)}</output>;
  }

  it('leads to where its work is', async () => {
    const screen = await show(
      fakeLink({ rows: [row('moment', UUID, { date: today(), purpose: 'evaluatie' })] }),
      () => (
        <>
          <Now />
          <Where />
        </>
      ),
    );
    await press(screen.the('button', /^Vandaag evaluatie/));
    expect(screen.desk.place.screen.value).toEqual({ at: 'chapter', id: 'evalueren' });
    await press(screen.the('button', 'Verzetten'));
    expect(screen.desk.place.editing.value).toBe(`moment/${UUID}`);
    expect(await screen.faults()).toEqual([]);
  });

  it('says what was done to the whole dossier, with the way back, until the next step', async () => {
    const screen = await show(fakeLink(), () => <Now />);
    let back = 0;
    await act(() =>
      screen.desk.undo.offer({
        says: 'Het plan is ingelezen',
        whole: true,
        undo: async () => ++back > 0,
      }),
    );
    await press(screen.the('button', 'Ongedaan maken'));
    expect(back).toBe(1);
  });
});

describe('the menu of the header', () => {
  it('leads out of a text to all steps, and hides the panel', async () => {
    const fake = fakeLink();
    const screen = await show(fake, () => <PanelMenu />);
    screen.desk.place.go({ at: 'plan' });
    const open = async () => {
      await press(screen.the('button', 'Menu'));
      await vi.dynamicImportSettled();
      await later();
    };
    await open();
    expect(screen.names('menuitem')).toEqual([
      'Alle stappen',
      'Zo schrijven we over deze leerling',
      'Plan inlezen',
      'Aan tafel',
      'Bestand voor een collega',
      'Bestand van een collega',
      'Mijn leerlingen',
      'Onze school',
      'Instellingen',
      'Verberg (Alt+Shift+S)',
    ]);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('menuitem', 'Alle stappen'));
    expect(screen.desk.place.screen.value).toEqual({ at: 'chapter', id: 'signaleren' });
    expect(screen.desk.place.allSteps.value).toBe(true);
    await open();
    await press(screen.the('menuitem', 'Verberg (Alt+Shift+S)'));
    expect(fake.asked.at(-1)).toMatchObject({ type: 'hide' });
  });
});
