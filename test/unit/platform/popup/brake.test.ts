import { describe, expect, it } from 'vitest';
import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { aliasesKey, preferencesKey } from '@/core/store/keys.ts';
import { createBrake } from '@/platform/popup/brake.ts';
import { createStore, entry } from '@/platform/store/store.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { fakeLocks } from '../fake-storage.ts';
import { keepRoles } from '../roles-kept.ts';

const profile = (name: string, arn: string, ...more: string[]) =>
  [`[profile ${name}]`, `role_arn = arn:aws:iam::${arn}`, 'source_profile = base', ...more, ''].join('\n');

const byAlias = (name: string, alias: string, ...more: string[]) =>
  [`[profile ${name}]`, `aws_account_id = ${alias}`, 'role_name = Admin', ...more, ''].join('\n');

const list = [
  profile('pay-admin', '200000000004:role/Admin', 'confirm = true'),
  profile('dev-admin', '200000000002:role/Admin', 'aws_account_alias = acme-dev'),
  profile('pay-reader', '200000000004:role/Reader'),
  byAlias('lab-admin', 'acme-lab'),
].join('\n');

interface Known {
  text?: string;
  learnt?: LearntAlias[];
  confirmWords?: string[];
}

/** Whether a role that is asked for by its account's id or alias has to be confirmed. */
async function isBraked(account: string, roleName: string, known: Known = {}): Promise<boolean> {
  const { text = list, learnt = [], confirmWords = [] } = known;
  const { edge, local } = fakeBrowser();
  await keepRoles(local, text);
  for (const { name, value } of [entry(aliasesKey, learnt), entry(preferencesKey, { confirmWords })])
    await local.set({ [name]: value });
  const role = { kind: 'iam', partition: 'aws', account, roleName } as const;
  const store = createStore(local.area, fakeLocks(), () => 0);
  return createBrake(
    edge,
    store,
  )({
    type: 'switch',
    where: 'here',
    role: { ...role, profile: 'x', organization: '', line: 1 },
  });
}

const prod = { alias: 'acme-prod', account: '200000000004' };

describe('a role that is asked for by a link', () => {
  it.each<[string, string, string, Known, boolean]>([
    ['by the id, as its listed role is', '200000000004', 'Admin', {}, true],
    ['by the id, where that role is not marked', '200000000002', 'Admin', {}, false],
    ['by an alias that nothing tells of, if some role of that name is', 'acme-prod', 'Admin', {}, true],
    ['the same in other letters', 'acme-prod', 'ADMIN', {}, true],
    ['by such an alias, if none of that name is', 'acme-prod', 'Reader', {}, false],
    ['by an alias that a page told', 'acme-prod', 'Admin', { learnt: [prod] }, true],
    [
      'by an alias that a page told of another account: that takes no brake away',
      'acme-prod',
      'Admin',
      { learnt: [{ ...prod, account: '200000000002' }] },
      true,
    ],
    ['by the alias that the list has for an account, as that account is', 'acme-dev', 'Admin', {}, false],
    [
      'by the alias that the list has for a marked account',
      'acme-dev',
      'Admin',
      { text: `${list}\n${profile('dev-too', '200000000002:role/Admin', 'confirm = true')}` },
      true,
    ],
    ['by an alias that the list has a role of', 'acme-lab', 'Admin', {}, false],
    [
      'by an alias that the list has a role of, if a page told that it is the marked one',
      'acme-lab',
      'Admin',
      { learnt: [{ alias: 'acme-lab', account: '200000000004' }] },
      true,
    ],
    [
      'by the id, where the marked role is listed by an alias that a page told',
      '200000000009',
      'Admin',
      {
        text: byAlias('pay', 'acme-prod', 'confirm = true'),
        learnt: [{ alias: 'acme-prod', account: '200000000009' }],
      },
      true,
    ],
    ['by an alias with a word that the user chose', 'acme-prod', 'Reader', { confirmWords: ['prod'] }, true],
    ['by an alias without one', 'acme-lumen', 'Reader', { confirmWords: ['prod'] }, false],
  ])('%s: %s %s', async (_, account, roleName, known, expected) => {
    expect(await isBraked(account, roleName, known)).toBe(expected);
  });
});
