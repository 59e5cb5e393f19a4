import type { IncomingMessage } from 'node:http';
import { readCookies } from './cookie.ts';

/** A request, read to its end. */
export interface Incoming {
  method: string;
  /** Lower case, without port. */
  host: string;
  url: URL;
  headers: IncomingMessage['headers'];
  cookies: Record<string, string>;
  /** Of an urlencoded form or of a JSON object; nothing else has fields. */
  fields: Record<string, unknown>;
  body: string;
}

/** Bodies beyond 64 KiB are cut: nothing that the console sends is as long. */
const bodyLimit = 65_536;

export async function readIncoming(message: IncomingMessage): Promise<Incoming> {
  const host = (message.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).subarray(0, bodyLimit).toString('utf8');
  return {
    method: message.method ?? 'GET',
    host,
    url: new URL(message.url ?? '/', `https://${host || 'nowhere.invalid'}`),
    headers: message.headers,
    cookies: readCookies(message.headers.cookie),
    fields: readFields(body, contentType(message.headers)),
    body,
  };
}

export const contentType = (headers: IncomingMessage['headers']): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

function readFields(body: string, type: string): Record<string, unknown> {
  if (type === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(body));
  if (type !== 'application/json') return {};
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
