import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './find-browser.mjs';
import { installDependencies, ROOT } from './install.mjs';

/** `npm run papers`: the papers for the school as PDF, in `.artifacts/papers/`. Fails where one is more than one A4. */
installDependencies();
// Only now: these need the dependencies.
const { chromium } = await import('playwright-core');
const { printPaper, schoolPapers } = await import('./school-papers.mjs');

const OUT = join(ROOT, '.artifacts', 'papers');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const paper of schoolPapers()) {
    const { pdf, pages } = await printPaper(page, paper, version);
    writeFileSync(join(OUT, `${paper.name}.pdf`), pdf);
    console.log(
      `.artifacts/papers/${paper.name}.pdf  ${pages === 1 ? 'one page' : `${pages} pages: too long`}`,
    );
    if (pages !== 1) process.exitCode = 1;
  }
} finally {
  await browser.close();
}
