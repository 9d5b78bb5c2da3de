// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownWordsAt } from '../../../components/at-table/own-words';
import { TableScreen } from '../../../components/at-table/table-screen';
import { newTableState } from '../../../components/at-table/table-state';
import { addressOf, shownIn, tableAddress, tableStepIn } from '../../../components/pages/address';
import { atTableAt } from '../../../components/tools/at-table';
import type { StepId } from '../../../content/chapter';
import { TABLE } from '../../../content/table-questions';
import { acts, fakeLink } from './fake-link';
import { later, press, show, type } from './on-screen';
import { row, sheet } from './sheets';

const TODAY = '2026-09-28';
const UUID = '11111111-1111-4111-8111-111111111111';
const nothing = () => {};
beforeEach(() => vi.setSystemTime(new Date(2026, 8, 28, 12)));

async function table(fake: ReturnType<typeof fakeLink>, step: StepId = 'realiseren') {
  const state = newTableState();
  const screen = await show(fake, () => (
    <TableScreen step={step} day={TODAY} state={state} choose={nothing} blank={nothing} done={nothing} />
  ));
  vi.setSystemTime(new Date(2026, 8, 28, 12));
  return { screen, state };
}
const next = async (screen: Awaited<ReturnType<typeof table>>['screen']) =>
  press(screen.the('button', /^(?:Eerste|Volgende) vraag/));

describe('the address of a talk', () => {
  it('names one dossier and a step, and no other page is asked for a student by it', () => {
    const hash = tableAddress(UUID, 'evalueren').slice('/app.html'.length);
    expect(hash).toBe(`#aan-tafel/${UUID}/evalueren`);
    expect(shownIn(hash)).toEqual({ school: null, student: UUID });
    expect(tableStepIn(hash)).toBe('evalueren');
    for (const wrong of ['', '#aan-tafel', `#aan-tafel/${UUID}`, `#aan-tafel/${UUID}/voorbereiding`])
      expect(tableStepIn(wrong)).toBe('realiseren');
    expect(shownIn(addressOf('aan-tafel').slice('/app.html'.length)).student).toBeNull();
  });
});

describe('the own words above a talk', () => {
  const voice = row('voice', '-', { stance: 'quote', quote: 'Ik snap “het” niet.' });
  const wish = row('goal', UUID, { own: 'Ik wil strips lezen.', position: 1 });

  it('are what the pupil said, and from step 3 on what they want; not a letter is changed', () => {
    expect(ownWordsAt(sheet(voice, wish), 'signaleren')).toBe('Ik snap “het” niet.');
    expect(ownWordsAt(sheet(voice, wish), 'realiseren')).toBe('Ik wil strips lezen.');
    expect(ownWordsAt(sheet(voice), 'evalueren')).toBe('Ik snap “het” niet.');
    expect(ownWordsAt(sheet(wish), 'begrijpen')).toBe('Ik wil strips lezen.');
  });

  it('are never what nobody said', () => {
    expect(ownWordsAt(sheet(), 'signaleren')).toBe('');
    const later = row('voice', '-', { stance: 'not-now', quote: 'Doorgestreept.' });
    expect(ownWordsAt(sheet(later), 'signaleren')).toBe('');
  });
});

