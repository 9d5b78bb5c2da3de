import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldLabel } from '../../../dossier/called';
import { DossierDatabase } from '../../../dossier/database';
import { labels, toldApart } from '../../../entrypoints/background/labels';
import type { Student } from '../../../hosts/reading';
import { LABEL_FORMS, type LabelForm, studentLabels } from '../../../hosts/student-label';
import type { Stored } from '../../../ports/own-page';
import { answerMessage, DAAN, house, SANNE, settle, student } from './house';

type House = Awaited<ReturnType<typeof house>>;

async function choose(home: House, form: LabelForm) {
  const { ask } = await home.ownPage();
  expect(await ask('label-form', { form })).toBe(form);
  await settle();
}

async function kept(home: House) {
  const { students } = await (await home.ownPage()).ask<Stored>('stored');
  return students.map(({ label }) => label).sort();
}

/** All that stands in both databases, as a process that opens them anew would read it. */
async function onDisk({ database: { storage, name, around, database } }: House) {
  await storage.tidy();
  const copy = new DossierDatabase(`${name}-copy`, around.second);
  await copy.open();
  const all: unknown[] = [];
  for (const one of [database, copy]) for (const table of one.tables) all.push(await table.toArray());
  copy.close();
  return JSON.stringify(all);
}

async function withSanne() {
  const home = await house();
  home.page(1);
  const panel = await home.begun();
  panel.say(answerMessage(panel.dossier, 'Over haar.'));
  await settle();
  return { home, panel };
}

const called = (view: ReturnType<Awaited<ReturnType<typeof withSanne>>['panel']['view']>) => ({
  page: view?.page.state === 'student' ? view.page.label : null,
  dossier: view?.dossier?.summary?.label,
});

describe('another form', () => {
  it.each([
    ['initials', 'S. de V.'],
    ['full', 'Sanne de Vries'],
  ] as const)(
    '%s stands at once in a panel that is open, without a sign of another student',
    async (form, label) => {
      const { home, panel } = await withSanne();
      await choose(home, form);
      expect(called(panel.view())).toEqual({ page: label, dossier: label });
      expect(panel.view()?.page).toMatchObject({ shortName: 'Sanne de V.', given: [] });
      expect(await kept(home)).toEqual([label]);
      await choose(home, 'short');
      expect(called(panel.view())).toEqual({ page: 'Sanne de V.', dossier: 'Sanne de V.' });
      expect(await kept(home)).toEqual(['Sanne de V.']);
    },
  );

  it('that is longer waits for the page of the student; one that is shorter does not', async () => {
    const { home, panel } = await withSanne();
    panel.leave();
    home.closeTab(1);
    await choose(home, 'full');
    expect(await kept(home)).toEqual(['Sanne de V.']);
    home.page(2);
    await home.panel(2);
    expect(await kept(home)).toEqual(['Sanne de Vries']);
    home.closeTab(2);
    await choose(home, 'initials');
    expect(await kept(home)).toEqual(['S. de V.']);
    expect(await onDisk(home)).not.toMatch(/Sanne|Vries/);
  });

  it('changes no day on which a dossier is wiped', async () => {
    const { home, panel } = await withSanne();
    const before = panel.view()?.dossier;
    home.database.clock.now += 20 * 86_400_000;
    await choose(home, 'full');
    await choose(home, 'initials');
    expect(panel.view()?.dossier?.summary?.updatedAt).toBe(before?.summary?.updatedAt);
    expect(panel.view()?.dossier?.wiping?.on).toBe(before?.wiping?.on);
  });

  it('is held by what comes back from a backup, and by what was broken off', async () => {
    const { home } = await withSanne();
    await choose(home, 'full');
    const { packed } = await (await home.ownPage()).ask<{ packed: string }>('backup');
    const other = await house();
    await choose(other, 'initials');
    await (await other.ownPage()).ask('restore', { packed, wiped: false, apply: true });
    expect(await kept(other)).toEqual(['S. de V.']);
    expect(await onDisk(other)).not.toMatch(/Sanne|Vries/);
    // Chosen, and the worker died before it had shortened anything.
    home.set.set('labelForm', 'initials');
    await home.background.shortenLabels();
    expect(await kept(home)).toEqual(['S. de V.']);
  });

  it('what is no form is none', async () => {
    const { home, panel } = await withSanne();
    home.set.set('labelForm', 'nickname');
    expect(await (await home.ownPage()).ask('label-form', { form: null })).toBe('short');
    expect(await (await home.ownPage()).ask('label-form', { form: 'nickname' })).toMatchObject({
      failure: 'refused',
    });
    expect(called(panel.view()).page).toBe('Sanne de V.');
  });
});

