import { expect, test } from 'vitest';
import { livePort, type PortLike } from '../../../ports/live-port';

/** A browser whose worker can die and whose extension can be updated. */
function fakeBrowser() {
  let alive = true;
  let fromOutside: (() => void) | null = null;
  const sent: string[] = [];
  const lost: boolean[] = [];
  const port = livePort<string, string>({
    alive: () => alive,
    connect(): PortLike<string, string> {
      if (!alive) throw new Error('Extension context invalidated.');
      let open = true;
      return {
        postMessage(message) {
          if (!open) throw new Error('Attempting to use a disconnected port object');
          sent.push(message);
        },
        disconnect() {
          open = false;
        },
        onMessage: { addListener() {} },
        onDisconnect: {
          addListener(listener) {
            fromOutside = () => {
              open = false;
              listener();
            };
          },
        },
      };
    },
    greet: (send) => send('open'),
    receive() {},
    lost: (forGood) => lost.push(forGood),
  });
  return {
    port,
    sent,
    lost,
    killWorker: () => fromOutside?.(),
    update() {
      alive = false;
      fromOutside?.();
    },
  };
}

test('a dead worker is woken by the next message, which comes after the greeting', () => {
  const { port, sent, lost, killWorker } = fakeBrowser();
  port.send('a');
  killWorker();
  expect(port.connected).toBe(false);
  expect(lost).toEqual([false]);
  expect(port.send('b')).toBe(true);
  expect(sent).toEqual(['open', 'a', 'open', 'b']);
});

test('an updated extension is lost for good and nothing pretends to be sent', () => {
  const { port, sent, lost, update } = fakeBrowser();
  port.open();
  update();
  expect(lost.at(-1)).toBe(true);
  expect(port.send('b')).toBe(false);
  expect(sent).toEqual(['open']);
});
