import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, hasDisplay } from './find-browser.mjs';
import { bin, installDependencies, ROOT, run } from './install.mjs';

/**
 * `npm run demo`: the extension in a real browser, on a fictional student's page of a fake school system. With a
 * display a window opens, ready to use; without one (or with `--headless`) the demo does the main job by itself.
 */
async function demo() {
  installDependencies();
  const executablePath = ensureBrowser();
  if (run(bin('wxt'), ['build']) !== 0) throw new Error('The extension could not be built.');

  // Only now: these need the dependencies.
  const { openChromium } = await import('./open-chromium.mjs');
  const { startFakeHosts } = await import('../tests/fake-hosts/server.mjs');
  const { studentByKey } = await import('../tests/fake-hosts/students.mjs');
  const { openPanel } = await import('../tests/browser/harness/panel.mjs');

  const headless = process.argv.includes('--headless') || !hasDisplay();
  const hosts = await startFakeHosts();
  const profileDir = mkdtempSync(join(tmpdir(), 'stapsgewijs-demo-'));
  try {
    const { context, page } = await openChromium({
      executablePath,
      profileDir,
      port: hosts.port,
      extension: join(ROOT, '.output', 'chrome'),
      headless,
      ...(headless ? { width: 1366, height: 768 } : {}),
    });
    const closed = new Promise((resolve) => context.once('close', resolve));
    const note = `/mentordashboard/leerling/${studentByKey('sanne').somtoday?.id}/notitieboek?notitie=nieuw&edit=true`;
    await page.goto(hosts.url('docent.somtoday.nl', note));
    const panel = await openPanel(page);
    if (headless) {
      const { doTheMainJob } = await import('./demo-main-job.mjs');
      await doTheMainJob(page, panel).finally(() => context.close());
      return;
    }
    console.log(
      [
        '',
        'The browser is open on a fictional student in a fake Somtoday, with the panel beside it.',
        'Press Beginnen, tick and write; put the cursor in the note; then Plan bekijken and Invoegen.',
        `A fake ParnasSys is at ${hosts.url('start.parnassys.net', '/bao/groep/groepsoverzicht')} in the same browser.`,
        'Close the browser to stop the demo.',
      ].join('\n'),
    );
    await closed;
  } finally {
    await hosts.stop();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

demo().catch((error) => {
  console.error(`\nThe demo stopped: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
