import { expect, it } from 'vitest';
import { badgeText } from '@/core/text/badge-text.ts';

it.each([
  ['acme-prod-read', 'apr'],
  ['acme-dev', 'ad'],
  ['Acme / Prod_Admin', 'APA'],
  ['prod2', 'prod'],
  ['sandbox', 'sand'],
  ['qa', 'qa'],
  ['x', 'x'],
  ['eu-west-1-billing-export', 'ew1b'],
  ['운영-관리자', '운관'],
  ['개발서버', '개발'],
  ['운영'.normalize('NFD'), '운영'],
  ['prod-운영', 'p운'],
  ['prod  |  200000000004', 'p2'],
  ['e\u0301cole', 'écol'],
  ['\u202eprod', 'prod'],
  ['🚀 prod', 'prod'],
  ['🚀', ''],
  [' - ', ''],
  ['', ''],
])('%j is %j', (name, badge) => {
  expect(badgeText(name)).toBe(badge);
});

it('stays short, whatever hangs on a letter', () => {
  expect(badgeText(`a${'\u0301'.repeat(10_000)}`).length).toBeLessThanOrEqual(64);
});
