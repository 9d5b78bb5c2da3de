import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hasFirefox, openFirefox } from './harness/firefox';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** Files that were damaged or lost between two runs of the browser: nothing that was stored goes, nothing is silent. */

const soak = Boolean(process.env.STAPSGEWIJS_SOAK);
const TEXT = 'Dit stond er, en het komt terug.';
let before = '';
let extensionId = '';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end().catch(() => {});
});

/** A profile in which a dossier was written in two runs: part of it stands in a table, the rest in the log. */
beforeAll(async () => {
  before = await mkdtemp(join(tmpdir(), 'stapsgewijs-before-'));
  for (const run of [1, 2]) {
    const browser = await openBrowser({ profileDir: before });
    extensionId = browser.extensionId;
    const page = await browser.somtoday('sanne');
    const panel = run === 1 ? await beginDossier(page) : await waitForPanel(page);
    if (run === 1) await teacher.tick(panel);
    else await teacher.answer(panel, TEXT);
    await browser.close();
  }
});
afterAll(() => rm(before, { recursive: true, force: true, maxRetries: 5 }));

const firstFiles = (profile: string) =>
  join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);

/** The folder of the second copy: the browser numbers its buckets. */
async function copyFiles(profile: string): Promise<string> {
  const root = join(profile, 'Default', 'WebStorage');
  const [bucket] = (await readdir(root)).filter((name) => /^\d+$/.test(name));
  return join(root, bucket ?? '', 'IndexedDB', 'indexeddb.leveldb');
}

async function filesIn(folder: string, kind: RegExp): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => kind.test(name));
  if (names.length === 0) throw new Error(`There is no ${kind} in ${folder}.`);
  return names.map((name) => join(folder, name));
}

async function garble(file: string, from: number, bytes: number) {
  const content = await readFile(file);
  for (let at = from; at < Math.min(from + bytes, content.length); at += 1)
    content[at] = (content[at] ?? 0) ^ 0xa5;
  await writeFile(file, content);
}

type Damage = (folder: string) => Promise<void>;
const DAMAGES: Readonly<Record<string, Damage>> = {
  'flipped bytes in the log': async (folder) => {
    for (const file of await filesIn(folder, /\.log$/)) await garble(file, 20, 400);
  },
  'an empty CURRENT': (folder) => truncate(join(folder, 'CURRENT'), 0),
  'a MANIFEST of garbage': async (folder) => {
    for (const file of await filesIn(folder, /^MANIFEST/)) await garble(file, 0, 10_000);
  },
  'a log that is gone': async (folder) => {
    for (const file of await filesIn(folder, /\.log$/)) await rm(file);
  },
  'tables of garbage': async (folder) => {
    for (const file of await filesIn(folder, /\.ldb$/)) await garble(file, 0, 1_000_000);
  },
  'tables cut in half': async (folder) => {
    for (const file of await filesIn(folder, /\.ldb$/))
      await truncate(file, Math.floor((await readFile(file)).length / 2));
  },
  'nothing left of its folder': (folder) => rm(folder, { recursive: true }),
};

