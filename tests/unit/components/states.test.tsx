// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RoundNotice } from '../../../components/rounds/round-notice';
import { CopyMyText } from '../../../components/states/copy-my-text';
import { LossNotice } from '../../../components/states/loss-notice';
import { MovedNotice } from '../../../components/states/moved-notice';
import { Unmeant } from '../../../components/unmeant';
import { WHY_NOT } from '../../../components/why-not';
import type { Loss } from '../../../dossier/marker';
import { LinkError } from '../../../ports/dossier-link';
import { acts, fakeLink } from './fake-link';
import { press, show } from './on-screen';
import { snapshot } from './sheets';

const full = () => {
  throw new LinkError('storage-full');
};

describe('Unmeant', () => {
  it('is there before it says anything, so that it is read out', async () => {
    const why = signal('');
    const screen = await show(fakeLink(), () => <Unmeant why={why} />);
    expect(screen.names('alert')).toHaveLength(1);
    await act(() => {
      why.value = 'Dat ging snel.';
    });
    expect(screen.says('alert')).toBe('Dat ging snel.');
    expect(await screen.faults()).toEqual([]);
  });
});

describe('MovedNotice', () => {
  it('says where the panel went until it is closed', async () => {
    const shown = signal(true);
    const screen = await show(fakeLink(), () => (
      <MovedNotice
        shown={shown.value}
        close={() => {
          shown.value = false;
        }}
      >
        Nu: Daan V.
      </MovedNotice>
    ));
    expect(screen.says('status')).toBe('Nu: Daan V.');
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Melding sluiten'));
    expect(screen.names('status')).toHaveLength(1);
    expect(screen.says('status')).toBe('');
    expect(screen.names('button')).toEqual([]);
  });
});

describe('RoundNotice', () => {
  it.each([
    [2, 'In een ander venster is ronde 2 begonnen. Wat je in ronde 1 typte, is daar bewaard.', 1],
    [1, 'In een ander venster is ronde 2 teruggedraaid. Je ziet weer ronde 1.', 2],
  ])('says which way another window went: to round %i', async (round, says, seen) => {
    const fake = fakeLink();
    const now = fake.view.value;
    if (now) fake.view.value = { ...now, dossier: snapshot([], round) };
    const screen = await show(fake, () => <RoundNotice />);
    await act(() => {
      screen.desk.place.round.value = seen;
    });
    expect(screen.says('status')).toBe(says);
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Melding sluiten'));
    expect(screen.says('status')).toBe('');
  });
});

describe('LossNotice', () => {
  const LOSS: Loss = { found: 7, was: 'empty', copy: 'had-nothing', until: null, missing: null };
  async function lost(loss: Loss | null) {
    const fake = fakeLink();
    const now = fake.view.value;
    if (now) fake.view.value = { ...now, loss };
    return { fake, screen: await show(fake, () => <LossNotice />) };
  }

  it('is not there where nothing was lost', async () => {
    const { screen } = await lost(null);
    expect(screen.text()).toBe('');
  });

  it.each([
    [{ was: 'empty', copy: 'brought-back', until: 1 }, 'Je dossiers zijn teruggezet'],
    [{ was: 'older', copy: 'brought-back', until: 1, missing: 2 }, 'Je laatste wijzigingen zijn teruggezet'],
    [{ was: 'older', copy: 'had-nothing', until: 1, missing: 2 }, 'Je laatste wijzigingen zijn weg'],
    [{ was: 'empty', copy: 'had-nothing' }, 'De dossiers op dit apparaat zijn weg'],
  ] as const)('says what was lost, and that what is gone is gone: %o', async (what, title) => {
    const { fake, screen } = await lost({ ...LOSS, ...what });
    expect(screen.the('heading').textContent).toBe(title);
    if ('missing' in what) expect(screen.text()).toContain('is weg.');
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Ik heb dit gelezen'));
    expect(acts(fake)).toEqual([{ type: 'loss-read', found: 7 }]);
  });

  it('stays when it can not be stored that it was read', async () => {
    const { fake, screen } = await lost(LOSS);
    fake.answer = full;
    await press(screen.the('button', 'Ik heb dit gelezen'));
    expect(screen.text()).toContain(`Dit lukt nu niet. ${WHY_NOT['storage-full'].beside}`);
    expect(screen.names('button')).toEqual(['Ik heb dit gelezen']);
  });
});

describe('CopyMyText', () => {
  let copied: string[] = [];
  let takes = true;
  beforeEach(() => {
    copied = [];
    takes = true;
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly held: Record<string, Blob>) {}
      },
    );
    const write = async ([item]: { held: Record<string, Blob> }[]) => {
      if (!takes) throw new Error('refused');
      copied.push((await item?.held['text/plain']?.text()) ?? '');
    };
    Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
    Object.assign(document, { execCommand: () => false });
    Object.assign(window, { focus() {} });
  });
  const typed = (text: string) => ({
    address: { dossier: 'd', round: 1, kind: 'goal' as const, name: 'g' },
    field: 'text',
    text,
  });
  async function orphaned(...texts: string[]) {
    const fake = fakeLink();
    fake.condition.value = 'orphaned';
    fake.unsaved.value = texts.map(typed);
    return { fake, screen: await show(fake, () => <CopyMyText />) };
  }

  it('is not there when there is nothing to rescue', async () => {
    const { screen } = await orphaned('  ');
    expect(screen.text()).toBe('');
  });

  it('takes all that was typed, also when the page answers nothing any more', async () => {
    const { fake, screen } = await orphaned('Sanne vraagt hulp.', 'Ze levert werk in.');
    fake.answer = () => new Promise(() => {});
    expect(await screen.faults()).toEqual([]);
    await press(screen.the('button', 'Kopieer mijn tekst'));
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]).toContain('Sanne vraagt hulp.');
    expect(copied[0]).toContain('Ze levert werk in.');
    await vi.waitFor(() => expect(screen.says('status')).toMatch(/^Gekopieerd\./));
  });

  it('no longer says that it is copied once more was typed', async () => {
    const { fake, screen } = await orphaned('Sanne vraagt hulp.');
    await press(screen.the('button', 'Kopieer mijn tekst'));
    await vi.waitFor(() => expect(screen.says('status')).toMatch(/^Gekopieerd\./));
    await act(() => {
      fake.unsaved.value = [typed('Sanne vraagt hulp aan Daan.')];
    });
    expect(screen.says('status')).toBe('');
  });

  it('never says that it is copied when the clipboard did not take it', async () => {
    const { screen } = await orphaned('Sanne vraagt hulp.');
    takes = false;
    await press(screen.the('button', 'Kopieer mijn tekst'));
    await vi.waitFor(() => expect(screen.says('status')).toMatch(/^Kopiëren lukt niet\./));
  });

  it('asks before the page is left with the only copy', async () => {
    const { screen } = await orphaned('Sanne vraagt hulp.');
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(true);
    await press(screen.the('button', 'Kopieer mijn tekst'));
    await vi.waitFor(() => expect(screen.says('status')).toMatch(/^Gekopieerd\./));
    expect(leave()).toBe(false);
  });
});
