// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { OfSchool } from '../../../components/school/of-school';
import type { KnownSchool } from '../../../ports/known-school';
import { acts, type FakeLink, fakeLink, STUDENT } from './fake-link';
import { later, press, show } from './on-screen';

const at = { at: 'ParnasSys (start.parnassys.net)', host: 'ParnasSys' };
const LINDE: KnownSchool = { dossier: 'school:linde', name: 'De Linde', ...at };
const WILG: KnownSchool = { dossier: 'school:wilg', name: 'De Wilg', ...at };

/** @param of the school of the student, as its summary says; null where it says none */
async function drawn(of: string | null, schools: KnownSchool[] = [LINDE, WILG], link: FakeLink = fakeLink()) {
  const view = link.view.peek();
  const { dossier, school } = view ?? {};
  if (!view || !dossier?.summary || !school) throw new Error('a view');
  const own = schools.find((one) => one.dossier === of);
  const shown = { ...dossier, summary: { ...dossier.summary, ...(of ? { school: of } : {}) } };
  const theirs = own ? { ...school, dossier: own.dossier } : null;
  link.view.value = { ...view, dossier: shown, school: theirs, schools };
  const screen = await show(link, () => (
    <OfSchool page={STUDENT} snapshot={shown} school={theirs} schools={schools} />
  ));
  return { link, screen };
}

const typedAt = (dossier: string): FakeLink => {
  const link = fakeLink();
  link.unsaved.value = [
    { address: { dossier, round: 0, kind: 'contact', name: 'x' }, field: 'name', text: 'Bo de Wit' },
  ];
  return link;
};

describe('a student of whom nobody said of which school they are', () => {
  it('is asked about with one button for each school, and none is chosen beforehand', async () => {
    const { link, screen } = await drawn(null);
    expect(screen.the('heading', 'Van welke school is Sanne de V.?')).toBeDefined();
    expect(screen.names('button')).toEqual(['De Linde', 'De Wilg']);
    expect(acts(link)).toEqual([]);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'De Wilg'));
    expect(acts(link)).toEqual([{ type: 'of-school', dossier: 'd', school: WILG.dossier, was: null }]);
  });

  it('is asked about again where their school is there no more', async () => {
    const { link, screen } = await drawn('school:gone', [LINDE]);
    expect(screen.text()).toContain('De school van deze leerling staat hier niet meer.');
    await press(screen.the('button', 'De Linde'));
    expect(acts(link)).toMatchObject([{ school: LINDE.dossier, was: 'school:gone' }]);
  });

  it('stays so when another window was first, and that is said', async () => {
    const { link, screen } = await drawn(null);
    link.answer = ({ type }) => (type === 'of-school' ? false : null);
    await press(screen.the('button', 'De Linde'));
    expect(screen.says('alert')).toContain('In een ander venster is net iets veranderd.');
  });

  it('is never chosen for by a script of the page', async () => {
    const { link, screen } = await drawn(null);
    await press(screen.the('button', 'De Linde'), { trusted: false });
    expect(acts(link)).toEqual([]);
  });
});

describe('the line that says which school it is', () => {
  it('leads to another, and back', async () => {
    const { link, screen } = await drawn(LINDE.dossier);
    expect(screen.text()).toContain('School: De Linde');
    await press(screen.the('button', 'Andere school'));
    expect(screen.names('button')).toEqual(['Andere school', 'De Wilg', 'Niet veranderen']);
    expect(await screen.faults()).toEqual([]);
    // What has just appeared was not read.
    await press(screen.the('button', 'De Wilg'));
    expect(acts(link)).toEqual([]);
    await later(1000);
    await press(screen.the('button', 'De Wilg'));
    await screen.desk.undo.undo();
    expect(acts(link)).toEqual([
      { type: 'of-school', dossier: 'd', school: WILG.dossier, was: LINDE.dossier },
      { type: 'of-school', dossier: 'd', school: LINDE.dossier, was: WILG.dossier },
    ]);
  });

  it('is not there where one school is left', async () => {
    const { screen } = await drawn(LINDE.dossier, [LINDE]);
    expect(screen.text()).toBe('');
  });

  it.each([[[LINDE, WILG]], [[LINDE]]])(
    'is below what was typed of a school that was taken away meanwhile, which can be copied',
    async (schools) => {
      const { screen } = await drawn(LINDE.dossier, schools, typedAt('school:gone'));
      expect(screen.says('alert')).toContain('Je typte bij een school die net is weggehaald.');
      expect(screen.the('button', 'Kopieer mijn tekst')).toBeDefined();
      expect(await screen.faults()).toEqual([]);
    },
  );

  it('says nothing of what is on its way to a school that is there', async () => {
    const { screen } = await drawn(LINDE.dossier, [LINDE, WILG], typedAt(WILG.dossier));
    expect(screen.text()).not.toContain('weggehaald');
  });
});
