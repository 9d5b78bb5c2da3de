import { createServer } from 'node:http';
import { connect } from 'node:net';

export interface ConnectProxy {
  port: number;
  stop(): Promise<void>;
}

/**
 * A proxy that answers every CONNECT, whatever the host, with a tunnel to one local port. Firefox can map a host
 * name to an address but not to a port; behind this proxy it reaches the fake hosts under their real names.
 */
export async function startConnectProxy(targetPort: number): Promise<ConnectProxy> {
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((_request, response) => response.writeHead(501).end());
  server.on('connect', (_request, client, head) => {
    const target = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(head);
      target.pipe(client);
      client.pipe(target);
    });
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        target.destroy();
      });
      // A browser drops tunnels at will.
      socket.on('error', () => {});
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