/** A browser on a copy of the profile, with this done to its files. */
async function after(
  damage: (profile: string) => Promise<void>,
): Promise<{ browser: TestBrowser; panel: Frame }> {
  const profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-damaged-'));
  endings.push(() => rm(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  await cp(before, profileDir, { recursive: true });
  await damage(profileDir);
  const browser = await openBrowser({ profileDir });
  endings.push(() => browser.close());
  return { browser, panel: await waitForPanel(await browser.somtoday('sanne')) };
}

async function everything(panel: Frame) {
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(await teacher.answerShown(panel)).toBe(TEXT);
  expect(await panel.getByRole('checkbox', { name: teacher.PUNT }).isChecked()).toBe(true);
}

const read = (panel: Frame) => panel.getByRole('button', { name: 'Ik heb dit gelezen' });

describe('the database', () => {
  test.each(Object.keys(DAMAGES))('%s: all of it comes back, and the teacher reads so once', async (kind) => {
    const { browser, panel } = await after(
      (profile) => DAMAGES[kind]?.(firstFiles(profile)) as Promise<void>,
    );
    await panel.getByText(/zijn teruggezet/).waitFor();
    await everything(panel);
    await browser.killWorker();
    await browser.page.reload();
    const again = await waitForPanel(browser.page);
    await again.getByText(/zijn teruggezet/).waitFor();
    await read(again).click();
    await read(again).waitFor({ state: 'detached' });
    await teacher.answer(again, ' Verder.');
  });
});

const toCopy = [
  'nothing left of its folder',
  ...(soak ? ['a MANIFEST of garbage', 'tables of garbage'] : []),
];

describe('the second copy alone', () => {
  test.each(toCopy)('%s: nobody notices, and it is made anew', async (kind) => {
    const { browser, panel } = await after(async (profile) => DAMAGES[kind]?.(await copyFiles(profile)));
    await everything(panel);
    expect(await read(panel).count()).toBe(0);
    await teacher.answer(panel, ' Verder.');
    await browser.close();
    // The new copy holds it all: now the first one goes.
    await rm(firstFiles(browser.profileDir), { recursive: true });
    const next = await openBrowser({ profileDir: browser.profileDir });
    endings.push(() => next.close());
    const last = await waitForPanel(await next.somtoday('sanne'));
    await last.getByText(/zijn teruggezet/).waitFor();
    await last.getByRole('navigation', { name: 'Stappen' }).waitFor();
    expect(await teacher.answerShown(last)).toBe(`${TEXT} Verder.`);
  });
});

test('both gone: it is said, and nobody is begun before that was read', async () => {
  const { panel } = await after(async (profile) => {
    await rm(await copyFiles(profile), { recursive: true });
    await rm(firstFiles(profile), { recursive: true });
  });
  await panel.getByText('De dossiers op dit apparaat zijn weg').waitFor();
  expect(await panel.getByRole('button', { name: /^Beginnen/ }).isEnabled()).toBe(false);
  expect(await panel.getByRole('button', { name: /^Plan inlezen/ }).isEnabled()).toBe(false);
  await read(panel).click();
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
});

describe.runIf(hasFirefox())('in Firefox', () => {
  test('a database whose file is garbage comes back from the copy, which is a file of its own', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-damaged-'));
    endings.push(() => rm(profileDir, { recursive: true, force: true, maxRetries: 5 }));
    const onSanne = async () => {
      const firefox = await openFirefox({ profileDir });
      endings.push(() => firefox.close());
      const id = studentByKey('sanne').somtoday?.id;
      await firefox.page.goto(
        firefox.hosts.url('docent.somtoday.nl', `/mentordashboard/leerling/${id}/overzicht`),
      );
      return firefox;
    };
    const one = await onSanne();
    await one.press('button', 'Stappenplan openen');
    await one.press('button', 'Beginnen');
    await one.press('button', teacher.VRAAG);
    await one.press('textbox', teacher.VRAAG);
    await one.page.type(TEXT);
    await one.waitForControl('text leaf', 'Opgeslagen');
    await one.close();

    // Firefox names a file after its database: a number, then the letters from both ends in turn.
    const origins = join(profileDir, 'storage', 'default');
    const files = (await readdir(origins, { recursive: true })).filter((name) => name.endsWith('.sqlite'));
    const first = files.filter((name) => /\/idb\/\d+sstjaipwseg\.sqlite$/.test(name));
    expect(first, files.join('\n')).toHaveLength(1);
    await garble(join(origins, first[0] ?? ''), 0, 10_000_000);

    const two = await onSanne();
    await two.waitForControl('heading', 'Je dossiers zijn teruggezet');
    await two.press('button', teacher.VRAAG);
    expect((await two.waitForControl('textbox', teacher.VRAAG)).value).toBe(TEXT);
  });
});
