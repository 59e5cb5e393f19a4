import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../sandbox/http/certificate.ts';
import { makeProxy } from '../sandbox/http/proxy.ts';
import {
  assumeRole,
  callerIdentity,
  errorXml,
  getRole,
  listMfaDevices,
  listUsers,
  Sessions,
  simulate,
} from './actions.ts';
import { Refusal, unknownToken } from './errors.ts';
import type { World } from './world.ts';

/** Below each of these, tools ask `sts.`, `iam.` or either with a region. */
const hosts = [
  ...['sts.amazonaws.com', 'iam.amazonaws.com'],
  ...['us-east-1', 'ap-northeast-2', 'us-gov-west-1'].map((region) => `sts.${region}.amazonaws.com`),
  ...['sts.cn-north-1.amazonaws.com.cn', 'iam.cn-north-1.amazonaws.com.cn', 'iam.us-gov.amazonaws.com'],
  ...['sts.eusc-de-east-1.amazonaws.eu', 'sts.eusc-de-east-1.amazonaws.com'],
];

export interface Asked {
  host: string;
  action: string;
  fields: URLSearchParams;
  /** Of the signature. */
  region: string;
}

export interface Sts {
  /** What was asked, in order. */
  asked: Asked[];
  /** Environment variables for a tool: a folder of its own with these files, and the way here. */
  surroundingsOf: (files: { config?: string; credentials?: string }) => NodeJS.ProcessEnv;
  stop: () => Promise<void>;
}

export async function startSts(world: World): Promise<Sts> {
  const asked: Asked[] = [];
  const sessions = new Sessions();
  const handle = (message: IncomingMessage, response: ServerResponse) => {
    void bodyOf(message).then((body) => {
      const { status, xml } = answer(world, sessions, asked, message, body);
      response.writeHead(status, { 'content-type': 'text/xml' }).end(xml);
    });
  };
  const { key, cert } = await makeCertificate(hosts);
  const secure = createServer({ key, cert }, handle);
  const plain = createPlainServer(handle);
  const proxy = makeProxy(() => (secure.address() as AddressInfo).port);
  const servers = [secure, plain, proxy];
  for (const server of servers) await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-sts-'));
  writeFileSync(join(folder, 'ca.pem'), cert);
  return {
    asked,
    surroundingsOf({ config = '', credentials = '' }) {
      const home = mkdtempSync(join(folder, 'home-'));
      writeFileSync(join(home, 'config'), config);
      writeFileSync(join(home, 'credentials'), credentials);
      return {
        PATH: process.env.PATH,
        HOME: home,
        LANG: 'C.UTF-8',
        AWS_CONFIG_FILE: join(home, 'config'),
        AWS_SHARED_CREDENTIALS_FILE: join(home, 'credentials'),
        AWS_CA_BUNDLE: join(folder, 'ca.pem'),
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_PAGER: '',
        HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        AWS_ENDPOINT_URL_HERE: `http://127.0.0.1:${(plain.address() as AddressInfo).port}`,
      };
    },
    async stop() {
      for (const server of servers) {
        if ('closeAllConnections' in server) server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(world: World, sessions: Sessions, asked: Asked[], message: IncomingMessage, body: string) {
  const fields = new URLSearchParams(body);
  const action = fields.get('Action') ?? '';
  try {
    const [, key = '', region = ''] =
      /Credential=([^/]+)\/\d+\/([^/]+)\//.exec(message.headers.authorization ?? '') ?? [];
    asked.push({ host: message.headers.host ?? '', action, fields, region });
    if (key === '') throw unknownToken();
    const token = message.headers['x-amz-security-token'];
    const caller = sessions.caller(world, key, typeof token === 'string' ? token : undefined);
    if (action === 'AssumeRole') return { status: 200, xml: assumeRole(world, sessions, caller, fields) };
    if (action === 'GetCallerIdentity') return { status: 200, xml: callerIdentity(caller) };
    if (action === 'ListUsers') return { status: 200, xml: listUsers(caller) };
    if (action === 'GetRole') return { status: 200, xml: getRole(world, caller, fields) };
    if (action === 'ListMFADevices') return { status: 200, xml: listMfaDevices(caller) };
    if (action === 'SimulatePrincipalPolicy') return { status: 200, xml: simulate(fields) };
    throw new Refusal('InvalidAction', `Could not find operation ${action}`, 400);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, xml: errorXml(error) };
  }
}
