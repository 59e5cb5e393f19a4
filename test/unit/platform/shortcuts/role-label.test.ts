import { expect, it } from 'vitest';
import { labelText, roleLabel } from '@/platform/shortcuts/role-label.ts';

it.each([
  [{ name: 'acme-dev', account: '200000000002', roleName: 'Developer' }, 'acme-dev — 2000-0000-0002 / Developer'],
  [{ account: '200000000002', roleName: 'jiwoo' }, '2000-0000-0002 / jiwoo'],
  [{ name: 'prod', account: 'acme-prod', roleName: 'team/Ops' }, 'prod — acme-prod / team/Ops'],
  [{ name: 'prod', account: '', roleName: 'Ops' }, 'prod — Ops'],
  [{ account: '', roleName: '' }, ''],
  [{ name: '운영', account: '200000000002', roleName: 'Ops' }, '\u2068운영\u2069 — 2000-0000-0002 / Ops'],
])('%j is %j', (role, label) => {
  expect(roleLabel(role)).toBe(label);
});

it.each([
  ['a<b> & "c"', 'a<b> & "c"'],
  ['pr\u200bod', '\u2068pr⟨U+200B⟩od\u2069'],
  ['مرحبا', '\u2068مرحبا\u2069'],
  ['100%s', '100%\u2060s'],
])('shows %j as %j', (text, label) => {
  expect(labelText(text)).toBe(label);
});