describe('two students with the same initials', () => {
  /** The page of one of them comes to the dossier of the other: their ids disagree, and the teacher says yes. */
  async function mistaken(form: LabelForm) {
    const { home, panel } = await withSanne();
    await choose(home, form);
    const page = home.page(1, student([...SANNE.slice(0, 1), ...DAAN.slice(0, 0)], 'Sem'));
    home.background.heard(1, page.now);
    await settle();
    return { home, panel };
  }

  it('the question tells them apart, and so does the dossier after a wrong answer', async () => {
    const { home, panel } = await mistaken('initials');
    const { page } = panel.view() ?? {};
    if (page?.state !== 'unsure') throw new Error('a question');
    expect(page.label).toBe('S. de V.');
    expect(page.candidates).toMatchObject([{ label: 'S. de V. (onder een andere naam)' }]);
    panel.say({ type: 'confirm-student', ref: 7, dossier: page.candidates[0]?.dossier ?? '' });
    await settle();
    expect(called(panel.view())).toEqual({ page: 'S. de V.', dossier: 'S. de V. (onder een andere naam)' });
    expect(panel.view()?.page).toMatchObject({ given: [{ said: 'this', label: 'S. de V.' }] });
    // Nor does a longer form make the one into the other.
    for (const form of ['short', 'full'] as const) {
      await choose(home, form);
      const { page: shown, dossier } = called(panel.view());
      expect(shown).toBe(form === 'short' ? 'Sem de V.' : 'Sem de Vries');
      expect(dossier).toMatch(/^S\. de V\./);
    }
    expect(await kept(home)).toEqual(['S. de V.']);
  });

  it('each keep their own dossier', async () => {
    const { home, panel } = await withSanne();
    await choose(home, 'initials');
    home.page(2, student(DAAN, 'Sem'));
    const other = await home.begun(2);
    expect(other.dossier).not.toBe(panel.dossier);
    expect(called(other.view())).toEqual({ page: 'S. de V.', dossier: 'S. de V.' });
    expect(other.view()?.dossier?.rows).toEqual([]);
    expect(await kept(home)).toEqual(['S. de V.', 'S. de V.']);
  });
});

it('labels to choose between never look alike', () => {
  const held = (dossier: string, day: number): HeldLabel => ({
    ...{ dossier, label: 'S. de V.', written: { as: 'initials' }, naming: 'unknown' },
    updatedAt: new Date(2026, 10, day, 12).getTime(),
  });
  expect(toldApart([held('a', 3), held('b', 4)]).map(({ label }) => label)).toEqual([
    'S. de V. (gewijzigd op 3 november 2026)',
    'S. de V. (gewijzigd op 4 november 2026)',
  ]);
  expect(toldApart([held('a', 3)])).toEqual([{ dossier: 'a', label: 'S. de V.' }]);
});

describe('the label beside the page of another student', () => {
  const first = fc.constantFrom('Sanne', 'Sem', 'S.', 'S', 'Anne Fleur', 'Ä', '');
  const last = fc.constantFrom('de Vries', 'de Vos', 'Visser', 'V.', 'van Dam', '');
  const named = fc.record({ firstName: first, lastName: last });
  const form = fc.constantFrom(...LABEL_FORMS);

  it('never passes for theirs where first name and initial differ, whatever was chosen before and now', async () => {
    await fc.assert(
      fc.asyncProperty(named, named, form, form, async (one, other, before, now) => {
        const mine = studentLabels(one.firstName, one.lastName);
        const theirs = studentLabels(other.firstName, other.lastName);
        // Today it is noticed.
        fc.pre(mine.short !== theirs.short);
        const written: HeldLabel['written'] =
          before === 'full'
            ? { as: 'full', short: mine.short }
            : before === 'initials'
              ? { as: 'initials' }
              : undefined;
        let changed = 0;
        const made = labels({
          dossiers: {
            callAnew: async () => {
              changed += 1;
            },
            callShorter: async () => [],
          },
          settings: { get: async () => ({ labelForm: now }), set: async () => {} },
          changes: (job) => job(),
          fixed: async () => undefined,
          committed: () => {},
        });
        const held: HeldLabel = {
          ...{ dossier: 'd', updatedAt: 0, label: mine[before], naming: 'other' },
          ...(written ? { written } : {}),
        };
        const page = { ...other, fullName: 'x', group: null, identifiers: [] } satisfies Student;
        const shown = await made.beside(held, page, now);
        expect(changed).toBe(0);
        // A kept label that happens to read the same says so.
        if (before === 'initials') expect(shown).not.toBe(theirs[now]);
        else expect(shown).toBe(mine[before]);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
