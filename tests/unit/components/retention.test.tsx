// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AllSteps } from '../../../components/frame/all-steps';
import { wipedInWords } from '../../../components/retention/wipe-words';
import { ClosedScreen } from '../../../components/rounds/closed-screen';
import { RetentionSetting } from '../../../components/settings/retention-setting';
import { Followed } from '../../../components/states/followed';
import { Notices } from '../../../components/states/notices';
import { Now } from '../../../components/step/now';
import { addDays } from '../../../dossier/calendar-day';
import type { Question } from '../../../dossier/looked';
import { wipingOf } from '../../../dossier/retention';
import { DEFAULT_TERMS } from '../../../dossier/retention-terms';
import type { OwnPageLink } from '../../../ports/own-page-client';
import { acts, type FakeLink, fakeLink } from './fake-link';
import { later, type OnScreen, press, show, type } from './on-screen';

const TODAY = '2026-11-27';
beforeEach(() => vi.setSystemTime(new Date(2026, 10, 27, 12)));

/** So many days since the last change. */
function changed(daysAgo: number, closedOn: string | null = null): FakeLink {
  const link = fakeLink();
  const view = link.view.peek();
  const { summary } = view?.dossier ?? {};
  if (!view?.dossier || !summary) throw new Error('a dossier');
  const [year = 0, month = 0, day = 0] = addDays(TODAY, -daysAgo).split('-').map(Number);
  const kept = { ...summary, closedOn, updatedAt: new Date(year, month - 1, day).getTime() };
  const wiping = wipingOf(kept, DEFAULT_TERMS, TODAY);
  link.view.value = { ...view, dossier: { ...view.dossier, summary: kept, wiping } };
  return link;
}

function asks(due: Question): FakeLink {
  const link = fakeLink();
  const view = link.view.peek();
  if (view) link.view.value = { ...view, due };
  return link;
}

describe('the day on which a dossier is wiped', () => {
  it('stands under Alle stappen, and no step says it while it is far', async () => {
    const screen = await show(changed(0), () => <AllSteps screen={{ at: 'background' }} />);
    expect(screen.text()).toContain('Wordt gewist op 26 mei 2027');
    expect(await screen.faults()).toEqual([]);
    expect((await show(changed(0), () => <Now />)).text()).not.toContain('gewist');
  });

  it('stands where a closed dossier can be wiped at once', async () => {
    const screen = await show(changed(10, '2026-11-17'), () => <ClosedScreen />);
    expect(screen.text()).toContain('Wordt vanzelf gewist op 17 december 2026');
    expect(await screen.faults()).toEqual([]);
  });

  it.each([
    ['2026-11-28', 'Wordt gewist op 28 november 2026'],
    ['2026-11-27', 'Wordt vandaag gewist'],
    // It waits for an answer.
    ['2026-11-20', 'Bewaartijd voorbij sinds 20 november 2026'],
  ])('%s is said as it is', (on, words) => expect(wipedInWords(on, TODAY)).toBe(words));
});

describe('two weeks before', () => {
  it.each([165, 166])('%i days after the last change a step begins with it only then', async (days) => {
    const screen = await show(changed(days), () => <Now />);
    expect(screen.names('button').includes('Nog bewaren')).toBe(days === 166);
  });

  it('it can be kept for another term, which is said and can be taken back', async () => {
    const link = changed(170);
    const screen = await show(link, () => <Now />);
    expect(screen.text()).toContain('Wordt gewist op 7 december 2026');
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Nog bewaren'));
    const day = '2027-05-26';
    expect(acts(link)).toEqual([{ type: 'keep-until', dossier: 'd', day, sooner: false }]);
    expect(screen.desk.undo.said.value).toBe('Dit dossier wordt gewist op 26 mei 2027.');
    await screen.desk.undo.undo();
    expect(acts(link).at(-1)).toEqual({ type: 'keep-until', dossier: 'd', day: null, sooner: false });
  });

  it('says so when it could not be kept', async () => {
    const link = changed(170);
    const screen = await show(link, () => <Now />);
    link.answer = () => Promise.reject(new Error('full'));
    await press(screen.the('button', 'Nog bewaren'));
    expect(screen.text()).toContain('Dit lukt nu niet. De dag blijft zoals hij was.');
  });
});

describe('Eerder of later', () => {
  async function opened(
    link = changed(0),
  ): Promise<{ link: FakeLink; screen: OnScreen; field: HTMLElement }> {
    const screen = await show(link, () => <AllSteps screen={{ at: 'background' }} />);
    await press(screen.the('button', 'Eerder of later'));
    await later(1000);
    const field = document.querySelector<HTMLElement>('input[type=date]');
    if (!field) throw new Error('a day');
    return { link, screen, field };
  }
  const choose = async (screen: OnScreen) => press(screen.the('button', 'Kies deze dag'));

  it.each([
    ['2026-12-18', true],
    ['2027-10-01', false],
  ])('chooses %s', async (day, sooner) => {
    const { link, screen, field } = await opened();
    expect(await screen.faults()).toEqual([]);
    await type(field, day);
    expect(acts(link)).toEqual([]);
    await choose(screen);
    expect(acts(link)).toEqual([{ type: 'keep-until', dossier: 'd', day, sooner }]);
    expect(screen.names('button')).not.toContain('Kies deze dag');
  });

  it.each(['', '2026-11-27', '2026-11-28', '2028-01-02', '0020-01-01'])(
    'refuses %j, and says which days',
    async (day) => {
      const { link, screen, field } = await opened();
      await type(field, day);
      await choose(screen);
      expect(acts(link)).toEqual([]);
      expect(screen.says('alert')).toContain('Kies een dag van 29 november tot en met 1 januari 2028.');
    },
  );

  it('is not meant by a script of the page', async () => {
    const { link, screen } = await opened();
    await press(screen.the('button', 'Kies deze dag'), { trusted: false });
    expect(acts(link)).toEqual([]);
  });

  it('leads back to the day by the terms once another was chosen', async () => {
    const link = changed(0);
    const view = link.view.peek();
    if (view?.dossier?.wiping)
      link.view.value = {
        ...view,
        dossier: { ...view.dossier, wiping: { ...view.dossier.wiping, on: '2027-09-01', chosen: true } },
      };
    const { screen } = await opened(link);
    await press(screen.the('button', 'Weer op 26 mei 2027'));
    expect(acts(link)).toEqual([{ type: 'keep-until', dossier: 'd', day: null, sooner: false }]);
  });
});

