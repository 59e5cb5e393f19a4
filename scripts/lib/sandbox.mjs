// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './paths.mjs';

/**
 * Starts the sandbox, the local AWS of test/sandbox. It is TypeScript, which Node 20 does not run: Vite does.
 * @returns {ReturnType<typeof import('../../test/sandbox/sandbox.ts').startSandbox>}
 */
export async function startSandbox() {
  /** @type {{ module: typeof import('../../test/sandbox/sandbox.ts') }} */
  const { module } = await runnerImport(join(root, 'test', 'sandbox', 'sandbox.ts'), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module.startSandbox();
}
