/** Small file systems of their own, to be filled to the last byte without touching the machine's own disk. */
import { execFile } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type FileSystem = 'tmpfs' | 'ext4';

export interface SmallDisk {
  /** Folder on it for a browser's profile. */
  profileDir: string;
  /** Until not one byte more fits. */
  fill(): Promise<void>;
  /** Takes away what `fill` wrote. */
  free(): Promise<void>;
  remove(): Promise<void>;
}

/** Large enough for a browser's profile and what it caches. */
const SIZE = '220m';

/** Mounting takes the rights of an administrator and a kernel that lets them: null where a disk can be mounted. */
export async function whyNoSmallDisk(fileSystem: FileSystem): Promise<string | null> {
  try {
    await (await smallDisk(fileSystem)).remove();
    return null;
  } catch (error) {
    return `no small ${fileSystem} can be mounted here: ${error instanceof Error ? error.message.trim() : error}`;
  }
}

export async function smallDisk(fileSystem: FileSystem): Promise<SmallDisk> {
  const dir = await mkdtemp(join(tmpdir(), 'stapsgewijs-disk-'));
  const at = join(dir, 'mounted');
  const image = join(dir, 'image');
  await run('mkdir', [at]);
  const remove = async () => {
    // What a browser still holds open for a moment keeps the disk busy; detached, it goes when that is let go of.
    await run('umount', ['-l', at]).catch(() => {});
    if (!(await isMounted(at))) await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    if (fileSystem === 'tmpfs') await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', at]);
    else {
      await run('truncate', ['-s', SIZE, image]);
      await run('mkfs.ext4', ['-q', '-m', '0', image]);
      await run('mount', ['-o', 'loop', image, at]);
    }
  } catch (error) {
    await remove();
    throw error;
  }

  return {
    profileDir: join(at, 'profile'),
    async fill() {
      if (!(await isMounted(at))) throw new Error(`${at} is no disk of its own: it is not filled.`);
      const file = openSync(join(at, 'fill'), 'a');
      try {
        for (let size = 1 << 20; size >= 1; size = writeAll(file, size) ? size : size >> 1);
      } finally {
        closeSync(file);
      }
    },
    free: () => rm(join(at, 'fill'), { force: true }),
    remove,
  };
}

/** A folder on another device than the one it stands in. */
async function isMounted(at: string): Promise<boolean> {
  const [inside, outside] = await Promise.all([stat(at), stat(dirname(at))]);
  return inside.dev !== outside.dev;
}

/** False when the disk is full. */
function writeAll(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size)) === size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
