import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/sandbox.ts';

test('the proxy leads any name to the sandbox', async () => {
  const sandbox = await startSandbox();
  const socket = await new Promise<Socket>((resolve, reject) => {
    const path = 'signin.aws.amazon.com:443';
    const message = httpRequest({ host: '127.0.0.1', port: sandbox.proxyPort, method: 'CONNECT', path });
    message.on('connect', (_response, tunnel) => resolve(tunnel)).on('error', reject);
    message.end();
  });
  const status = await new Promise((resolve, reject) => {
    const options = { host: 'signin.aws.amazon.com', path: '/signin', socket, agent: false, rejectUnauthorized: false };
    httpsRequest(options, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(200);
  expect(sandbox.requests).toMatchObject([{ host: 'signin.aws.amazon.com', path: '/signin', stranger: false }]);
  await sandbox.close();
});
