import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ListedStudent } from '../../../dossier/student-list';
import { injectedFrame } from '../../../entrypoints/background/frame-pins';
import { isOwnPage } from '../../../entrypoints/background/own-page-sender';
import { nextNumber } from '../dossier/fresh-database';
import { answerMessage, asMessage, DAAN, house, pageOf, settle, student } from './house';

describe('who is admitted as a page of our own', () => {
  const root = 'chrome-extension://own/';
  const page = {
    id: 'own',
    origin: 'chrome-extension://own',
    url: 'chrome-extension://own/app.html#onze-school',
    tab: { id: 3 },
    frameId: 0,
  };
  const { origin: _, ...withoutOrigin } = page;

  it.each([
    ['our page at the top of its tab', page],
    ['the same in a browser that tells no origin', withoutOrigin],
  ])('is %s', (_, sender) => expect(isOwnPage(sender, 'own', root)).toBe(true));

  const { tab: _tab, ...withoutTab } = page;
  const { url: _url, ...withoutUrl } = page;
  it.each([
    ['nobody', undefined],
    ['another extension', { ...page, id: 'other' }],
    ['another extension with our id in its address', { ...page, url: 'chrome-extension://other/app.html' }],
    ['our page in a frame, wherever it is', { ...page, frameId: 4 }],
    ['our page without a tab (popup, side panel)', withoutTab],
    ['the panel', { ...page, url: 'chrome-extension://own/panel.html', frameId: 7 }],
    ['the panel at the top of a tab', { ...page, url: 'chrome-extension://own/panel.html' }],
    ['a page below it', { ...page, url: 'chrome-extension://own/app.html/evil' }],
    ['a path that only ends like it', { ...page, url: 'chrome-extension://own/x/app.html' }],
    [
      'a content script',
      { ...page, url: 'https://docent.somtoday.nl/app.html', origin: 'https://docent.somtoday.nl' },
    ],
    [
      'a page that names us in its address',
      { ...page, url: 'https://x.nl/?chrome-extension://own/app.html' },
    ],
    ['a page with our name for its host', { ...page, url: 'https://own/app.html' }],
    ['a document of ours with an origin of its own (sandbox)', { ...page, origin: 'null' }],
    ['no address', withoutUrl],
    ['what is no address', { ...page, url: 'app.html' }],
  ])('is not %s', (_, sender) => expect(isOwnPage(sender, 'own', root)).toBe(false));

  it('nor is our page admitted as a panel', () => expect(injectedFrame(page, 'own')).toBeNull());
});

const SOMTODAY = 'school:somtoday:docent.somtoday.nl';
const MAGISTER = 'school:magister:school.magister.net';
const at = (dossier: string) => ({ dossier, round: 0, revision: 0 }) as const;
const contact = (dossier: string, name: string) =>
  asMessage({
    ...at(dossier),
    kind: 'contact',
    name: '00000000-0000-4000-8000-000000000001',
    was: { name: '' },
    set: { name },
    writer: `writer-${name}`,
    number: nextNumber(),
  });

describe('what a page of our own shows', () => {
  it('is no school before a panel stood beside one', async () => {
    const page = await (await house()).ownPage();
    expect(page.view()).toEqual({
      type: 'view',
      school: null,
      schools: [],
      student: null,
      loss: null,
      locks: false,
      rules: {},
      tells: 'first-use',
      wrongRules: [],
    });
  });

  it('is the school that a panel stood beside, also where nothing was filled in and nobody was on the page', async () => {
    const home = await house();
    home.page(1, pageOf({ state: 'nobody' }));
    await home.panel();
    const page = await home.ownPage();
    expect(page.view()?.school).toMatchObject({ dossier: SOMTODAY, rows: [] });
    expect(page.view()?.schools).toMatchObject([
      { dossier: SOMTODAY, name: 'Somtoday (docent.somtoday.nl)' },
    ]);
  });

  it('is the school that is asked for where there are several, and no other without a choice', async () => {
    const home = await house();
    home.page(1);
    const panel = await home.panel();
    panel.say(contact(SOMTODAY, 'Ans'));
    panel.say(contact(MAGISTER, 'Bea'));
    await settle();
    const page = await home.ownPage();
    expect(page.view()?.school).toBeNull();
    expect(page.view()?.schools.map(({ name }) => name)).toEqual([
      'Magister (school.magister.net)',
      'Somtoday (docent.somtoday.nl)',
    ]);
    await page.say({ type: 'look', school: MAGISTER, student: null });
    expect(page.view()?.school?.rows).toMatchObject([{ payload: { name: 'Bea' } }]);
  });

  it('is never a dossier of a student, whatever it asks for', async () => {
    const home = await house();
    home.page(1);
    const { dossier, say } = await home.begun();
    say(answerMessage(dossier, 'GEHEIM over Sanne'));
    await settle();
    const page = await home.ownPage(dossier);
    await page.say({ type: 'look', school: dossier, student: null });
    expect(page.view()?.school?.dossier).toBe(SOMTODAY);
    expect(JSON.stringify(page.received)).not.toMatch(/GEHEIM|Sanne/);
  });
});

