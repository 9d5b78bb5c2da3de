// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Helped } from '../../../components/tools/helped';
import { Outcomes } from '../../../components/tools/outcomes';
import { Standing } from '../../../components/tools/standing';
import { Talk } from '../../../components/tools/talk';
import { TOOLS } from '../../../components/tools/tools-of';
import { WhatGoesOn } from '../../../components/tools/what-goes-on';
import { acts, fakeLink } from './fake-link';
import { later, press, show, type } from './on-screen';
import { row } from './sheets';

const UUID = '11111111-1111-4111-8111-111111111111';
const PUPIL = 'Hoe vond de leerling het gaan?';
const PARENTS = 'Hoe vonden de ouders het gaan?';

describe('the talk in which is looked back', () => {
  beforeEach(() => vi.setSystemTime(new Date(2027, 0, 14, 12)));
  const dates = (link: ReturnType<typeof fakeLink>) =>
    acts(link).flatMap(({ set }) => {
      const { date } = (set ?? {}) as { date?: string };
      return date === undefined ? [] : [date];
    });

  it('has voices before the school concludes anything, and is of the day of its first word', async () => {
    const link = fakeLink();
    const screen = await show(link, () => <Talk />);
    vi.setSystemTime(new Date(2027, 0, 14, 12));
    expect(screen.names('textbox').filter((name) => /vond/.test(name))).toEqual([PUPIL, PARENTS]);
    expect(dates(link)).toEqual([]);
    await type(screen.the('textbox', PUPIL), 'H');
    await later();
    await type(screen.the('textbox', PUPIL), 'Het lukt me nu.');
    await type(screen.the('textbox', PARENTS), 'Fijn.');
    expect(dates(link)).toEqual(['2027-01-14']);
    const words = acts(link).filter(({ set }) => 'student' in (set as object));
    expect(words.at(-1)).toMatchObject({ kind: 'evaluation', set: { student: 'Het lukt me nu.' } });
    expect(await screen.faults()).toEqual([]);
  });

  it('keeps the day that was chosen, and stays without one that was taken out', async () => {
    const chosen = fakeLink({ rows: [row('evaluation', '-', { date: '2027-01-12' })] });
    const screen = await show(chosen, () => <Talk />);
    await type(screen.the('textbox', PUPIL), 'Goed.');
    expect(dates(chosen)).toEqual([]);
    const cleared = fakeLink({ rows: [row('evaluation', '-', { parents: 'Fijn.' })] });
    const other = await show(cleared, () => <Talk />);
    await type(other.the('textbox', PUPIL), 'Goed.');
    expect(dates(cleared)).toEqual([]);
  });

  it('is of no day while nothing but spaces was typed', async () => {
    const link = fakeLink();
    const screen = await show(link, () => <Talk />);
    await type(screen.the('textbox', PARENTS), ' \n');
    expect(dates(link)).toEqual([]);
  });

  it('leaves the cursor in its field when the day comes: no draft is let go of', async () => {
    const link = fakeLink();
    const blurred: string[] = [];
    link.draft('evaluation', '-', 'student').blur = () => void blurred.push('student');
    const screen = await show(link, () => <Talk />);
    await type(screen.the('textbox', PUPIL), 'Het');
    await later();
    expect(dates(link)).toHaveLength(1);
    expect(blurred).toEqual([]);
  });

  it('takes who was there from the people it knows, and is of that day too', async () => {
    const link = fakeLink({ rows: [row('party', UUID, { role: 'parent', name: 'Fatma Yilmaz' })] });
    const screen = await show(link, () => <Talk />);
    vi.setSystemTime(new Date(2027, 0, 14, 12));
    expect(screen.names('checkbox')).toEqual(['Sanne', 'Fatma Yilmaz']);
    await press(screen.the('checkbox', 'Fatma Yilmaz'));
    expect(link.draft('evaluation', '-', 'present').value.value).toBe('Fatma Yilmaz');
    expect(dates(link)).toEqual(['2027-01-14']);
  });

  it('shows both versions of what somebody said, to choose from', async () => {
    const said = row('evaluation', '-', { student: 'Het lukt.' });
    const other = { id: `${said.id}#student#x`, row: said.id, dossier: 'd', field: 'student' };
    const rivals = [{ ...other, text: 'Het lukt niet.', writer: 'x', updatedAt: 1 }];
    const screen = await show(fakeLink({ rows: [said], rivals }), () => <Talk />);
    await vi.dynamicImportSettled();
    await later();
    expect(screen.text()).toContain('Het lukt niet.');
  });
});

describe('step 6', () => {
  it('goes from who was there to what follows', () => {
    const { work, rows } = TOOLS.evalueren;
    expect(work.slice(1)).toEqual([Talk, Outcomes, Helped]);
    expect(rows.slice(0, 2)).toEqual([WhatGoesOn, Standing]);
  });

  it('shows beside where support stands what was thought of it, or leads to where that is done', async () => {
    const rung = row('rung', 'less', { what: 'Timer alleen bij rekenen' });
    const screen = await show(fakeLink({ rows: [rung] }), () => <Standing />);
    expect(screen.text()).toContain('Timer alleen bij rekenen');
    expect(await screen.faults()).toEqual([]);
    const empty = await show(fakeLink(), () => <Standing />);
    await press(empty.the('button', 'Afbouwladder maken in stap 3'));
    expect(empty.desk.place.screen.value).toEqual({ at: 'chapter', id: 'plannen' });
  });

  it('says of a goal that was taken along from which round it is', async () => {
    const rows = [row('goal', 'a', { text: 'Vraagt hulp.' }), row('goal', 'b', { text: 'Leest mee.' })];
    const link = fakeLink({ rows: [...rows, row('goal', 'c', { text: 'Vraagt hulp.' }, 2)] });
    const view = link.view.peek();
    const summary = view?.dossier?.summary;
    if (view?.dossier && summary)
      link.view.value = { ...view, dossier: { ...view.dossier, summary: { ...summary, round: 2 } } };
    const screen = await show(link, () => <Outcomes />);
    expect(screen.text()).toContain('Uit ronde 1');
    const first = await show(fakeLink({ rows }), () => <Outcomes />);
    expect(first.text()).not.toContain('Uit ronde');
  });
});
