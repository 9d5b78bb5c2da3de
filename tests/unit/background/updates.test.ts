import { describe, expect, it } from 'vitest';
import { takeOver } from '../../../entrypoints/background/take-over';
import { updates } from '../../../entrypoints/background/updates';
import { memoryOf } from './session-area';

describe('a new version', () => {
  function house() {
    const happened: string[] = [];
    let panels = 0;
    const options = {
      memory: memoryOf(),
      panelIsOpen: async () => panels > 0,
      tidyUp: async () => void happened.push('tidied up'),
      reload: () => void happened.push('reloaded'),
    };
    return { happened, options, open: (many: number) => (panels = many) };
  }

  it('waits while a panel is open, and comes in when the last one is closed, after everything is written', async () => {
    const { happened, options, open } = house();
    open(2);
    await updates(options).available();
    open(1);
    // Another worker: what waits is remembered.
    await updates(options).maybe();
    expect(happened).toEqual([]);
    open(0);
    await updates(options).maybe();
    expect(happened).toEqual(['tidied up', 'reloaded']);
  });

  it('does not come in beside a panel that opened while things were written', async () => {
    const { happened, options, open } = house();
    const { available } = updates({ ...options, tidyUp: async () => void open(1) });
    await available();
    expect(happened).toEqual([]);
  });

  it('is not made up: a panel that closes reloads nothing by itself', async () => {
    const { happened, options } = house();
    await updates(options).maybe();
    expect(happened).toEqual([]);
  });
});

it('brings the content script once for each start, and one page that refuses stops no other', async () => {
  const memory = memoryOf();
  const ran: string[] = [];
  const options = {
    memory,
    scripts: [{ matches: ['https://a/*'], js: ['a.js'] }],
    tabs: async () => [1, 2, 3],
    run: async (tab: number, files: string[]) => {
      if (tab === 1) throw new Error('an error page');
      ran.push(`${tab} ${files}`);
    },
  };
  await takeOver(options);
  await takeOver(options);
  expect(ran).toEqual(['2 a.js', '3 a.js']);
});
