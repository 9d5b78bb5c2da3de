/**
 * What the toolbar icon shows where no page of a host system answers: what to do next. On a page that does answer,
 * the background takes this popup away for that tab and the icon opens the panel.
 */
import { browser } from 'wxt/browser';
import { addressOf } from '../../components/pages/address';
import { dueInWords, dueToday } from '../../components/students/due';
import { today } from '../../components/when';
import { ADDRESSES } from '../../hosts/list';
import type { AskDue, DueToday } from '../../ports/due-today';

/** More than this stands in Mijn leerlingen. */
const AT_ONCE = 8;

const origins = browser.runtime.getManifest().host_permissions ?? [];

function show(id: string) {
  (document.getElementById(id) as HTMLElement).hidden = false;
}

function say(id: string, words: string) {
  (document.getElementById(id) as HTMLElement).textContent = words;
}

const names = Object.values(ADDRESSES).map(({ name }) => name);
say('hosts', new Intl.ListFormat('nl', { type: 'disjunction' }).format(names));

/** By label, each leading to the dossier; whoever is due is due for one thing. */
async function showDue() {
  const found: DueToday | undefined = await browser.runtime.sendMessage({
    type: 'due-today',
  } satisfies AskDue);
  const due = dueToday(found ?? [], today()).filter(({ tone }) => tone !== 'goes');
  if (due.length === 0) return;
  const lines = due.slice(0, AT_ONCE).map((one) => {
    const { dossier, label } = one;
    const says = dueInWords(one, today());
    const link = Object.assign(document.createElement('a'), {
      href: addressOf('mijn-leerlingen', dossier),
      target: '_blank',
    });
    const name = Object.assign(document.createElement('bdi'), { textContent: label });
    link.append(name, ` ${says.charAt(0).toLowerCase()}${says.slice(1)}`);
    const line = document.createElement('li');
    line.append(link);
    return line;
  });
  document.getElementById('due')?.replaceChildren(...lines);
  show('today');
}
void showDue().catch(() => {});

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
