import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { textsFor } from '@/core/use/texts-for.ts';
import { full, permissionSet, role } from '../roles.ts';

const require = createRequire(import.meta.url);
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')));

const hostile = role({ profile: "한글 'q' $x", sourceProfile: 'a’b;c\nd `e\u202e', region: 'us-east-1' });

/** There is no PowerShell here to run them. */
it.each([
  ['a role', role(), full],
  ['hostile values', hostile, { sessionName: "o'brien" }],
  ['a permission set', permissionSet(), {}],
])('PowerShell’s grammar has no errors in the texts for it: %s', (_, of, choices) => {
  const texts = textsFor(of, choices).filter(({ language }) => language === 'powershell');
  expect(texts.length).toBeGreaterThan(1);
  for (const { id, text } of texts) {
    const tree = parser.parse(text);
    expect(tree?.rootNode.hasError, `${id}: ${text}`).toBe(false);
    tree?.delete();
  }
});

/** What is run as a command in a text. */
function commandsIn(text: string): string[] {
  const tree = parser.parse(text);
  const names = tree?.rootNode.descendantsOfType('command_name').map((node) => node?.text ?? '') ?? [];
  tree?.delete();
  return names;
}

it.each([role({ partition: 'aws-us-gov', region: 'us-gov-west-1' }), permissionSet()])(
  'a value is no command: %o',
  (of) => {
    const known = ['aws', 'ConvertFrom-Json', 'Out-String', 'Invoke-Expression', 'Remove-Variable', 'Read-Host'];
    const texts = textsFor(of, full).filter(({ language }) => language === 'powershell');
    for (const { id, text } of texts)
      expect(
        commandsIn(text).filter((name) => !known.includes(name)),
        `${id}: ${text}`,
      ).toEqual([]);
  },
);

it('the grammar does find errors, and commands', () => {
  expect(parser.parse("aws --profile 'a")?.rootNode.hasError).toBe(true);
  expect(commandsIn('$env:AWS_REGION = ap-northeast-2')).toEqual(['ap-northeast-2']);
});
