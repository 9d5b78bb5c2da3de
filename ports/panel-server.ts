/**
 * The background's end of one panel's port: nobody is heard before they are admitted, everything is parsed, everything
 * that expects an answer gets one, and a port that is gone never throws.
 */
import { type Failure, FromPanel, type ToPanel } from './panel';

/** What is needed of a `runtime.Port`; tests make one by hand. */
export interface ServedPort {
  postMessage(message: ToPanel): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export type Request = Exclude<FromPanel, { type: 'open' }>;

export interface PanelServerOptions {
  /** Did our own content script mount the frame that says this nonce? A rejection counts as no. */
  admit(nonce: string): Promise<boolean>;
  /** The frame was admitted. */
  admitted(): void;
  /** A message, in the order in which they came; also those that arrived before the port closed. */
  receive(message: Request): void;
  /** The port is closed, by whichever side. Called once, after everything that came before has been received. */
  closed(): void;
}

export interface PanelServer {
  /** False when the port is gone. */
  send(message: ToPanel): boolean;
  close(): void;
}

export function servePanel(port: ServedPort, options: PanelServerOptions): PanelServer {
  let open = true;
  let admission: Promise<boolean> | null = null;

  function send(message: ToPanel): boolean {
    if (!open) return false;
    try {
      port.postMessage(message);
      return true;
    } catch {
      // Closed between two events: onDisconnect follows.
      return false;
    }
  }

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
    Promise.resolve(admission).then(options.closed);
  }

  port.onDisconnect.addListener(ended);
  port.onMessage.addListener((raw) => {
    const parsed = FromPanel.safeParse(raw);
    if (!parsed.success) {
      send({ type: 'failed', ref: refOf(raw), failure: 'refused' satisfies Failure });
      return;
    }
    const message = parsed.data;
    if (message.type === 'open') {
      if (admission) return;
      admission = options.admit(message.nonce).catch(() => false);
      admission.then((yes) => (yes ? options.admitted() : close()));
      return;
    }
    if (!admission) {
      send({ type: 'failed', ref: refOf(raw), failure: 'refused' });
      close();
      return;
    }
    admission.then((yes) => yes && options.receive(message));
  });

  return { send, close };
}

/** Also of a message that fits nothing, so that whoever waits for its answer does not wait for ever. */
function refOf(raw: unknown): number {
  const ref = typeof raw === 'object' && raw !== null && 'ref' in raw ? raw.ref : 0;
  return typeof ref === 'number' ? ref : 0;
}
