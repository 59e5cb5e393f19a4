import { spawn, spawnSync } from 'node:child_process';

/** What a machine has of these, by asking each: Debian brings them, npm does not. */
export function here(...names: string[]): string[] {
  const found = names.filter(isHere);
  const missing = names.filter((name) => !found.includes(name));
  console.log(
    `Run by ${found.join(', ') || 'nothing'}${missing.length > 0 ? `; not on this machine: ${missing.join(', ')}` : ''}`,
  );
  return found;
}

const isHere = (name: string) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program beside the test, which has servers to answer it. */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv, input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    // A program that reads nothing may be gone by then.
    child.stdin.on('error', () => {}).end(input);
  });
}
