/**
 * A port that outlives the worker behind it.
 *
 * The worker dies after 30 s without events even with an open port (both browsers), so a lost port is normal and is
 * not reopened in a loop: only when there is something to send or to hear. A port is lost for good when the
 * extension itself was updated or removed; then `runtime.id` is gone.
 */
export interface PortLike<In, Out> {
  postMessage(message: Out): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: In) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface LivePortOptions<In, Out> {
  connect(): PortLike<In, Out>;
  /** Is the extension that this page belongs to still there? */
  alive(): boolean;
  /** Called on each fresh connection, before anything else is sent. */
  greet(send: (message: Out) => void): void;
  receive(message: In): void;
  /** The port is gone; `forGood` when the extension was updated or removed under this page. */
  lost(forGood: boolean): void;
}

export interface LivePort<Out> {
  /** Open if it is closed. False when the extension is gone. */
  open(): boolean;
  /** Open if needed and send. False when the extension is gone: nothing was sent. */
  send(message: Out): boolean;
  /** Give up the connection as if it was lost: this page slept, and what was said to it meanwhile never came. */
  renew(): void;
  readonly connected: boolean;
}

export function livePort<In, Out>(options: LivePortOptions<In, Out>): LivePort<Out> {
  let port: PortLike<In, Out> | null = null;

  function drop(lostPort: PortLike<In, Out>) {
    if (port !== lostPort) return;
    port = null;
    options.lost(!options.alive());
  }

  function open(): boolean {
    if (port) return true;
    if (!options.alive()) {
      options.lost(true);
      return false;
    }
    try {
      const fresh = options.connect();
      port = fresh;
      fresh.onMessage.addListener((message) => {
        if (port === fresh) options.receive(message);
      });
      fresh.onDisconnect.addListener(() => drop(fresh));
      options.greet((message) => fresh.postMessage(message));
      return true;
    } catch {
      // "Extension context invalidated.": the id can linger for a moment after the context has gone.
      port = null;
      options.lost(!options.alive());
      return false;
    }
  }

  return {
    open,
    send(message) {
      if (!open() || !port) return false;
      try {
        port.postMessage(message);
        return true;
      } catch {
        // Closed between two events, before onDisconnect was delivered: once more on a fresh one.
        drop(port);
        if (!open() || !port) return false;
        port.postMessage(message);
        return true;
      }
    },
    renew() {
      const slept = port;
      if (!slept) return;
      try {
        slept.disconnect();
      } catch {
        // Gone with its extension.
      }
      drop(slept);
    },
    get connected() {
      return port !== null;
    },
  };
}
