// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDesk, usePanelLink } from '../../../components/desk';
import { MoreMenu } from '../../../components/preview/more-menu';
import type { Said } from '../../../components/preview/outcome';
import { calendarDay } from '../../../dossier/calendar-day';
import { PLAN } from '../../../plan/documents';
import { PRESETS } from '../../../plan/plan-van-aanpak';
import { chosenBy, withBlocks } from '../../../plan/presets';
import { partsOf } from '../export/docx-parts';
import { acts, fakeLink } from './fake-link';
import { later, press, show } from './on-screen';
import { row } from './sheets';

interface Download {
  name: string;
  file: Blob;
}
let downloads: Download[];

beforeEach(() => {
  downloads = [];
  const files = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.set(`blob:${files.size}`, file as Blob);
    return `blob:${files.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, file: files.get(this.href) ?? new Blob() });
  });
  vi.setSystemTime(new Date(2026, 10, 27, 12));
});
afterEach(() => vi.restoreAllMocks());

const rows = [
  row('goal', 'doel', { text: 'Sanne vraagt hulp.' }),
  row('agreement', 'a', { what: 'Een plek vooraan.' }),
  row('factor', 'student', { helps: 'rust' }),
  row('moment', 'gone', { date: '2026-11-26', purpose: 'tussentijds' }),
  row('moment', 'today', { date: '2026-11-27', purpose: 'tussentijds' }),
  row('moment', 'later', { date: '2027-01-14', purpose: 'evaluatie' }),
];

async function ways(given = rows) {
  const today = calendarDay(new Date());
  const whole = PLAN.build({ rows: given, label: 'Sanne de V.', group: '2B', today });
  if (!whole) throw new Error('a plan');
  const plan = withBlocks(whole, chosenBy(PRESETS.kort, whole));
  const said = signal<Said | null>(null);
  const fake = fakeLink({ rows: given });
  const Menu = () => (
    <MoreMenu
      about={{ text: { document: PLAN, whole }, plan, desk: useDesk(), link: usePanelLink() }}
      said={said}
    />
  );
  const screen = await show(fake, Menu);
  const open = async () => {
    await press(screen.the('button', 'Meer'));
    // Until it can have been read.
    await later(1000);
  };
  return {
    fake,
    screen,
    said,
    open,
    async press(name: string) {
      await open();
      await press(screen.the('menuitem', name));
    },
  };
}

describe('Opslaan als Word', () => {
  it('saves what was chosen of the text, in a file that names no pupil', async () => {
    const { said, press } = await ways();
    await press('Opslaan als Word');
    await vi.waitUntil(() => said.value);
    expect(downloads.map(({ name }) => name)).toEqual(['Plan van aanpak 27 november 2026.docx']);
    const { paragraphs } = await partsOf(downloads[0]?.file ?? new Blob());
    const lines = paragraphs.map(({ text }) => text);
    expect(lines).toEqual(expect.arrayContaining(['Doelen', 'Doel: Sanne vraagt hulp.']));
    expect(lines).not.toContain('Wat helpt');
    // What is said so means: stored in the dossier.
    expect(said.value?.title).not.toMatch(/^Opgeslagen/);
    expect(said.value).toMatchObject({ tone: 'ok', title: 'Word-bestand gemaakt' });
  });

  it('says so when it cannot be made', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    const { said, press } = await ways();
    await press('Opslaan als Word');
    await vi.waitUntil(() => said.value);
    expect(said.value).toMatchObject({ tone: 'warn', title: 'Opslaan als Word lukte niet.' });
    expect(downloads).toEqual([]);
  });
});

describe('Afdrukken', () => {
  it('asks for a tab with what was chosen, by a name without a pupil', async () => {
    const { fake, said, press } = await ways();
    await press('Afdrukken');
    const [print, ...more] = acts(fake);
    expect(more).toEqual([]);
    expect(print).toMatchObject({ type: 'print', name: 'Plan van aanpak 27 november 2026' });
    expect(JSON.stringify(print)).toContain('Een plek vooraan.');
    expect(JSON.stringify(print)).not.toContain('rust');
    expect(said.value?.tone).toBe('ok');
  });

  it('says so when no tab was opened', async () => {
    const { fake, said, press } = await ways();
    fake.answer = (asked) => {
      if (asked.type === 'print') throw new Error('no tab');
      return null;
    };
    await press('Afdrukken');
    expect(said.value).toMatchObject({ tone: 'warn', title: 'Afdrukken lukte niet.' });
  });
});

describe('Moment in agenda', () => {
  it('saves what is still to come, today too, and nobody can read from it who it is about', async () => {
    const { said, press } = await ways();
    await press('Momenten in agenda');
    await vi.waitUntil(() => said.value);
    const [{ name, file } = { name: '', file: new Blob() }] = downloads;
    expect(name).toBe('Momenten 27 november 2026.ics');
    const text = await file.text();
    expect(text.match(/^DTSTART.*$/gm)?.map((line) => line.trim())).toEqual([
      'DTSTART;VALUE=DATE:20261127',
      'DTSTART;VALUE=DATE:20270114',
    ]);
    expect(text).not.toMatch(/Sanne|Vries|2B|plek/);
    expect(said.value?.title).toBe('Agendabestand gemaakt met 2 momenten');
  });

  it('is not offered when there is none to come', async () => {
    const { screen, open } = await ways(rows.filter(({ id }) => !/today|later/.test(id)));
    await open();
    expect(screen.the('menu', 'Meer').textContent).not.toContain('in agenda');
    expect(screen.the('menu', 'Meer').textContent).toContain('Afdrukken');
  });
});

describe('a click that was not meant', () => {
  it('makes no file, and opens nothing', async () => {
    const { fake, screen, said, open, press } = await ways();
    // A script's click is nobody's.
    for (const name of ['Opslaan als Word', 'Afdrukken', 'Momenten in agenda']) {
      await open();
      screen.the('menuitem', name).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
    fake.link.seen = async () => 'covered';
    for (const name of ['Opslaan als Word', 'Afdrukken', 'Momenten in agenda']) {
      await press(name);
      expect(said.value?.title).toBe('Er is nog niets gedaan.');
    }
    expect([downloads, acts(fake)]).toEqual([[], []]);
  });
});
