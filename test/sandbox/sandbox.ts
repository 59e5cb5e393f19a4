import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { answer } from './answer.ts';
import { readHost } from './hosts.ts';
import { makeCertificate } from './http/certificate.ts';
import { readIncoming } from './http/incoming.ts';
import { makeProxy } from './http/proxy.ts';
import { headLines, plainText } from './http/reply.ts';
import { type LoggedRequest, logEntry } from './request-log.ts';
import { createState, type State } from './state.ts';

export interface Sandbox {
  /** Of the HTTPS server on 127.0.0.1: `--host-resolver-rules=MAP *:443 127.0.0.1:{port}`. */
  port: number;
  /** Of a proxy that leads every `CONNECT` to the server: Firefox's `network.proxy.ssl_port`. */
  proxyPort: number;
  state: State;
  /** Every request in order of arrival, to any host. Emptied by setting its length to 0. */
  requests: LoggedRequest[];
  close(): Promise<void>;
}

/** Starts a local AWS. `port`: default any free one; 443 needs root. Rejects when the port is taken. */
export async function startSandbox({ port = 0 }: { port?: number } = {}): Promise<Sandbox> {
  const state = createState();
  const requests: LoggedRequest[] = [];
  const server = createServer(await makeCertificate(), (message, response) =>
    serve(message, response, state, requests),
  );
  await listen(server, port);
  const proxy: HttpServer = makeProxy(() => portOf(server));
  await listen(proxy, 0);
  return {
    port: portOf(server),
    proxyPort: portOf(proxy),
    state,
    requests,
    async close() {
      // Answers that a scenario keeps back would hold the servers open for ever.
      server.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([server, proxy].map((each) => new Promise((resolve) => each.close(resolve))));
    },
  };
}

async function serve(message: IncomingMessage, response: ServerResponse, state: State, requests: LoggedRequest[]) {
  const request = await readIncoming(message);
  const host = readHost(request.host);
  const entry = logEntry(request, host);
  requests.push(entry);
  const reply = attempt(() => answer(request, host, state));
  if (reply === 'silence') return;
  entry.status = reply.status;
  response.writeHead(reply.status, headLines(reply)).end(reply.body);
}

/** A mistake in a scenario or in the sandbox itself comes out as a page that says so. */
function attempt<T>(run: () => T) {
  try {
    return run();
  } catch (error) {
    return plainText(`Sandbox: ${error instanceof Error ? error.stack : error}`, { status: 500 });
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
