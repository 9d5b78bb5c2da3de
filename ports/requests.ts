/** What a page asks and the background answers, over a connection that may be lost in between. */
import type { Failure } from './changes';
import { LinkError } from './dossier-link';

interface Asking {
  type: string;
  ref: number;
}

export interface Requests {
  /** Resolves to the reply. @throws LinkError */
  ask(message: Asking): Promise<unknown>;
  /** Gives what was asked; null when that was not asked here. */
  answered(ref: number, reply: unknown): string | null;
  failed(ref: number, why: Failure): void;
  /** The connection is gone. What it may have done already, and must not be done twice, has failed. */
  lost(): void;
  /** On a new connection: what the former one may have lost is sent again. */
  sendAgain(): void;
  failAll(why: Failure): void;
  /** Is anything still to be answered? */
  waiting(): boolean;
}

/**
 * Whether text reached the field cannot be known after this, and inserting twice is worse than saying so. A second tab
 * with the same text is no better.
 */
const ONCE: ReadonlySet<string> = new Set(['insert', 'undo-insert', 'print']);

/**
 * @param send whether the message went out
 * @param connection counts connections: a request that was sent on this one is not sent on it again
 */
export function requests(send: (message: Asking) => boolean, connection: () => number): Requests {
  interface Request {
    message: Asking;
    sentOn: number;
    done(reply: unknown): void;
    fail(why: Failure): void;
  }
  const open = new Map<number, Request>();

  function take(ref: number): Request | undefined {
    const request = open.get(ref);
    open.delete(ref);
    return request;
  }

  return {
    ask: (message) =>
      new Promise((done, reject) => {
        const fail = (why: Failure) => reject(new LinkError(why));
        const request: Request = { message, sentOn: 0, done, fail };
        open.set(message.ref, request);
        const sent = send(message);
        request.sentOn = connection();
        if (!sent) take(message.ref)?.fail('unknown');
      }),
    answered(ref, reply) {
      const request = take(ref);
      request?.done(reply);
      return request?.message.type ?? null;
    },
    failed: (ref, why) => take(ref)?.fail(why),
    lost() {
      for (const [ref, { message }] of open) if (ONCE.has(message.type)) take(ref)?.fail('unknown');
    },
    sendAgain() {
      for (const request of open.values()) {
        if (request.sentOn < connection()) send(request.message);
        request.sentOn = connection();
      }
    },
    failAll(why) {
      for (const request of open.values()) request.fail(why);
      open.clear();
    },
    waiting: () => open.size > 0,
  };
}
