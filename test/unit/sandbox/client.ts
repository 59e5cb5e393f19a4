import { request } from 'node:https';
import type { Sandbox } from '../../sandbox/sandbox.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  location: string;
}

/** A browser as far as the sandbox can tell: keeps cookies, sends them to the hosts they are for, follows nothing. */
export interface Client {
  cookies: Map<string, { value: string; domain: string }>;
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  form(url: string, fields: Record<string, string>): Promise<Answer>;
  send(url: string, options: { method: string; headers?: Record<string, string>; body?: string }): Promise<Answer>;
  /** Follows up to ten redirects; gives the last answer and its URL. */
  open(url: string): Promise<Answer & { url: string }>;
}

export function makeClient({ port }: Sandbox): Client {
  const cookies: Client['cookies'] = new Map();
  const send: Client['send'] = (url, { method, headers = {}, body = '' }) =>
    new Promise((resolve, reject) => {
      const { hostname, pathname, search } = new URL(url);
      const cookie = [...cookies]
        .filter(([, { domain }]) => hostname === domain || `.${hostname}`.endsWith(domain))
        .map(([name, { value }]) => `${name}=${value}`)
        .join('; ');
      const message = request(
        {
          host: '127.0.0.1',
          port,
          servername: hostname,
          method,
          path: pathname + search,
          headers: { host: hostname, ...(cookie ? { cookie } : {}), ...headers },
          rejectUnauthorized: false,
        },
        async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk as Buffer);
          for (const line of response.headers['set-cookie'] ?? []) keep(line, hostname);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
            location: response.headers.location ?? '',
          });
        },
      );
      message.on('error', reject).end(body);
    });
  const keep = (line: string, hostname: string) => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const domain = /Domain=([^;]+)/.exec(line)?.[1] ?? hostname;
    if (/Max-Age=0/.test(line)) cookies.delete(name);
    else cookies.set(name, { value, domain });
  };
  const get: Client['get'] = (url, headers) => send(url, { method: 'GET', ...(headers ? { headers } : {}) });
  return {
    cookies,
    send,
    get,
    form: (url, fields) =>
      send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      }),
    async open(url) {
      let answer = await get(url);
      let at = url;
      for (let hop = 0; hop < 10 && answer.status === 302; hop += 1) {
        at = new URL(answer.location, at).href;
        answer = await get(at);
      }
      return { ...answer, url: at };
    },
  };
}
