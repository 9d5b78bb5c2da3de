// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { LogSetting } from '../../../components/settings/log-setting';
import type { Stored } from '../../../ports/own-page';
import type { OwnPageLink } from '../../../ports/own-page-client';
import { fakeLink } from './fake-link';
import { later, press, show } from './on-screen';

describe('the log', () => {
  it('is shown on request, the newest first, and goes again', async () => {
    const at = new Date(2026, 10, 28, 10, 2).getTime();
    const link = fakeLink();
    const log = [
      [at, 'begun'],
      [at + 60_000, 'copied'],
    ];
    Object.assign(link, { ask: async (type: string) => (type === 'log' ? log : null) });
    const stored = signal<Stored | null>(null);
    const screen = await show(link, () => (
      <LogSetting link={link as unknown as OwnPageLink} stored={stored.value} />
    ));
    expect(screen.names('region')).toEqual([]);
    await press(screen.the('button', 'Bekijk het logboek'));
    const shown = screen.the('region', 'Logboek, het nieuwste eerst');
    const lines = [...shown.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(lines).toEqual(['28-11 10:03 tekst gekopieerd', '28-11 10:02 dossier begonnen']);
    expect(await screen.faults()).toEqual([]);
    // Another tab wiped everything, or this one.
    log.length = 0;
    stored.value = {} as Stored;
    await later();
    expect(screen.names('region')).toEqual([]);
    expect(screen.text()).toContain('Er is nog niets gebeurd.');
    await press(screen.the('button', 'Bekijk het logboek'));
    expect(screen.names('region')).toEqual([]);
  });
});
