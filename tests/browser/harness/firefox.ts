import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../../scripts/find-browser.mjs';
import { startFakeHosts } from '../../fake-hosts/server.mjs';
import { BUILDS, type FakeHosts } from './browser';
import { startConnectProxy } from './connect-proxy';
import { freePort, type Marionette, openMarionette } from './marionette';

/** A control as Firefox tells it to a screen reader: page, closed shadow roots and the panel's frame alike. */
export interface FirefoxControl {
  role: string;
  name: string;
  value: string;
  checked: boolean;
  expanded: boolean;
  /** CSS pixels from the top left of the page. */
  box: { x: number; y: number; width: number; height: number };
}

/** The tab, with the real mouse and the real keys. */
export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** Runs in the page's own world; what it gives has to fit in JSON. */
  evaluate<T>(work: () => T): Promise<T>;
  click(x: number, y: number): Promise<void>;
  /** The mouse goes over these places in turn; with `pressed` it drags. */
  move(places: readonly [x: number, y: number][], pressed?: boolean): Promise<void>;
  wheel(x: number, y: number, by: number): Promise<void>;
  /** Keys go where the cursor is, whichever frame that is in. */
  type(text: string): Promise<void>;
}

export interface TestFirefox {
  page: FirefoxPage;
  hosts: FakeHosts;
  /** Every named control now on screen, in reading order. */
  controls(): Promise<FirefoxControl[]>;
  /** Waits for a control by role (`button`, `checkbox`, `textbox`, …) and the start of its accessible name. */
  waitForControl(role: string, name: string, timeout?: number): Promise<FirefoxControl>;
  /** Scrolls to it, if need be, and gives where it stands then. */
  bringIntoView(role: string, name: string): Promise<FirefoxControl['box']>;
  /** Brings it into view and presses it with the real mouse, in its middle. */
  press(role: string, name: string): Promise<void>;
  /** Clicks the extension's icon in the toolbar; its popup opens where the icon has one. */
  clickIcon(): Promise<void>;
  /** Until the content script works in the page of this tab, where it may show nothing of itself. */
  waitForScript(): Promise<void>;
  /** What the popup under the icon shows, one line a part; empty when none is open. */
  popupText(): Promise<string>;
  /** Opens a page of the extension in a tab of its own, as no page of a host can, and goes there. */
  openOwnPage(path: string): Promise<void>;
  /** Does what opens a tab, and goes there. */
  intoNewTab(open: () => Promise<unknown>): Promise<void>;
  /** Closes the tab that was opened, and goes back. */
  closeOwnPage(): Promise<void>;
  /** Waits until Firefox itself asks for access, gives its words, and presses one of its buttons. */
  answerPrompt(answer: 'allow' | 'refuse'): Promise<string>;
  /** Takes access to every site away, as the switches in the add-on manager do. */
  revokeAccess(): Promise<void>;
  /** A part of the page as it is drawn, frames of other processes included: a picture as a `data:` address. */
  draw(part: FirefoxControl['box']): Promise<string>;
  clipboard(): Promise<string>;
  setClipboard(text: string): Promise<void>;
  hasAccess(): Promise<boolean>;
  /** Puts the background to sleep, as Firefox does after half a minute of rest. */
  restBackground(): Promise<void>;
  /**
   * Closes the tab as its cross does, and goes on in a fresh one. At the very moment at which a background that sleeps
   * is woken, by what was done in the tab right before: it never gets to see the page.
   */
  closeTabOnWaking(): Promise<void>;
  /** As an update does, with its pages open; or off and on, by the switch in the add-on manager. */
  manage(how: 'reload' | 'disable' | 'enable'): Promise<void>;
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

/** What the panel takes from a teacher who has read it, half a second after it came in sight. */
const WEIGHTY =
  /^(?:Beginnen|Kop|Invoegen|Ongedaan|Ja, dit is|Nee, iemand|Selectie|Plan inlezen bij|Ronde|Dossier|Deze|Beide|Opslaan als|Afdrukken|Moment(?:en)? in)|verwijderen$/;

const SERVICE = `Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)`;

/**
 * Runs in Firefox's own window. No remote protocol reaches into an extension's frame, but the accessibility tree in
 * the parent process holds every frame of the tab.
 */
const READ_CONTROLS = `
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
          expanded: (state.value & Ci.nsIAccessibleStates.STATE_EXPANDED) !== 0,
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
  const service = ${SERVICE};
  visit(service.getAccessibleFor(gBrowser.selectedBrowser));
  return JSON.stringify(found);
`;

/** The control is found as in READ_CONTROLS; the browser scrolls whatever has to scroll. */
const SCROLL_TO = (role: string, name: string) => `
  const service = ${SERVICE};
  const roles = ${JSON.stringify(ROLES)};
  const visit = (node) => {
    if (!node) return null;
    const role = service.getStringRole(node.role);
    if ((roles[role] ?? role) === ${JSON.stringify(role)} && (node.name ?? '').startsWith(${JSON.stringify(name)})) return node;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const found = visit(child);
      if (found) return found;
    }
    return null;
  };
  visit(service.getAccessibleFor(gBrowser.selectedBrowser))?.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE);`;

const UUID = '0fa1d7a2-3a53-4b2c-8a35-6a6f6f6c1d10';

/** In Firefox's window: the extension under test. */
const OURS = `[...WebExtensionPolicy.getActiveExtensions()].find((one) => one.mozExtensionHostname === '${UUID}').extension`;

/** Is there a Firefox to test in? */
export const hasFirefox = () => findFirefox() !== undefined;

export interface FirefoxOptions {
  /** CSS pixels of the page; default 1366×768. */
  width?: number;
  height?: number;
  hosts?: FakeHosts;
  /** A profile that is opened again later; default a new one, thrown away on `close`. */
  profileDir?: string;
  /** Folder of another extension than the production build. */
  extension?: string;
  /** Access to the host systems: there from the start (the default), or the teacher's to give. */
  access?: 'granted' | 'asked';
  /** Folder in which files are saved without a question; what is printed comes there too, as a PDF. */
  downloads?: string;
  /** Whether pages have the navigation API, which Firefox before 147 had not; default as Firefox has it. */
  navigation?: boolean;
}

/** Opens Firefox with the production build (or another extension) on the fake hosts. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<TestFirefox> {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error('No Firefox found: install Firefox (ESR), or set STAPSGEWIJS_FIREFOX.');
  const extension = options.extension ?? BUILDS.firefox;
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no build in ${extension}: run "npm run build:firefox" first.`);
  }
  const hosts = options.hosts ?? (await startFakeHosts());
  const proxy = await startConnectProxy(hosts.port);
  const profile = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'stapsgewijs-firefox-')));
  const port = await freePort();
  const id = await idOf(extension);
  await writePreferences(profile, {
    'extensions.originControls.grantByDefault': options.access !== 'asked',
    // The id of the extension is fixed by its manifest, its address by this.
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    ...(options.navigation === undefined ? {} : { 'dom.navigation.webidl.enabled': options.navigation }),
    ...(options.downloads ? intoFolder(options.downloads) : {}),
    // What a temporary extension stored would go with it when the browser closes.
    'extensions.webextensions.keepStorageOnUninstall': options.profileDir !== undefined,
    'extensions.webextensions.keepUuidOnUninstall': options.profileDir !== undefined,
    'marionette.port': port,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.no_proxies_on': '',
    'intl.accept_languages': 'nl',
    // Real events, given to the window: they find their own way into frames of other processes.
    'remote.events.async.enabled': true,
  });
  const firefox = spawn(
    executablePath,
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    { stdio: 'ignore' },
  );

  async function close() {
    const gone = new Promise((resolve) => firefox.once('exit', resolve));
    if (firefox.exitCode === null && firefox.kill()) await gone;
    await proxy.stop();
    if (!options.hosts) await hosts.stop();
    if (!options.profileDir) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    const marionette = await openMarionette(port);
    // Frames that load before the service runs never join the tree, so it starts first; and it runs as long as somebody
    // holds it.
    await marionette.window(`window.accessibility = ${SERVICE};`);
    await marionette.page('Addon:Install', { path: extension, temporary: true });
    await marionette.window(TELL_ALL);
    await fitWindow(marionette, options.width ?? 1366, options.height ?? 768);
    return {
      ...inTab(marionette),
      ...inBrowser(marionette, id),
      hosts,
      async close() {
        marionette.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** As after first use, as `tellAll` of open-chromium.mjs does. */
const TELL_ALL = `
  const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
  const extension = ${OURS};
  return ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension), true)
    .then((settings) => settings.set({ told: extension.version })).then(() => '');`;

function intoFolder(downloads: string): Record<string, unknown> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.helperApps.neverAsk.saveToDisk':
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/calendar',
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
    'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(downloads, 'printed.pdf'),
  };
}

