import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { type Client, makeClient } from './client.ts';

/** One sandbox for the tests of a file, before each as at its start. */
export let sandbox: Sandbox;

/** A browser without cookies for each test. */
export let client: Client;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.state.reset();
  client = makeClient(sandbox);
});
