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
  /** Every host that was asked, whoever emptied the requests. */
  hosts: ReadonlySet<string>;
  /** As it was at the start, on the same ports: nobody is signed in, nothing was asked for, no answer is kept back. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts a local AWS. `port`: default any free one; 443 needs root. Rejects when the port is taken. */
export async function startSandbox({ port = 0 }: { port?: number } = {}): Promise<Sandbox> {
  const state = createState();
  const requests: LoggedRequest[] = [];
  const hosts = new Set<string>();
  const server = createServer(await makeCertificate(), (message, response) =>
    serve(message, response, state, (entry) => {
      requests.push(entry);
      hosts.add(entry.host);
    }),
  );
  await listen(server, port);
  const proxy: HttpServer = makeProxy(() => portOf(server));
  await listen(proxy, 0);
  const hangUp = () => {
    // Answers that a scenario keeps back would hold the servers open for ever.
    server.closeAllConnections();
    proxy.closeAllConnections();
  };
  return {
    port: portOf(server),
    proxyPort: portOf(proxy),
    state,
    requests,
    hosts,
    reset() {
      hangUp();
      state.reset();
      requests.length = 0;
      hosts.clear();
    },
    async close() {
      hangUp();
      await Promise.all([server, proxy].map((each) => new Promise((resolve) => each.close(resolve))));
    },
  };
}

async function serve(
  message: IncomingMessage,
  response: ServerResponse,
  state: State,
  log: (entry: LoggedRequest) => void,
) {
  const request = await readIncoming(message);
  const host = readHost(request.host);
  const entry = logEntry(request, host);
  log(entry);
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
