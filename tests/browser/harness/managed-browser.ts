/** A browser with policies of its own: nobody else on this machine sees them, and nothing of them stays. */
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../../scripts/find-browser.mjs';

const run = promisify(execFile);

export interface ManagedBrowser {
  executablePath: string;
  /** The policies of the machine, as an administrator puts them in a file. */
  setPolicies(policies: object): Promise<void>;
  remove(): Promise<void>;
}

/** Where a browser of this name looks for policies on Linux. */
const folderOf = (browser: string) =>
  /chrome/.test(browser) ? '/etc/opt/chrome' : /edge/.test(browser) ? '/etc/opt/edge' : '/etc/chromium';

/** It takes the rights of an administrator, and a kernel that gives a process a view of its own of the disk. */
export async function whyNoManagedBrowser(): Promise<string | null> {
  const browser = findBrowser();
  if (process.platform !== 'linux' || !browser) return 'this is no Linux with a browser';
  const folder = folderOf(basename(browser));
  return run('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', folder]).then(
    () => null,
    (error: Error) => `no policies can be set for one browser alone: ${error.message.trim()}`,
  );
}

export async function managedBrowser(): Promise<ManagedBrowser> {
  const browser = findBrowser() ?? '';
  const folder = folderOf(basename(browser));
  const dir = await mkdtemp(join(tmpdir(), 'stapsgewijs-managed-'));
  const managed = join(dir, 'managed');
  await mkdir(managed);
  const executablePath = join(dir, 'browser');
  // Seen by what starts from here alone.
  await writeFile(
    executablePath,
    `#!/bin/sh
exec unshare --mount sh -c 'mount -t tmpfs tmpfs ${folder} && mkdir ${folder}/policies && mount --bind ${dir} ${folder}/policies && exec ${browser} "$@"' sh "$@"
`,
  );
  await chmod(executablePath, 0o755);
  return {
    executablePath,
    async setPolicies(policies) {
      // In one go: half a file would be read as none.
      await writeFile(join(dir, 'next'), JSON.stringify(policies));
      await rename(join(dir, 'next'), join(managed, 'stapsgewijs.json'));
    },
    remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }),
  };
}
