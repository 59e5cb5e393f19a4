import { type Cookie, setCookie } from './cookie.ts';
import type { Html } from './html.ts';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  cookies: Cookie[];
  body: string;
}

export interface ReplyOptions {
  status?: number;
  headers?: Record<string, string>;
  cookies?: Cookie[];
}

export function page(body: Html, options: ReplyOptions = {}): Reply {
  return reply(`<!doctype html>\n${body.text}`, 'text/html; charset=utf-8', options);
}

export function plainText(body: string, options: ReplyOptions = {}): Reply {
  return reply(body, 'text/plain; charset=utf-8', options);
}

export function json(value: unknown, options: ReplyOptions = {}): Reply {
  return reply(JSON.stringify(value), 'application/json', options);
}

export function redirect(to: string, cookies: Cookie[] = []): Reply {
  return reply('', 'text/plain', { status: 302, headers: { location: to }, cookies });
}

/** The head lines of a reply, `set-cookie` once for each cookie. */
export function headLines({ headers, cookies }: Reply): Record<string, string | string[]> {
  return { ...headers, ...(cookies.length > 0 ? { 'set-cookie': cookies.map(setCookie) } : {}) };
}

function reply(body: string, type: string, { status = 200, headers = {}, cookies = [] }: ReplyOptions): Reply {
  return { status, headers: { 'content-type': type, 'cache-control': 'no-store', ...headers }, cookies, body };
}
