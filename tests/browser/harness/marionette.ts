import { connect, createServer, type Socket } from 'node:net';

/**
 * Firefox's own remote protocol. It reaches both the page and the window around it, in every version that we support;
 * WebDriver BiDi reaches the window only in later ones, and a second session is not given.
 */
export interface Marionette {
  /** A command in the page. */
  page(command: string, params?: object): Promise<unknown>;
  /** Statements in the document of Firefox's window, with all its rights; gives what they return, as text. */
  window(script: string): Promise<string>;
  close(): void;
}

/** A port that nobody listens to now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** Opens the one session of the Firefox that listens, or will soon listen, on this port. */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = await listening(port);
  const waiting = new Map<number, (answer: { error: unknown; value: unknown }) => void>();
  onMessages(socket, (message) => {
    // The first message is a greeting.
    if (!Array.isArray(message)) return;
    const [, id, error, value] = message;
    waiting.get(id)?.({ error, value });
    waiting.delete(id);
  });

  let last = 0;
  async function ask(command: string, params: object = {}): Promise<unknown> {
    const id = ++last;
    const body = JSON.stringify([0, id, command, params]);
    const answer = new Promise<{ error: unknown; value: unknown }>((resolve) => waiting.set(id, resolve));
    socket.write(`${Buffer.byteLength(body)}:${body}`);
    const { error, value } = await answer;
    if (error) throw new Error(`Firefox refused ${command}: ${JSON.stringify(error).slice(0, 600)}`);
    return value;
  }

  // The session is in the page or in the window: one after another.
  let before: Promise<unknown> = Promise.resolve();
  function inTurn<T>(job: () => Promise<T>): Promise<T> {
    const run = before.then(job);
    before = run.catch(() => {});
    return run;
  }

  await ask('WebDriver:NewSession', { acceptInsecureCerts: true });
  return {
    page: (command, params) => inTurn(() => ask(command, params)),
    window: (script) =>
      inTurn(async () => {
        await ask('Marionette:SetContext', { value: 'chrome' });
        try {
          const answer = await ask('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' });
          return String((answer as { value: unknown }).value ?? '');
        } finally {
          await ask('Marionette:SetContext', { value: 'content' });
        }
      }),
    close: () => socket.destroy(),
  };
}

async function listening(port: number): Promise<Socket> {
  for (const end = Date.now() + 30_000; ; ) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (open) return socket.on('error', () => {});
    if (Date.now() > end) throw new Error(`Firefox does not listen on port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Each message is its length in bytes, a colon, and JSON. */
function onMessages(socket: Socket, receive: (message: unknown) => void): void {
  let rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const start = rest.indexOf(':') + 1;
      const end = start + Number(rest.subarray(0, start - 1));
      if (start === 0 || rest.length < end) return;
      const message = JSON.parse(rest.subarray(start, end).toString());
      rest = rest.subarray(end);
      receive(message);
    }
  });
}
