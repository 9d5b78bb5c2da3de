/** Which requests of a page leave a line in the log, by what came of them; never by what was in them. */
import { asFailure, type FailureCode } from '../../dossier/failures';
import type { Change } from '../../ports/changes';
import type { Happened } from '../../ports/log';
import type { EventLog } from './event-log';

type Asked = Readonly<Record<string, unknown>>;
type Line = Happened | null;

const OF_CHANGE: Readonly<Partial<Record<Change['type'], Happened>>> = {
  'write-all': 'read-in',
  'new-round': 'round-begun',
  close: 'closed',
  reopen: 'reopened',
  wipe: 'wiped-student',
};

const isMade = (reply: unknown) => typeof reply === 'object' && reply !== null && 'packed' in reply;
const isTaken = (reply: unknown) => typeof reply === 'object' && reply !== null && !('why' in reply);

/** Per request, of its reply; null for one that is not worth a line. */
const LINES: Readonly<Record<string, (reply: unknown, asked: Asked) => Line>> = {
  begin: () => 'begun',
  insert: (reply) => ((reply as { outcome?: unknown }).outcome === 'inserted' ? 'inserted' : 'not-inserted'),
  'undo-insert': (undone) => (undone === true ? 'taken-out' : null),
  print: () => 'printed',
  note: (_, { what }) => what as Happened,
  change: (reply, { change }) =>
    (reply as { kept?: unknown }).kept === 'both' ? null : (OF_CHANGE[(change as Change).type] ?? null),
  'student-file': (reply) => (isMade(reply) ? 'file-made' : null),
  'take-file': (reply, { sure }) => (sure && isTaken(reply) ? 'file-taken' : null),
  'backed-up': () => 'backed-up',
  restore: (reply, { apply }) => (apply && isTaken(reply) ? 'restored' : null),
  'wipe-student': (gone) => (gone === true ? 'wiped-student' : null),
  unlock: (opened) => (opened === true ? 'unlocked' : 'wrong-passphrase'),
  'set-lock': () => 'lock-set',
  'change-lock': (done) => (done === true ? 'lock-changed' : 'wrong-passphrase'),
  'take-off-lock': (done) => (done === true ? 'lock-off' : 'wrong-passphrase'),
  'loss-read': () => 'loss-read',
};
const OF_FAILURE: Readonly<Partial<Record<FailureCode, Happened>>> = {
  'storage-full': 'disk-full',
  'storage-broken': 'storage-broken',
};

/** The same handlers; what came of each request is noted. */
export function logged<H extends object>(handlers: H, log: Pick<EventLog, 'note'>): H {
  const noting = Object.entries(handlers).map(([type, handle]) => [
    type,
    (asked: Asked) => {
      const done: unknown = handle(asked);
      if (!(done instanceof Promise)) return done;
      return done.then(
        (reply) => {
          const line = LINES[type]?.(reply, asked);
          if (line) log.note(line);
          return reply;
        },
        (error: unknown) => {
          const line = OF_FAILURE[asFailure(error).code];
          if (line) log.note(line);
          throw error;
        },
      );
    },
  ]);
  return Object.fromEntries(noting) as H;
}
