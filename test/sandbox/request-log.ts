import type { Host } from './hosts.ts';
import type { Incoming } from './http/incoming.ts';

/** A request as it came in, whatever the answer. */
export interface LoggedRequest {
  method: string;
  host: string;
  path: string;
  query: Record<string, string>;
  /** Of a form or of a JSON body. */
  fields: Record<string, unknown>;
  /** Header `Origin`, where the browser sent one. */
  origin?: string;
  /** The host is neither AWS's nor one of the plain pages'. */
  stranger: boolean;
  /** Of the answer; undefined as long as there is none. */
  status?: number;
}

export function logEntry({ method, host, url, fields, headers }: Incoming, { kind }: Host): LoggedRequest {
  return {
    method,
    host,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    fields,
    ...(headers.origin ? { origin: headers.origin } : {}),
    stranger: kind === 'stranger',
  };
}
