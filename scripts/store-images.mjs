import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './find-browser.mjs';
import { bin, installDependencies, ROOT, run } from './install.mjs';

/**
 * `npm run store-images`: what the listings in the stores show, in `.artifacts/store/`. Screenshots of the extension at
 * work on fictional students of the fake hosts, and pictures around one of them.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Frame} Frame
 */
const OUT = join(ROOT, '.artifacts', 'store');
/** As each store asks; larger than a listing shows them. */
const SCREEN = { width: 1280, height: 800 };
const COLLEAGUES = ['daan', 'fatima', 'zoe'];

/** @param {Page} page @param {string} name */
async function shot(page, name) {
  // Colours and folds need a moment to come to rest.
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  console.log(`  .artifacts/store/${name}.png`);
}

/** The extension at work. @returns {Promise<void>} */
async function screenshots() {
  const { openChromium } = await import('./open-chromium.mjs');
  const { startFakeHosts } = await import('../tests/fake-hosts/server.mjs');
  const { studentByKey } = await import('../tests/fake-hosts/students.mjs');
  const { openPanel, panelOrOpened, press } = await import('../tests/browser/harness/panel.mjs');
  const { begin, plan, signal, viewPlan } = await import('./demo-main-job.mjs');
  const hosts = await startFakeHosts();
  const profileDir = mkdtempSync(join(tmpdir(), 'stapsgewijs-store-'));
  try {
    const { context, page, extensionId } = await openChromium({
      executablePath: ensureBrowser(),
      profileDir,
      port: hosts.port,
      extension: join(ROOT, '.output', 'chrome'),
      ...SCREEN,
    });
    try {
      const go = (/** @type {string} */ key) =>
        page.goto(
          hosts.url(
            'docent.somtoday.nl',
            `/mentordashboard/leerling/${studentByKey(key).somtoday?.id}/notitieboek?notitie=nieuw&edit=true`,
          ),
        );
      for (const [index, key] of COLLEAGUES.entries()) {
        await go(key);
        const panel = index === 0 ? await openPanel(page) : await panelOrOpened(page);
        await begin(panel);
        await tickFirst(panel, index + 2);
      }
      await go('sanne');
      const panel = await panelOrOpened(page);
      await begin(panel);
      await signal(panel);
      await tickFirst(panel, 4);
      await panel.getByRole('heading', { name: 'Signaleren' }).scrollIntoViewIfNeeded();
      await shot(page, 'screenshot-1-step');
      await plan(panel);
      // A row that is left reads as a sentence.
      await page.keyboard.press('Escape');
      await panel.getByRole('heading', { name: 'Plannen' }).scrollIntoViewIfNeeded();
      await shot(page, 'screenshot-2-plan');
      await viewPlan(page, panel);
      await press(panel.getByRole('button', { name: /^Invoegen/ }));
      await panel
        .getByText(/^Ingevoegd/)
        .first()
        .waitFor();
      await shot(page, 'screenshot-3-inserted');
      await page.goto(`chrome-extension://${extensionId}/app.html#mijn-leerlingen`);
      await page.getByRole('heading', { name: 'Mijn leerlingen' }).first().waitFor();
      await shot(page, 'screenshot-4-students');
      await page.goto(`chrome-extension://${extensionId}/app.html#instellingen`);
      await page.getByRole('heading', { name: 'Instellingen' }).first().waitFor();
      await shot(page, 'screenshot-5-settings');
    } finally {
      await context.close();
    }
  } finally {
    await hosts.stop();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The first aandachtspunten of this step, as far as they are not ticked. @param {Frame} panel @param {number} count */
async function tickFirst(panel, count) {
  const boxes = panel.getByRole('checkbox');
  for (let index = 0; index < count; index++) await boxes.nth(index).check();
}

const STAIRS = 'M3 20.5h4.5v-5.25H12V10h4.5V4.75H21';
const mark = (/** @type {number} */ size) =>
  `<svg class="mark" width="${size}" height="${size}" viewBox="-4 -4 32 32"><rect x="-4" y="-4" width="32" height="32" rx="7" fill="#fff"/><path d="${STAIRS}" fill="none" stroke="#1d6a52" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/**
 * Pictures with few words: a store shows them small. Each by its name: width, height, and what stands in it.
 * @type {Record<string, [number, number, (screen: string) => string]>}
 */
const PICTURES = {
  'logo-300': [300, 300, () => `<main class="logo">${mark(300)}</main>`],
  'promo-small': [
    440,
    280,
    () =>
      `<main class="small">${mark(72)}<h1>Stapsgewijs</h1><p>Het stappenplan naast je leerling</p></main>`,
  ],
  'promo-wide': [1400, 560, wide],
};

/** @param {string} screen Of the panel, as an address. */
function wide(screen) {
  return `<main class="wide"><div>${mark(84)}<h1>Stapsgewijs</h1><p>Basisondersteuning in 6 stappen, naast de pagina van je leerling.</p></div><img src="${screen}" alt=""></main>`;
}

const STYLE = `
  body { margin: 0; font-family: "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
  main { width: 100vw; height: 100vh; box-sizing: border-box; overflow: hidden; background: #1d6a52; color: #fff; }
  h1 { margin: .5em 0 .15em; font-weight: 600; }
  p { margin: 0; line-height: 1.35; }
  .mark { display: block; }
  .logo { background: none; }
  .small { display: grid; place-content: center; justify-items: center; text-align: center; }
  .small h1 { font-size: 36px; } .small p { font-size: 18px; }
  .wide { display: grid; grid-template-columns: 500px 1fr; align-items: center; gap: 56px; padding-left: 72px; }
  .wide h1 { font-size: 60px; } .wide p { font-size: 26px; }
  .wide img { width: 100%; height: 496px; object-fit: cover; object-position: right top; border-radius: 10px 0 0 0; box-shadow: 0 12px 40px #0007; align-self: end; }
`;

/** Around the first screenshot. @returns {Promise<void>} */
async function pictures() {
  const { chromium } = await import('playwright-core');
  const screen = readFileSync(join(OUT, 'screenshot-1-step.png')).toString('base64');
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    for (const [name, [width, height, draw]] of Object.entries(PICTURES)) {
      await page.setViewportSize({ width, height });
      await page.setContent(
        `<!doctype html><html lang="nl"><style>${STYLE}</style><body>${draw(`data:image/png;base64,${screen}`)}</body></html>`,
      );
      await page.screenshot({ path: join(OUT, `${name}.png`), omitBackground: true });
      console.log(`  .artifacts/store/${name}.png`);
    }
  } finally {
    await browser.close();
  }
}

installDependencies();
if (run(bin('wxt'), ['build']) !== 0) throw new Error('The extension could not be built.');
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
await screenshots();
await pictures();
copyFileSync(join(ROOT, 'public', 'icon', '128.png'), join(OUT, 'icon-128.png'));