async function writePreferences(profile: string, preferences: Record<string, unknown>): Promise<void> {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
}

async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings?.gecko?.id ?? '';
}

/** Makes the window so large that the page in it has this size. */
async function fitWindow(marionette: Marionette, width: number, height: number): Promise<void> {
  const margin = await marionette.window(`
    const { width, height } = gBrowser.selectedBrowser.getBoundingClientRect();
    return JSON.stringify([window.outerWidth - width, window.outerHeight - height]);`);
  const [beside, above] = JSON.parse(margin) as [number, number];
  await marionette.page('WebDriver:SetWindowRect', { width: width + beside, height: height + above });
}

async function until<T>(look: () => Promise<T | null>, what: string, timeout = 15_000): Promise<T> {
  for (const end = Date.now() + timeout; ; ) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`In Firefox there was no ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function inTab(marionette: Marionette) {
  const perform = (type: 'pointer' | 'key' | 'wheel', actions: object[]) =>
    marionette.page('WebDriver:PerformActions', { actions: [{ type, id: type, actions }] });

  const page: FirefoxPage = {
    async goto(url) {
      await marionette.page('WebDriver:Navigate', { url });
    },
    async evaluate<T>(work: () => T) {
      const script = `return JSON.stringify((${work})())`;
      const answer = await marionette.page('WebDriver:ExecuteScript', { script, args: [], sandbox: null });
      return JSON.parse((answer as { value: string | null }).value ?? 'null') as T;
    },
    async click(x, y) {
      await perform('pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async move(places, pressed = false) {
      const [first, ...others] = places.map(([x, y]) => ({
        type: 'pointerMove',
        x: Math.round(x),
        y: Math.round(y),
        duration: 50,
      }));
      const [down, up] = pressed ? [['pointerDown'], ['pointerUp']] : [[], []];
      const buttons = (names: string[]) => names.map((type) => ({ type, button: 0 }));
      await perform('pointer', [first, ...buttons(down ?? []), ...others, ...buttons(up ?? [])] as object[]);
    },
    async wheel(x, y, by) {
      const [left, top] = [Math.round(x), Math.round(y)];
      await perform('wheel', [{ type: 'scroll', x: left, y: top, deltaX: 0, deltaY: by, duration: 0 }]);
    },
    async type(text) {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform('key', keys);
    },
  };

  async function controls(): Promise<FirefoxControl[]> {
    const found = JSON.parse(await marionette.window(READ_CONTROLS)) as FirefoxControl[];
    return found.map((control) => ({ ...control, role: ROLES[control.role] ?? control.role }));
  }

  const waitForControl = (role: string, name: string, timeout?: number) =>
    until(
      async () => (await controls()).find((one) => one.role === role && one.name.startsWith(name)) ?? null,
      `${role} "${name}"`,
      timeout,
    );

  async function bringIntoView(role: string, name: string): Promise<FirefoxControl['box']> {
    await waitForControl(role, name);
    const { height } = await page.evaluate(() => ({ height: innerHeight }));
    let before = '';
    return until(async () => {
      const { box } = await waitForControl(role, name);
      const still = JSON.stringify(box) === before;
      before = JSON.stringify(box);
      const middle = box.y + box.height / 2;
      if (still && middle > 0 && middle < height) return box;
      // Once more where something that came in above it pushed it out of view again.
      await marionette.window(SCROLL_TO(role, name));
      return null;
    }, `${role} "${name}" in view`);
  }

  return {
    page,
    controls,
    waitForControl,
    bringIntoView,
    async press(role: string, name: string) {
      await waitForControl(role, name);
      if (WEIGHTY.test(name)) await new Promise((resolve) => setTimeout(resolve, 700));
      const box = await bringIntoView(role, name);
      await page.click(box.x + box.width / 2, box.y + box.height / 2);
    },
  };
}

/** @param id of the extension under test */
function inBrowser(marionette: Marionette, id: string) {
  async function intoNewTab(open: () => Promise<unknown>): Promise<void> {
    const before = (await marionette.page('WebDriver:GetWindowHandles')) as string[];
    await open();
    const handle = await until(async () => {
      const now = (await marionette.page('WebDriver:GetWindowHandles')) as string[];
      return now.find((one) => !before.includes(one)) ?? null;
    }, 'new tab');
    await marionette.page('WebDriver:SwitchToWindow', { handle });
  }

  return {
    async clickIcon() {
      await marionette.window(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        ExtensionParent.apiManager.global.browserActionFor(${OURS}).triggerAction(window);`);
    },
    async waitForScript() {
      await until(
        async () =>
          (await marionette.window(`
            const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
            return [...ExtensionParent.ParentAPIManager.proxyContexts.values()].some((one) =>
              one.envType === 'content_parent' && one.extension === ${OURS} &&
              one.xulBrowser === gBrowser.selectedBrowser) ? 'there' : '';`)) || null,
        'content script',
      );
    },
    popupText: () =>
      marionette.window(`
        const service = ${SERVICE};
        const lines = [];
        const visit = (node) => {
          if (!node) return;
          if (node.name && /text leaf|pushbutton/.test(service.getStringRole(node.role))) lines.push(node.name);
          for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
        };
        const popup = document.querySelector('.webextension-popup-browser');
        visit(popup && service.getAccessibleFor(popup));
        return lines.join('\\n');`),
    openOwnPage: (path: string) =>
      intoNewTab(() => marionette.window(`openTrustedLinkIn('moz-extension://${UUID}${path}', 'tab');`)),
    intoNewTab,
    async closeOwnPage() {
      // It may have closed itself.
      await marionette.page('WebDriver:CloseWindow').catch(() => {});
      const [handle] = (await marionette.page('WebDriver:GetWindowHandles')) as string[];
      await marionette.page('WebDriver:SwitchToWindow', { handle });
    },
    async answerPrompt(answer: 'allow' | 'refuse') {
      const words = await until(
        async () =>
          (await marionette.window(`
            const panel = document.getElementById('addon-webext-permissions-notification');
            return PopupNotifications.isPanelOpen && panel ? panel.textContent : '';`)) || null,
        'question of the browser itself',
      );
      await marionette.window(`
        const panel = document.getElementById('addon-webext-permissions-notification');
        panel.${answer === 'allow' ? 'button' : 'secondaryButton'}.click();`);
      return words.replace(/\s+/g, ' ').trim();
    },
    async revokeAccess() {
      await marionette.window(`
        const { ExtensionPermissions } =
          ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const extension = ${OURS};
        const origins = extension.allowedOrigins.patterns
          .map(({ pattern }) => pattern).filter((pattern) => pattern.startsWith('https'));
        return ExtensionPermissions.remove(extension.id, { permissions: [], origins }, extension).then(() => '');`);
    },
    async manage(how: 'reload' | 'disable' | 'enable') {
      await marionette.window(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        return AddonManager.getAddonByID('${id}').then((addon) => addon.${how}()).then(() => '');`);
    },
    async restBackground() {
      await marionette.window(
        `return ${OURS}.terminateBackground({ disableResetIdleForTest: true }).then(() => '');`,
      );
    },
    async closeTabOnWaking() {
      const before = (await marionette.page('WebDriver:GetWindowHandles')) as string[];
      const state = await marionette.window(`
        const left = gBrowser.selectedTab;
        gBrowser.addTrustedTab('about:blank');
        const extension = ${OURS};
        return new Promise((done) => {
          const end = Date.now() + 5000;
          const timer = setInterval(() => {
            const state = extension.backgroundState;
            if (state === 'stopped' && Date.now() < end) return;
            clearInterval(timer);
            gBrowser.removeTab(left);
            done(state);
          }, 1);
        });`);
      if (state === 'stopped') throw new Error('Nothing woke the background');
      const handle = await until(async () => {
        const now = (await marionette.page('WebDriver:GetWindowHandles')) as string[];
        return now.length === before.length ? (now.find((one) => !before.includes(one)) ?? null) : null;
      }, 'fresh tab');
      await marionette.page('WebDriver:SwitchToWindow', { handle });
    },
    draw: ({ x, y, width, height }: FirefoxControl['box']) =>
      marionette.window(`
        const { currentWindowGlobal } = gBrowser.selectedBrowser.browsingContext;
        const part = new DOMRect(${x}, ${y}, ${width}, ${height});
        return currentWindowGlobal.drawSnapshot(part, 1, 'white').then((picture) => {
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          Object.assign(canvas, { width: picture.width, height: picture.height });
          canvas.getContext('2d').drawImage(picture, 0, 0);
          return canvas.toDataURL();
        });`),
    clipboard: () => marionette.window('return navigator.clipboard.readText();'),
    async setClipboard(text: string) {
      await marionette.window(
        `return navigator.clipboard.writeText(${JSON.stringify(text)}).then(() => '');`,
      );
    },
    hasAccess: async () =>
      (await marionette.window(
        `return String(${OURS}.allowedOrigins.matches(Services.io.newURI('https://docent.somtoday.nl/')))`,
      )) === 'true',
  };
}
