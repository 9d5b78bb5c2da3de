/** Making a file and opening one: what it takes of the browser, and the words for what can go wrong. */
import type { WhyUnreadable } from '../../dossier/backup/unreadable';
import type { Forbidden } from '../../ports/changes';
import type { FileTrouble } from './age-file';

/** Bytes. A larger one is none of ours, and is not read. */
const MOST_FILE = 41_000_000;

/** Pure. */
export const WHY_NOT_OPENED: Readonly<Record<WhyUnreadable | FileTrouble | Forbidden, string>> = {
  passphrase:
    'De wachtwoordzin past niet bij dit bestand. Let op hoofdletters en spaties. Klopt de zin zeker? Dan is het bestand beschadigd.',
  'other-file': 'Dit is geen bestand van Stapsgewijs. Kies een bestand dat eindigt op .age.',
  damaged:
    'Dit bestand is beschadigd of niet compleet. Er is niets veranderd. Probeer een andere kopie van het bestand.',
  newer:
    'Dit bestand is gemaakt met een nieuwere versie van Stapsgewijs. Er is niets veranderd. Vraag ICT om Stapsgewijs hier bij te werken.',
  whole: 'Dit is een back-up van alles. Zet die terug bij Instellingen, in het menu van het paneel.',
  'one-student':
    'Dit bestand gaat over één leerling. Open het stappenplan op de pagina van die leerling en kies in het menu: Bestand van een collega.',
  forbidden: 'Je school staat dit niet toe. Er is geen bestand gemaakt.',
  'too-large': 'Dit bestand is te groot voor Stapsgewijs. Er is niets veranderd.',
};

/**
 * Pure. Without a name of anybody: it stands in folders, mails and lists of downloads.
 * @param number of several that are made together
 */
export function fileName(kind: 'back-up' | 'overdracht', today: string, number?: number): string {
  return `stapsgewijs-${kind}-${today}${number === undefined ? '' : `-${number}`}.age`;
}

/** @param said as `age-file.ts` and the background throw or give it */
export function whyNotOpened(why: WhyUnreadable | FileTrouble | Forbidden): string {
  return WHY_NOT_OPENED[why];
}

/** @throws NotOpened */
export async function openedFile(file: File, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const { NotOpened, openFile } = await import('./age-file');
  if (file.size > MOST_FILE) throw new NotOpened('other-file');
  return openFile(new Uint8Array(await file.arrayBuffer()), passphrase);
}

export async function lockedFile(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { lockFile } = await import('./age-file');
  return lockFile(bytes, passphrase);
}

/** Until what was drawn can be seen: what comes next holds up everything for a second or more. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) setTimeout(done);
    else requestAnimationFrame(() => setTimeout(done));
  });
}
