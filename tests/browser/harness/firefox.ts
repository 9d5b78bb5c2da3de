import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-browser.mjs';
import { startFakeHosts } from '../../fake-hosts/server.mjs';
import { BUILDS, type FakeHosts } from './browser';
import { startConnectProxy } from './connect-proxy';

/** A control as Firefox tells it to a screen reader: page, closed shadow roots and the panel's frame alike. */
export interface FirefoxControl {
  role: string;
  name: string;
  value: string;
  checked: boolean;
  /** CSS pixels from the top left of the page. */
  box: { x: number; y: number; width: number; height: number };
}

export interface TestFirefox {
  browser: Browser;
  page: Page;
  hosts: FakeHosts;
  /** Every named control now on screen, in reading order. */
  controls(): Promise<FirefoxControl[]>;
  /** Waits for a control by role (`button`, `checkbox`, `textbox`, …) and the start of its accessible name. */
  waitForControl(role: string, name: string, timeout?: number): Promise<FirefoxControl>;
  /** Presses it with the real mouse, in its middle. */
  press(role: string, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Firefox's names for the roles that differ from ARIA's. */
const ROLES: Record<string, string> = {
  pushbutton: 'button',
  'toggle button': 'button',
  checkbutton: 'checkbox',
  entry: 'textbox',
  statusbar: 'status',
};

interface ScriptAnswer {
  result: { result?: { value?: string }; exceptionDetails?: { text?: string } };
}
interface Bidi {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts: { context: string }[] } } & ScriptAnswer>;
}

/**
 * Runs in Firefox's own window. WebDriver BiDi does not reach into an extension's frame, but the accessibility tree
 * in the parent process holds every frame of the tab.
 */
const READ_CONTROLS = `(() => {
  const page = gBrowser.selectedBrowser.getBoundingClientRect();
  const found = [];
  const visit = (node) => {
    if (!node) return;
    const role = service.getStringRole(node.role);
    const [x, y, width, height, state] = [{}, {}, {}, {}, {}];
    try {
      node.getBounds(x, y, width, height);
      node.getState(state, {});
      if (node.name || role === 'statusbar') {
        const scale = window.devicePixelRatio;
        found.push({
          role, name: node.name ?? '', value: node.value ?? '',
          checked: (state.value & Ci.nsIAccessibleStates.STATE_CHECKED) !== 0,
          box: { x: (x.value - window.mozInnerScreenX * scale) / scale - page.x,
                 y: (y.value - window.mozInnerScreenY * scale) / scale - page.y,
                 width: width.value / scale, height: height.value / scale },
        });
      }
    } catch {
      // The node went away while the tree was read.
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  visit(service.getAccessibleFor(gBrowser.selectedBrowser));
  return JSON.stringify(found);
})()`;

/** Is there a Firefox to test in? */
export const hasFirefox = () => findFirefox() !== undefined;

/**
 * Opens Firefox with the production build (or another extension) on the fake hosts, host access granted.
 * The CSS size of the page is 1366×768 unless said otherwise.
 */
export async function openFirefox(
  options: { width?: number; height?: number; hosts?: FakeHosts; extension?: string } = {},
): Promise<TestFirefox> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error('No Firefox found: install Firefox (ESR), or set STAPSGEWIJS_FIREFOX.');
  const extension = options.extension ?? BUILDS.firefox;
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no build in ${extension}: run "npm run build:firefox" first.`);
  }
  const hosts = options.hosts ?? (await startFakeHosts());
  const proxy = await startConnectProxy(hosts.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access', '--width=1400', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.originControls.grantByDefault': true,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'intl.accept_languages': 'nl',
    },
  });
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts[0]?.context;
  const inWindow = async (expression: string) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: window },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text ?? 'Firefox refused a script');
    return result.result?.value ?? '';
  };
  // Frames that load before the service runs never join the tree, so it starts first.
  await inWindow(`Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService); ''`);
  await browser.installExtension(extension);
  const page = await browser.newPage();
  await page.setViewport({ width: options.width ?? 1366, height: options.height ?? 768 });

  async function controls(): Promise<FirefoxControl[]> {
    const found = JSON.parse(await inWindow(READ_CONTROLS)) as FirefoxControl[];
    return found.map((control) => ({ ...control, role: ROLES[control.role] ?? control.role }));
  }

  async function waitForControl(role: string, name: string, timeout = 15_000) {
    const end = Date.now() + timeout;
    for (;;) {
      const control = (await controls()).find((one) => one.role === role && one.name.startsWith(name));
      if (control) return control;
      if (Date.now() > end) throw new Error(`No ${role} "${name}" appeared in Firefox on ${page.url()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  return {
    browser,
    page,
    hosts,
    controls,
    waitForControl,
    async press(role, name) {
      const { box } = await waitForControl(role, name);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    async close() {
      await browser.close();
      await proxy.stop();
      if (!options.hosts) await hosts.stop();
    },
  };
}
