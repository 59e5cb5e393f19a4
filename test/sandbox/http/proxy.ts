import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

/**
 * A proxy that leads every `CONNECT` to the sandbox, whatever the name. Firefox has no rule that maps a port, and only
 * root may listen on 443, so Firefox comes in this way (`network.proxy.ssl`, `network.proxy.ssl_port`).
 */
export function makeProxy(sandboxPort: () => number): Server {
  const proxy = createServer((_request, response) => response.writeHead(405).end());
  proxy.on('connect', (_request, client: Socket, head: Buffer) => {
    const inner = connect(sandboxPort(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inner.write(head);
      inner.pipe(client).pipe(inner);
    });
    const end = () => {
      inner.destroy();
      client.destroy();
    };
    for (const socket of [inner, client]) socket.on('error', end).on('close', end);
  });
  return proxy;
}
