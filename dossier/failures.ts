/**
 * What can be expected to go wrong with a dossier. The message of each is Dutch and for the teacher: what happened,
 * what is safe, what to do. `code` is what travels over the port.
 */
export type FailureCode =
  | 'storage-broken'
  | 'storage-full'
  | 'upgrade-failed'
  | 'gone'
  | 'other-student'
  | 'no-access'
  | 'refused'
  | 'unknown';

export abstract class DossierFailure extends Error {
  abstract readonly code: FailureCode;
}

export class StorageBroken extends DossierFailure {
  override readonly name = 'StorageBroken';
  readonly code = 'storage-broken';
  constructor(options?: ErrorOptions) {
    super(
      'De browser kan de opslag niet openen. Wat eerder bewaard is, wordt niet gewist. Kopieer je tekst en start de browser opnieuw.',
      options,
    );
  }
}

export class StorageFull extends DossierFailure {
  override readonly name = 'StorageFull';
  readonly code = 'storage-full';
  constructor(options?: ErrorOptions) {
    super(
      'De schijf is vol, dus dit is niet bewaard. Wat er al stond, is veilig. Maak ruimte en probeer het opnieuw.',
      options,
    );
  }
}

export class UpgradeFailed extends DossierFailure {
  override readonly name = 'UpgradeFailed';
  readonly code = 'upgrade-failed';
  constructor(options?: ErrorOptions) {
    super(
      'Na de update kan Stapsgewijs je dossiers nog niet openen. Er is niets veranderd of gewist. Start de browser opnieuw. Lukt het dan niet, vraag dan hulp aan ICT.',
      options,
    );
  }
}

export class Gone extends DossierFailure {
  override readonly name = 'Gone';
  readonly code = 'gone';
  constructor() {
    super(
      'Dit is in een ander venster verwijderd. De rest van het dossier is veilig. Kopieer je tekst als je die nog nodig hebt.',
    );
  }
}

export class OtherStudent extends DossierFailure {
  override readonly name = 'OtherStudent';
  readonly code = 'other-student';
  constructor() {
    super(
      'De pagina toont niet zeker dezelfde leerling. Er is niets geschreven. Kijk eerst welke leerling open staat.',
    );
  }
}

export class NoAccess extends DossierFailure {
  override readonly name = 'NoAccess';
  readonly code = 'no-access';
  constructor() {
    super(
      'Stapsgewijs mag deze pagina niet meer lezen. Wat je typte, is bewaard. Geef weer toegang via het icoon van Stapsgewijs.',
    );
  }
}

export class Refused extends DossierFailure {
  override readonly name = 'Refused';
  readonly code = 'refused';
  constructor(options?: ErrorOptions) {
    super(
      'Dit kan het dossier niet bewaren. Er is niets veranderd. Kopieer je tekst en laad de pagina opnieuw.',
      options,
    );
  }
}

export class Unexpected extends DossierFailure {
  override readonly name = 'Unexpected';
  readonly code = 'unknown';
  constructor(options?: ErrorOptions) {
    super(
      'Er ging iets mis, dus dit is niet bewaard. Je tekst staat nog in het paneel. Probeer het opnieuw.',
      options,
    );
  }
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

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let level = error as { name?: unknown; inner?: unknown; cause?: unknown } | null | undefined;
  for (let depth = 0; level && typeof level === 'object' && depth < 5; depth++) {
    if (typeof level.name === 'string') names.push(level.name);
    level = (level.inner ?? level.cause) as typeof level;
  }
  return names;
}
