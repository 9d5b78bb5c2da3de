/**
 * One row under a key: AES-256-GCM, of @noble/ciphers. It answers at once, where the browser's own answers later: waiting
 * for it within a transaction would end that transaction.
 */
import { gcm } from '@noble/ciphers/aes.js';

/** Bytes. */
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
/** How bytes within a row are written in JSON. */
const BYTES = '$bytes';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * @param about where the bytes belong: moved elsewhere they do not open any more
 * @returns a nonce made at random, and what it sealed
 */
export function seal(plain: Uint8Array, key: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = gcm(key, nonce, encoder.encode(about)).encrypt(plain);
  const whole = new Uint8Array(NONCE_BYTES + sealed.length);
  whole.set(nonce);
  whole.set(sealed, NONCE_BYTES);
  return whole;
}

/** @throws when it is under another key, changed, or moved */
export function unseal(whole: Uint8Array, key: Uint8Array, about: string): Uint8Array {
  const nonce = whole.subarray(0, NONCE_BYTES);
  return gcm(key, nonce, encoder.encode(about)).decrypt(whole.subarray(NONCE_BYTES));
}

export function sealText(text: string, key: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  return seal(encoder.encode(text), key, about);
}

/** @throws as `unseal` */
export function unsealText(sealed: Uint8Array, key: Uint8Array, about: string): string {
  return decoder.decode(unseal(sealed, key, about));
}

/** Fields of a row, sealed; what is undefined is left out. */
export function sealFields(fields: object, key: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  return sealText(JSON.stringify(fields, bytesAsText), key, about);
}

/** @throws as `unseal` */
export function unsealFields(sealed: Uint8Array, key: Uint8Array, about: string): object {
  return JSON.parse(unsealText(sealed, key, about), textAsBytes) as object;
}

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { [BYTES]: [...value] } : value;
}

function textAsBytes(_: string, value: unknown): unknown {
  const bytes = (value as { [BYTES]?: unknown } | null)?.[BYTES];
  return Array.isArray(bytes) ? Uint8Array.from(bytes) : value;
}
