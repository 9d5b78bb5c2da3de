import type { PortLike } from '../../../ports/live-port';

/** A port whose background says what the test makes it say, and whose worker dies when it is told to. */
export function handMadePort<In, Out>() {
  const said: Out[] = [];
  let hear: (message: In) => void = () => {};
  let close = () => {};
  const connect = (): PortLike<In, Out> => ({
    postMessage: (message) => void said.push(message),
    disconnect: () => {},
    onMessage: {
      addListener: (listener) => {
        hear = listener;
      },
    },
    onDisconnect: {
      addListener: (listener) => {
        close = listener;
      },
    },
  });
  return { connect, said, hear: (message: In) => hear(message), die: () => close() };
}