describe('dossiers whose time is over, when nobody can be sure', () => {
  it.each([
    ['clock', 'Klopt de datum van dit apparaat?'],
    ['shorter', 'De bewaartijd is korter geworden'],
    ['over', 'Van 3 dossiers is de bewaartijd voorbij'],
  ] as const)('are asked about (%s), by number and not by name', async (why, title) => {
    const link = asks({ count: 3, why });
    const screen = await show(link, () => <Notices />);
    expect(screen.names('heading')).toEqual([title]);
    expect(screen.text()).toMatch(/3 dossiers.*Er is nog niets gewist\./);
    expect(screen.text()).not.toMatch(/Sanne/);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Bewaren'));
    expect(acts(link)).toEqual([{ type: 'answer-due', wipes: false, count: 3 }]);
  });

  it('go when the teacher says so, who can have read it', async () => {
    const link = asks({ count: 1, why: 'clock' });
    const screen = await show(link, () => <Notices />);
    expect(screen.text()).toContain('27 november 2026. Dan is de bewaartijd van 1 dossier voorbij');
    await press(screen.the('button', 'Nu wissen'), { trusted: false });
    expect(acts(link)).toEqual([]);
    await press(screen.the('button', 'Nu wissen'));
    expect(acts(link)).toEqual([{ type: 'answer-due', wipes: true, count: 1 }]);
  });

  it('are not wiped by a click on another number than there is by now, and that is said', async () => {
    const link = asks({ count: 2, why: 'over' });
    const screen = await show(link, () => <Notices />);
    const view = link.view.peek();
    if (view) link.view.value = { ...view, due: { count: 5, why: 'over' } };
    await later();
    await press(screen.the('button', 'Nu wissen'));
    expect(acts(link)).toEqual([]);
    expect(screen.says('alert')).toContain('Dat ging snel');
    await later(1000);
    link.answer = ({ type }) => type !== 'answer-due' && null;
    await press(screen.the('button', 'Nu wissen'));
    expect(screen.text()).toContain('Het aantal is net veranderd. Er is niets gewist.');
  });
});

describe('a dossier that was wiped while it was looked at', () => {
  it('is said, and what could not be stored any more can be taken along', async () => {
    const link = fakeLink();
    Object.assign(link.link, { followed: { value: { from: 'Sanne de V.', to: '', typed: false } } });
    const screen = await show(link, () => <Followed dismissed={{ value: false } as never} />);
    expect(screen.says('status')).toContain('Wat hier over Sanne de V. stond, is van dit apparaat gewist.');
    expect(screen.names('button')).not.toContain('Kopieer mijn tekst');
    const address = { dossier: 'd', round: 1, kind: 'answer', name: 'begrijpen.zienswijze' } as const;
    link.unsaved.value = [{ address, field: 'text', text: 'Net te laat.' }];
    await later();
    expect(screen.names('button')).toContain('Kopieer mijn tekst');
    expect(await screen.faults()).toEqual([]);
  });
});

describe('the setting', () => {
  async function setting(due: Question | null = null) {
    const asked: object[] = [];
    const now = { terms: DEFAULT_TERMS, due };
    const fake = fakeLink();
    const link = {
      ...fake.link,
      ask: async (type: string, fields: object) => {
        asked.push({ type, ...fields });
        return type === 'answer-due' ? true : now;
      },
    } as unknown as OwnPageLink;
    const screen = await show(fake, () => <RetentionSetting link={link} />);
    return { screen, asked };
  }

  it('shows the two terms by their names, and stores the one that is chosen', async () => {
    const { screen, asked } = await setting();
    expect(screen.names('combobox')).toEqual(['Na de laatste wijziging', 'Na het afsluiten']);
    expect(await screen.faults()).toEqual([]);
    const open = screen.the('combobox', 'Na de laatste wijziging') as HTMLSelectElement;
    open.value = '90';
    open.dispatchEvent(new Event('change', { bubbles: true }));
    await later();
    expect(asked.at(-1)).toEqual({ type: 'set-terms', terms: { open: 90, closed: 30 } });
  });

  it('asks there too what becomes of those whose time is over by now', async () => {
    const { screen, asked } = await setting({ count: 4, why: 'shorter' });
    expect(screen.text()).toContain('4 dossiers');
    await press(screen.the('button', 'Bewaren'));
    await later();
    expect(asked).toContainEqual({ type: 'answer-due', wipes: false, count: 4 });
    expect(await screen.faults()).toEqual([]);
  });
});
