/** Which requests of a page leave a line in the log, by what came of them; never by what was in them. */
import { asFailure, type FailureCode } from '../../dossier/failures';
import type { Change } from '../../ports/changes';
import type { Happened } from '../../ports/log';
import type { Asks as OwnAsks, Replies as OwnReplies } from '../../ports/own-page';
import type { Asks as PanelAsks, Replies as PanelReplies } from '../../ports/panel';
import type { EventLog } from './event-log';

/** Of a panel and of a page of our own; what both ask is the same of both. */
type Asks = PanelAsks & OwnAsks;
type Replies = PanelReplies & OwnReplies;

const OF_CHANGE: Readonly<Partial<Record<Change['type'], Happened>>> = {
  'write-all': 'read-in',
  'new-round': 'round-begun',
  close: 'closed',
  reopen: 'reopened',
  wipe: 'wiped-student',
};

const isUnread = (reply: object): reply is { why: unknown } => 'why' in reply;

/** Per request, of its reply; null for one that is not worth a line, or leaves one by itself. */
const LINES: { readonly [T in keyof Asks]: ((reply: Replies[T], asked: Asks[T]) => Happened | null) | null } =
  {
    begin: () => 'begun',
    'confirm-student': () => 'who-said',
    'take-back-answer': () => 'who-taken-back',
    change: ({ kept }, { change }) => (kept === 'both' ? null : (OF_CHANGE[change.type] ?? null)),
    'wipe-student': (gone) => (gone ? 'wiped-student' : null),

    insert: ({ outcome }) => (outcome === 'inserted' ? 'inserted' : 'not-inserted'),
    'undo-insert': (undone) => (undone ? 'taken-out' : null),
    print: () => 'printed',
    note: (_, { what }) => what,

    'student-file': (reply) => (isUnread(reply) ? null : 'file-made'),
    'file-of-student': (reply) => (isUnread(reply) ? null : 'file-made'),
    'hold-file': (reply) => (reply ? null : 'file-held'),
    'take-file': (reply, { sure }) => (isUnread(reply) || !sure ? null : 'file-taken'),
    'backed-up': () => 'backed-up',
    restore: (reply, { apply }) => (isUnread(reply) || !apply ? null : 'restored'),

    unlock: (opened) => (opened ? 'unlocked' : 'wrong-passphrase'),
    'set-lock': () => 'lock-set',
    'change-lock': (done) => (done ? 'lock-changed' : 'wrong-passphrase'),
    'take-off-lock': (done) => (done ? 'lock-off' : 'wrong-passphrase'),
    'set-terms': () => 'terms-set',
    'label-form': (_, { form }) => (form ? 'label-set' : null),
    'loss-read': () => 'loss-read',

    // Noted when it has closed, by whatever closed it.
    'lock-now': null,
    // Noted for each dossier that goes.
    'answer-due': null,
    // Nothing of it stays, the log neither.
    'wipe-all': null,

    'begin-example': null,
    'field-text': null,
    'forget-pointed': null,
    'held-file': null,
    'held-files': null,
    'lock-after': null,
    'look-into-file': null,
    'on-lists': null,
    'other-names': null,
    'panel-stays': null,
    'set-reminders': null,
    'students-at': null,
    'wipe-example': null,
    backup: null,
    lock: null,
    log: null,
    reminders: null,
    report: null,
    retention: null,
    seen: null,
    selection: null,
    stored: null,
    'first-students': null,
    students: null,
    'students-after': null,
    told: null,
  };
const OF_FAILURE: Readonly<Partial<Record<FailureCode, Happened>>> = {
  'storage-full': 'disk-full',
  'storage-broken': 'storage-broken',
};

/** The same handlers; what came of each request is noted. */
export function logged<H extends object>(handlers: H, log: Pick<EventLog, 'note'>): H {
  const lines: Readonly<Record<string, ((reply: never, asked: never) => Happened | null) | null>> = LINES;
  const noting = Object.entries(handlers).map(([type, handle]) => [
    type,
    (asked: unknown) => {
      const done: unknown = handle(asked);
      if (!(done instanceof Promise)) return done;
      return done.then(
        (reply) => {
          const line = lines[type]?.(reply as never, asked as never);
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
