/**
 * From a passphrase to the key of the lock: Argon2id, of @noble/hashes. Loaded where a lock is set or opened, and nowhere else.
 * The passphrase stays in this page.
 */
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { type Cost, FLOOR } from '../../dossier/lock/cost';
import { fromBase64, toBase64 } from '../../ports/base64';
import type { Made } from '../../ports/lock';

const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** Milliseconds: what a passphrase may cost the teacher each time, and anybody who guesses as well. */
const WANTED = 700;
/** Kibibytes. A school laptop has other things in its memory too. */
const MOST_MEMORY = 128 * 1024;
const MEBIBYTE = 1024;

/** @param salt in base64. @returns the key, in base64 */
export async function keyOf(
  passphrase: string,
  { salt, memory, passes }: Omit<Made, 'key'>,
): Promise<string> {
  return toBase64(await derived(canonical(passphrase), fromBase64(salt), { memory, passes }));
}

/** A key of its own for a passphrase that is chosen now, at the cost that this machine bears. */
export async function madeKey(passphrase: string): Promise<Made> {
  const cost = await bearable();
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  return { salt, ...cost, key: await keyOf(passphrase, { salt, ...cost }) };
}

async function bearable(): Promise<Cost> {
  const began = performance.now();
  await derived('', new Uint8Array(SALT_BYTES), FLOOR);
  const took = performance.now() - began;
  const bears = Math.floor((FLOOR.memory * (WANTED / took)) / MEBIBYTE) * MEBIBYTE;
  return { ...FLOOR, memory: Math.min(MOST_MEMORY, Math.max(FLOOR.memory, bears)) };
}

function derived(passphrase: string, salt: Uint8Array, { memory, passes }: Cost): Promise<Uint8Array> {
  return argon2idAsync(passphrase, salt, { m: memory, t: passes, p: 1, dkLen: KEY_BYTES });
}

/**
 * One machine types é as one character and another as two; a space too many, also within, is nobody's intention. Nothing
 * but this page ever makes this key.
 */
function canonical(passphrase: string): string {
  return passphrase.normalize('NFC').trim().replace(/\s+/g, ' ');
}
