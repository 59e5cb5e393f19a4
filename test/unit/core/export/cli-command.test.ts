import { expect, it } from 'vitest';
import { cliCommand } from '@/core/export/cli-command.ts';

it.each([
  ['acme-dev', 'acme-dev'],
  ['team/dev@eu.1', 'team/dev@eu.1'],
  ['한빛-개발', '한빛-개발'],
  ['my profile', "'my profile'"],
  ['a[1]', "'a[1]'"],
  ['~home', "'~home'"],
])('%s is one word in a shell', (profile, word) => {
  expect(cliCommand(profile)).toBe(`aws sts get-caller-identity --profile ${word}`);
});

it.each([
  ['a quote', "it's"],
  ['a typographic quote, which PowerShell takes for one', 'it’s'],
  ['a command', 'x; rm -rf ~'],
  ['a command of cmd', 'x & calc'],
  ['a substitution', 'x$(id)'],
  ['backquotes', 'x`id`'],
  ['a variable of cmd', '%PATH%'],
  ['a line of its own', 'x\nid'],
  ['a character that nobody sees', 'x\u202ey'],
  ['an option', '--debug'],
  ['nothing', ''],
])('makes no command of a name with %s', (_, profile) => {
  expect(cliCommand(profile)).toBeUndefined();
});
