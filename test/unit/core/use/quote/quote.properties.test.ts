import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseHcl } from '@cdktf/hcl2json';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { quoteBash } from '@/core/use/quote/quote-bash.ts';
import { fitsCmd, quoteCmd } from '@/core/use/quote/quote-cmd.ts';
import {
  quoteGo,
  quoteHcl,
  quoteJava,
  quoteJavascript,
  quoteJson,
  quotePython,
  quoteWorkflow,
  quoteYaml,
} from '@/core/use/quote/quote-code.ts';
import { quoteFish } from '@/core/use/quote/quote-fish.ts';
import { quotePowershell } from '@/core/use/quote/quote-powershell.ts';
import { here, run } from '../tools.ts';

/** What has bitten others, and any text. No argument of a program holds a NUL, and no clipboard half a pair. */
const braces = '{x}';
const dollar = '${{';
const secret = '{{ secrets.x }}';
const nasty = [
  ...["'", '"', '\\', '`', '$', '!', '%', '^', '&', '|', ';', '<', '>', '*', '?', '~', '#', '=', ',', '@', '{', '}'],
  ...[
    '$HOME',
    '$(id)',
    '`id`',
    `$${braces}`,
    '%{x}',
    `$$${braces}`,
    '%PATH%',
    '!!',
    "'\\''",
    '\\n',
    '\\u0041',
    '{{x}}',
    '=ls',
    '~root',
  ],
  ...['\n', '\r\n', '\t', '\u001b[2J', '\u0007', ' ', '', '-x', '--', '\u202e', '\u200b', '\u00a0', '\u2028', '\ufeff'],
  ...['한글', 'ㅎㅏㄴ', '‘’‚‛', '“”', '👩‍💻', '\u{e0041}', '가나 다', 'é', 'NULL', 'yes', '012', '1e3', '0x1'],
];
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ maxLength: 6 })),
    {
      maxLength: 6,
    },
  )
  .map((parts) =>
    parts
      .join('')
      .replaceAll('\0', '')
      .replace(/\p{Cs}/gu, ''),
  );
const values = [...nasty, ...fc.sample(text, 300)];

const programs = here('bash', 'zsh', 'fish', 'python3', 'go', 'java');
const env = { PATH: process.env.PATH, HOME: '/nonexistent', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };

const folder = mkdtempSync(join(tmpdir(), 'rolecall-quotes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a value is read back as it was put in', () => {
  it.each(
    (
      [
        ['bash', quoteBash],
        ['zsh', quoteBash],
        ['fish', quoteFish],
      ] as const
    ).filter(([shell]) => programs.includes(shell)),
  )('by %s', async (shell, quote) => {
    // Many lines, as they are pasted; the words `printf` gets end with a NUL each.
    const script = values.map((value) => `printf '%s\\0' ${quote(value)}x`).join('\n');
    const { stdout, stderr } = await run(shell, ['-c', script], env);
    expect(stderr).toBe('');
    expect(stdout.split('\0').slice(0, -1)).toEqual(values.map((value) => `${value}x`));
  });

  it.each(
    (
      [
        [
          'python3',
          quotePython,
          ['-c'],
          (list) => `import sys\nsys.stdout.buffer.write("\\0".join([${list}]).encode())`,
        ],
        [
          'go',
          quoteGo,
          ['run'],
          (list) =>
            `package main\nimport ("os"; "strings")\nfunc main() { os.Stdout.WriteString(strings.Join([]string{${list}}, "\\x00")) }`,
        ],
        [
          'java',
          quoteJava,
          [],
          (list) =>
            `public class Main { public static void main(String[] args) throws Exception { System.out.write(String.join("\\0", new String[] {${list}}).getBytes("UTF-8")); System.out.flush(); } }`,
        ],
      ] as const satisfies readonly (readonly [string, (value: string) => string, string[], (list: string) => string])[]
    ).filter(([program]) => programs.includes(program)),
  )('by %s', async (program, quote, args, sourceOf) => {
    const source = sourceOf(values.map(quote).join(', '));
    const file = join(folder, program === 'go' ? 'main.go' : 'Main.java');
    writeFileSync(file, source);
    const read = await run(program, [...args, program === 'python3' ? source : file], {
      ...env,
      GOCACHE: process.env.GOCACHE ?? join(homedir(), '.cache/go-build'),
      JAVA_TOOL_OPTIONS: undefined,
    });
    expect(read.stderr).toBe('');
    expect(read.stdout.split('\0')).toEqual(values);
  });

  it('by JavaScript', () => {
    expect(new Function(`return [${values.map(quoteJavascript).join(',')}]`)()).toEqual(values);
  });

  it('by JSON', () => {
    expect(JSON.parse(`[${values.map(quoteJson).join(',')}]`)).toEqual(values);
  });

  it.each(['1.1', '1.2'] as const)('by YAML %s', (version) => {
    expect(parseYaml(values.map((value) => `- ${quoteYaml(value)}\n`).join(''), { version })).toEqual(values);
  });

  it('by HCL', async () => {
    const read = await parseHcl('x.tf', `locals {\n x = [${values.map(quoteHcl).join(', ')}]\n}\n`);
    // It writes Terraform's JSON, whose strings are templates again. HCL composes letters and accents (NFC).
    const plain = read.locals[0].x.map((value: string) => value.replace(/([$%])\1\{/g, '$1{'));
    expect(plain).toEqual(values.map((value) => value.normalize('NFC')));
  });

  it('by a workflow of GitHub, which looks for expressions within quotes', () => {
    const expression = /\$\{\{ '\$\{\{' \}\}/g;
    for (const value of [...values, `a$${secret}b`]) {
      const read = parseYaml(quoteWorkflow(value)) as string;
      expect(read.replace(expression, '')).not.toContain(dollar);
      expect(read.replace(expression, dollar)).toBe(value);
    }
  });

  it('by PowerShell, as its language reference has it', () => {
    expect(values.map((value) => readByPowershell(quotePowershell(value)))).toEqual(values);
  });

  it('by cmd, of what can be written there at all', () => {
    const fit = values.filter(fitsCmd);
    expect(fit.length).toBeGreaterThan(20);
    for (const value of fit) {
      const quoted = quoteCmd(value);
      expect(quoted === value ? /^[\w.:/-]+$/.test(value) : quoted === `"${value}"`).toBe(true);
    }
    expect(['%PATH%', 'a"b', 'a\nb', 'a\\', '\u202e'].filter(fitsCmd)).toEqual([]);
  });
});

/** About_Quoting_Rules: in single quotes only two of any single quote stand for one. A word is bare, quoted, or parts added up. */
function readByPowershell(source: string): string {
  if (/^[A-Za-z][\w./:-]*$/.test(source)) return source;
  const inner = source.startsWith('(') ? source.slice(1, -1) : source;
  let read = '';
  let rest = inner;
  while (rest !== '') {
    const [part = '', literal, code] =
      /^'((?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*)'|^\[char\]::ConvertFromUtf32\((\d+)\)/.exec(rest) ?? [];
    if (part === '') throw new Error(`PowerShell does not read ${rest}`);
    read += literal?.replace(/(['\u2018-\u201b])['\u2018-\u201b]/g, '$1') ?? String.fromCodePoint(Number(code));
    rest = rest.slice(part.length).replace(/^\+/, '');
  }
  return read;
}
