/**
 * The background's end of one port: nobody is heard before they are admitted, everything is parsed, everything that
 * expects an answer gets one, and a port that is gone never throws.
 */
import type { Failure } from './changes';
import type { Handlers } from './port-table';

/** What is needed of a `runtime.Port`; tests make one by hand. */
export interface ServedPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

interface Message {
  type: string;
}
type Opening<M extends Message> = Extract<M, { type: 'open' }>;
type Heard<M extends Message> = Exclude<M, { type: 'open' }>;

export interface PortServerOptions<M extends Message, Replies> {
  /** Null for what fits nothing. */
  parse(raw: unknown): M | null;
  /** Did our own code open the page that says this? A rejection counts as no. */
  admit(opening: Opening<M>): Promise<boolean>;
  /**
   * Was this page admitted before? Then gives which messages need no word of anybody now: what vouched for it may be
   * gone, and the page with it. Null for every other; a rejection counts as null.
   */
  remembers?(opening: Opening<M>): Promise<((message: Heard<M>) => boolean) | null>;
  admitted(): void;
  /** Called in the order in which messages came; also for those that arrived before the port closed. */
  handlers: Handlers<Heard<M>, Replies>;
  /** What a handler rejected with, by its name. */
  why(error: unknown): Failure;
  /** The port is closed, by whichever side. Called once, after everything that came before has been received. */
  closed(): void;
}

export interface PortServer<Out> {
  /** False when the port is gone. */
  send(message: Out): boolean;
  /**
   * Nothing more is told to this page. It closes the port itself, behind its last message: closed from here, what is
   * under way would be lost.
   */
  dismiss(): void;
}

export function servePort<M extends Message, Replies, Out>(
  port: ServedPort,
  options: PortServerOptions<M, Replies>,
): PortServer<Out> {
  let open = true;
  let admission: Promise<boolean> | null = null;
  let remembered: Promise<((message: Heard<M>) => boolean) | null> = Promise.resolve(null);
  /** Everything that came so far has been received. */
  let received: Promise<unknown> = Promise.resolve();

  function send(message: unknown): boolean {
    if (!open) return false;
    try {
      port.postMessage(message);
      return true;
    } catch {
      // Closed between two events: onDisconnect follows.
      return false;
    }
  }

  const dismiss = () => void send({ type: 'dismissed' });
  const refuse = (raw: unknown) =>
    send({ type: 'failed', ref: refOf(raw), failure: 'refused' satisfies Failure });

  function close() {
    if (!open) return;
    port.disconnect();
    // The side that disconnects gets no onDisconnect itself.
    ended();
  }

  function ended() {
    if (!open) return;
    open = false;
    // Messages still waiting for admission go first.
    Promise.resolve(received).then(options.closed);
  }

  async function enter(opening: Opening<M>, admitting: Promise<boolean>) {
    remembered = options.remembers?.(opening).catch(() => null) ?? remembered;
    if (await admitting) options.admitted();
    else if (await remembered) dismiss();
    else close();
  }

  async function isHeard(message: Heard<M>, admitting: Promise<boolean>): Promise<boolean> {
    const needsNoWord = await remembered;
    return needsNoWord?.(message) || admitting;
  }

  /** Whatever carries a `ref` ends in exactly one answer. */
  async function receive(message: Heard<M>) {
    const handle = options.handlers[message.type as keyof typeof options.handlers] as (
      message: Heard<M>,
    ) => unknown;
    if (!('ref' in message)) return void handle(message);
    const { ref } = message;
    try {
      send({ type: 'reply', ref, reply: await handle(message) });
    } catch (error) {
      send({ type: 'failed', ref, failure: options.why(error) });
    }
  }

  port.onDisconnect.addListener(ended);
  port.onMessage.addListener((raw) => {
    const message = options.parse(raw);
    if (!message) return void refuse(raw);
    if (message.type === 'open') {
      if (admission) return;
      admission = options.admit(message as Opening<M>).catch(() => false);
      void enter(message as Opening<M>, admission);
      return;
    }
    if (!admission) {
      refuse(raw);
      return close();
    }
    const receiving = isHeard(message as Heard<M>, admission).then((yes) => {
      if (yes) void receive(message as Heard<M>);
    });
    received = Promise.all([received, receiving]);
  });

  return { send, dismiss };
}

/** Also of a message that fits nothing, so that whoever waits for its answer does not wait for ever. */
function refOf(raw: unknown): number {
  const ref = typeof raw === 'object' && raw !== null && 'ref' in raw ? raw.ref : 0;
  return typeof ref === 'number' ? ref : 0;
}