describe('what is changed in a page of our own', () => {
  it('stands in the panel at once, and the other way round', async () => {
    const home = await house();
    home.page(1);
    const panel = await home.panel();
    const page = await home.ownPage();
    await page.say(contact(SOMTODAY, 'Ans'));
    expect(panel.view()?.school?.rows).toMatchObject([{ payload: { name: 'Ans' } }]);
    panel.say({
      ...asMessage({
        ...at(SOMTODAY),
        kind: 'school',
        name: '-',
        was: { region: '' },
        set: { region: 'midden' },
        writer: 'panel',
        number: nextNumber(),
      }),
    });
    await settle();
    expect(page.view()?.school?.rows).toHaveLength(2);
    expect(home.announced).toContain(SOMTODAY);
  });

  it('keeps both texts where two windows wrote in one', async () => {
    const home = await house();
    home.page(1, student());
    const panel = await home.panel();
    const page = await home.ownPage();
    await page.say(contact(SOMTODAY, 'Ans'));
    panel.say(contact(SOMTODAY, 'Bea'));
    await settle();
    const texts = [
      ...(page.view()?.school?.rows ?? []).map(({ payload }) => (payload as { name: string }).name),
      ...(page.view()?.school?.rivals ?? []).map(({ text }) => text),
    ];
    expect(texts.sort()).toEqual(['Ans', 'Bea']);
  });

  it('is answered once each, and what fits nothing is refused', async () => {
    const page = await (await house()).ownPage();
    await page.say({ type: 'begin', ref: 7, who: 'x' });
    await page.say({ type: 'insert', ref: 8, dossier: 'x', text: '', html: '', over: null });
    expect(page.received.filter((message) => 'ref' in message)).toEqual([
      { type: 'failed', ref: 7, failure: 'refused' },
      { type: 'failed', ref: 8, failure: 'refused' },
    ]);
  });
});

describe('the list of students', () => {
  it('has the group that a page told when something was last changed beside it', async () => {
    const home = await house();
    home.page(1);
    const { dossier, say } = await home.begun();
    say(answerMessage(dossier, 'Een'));
    await settle();
    const page = await home.ownPage();
    const list = () => page.ask<ListedStudent[]>('students', { only: [dossier] });
    const [first] = await list();
    expect(first).toMatchObject({ dossier, label: 'Sanne de V.', group: '2B' });
    const next = student();
    if (next.reading.state === 'student') next.reading.student.group = '3A';
    home.page(2, next);
    const panel = await home.panel(2);
    expect(await list()).toMatchObject([{ group: '2B' }]);
    panel.say(answerMessage(dossier, 'Twee'));
    await settle();
    expect(await list()).toMatchObject([{ group: '3A' }]);
  });

  it('has nothing of what was written, and leaves out who is gone', async () => {
    const home = await house();
    home.page(1);
    const { dossier, say } = await home.begun();
    say(answerMessage(dossier, 'GEHEIM over Sanne'));
    await settle();
    const page = await home.ownPage();
    expect(JSON.stringify(await page.ask('students', { only: [dossier, 'gone'] }))).not.toContain('GEHEIM');
    expect(await page.ask<ListedStudent[]>('students', { only: [dossier, 'gone'] })).toHaveLength(1);
  });
});

describe('the dossier that is open beside it', () => {
  it('is the one that was asked for, and never what came late of another', async () => {
    const home = await house();
    home.page(1);
    const sanne = await home.begun();
    sanne.say(answerMessage(sanne.dossier, 'Van Sanne'));
    await settle();
    home.page(2, student(DAAN, 'Daan'));
    const daan = await home.begun(2);
    const page = await home.ownPage();
    void page.say({ type: 'look', school: null, student: sanne.dossier });
    await page.say({ type: 'look', school: null, student: daan.dossier });
    expect(page.view()?.student).toMatchObject({
      id: daan.dossier,
      dossier: { summary: { label: 'Daan de V.' } },
    });
    expect(JSON.stringify(page.view())).not.toContain('Van Sanne');
    expect(page.view()?.student).toMatchObject({ school: { dossier: SOMTODAY }, hostName: 'Somtoday' });
  });

  it('is gone in the view that follows when it is wiped, and no school stands in its place', async () => {
    const home = await house();
    home.page(1);
    const { dossier } = await home.begun();
    const page = await home.ownPage(null, dossier);
    const seen = page.view()?.student?.dossier?.summary?.updatedAt;
    expect(await page.ask('wipe-student', { dossier, seen })).toBe(true);
    expect(page.view()?.student).toEqual({
      id: dossier,
      dossier: null,
      school: null,
      schools: [],
      host: null,
      hostName: '',
    });
  });

  it('is never the Voorbereiding of a school that was asked for as a student', async () => {
    const home = await house();
    home.page(1);
    const panel = await home.panel();
    panel.say(contact(SOMTODAY, 'Ans'));
    await settle();
    const page = await home.ownPage(null, SOMTODAY);
    expect(page.view()?.student?.dossier).toBeNull();
  });
});
