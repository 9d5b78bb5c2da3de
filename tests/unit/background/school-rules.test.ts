import { describe, expect, it } from 'vitest';
import { type ManagedArea, managedArea, pass, rulesAround } from './managed-area';
import { memoryOf } from './session-area';

const RULES = { retentionDays: 30, allowBackup: false };
const rejects = () => Promise.reject(new Error('Managed storage manifest not found'));
const never = () => new Promise<never>(() => {});

/** A worker begins, and is asked before the browser has answered in time. */
async function impatient<T>(area: ManagedArea, asked: Promise<T>): Promise<T> {
  await pass(area, 300);
  return asked;
}

describe('the rules of the school', () => {
  it('are those of the browser, and no others', async () => {
    const area = managedArea();
    area.answer = async () => RULES;
    const rules = rulesAround(area, memoryOf());
    expect(await rules.now()).toEqual(RULES);
    expect(await rules.wrong()).toEqual([]);
    expect(area.changes).toBe(0);
  });

  it.each([
    ['is empty', async () => ({})],
    ['rejects, as in Firefox', rejects],
    ['gives nothing', async () => undefined],
  ])('are none where the browser %s and none were known', async (_, answer) => {
    const area = managedArea();
    area.answer = answer;
    expect(await rulesAround(area, memoryOf()).now()).toEqual({});
  });

  it('that come two seconds late hold from then on, and every page is told', async () => {
    const area = managedArea();
    let tell = (_: unknown) => {};
    area.answer = () =>
      new Promise((done) => {
        tell = done;
      });
    const rules = rulesAround(area, memoryOf());
    expect(await impatient(area, rules.now())).toEqual({});
    tell(RULES);
    await pass(area, 2000);
    expect(await rules.now()).toEqual(RULES);
    expect(area.changes).toBe(1);
    expect(area.copy).toEqual(RULES);
  });

  it('are never freer after a start of the browser than before it', async () => {
    const area = managedArea();
    area.copy = RULES;
    for (const answer of [never, rejects, async () => ({}), async () => null]) {
      area.answer = answer;
      const rules = rulesAround(area, memoryOf());
      expect(await impatient(area, rules.now())).toEqual(RULES);
    }
    expect(area.copy).toEqual(RULES);
  });

  it('that the browser takes away with a word are gone at once', async () => {
    const area = managedArea();
    area.answer = async () => RULES;
    const rules = rulesAround(area, memoryOf());
    await rules.now();
    area.answer = async () => ({});
    await rules.afresh();
    expect(await rules.now()).toEqual({});
    expect(area.copy).toEqual({});
    expect(area.changes).toBe(1);
  });

  it('stay when the browser says that they changed and cannot tell them', async () => {
    const area = managedArea();
    area.answer = async () => RULES;
    const rules = rulesAround(area, memoryOf());
    await rules.now();
    area.answer = rejects;
    await rules.afresh();
    expect(await rules.now()).toEqual(RULES);
  });

  it.each([
    ['empty', async () => ({})],
    ['rejecting', rejects],
  ])('that were taken away while the browser was closed go after a minute of %s', async (_, answer) => {
    const area = managedArea();
    area.copy = RULES;
    area.answer = answer;
    const rules = rulesAround(area, memoryOf());
    expect(await rules.now()).toEqual(RULES);
    await pass(area, 59_000);
    expect(await rules.now()).toEqual(RULES);
    await pass(area, 60_000);
    expect(await rules.now()).toEqual({});
    expect(area.changes).toBe(1);
    expect(area.copy).toEqual({});
  });

  it('go after that minute also when the worker died in it, and stay when one browser is late and another worker finds them', async () => {
    const area = managedArea();
    const memory = memoryOf();
    area.copy = RULES;
    await rulesAround(area, memory).now();
    area.now += 61_000;
    expect(await rulesAround(area, memory).now()).toEqual({});

    area.copy = RULES;
    const other = memoryOf();
    await rulesAround(area, other).now();
    area.answer = async () => RULES;
    await rulesAround(area, other).now();
    // A single refusal, much later.
    area.now += 3_600_000;
    area.answer = rejects;
    expect(await rulesAround(area, other).now()).toEqual(RULES);
  });

  it('that became others while the browser was closed are those of today at the first reading', async () => {
    const area = managedArea();
    area.copy = { ...RULES, spellCheck: false };
    area.answer = async () => ({ retentionDays: 90 });
    const rules = rulesAround(area, memoryOf());
    expect(await rules.now()).toEqual({ retentionDays: 90 });
    expect(area.copy).toEqual({ retentionDays: 90 });
  });

  it('hold also where the disk and the memory of the session refuse', async () => {
    const area = managedArea();
    area.answer = async () => RULES;
    const refuses = () => Promise.reject(new Error('no room'));
    const rules = rulesAround(area, { ...memoryOf(), get: refuses, set: refuses, remove: refuses });
    Object.defineProperty(area, 'copy', {
      get: () => {
        throw new Error('no disk');
      },
      set: () => {
        throw new Error('no disk');
      },
    });
    expect(await rules.now()).toEqual(RULES);
  });

  it('that are not right are left out one by one, and named', async () => {
    const area = managedArea();
    area.answer = async () => ({ ...RULES, retentionDays: 99_999, holidayRegion: 'oost', spelCheck: false });
    const rules = rulesAround(area, memoryOf());
    expect(await rules.now()).toEqual({ allowBackup: false });
    expect([...(await rules.wrong())].sort()).toEqual(['holidayRegion', 'retentionDays', 'spelCheck']);
    // Mended: the note goes, though the rules are the same.
    area.answer = async () => ({ allowBackup: false });
    await rules.afresh();
    expect(await rules.wrong()).toEqual([]);
    expect(area.changes).toBe(1);
  });
});
