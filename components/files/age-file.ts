/**
 * Files under a passphrase, in the standard format age (age-encryption.org/v1): any other tool that knows it can open
 * them too. Loaded when a file is made or opened, and not before.
 */
import { Decrypter, Encrypter } from 'age-encryption';

export type FileTrouble =
  /** Not made under this passphrase, or changed where that shows. */
  | 'passphrase'
  /** No file of age, or one that is not under a passphrase. */
  | 'other-file'
  /** Cut off, or changed. */
  | 'damaged';

export class NotOpened extends Error {
  override readonly name = 'NotOpened';
  constructor(
    readonly why: FileTrouble,
    options?: ErrorOptions,
  ) {
    super(why, options);
  }
}

/** The exponent of scrypt's cost: a second and a quarter of a gigabyte. A file that asks for more is not ours. */
const COST = 18;
/** Only the header: one line a recipient. */
const HEADER = /^age-encryption\.org\/v1\n-> scrypt \S+ (\d+)\n/;

/** Some seconds of work, in which nothing else is drawn. */
export async function lockFile(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const age = new Encrypter();
  age.setScryptWorkFactor(COST);
  age.setPassphrase(canonical(passphrase));
  return new Uint8Array(await age.encrypt(bytes));
}

/** @throws NotOpened */
export async function openFile(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const [, cost] = HEADER.exec(new TextDecoder('latin1').decode(file.subarray(0, 200))) ?? [];
  if (cost === undefined || Number(cost) > COST) throw new NotOpened('other-file');
  const age = new Decrypter();
  age.addPassphrase(canonical(passphrase));
  try {
    return new Uint8Array(await age.decrypt(file));
  } catch (cause) {
    const isOther = cause instanceof Error && cause.message.includes('no identity matched');
    throw new NotOpened(isOther ? 'passphrase' : 'damaged', { cause });
  }
}

/**
 * One machine types é as one character and another as two; a space at the end is nobody's intention. Those within stay as
 * they are, unlike at the lock (components/lock/made-key.ts): another tool that opens the file takes them as they are.
 */
function canonical(passphrase: string): string {
  return passphrase.normalize('NFC').trim();
}
