/**
 * What the toolbar icon shows where no page of a host system answers: what to do next. On a page that does answer,
 * the background takes this popup away for that tab and the icon opens the panel.
 */
import { browser } from 'wxt/browser';
import { ADDRESSES } from '../../hosts/list';

const origins = browser.runtime.getManifest().host_permissions ?? [];

function show(id: string) {
  (document.getElementById(id) as HTMLElement).hidden = false;
}

function say(id: string, words: string) {
  (document.getElementById(id) as HTMLElement).textContent = words;
}

const names = Object.values(ADDRESSES).map(({ name }) => name);
say('hosts', new Intl.ListFormat('nl', { type: 'disjunction' }).format(names));

// In Firefox access to a site is the teacher's to give; in Chromium a school or a teacher can take it away.
if (!(await browser.permissions.contains({ origins }))) {
  show('no-access');
  document.getElementById('give-access')?.addEventListener('click', async () => {
    // The background starts the panel in pages that are open already. Firefox closes this popup while it asks.
    if (await browser.permissions.request({ origins })) window.close();
    else say('refused', 'Zonder toegang doet Stapsgewijs niets. Je kunt het later alsnog geven.');
  });
} else {
  // The address of a tab is told only for sites we have access to: the host systems.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined && tab.url) {
    const { id } = tab;
    show('reload');
    document.getElementById('reload-page')?.addEventListener('click', async () => {
      await browser.tabs.reload(id);
      window.close();
    });
  }
}