describe('the table', () => {
  it('asks who is there, then one question at a time, and then it is done', async () => {
    const { screen } = await table(fakeLink());
    expect(screen.text()).toContain('Wie zitten er aan tafel?');
    for (const { text } of TABLE.realiseren.questions) {
      await next(screen);
      expect(screen.text()).toContain(text);
      for (const other of TABLE.realiseren.questions)
        if (other.text !== text) expect(screen.text()).not.toContain(other.text);
    }
    expect(screen.names('button')).toContain('Klaar');
    expect(screen.names('button')).not.toContain('Volgende vraag');
    expect(await screen.faults()).toEqual([]);
  });

  it('writes each word at its question and its day, under who said it', async () => {
    const fake = fakeLink();
    const { screen } = await table(fake);
    await next(screen);
    await type(screen.the('textbox', 'Sanne'), 'Goed.');
    await type(screen.the('textbox', 'Ouders'), 'Vaak.');
    await type(screen.the('textbox', 'School'), 'Soms.');
    await later();
    const name = `realiseren.zicht-op-uitvoering.${TODAY}`;
    expect(acts(fake).map(({ kind, name, set }) => [kind, name, set])).toEqual([
      ['spoken', name, { student: 'Goed.' }],
      ['spoken', name, { parents: 'Vaak.' }],
      ['spoken', name, { school: 'Soms.' }],
    ]);
  });

  it('goes on in the talk of this day, and begins one where there is none', async () => {
    const begun = fakeLink({ rows: [row('talk', UUID, { date: TODAY, student: 'Hoi.' })] });
    const one = await table(begun);
    await press(one.screen.the('checkbox', 'Sanne'));
    expect(acts(begun)).toContainEqual({
      type: 'write',
      kind: 'talk',
      name: UUID,
      set: { present: 'Sanne' },
    });
    const earlier = fakeLink({ rows: [row('talk', UUID, { date: '2026-09-27', present: 'opa' })] });
    const other = await table(earlier);
    await press(other.screen.the('checkbox', 'Sanne'));
    const [written] = acts(earlier);
    expect(written).toMatchObject({ kind: 'talk', set: { present: 'Sanne' } });
    expect(written?.name).not.toBe(UUID);
  });

  it('dates looking back with its first word, and no other day that was chosen', async () => {
    const said = row('spoken', `evalueren.vervolgstap.${TODAY}`, { student: 'Klaar.' });
    const fresh = fakeLink({ rows: [said] });
    await table(fresh, 'evalueren');
    expect(acts(fresh)).toEqual([{ type: 'write', kind: 'evaluation', name: '-', set: { date: TODAY } }]);
    const chosen = fakeLink({ rows: [said, row('evaluation', '-', { date: '2026-09-21' })] });
    await table(chosen, 'evalueren');
    expect(acts(chosen)).toEqual([]);
    const silent = fakeLink({ rows: [row('evaluation', '-', { next: 'round' })] });
    await table(silent, 'evalueren');
    expect(acts(silent)).toEqual([]);
  });

  it('shows no tallies, notes or what was dropped, and asks of looking back whether it goes on', async () => {
    const rows = [
      row('agreement', UUID, {
        what: 'Samen lezen',
        who: 'Sanne',
        state: 'busy',
        per: 'day',
        times: 10,
        position: 1,
      }),
      row('agreement', UUID.replaceAll('1', '2'), { what: 'Voorbij', state: 'dropped', position: 2 }),
      row('progress', UUID, { text: 'Een notitie.', date: TODAY }),
      row('answer', 'signaleren.welke-vragen', { vraag: 'signaleren.welke-vragen', text: 'Een antwoord.' }),
    ];
    const fake = fakeLink({ rows });
    const { screen } = await table(fake, 'evalueren');
    expect(screen.text()).toContain('Samen lezen');
    expect(screen.text()).not.toMatch(/Voorbij|notitie|antwoord|van 10/);
    const select = screen.the('combobox', 'Hoe gaat afspraak 1 verder?') as HTMLSelectElement;
    select.value = 'continues';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await later();
    expect(acts(fake)).toContainEqual({
      type: 'write',
      kind: 'agreement',
      name: UUID,
      set: { after: 'continues' },
    });
  });
});

describe('what was said at the table, in the panel', () => {
  it('stands at the step that was talked about, to read and to mend, with the way to the tab', async () => {
    const At = atTableAt('realiseren');
    const fake = fakeLink({
      rows: [
        row('spoken', `realiseren.energie-vasthouden.${TODAY}`, { parents: 'Vijf avonden is veel.' }),
        row('spoken', `evalueren.vervolgstap.${TODAY}`, { parents: 'Iets anders.' }),
        row('spoken', `realiseren.bijstellen.${TODAY}`, { school: ' ' }),
      ],
    });
    const screen = await show(fake, () => <At />);
    expect(screen.text()).toContain('Vijf avonden is veel.');
    expect(screen.text()).not.toMatch(/Iets anders|Willen we iets veranderen/);
    expect(screen.the('link', 'Aan tafel openen').getAttribute('href')).toBe(tableAddress('d', 'realiseren'));
    await press(screen.the('button', /^Hoe houden we dit samen vol\?.* wijzigen$/));
    await type(screen.the('textbox', 'Wat zeiden de ouders?'), 'Drie avonden.');
    expect(acts(fake)).toContainEqual({
      type: 'write',
      kind: 'spoken',
      name: `realiseren.energie-vasthouden.${TODAY}`,
      set: { parents: 'Drie avonden.' },
    });
    expect(await screen.faults()).toEqual([]);
  });
});
