/**
 * What can be expected to go wrong with a dossier. `code` is what travels over the port; what the teacher reads about
 * it stands in one place, `components/why-not.ts`.
 */
export type FailureCode =
  /** The browser refuses to open, read or write the database. */
  | 'storage-broken'
  /** The disk or the quota is full. */
  | 'storage-full'
  /** This version of the extension could not take over the database; what was there is unchanged. */
  | 'upgrade-failed'
  /** The database belongs to a newer version of the extension. */
  | 'newer-version'
  /** The row or dossier was removed in another window. */
  | 'gone'
  /** The page no longer shows the student this was meant for. */
  | 'other-student'
  /** Access to this site was taken away; the panel shows nobody until it is given back. */
  | 'no-access'
  /** The message did not fit the contract, or the frame is not ours. */
  | 'refused'
  /** Dossiers were lost, and nobody has read that yet: until then nobody is begun. */
  | 'loss-unread'
  /** The lock is closed, or damaged: nothing of a student is read or written. */
  | 'locked'
  | 'unknown';

export abstract class DossierFailure extends Error {
  abstract readonly code: FailureCode;
  constructor(options?: ErrorOptions) {
    super(undefined, options);
  }
}

export class StorageBroken extends DossierFailure {
  override readonly name = 'StorageBroken';
  readonly code = 'storage-broken';
}

export class StorageFull extends DossierFailure {
  override readonly name = 'StorageFull';
  readonly code = 'storage-full';
}

export class UpgradeFailed extends DossierFailure {
  override readonly name = 'UpgradeFailed';
  readonly code = 'upgrade-failed';
}

export class NewerVersion extends DossierFailure {
  override readonly name = 'NewerVersion';
  readonly code = 'newer-version';
}

export class Gone extends DossierFailure {
  override readonly name = 'Gone';
  readonly code = 'gone';
}

export class OtherStudent extends DossierFailure {
  override readonly name = 'OtherStudent';
  readonly code = 'other-student';
}

export class NoAccess extends DossierFailure {
  override readonly name = 'NoAccess';
  readonly code = 'no-access';
}

export class Refused extends DossierFailure {
  override readonly name: string = 'Refused';
  readonly code = 'refused';
}

export class LossUnread extends DossierFailure {
  override readonly name = 'LossUnread';
  readonly code = 'loss-unread';
}

export class Locked extends DossierFailure {
  override readonly name: string = 'Locked';
  readonly code = 'locked';
}

/** No passphrase opens it any more: what it takes to try one is gone. */
export class LockDamaged extends Locked {
  override readonly name = 'LockDamaged';
}

export class Unexpected extends DossierFailure {
  override readonly name = 'Unexpected';
  readonly code = 'unknown';
}

const FULL = new Set(['QuotaExceededError', 'QuotaExceeded']);
/** Names under which IndexedDB and Dexie say that the database cannot be opened or was closed under us. */
const BROKEN = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
  'VersionError',
]);

/** Which failure an error from Dexie or the browser is; the reason is often one level down (`inner`, `cause`). */
export function asFailure(error: unknown): DossierFailure {
  if (error instanceof DossierFailure) return error;
  const names = namesOf(error);
  if (names.some((name) => FULL.has(name))) return new StorageFull({ cause: error });
  if (names.some((name) => BROKEN.has(name))) return new StorageBroken({ cause: error });
  return new Unexpected({ cause: error });
}

/** Of these no attempt to come makes a database that can be emptied. */
const BEYOND_USE: readonly FailureCode[] = ['storage-broken', 'upgrade-failed', 'locked'];

/** @throws what it is given, where the database may be had another time */
export function nullIfBeyondUse(failure: DossierFailure): null {
  if (BEYOND_USE.includes(failure.code)) return null;
  throw failure;
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let level = error as { name?: unknown; inner?: unknown; cause?: unknown } | null | undefined;
  for (let depth = 0; level && typeof level === 'object' && depth < 5; depth++) {
    if (typeof level.name === 'string') names.push(level.name);
    level = (level.inner ?? level.cause) as typeof level;
  }
  return names;
}
