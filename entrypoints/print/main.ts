/**
 * Prints one text, in a tab of its own. It asks for the text once; a page that is loaded again has none any more, and
 * says so. In a frame it shows nothing.
 */
import { browser } from 'wxt/browser';
import { sheetElement } from '../../export/sheet';
import type { LockTurn } from '../../ports/lock';
import type { AskPrint, Printed } from '../../ports/print-page';

const byId = (id: string) => document.getElementById(id) as HTMLElement;

const GONE =
  'De tekst is hier niet meer: hij wordt één keer gegeven en nergens bewaard. Sluit dit tabblad en klik in het stappenplan bij Plan bekijken opnieuw op Afdrukken.';
const READY = 'Klaar met afdrukken? Sluit dit tabblad. Daarna is de tekst hier weg.';

async function textOfThisTab(): Promise<Printed> {
  try {
    return await browser.runtime.sendMessage({ type: 'print' } satisfies AskPrint);
  } catch {
    return null;
  }
}

/** Two frames: then it has been laid out, and what is printed is not an empty page. */
const laidOut = () =>
  new Promise<unknown>((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function start() {
  // The lock closes: what is about somebody goes out of sight.
  browser.runtime.onMessage.addListener((message: Partial<LockTurn> | null) => {
    if (message?.type === 'lock-turn' && message.is === 'closing') location.reload();
    return undefined;
  });
  byId('close').addEventListener('click', async () => {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  });
  const printed = await textOfThisTab();
  if (!printed) {
    byId('says').textContent = GONE;
    return;
  }
  document.title = printed.name;
  byId('page').append(sheetElement(printed.text, document));
  byId('says').textContent = READY;
  const print = byId('print');
  print.hidden = false;
  print.addEventListener('click', () => window.print());
  await Promise.all([document.fonts.ready, laidOut()]);
  window.print();
}

if (window.top === window) void start();
