import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ROOT, run } from './install.mjs';
import { copySources, differences, filesIn } from './sources.mjs';

/**
 * Builds once more, from a copy of the sources at another place, and compares: the same sources give the same files,
 * wherever and whenever they are built. Whoever reviews the extension for a store, or for a school, relies on it.
 * @param {'chrome' | 'firefox'} browser One that was built in `.output` just before.
 * @returns {boolean} Nothing differs; says what does.
 */
export function buildAgain(browser) {
  const elsewhere = mkdtempSync(join(tmpdir(), 'stapsgewijs-again-'));
  try {
    copySources(elsewhere);
    symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    const built = join(elsewhere, '.output', browser);
    if (run(bin('wxt'), ['build', '-b', browser], {}, elsewhere) !== 0) return false;
    const different = differences(join(ROOT, '.output', browser), built);
    for (const path of different) console.error(`Built twice, and not the same: ${path}`);
    if (different.length === 0) console.log(`${filesIn(built).length} files of ${browser}, twice the same`);
    return different.length === 0;
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}
