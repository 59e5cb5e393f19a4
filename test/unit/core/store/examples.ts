import type { SwitchRecord } from '@/core/history/switch-record.ts';
import {
  agreedHostsKey,
  aliasesKey,
  cleanedKey,
  collapsedKey,
  historyKey,
  ownKey,
  pinsKey,
  preferencesKey,
  recentsKey,
  sourcesKey,
  textKey,
  type Undo,
  undoKey,
  usesKey,
  versionsKey,
} from '@/core/store/keys.ts';
import { removedKey } from '@/core/store/removed-key.ts';
import type { Source } from '@/core/store/source.ts';
import type { StoredKey } from '@/core/store/stored.ts';
import type { Version } from '@/core/store/version.ts';

/** What lies, or lay, in somebody's storage. A new version adds its example; those of older ones stay for ever. */
export interface Example {
  key: StoredKey<unknown>;
  version: number;
  data: unknown;
  /** What is read of it today; missing: the same. */
  reads?: unknown;
  /** Data of this version of which nothing must be read. */
  bad: readonly unknown[];
}

const source: Source = {
  id: '0b8f5a1e-7d1c-4f6e-9a43-0c6b1f2d3e4f',
  name: '회사 config',
  origin: 'file',
  addedAt: 1_700_000_000_000,
  changedAt: 1_700_000_000_001,
  roles: 12,
  skipped: 2,
};

const iam: SwitchRecord = {
  at: 1_700_000_000_000,
  kind: 'iam',
  partition: 'aws-cn',
  account: '555566667777',
  roleName: 'team/Ops',
  profile: '운영',
  organization: 'acme',
  color: 'f2b0a9',
  region: 'cn-north-1',
  from: '2222-3333-4444/jiwoo',
  rung: 'native',
  outcome: 'refused',
};

const permissionSet: SwitchRecord = {
  at: 0,
  kind: 'identity-center',
  partition: 'aws',
  account: '555566667777',
  roleName: 'ReadOnly',
  startUrl: 'https://acme.awsapps.com/start',
  profile: 'audit',
  organization: 'acme',
  rung: 'identity-center',
  outcome: 'opened',
};

const version: Version = {
  at: 1_700_000_000_000,
  until: 1_700_000_000_001,
  bytes: 12,
  roles: 1,
  added: 2,
  changed: 0,
  gone: 1,
  text: '[profile a]\n',
};

const undo: Undo = {
  what: 'import',
  name: 'config',
  at: 1_700_000_000_000,
  sources: [source],
  texts: { [source.id]: '[profile a]\n', new: null },
};

export const examples: readonly Example[] = [
  {
    key: sourcesKey,
    version: 1,
    data: [source],
    bad: [null, {}, [null], [{ ...source, id: 1 }], [{ ...source, addedAt: -1 }]],
  },
  {
    key: historyKey,
    version: 1,
    data: [iam, permissionSet],
    bad: [{ 0: iam }, [{ ...iam, rung: 'teleport' }], [{ ...iam, partition: 'aws-iso' }], [{ ...iam, at: '1' }], ['a']],
  },
  {
    key: recentsKey,
    version: 1,
    data: [{ id: 'aws/555566667777/ops', profile: '운영' }],
    bad: ['', [{ id: 'aws/555566667777/ops' }], [[]]],
  },
  {
    key: preferencesKey,
    version: 1,
    data: { recents: false, order: 'name' },
    bad: [null, [], { recents: 'no' }, { order: 'date' }],
  },
  {
    key: aliasesKey,
    version: 1,
    data: { 'acme-prod': '012345678901', 'acme-dev': '200000000002' },
    reads: [
      { alias: 'acme-prod', account: '012345678901' },
      { alias: 'acme-dev', account: '200000000002' },
    ],
    bad: [null, { 'acme-prod': 12345678901 }, { 'acme-prod': '1234' }],
  },
  {
    key: aliasesKey,
    version: 2,
    data: [
      { alias: 'acme-dev', account: '200000000002', at: 1_700_000_000_000, host: 'console.aws.amazon.com' },
      { alias: 'acme-dev', account: '200000000004' },
    ],
    bad: [null, {}, [{ alias: 'acme-dev', account: '2000' }], [{ account: '200000000002' }]],
  },
  {
    key: agreedHostsKey,
    version: 1,
    data: [
      { host: 'aws.company.example', at: 1_700_000_000_000 },
      { host: 'xn--bcher-kva.example', at: 1 },
    ],
    bad: [null, {}, ['aws.company.example'], [{ host: '192.0.2.1', at: 1 }], [{ host: 'Aws.Company.example', at: 1 }]],
  },
  {
    key: usesKey,
    version: 1,
    data: {
      last: ['env-bash'],
      ofBase: { '444455556666': { mfaSerial: 'arn:aws:iam::444455556666:mfa/ann', sessionName: 'ann' }, '': {} },
      accounts: { 'aws/acme-prod': '012345678901' },
    },
    bad: [
      null,
      [],
      { last: 'env-bash' },
      { ofBase: { a: { sessionName: 1 } } },
      { accounts: { 'aws/acme-prod': '1' } },
    ],
  },
  {
    key: pinsKey,
    version: 1,
    data: [{ id: 'aws/555566667777/ops', profile: '운영' }],
    bad: [null, {}, ['aws/555566667777/ops'], [{ id: 1, profile: 'a' }]],
  },
  {
    key: collapsedKey,
    version: 1,
    data: ['한빛', 'Acme/Platform'],
    bad: [null, {}, [1], 'Acme'],
  },
  {
    key: ownKey,
    version: 1,
    data: {
      'aws/555566667777/ops': {
        displayName: '운영 (조심)',
        color: 'e05a47',
        region: 'ap-northeast-2',
        landing: 'service',
        tags: ['결제', 'pci'],
        note: '배포 전에 #ops 채널에 알리기',
      },
      'aws/555566667777/readonly': {},
    },
    bad: [null, [], { a: null }, { a: { color: 'red' } }, { a: { tags: 'pci' } }],
  },
  {
    key: undoKey,
    version: 1,
    data: undo,
    bad: [{}, { ...undo, texts: { a: 1 } }, { ...undo, sources: {} }],
  },
  {
    key: undoKey,
    version: 1,
    data: {
      ...undo,
      what: 'restore',
      versions: { [source.id]: [version] },
      others: { history: { version: 1, data: [] } },
    },
    bad: [
      { ...undo, versions: { a: {} } },
      { ...undo, others: [] },
    ],
  },
  { key: undoKey, version: 1, data: null, bad: [undefined, false] },
  {
    key: removedKey,
    version: 1,
    data: [
      { source, at: 3, place: 0, text: '[profile a]\n', versions: [version, { of: 'a newer version' }] },
      { source, at: 2, place: 1, versions: [] },
    ],
    bad: [null, {}, [{ source, at: 3, place: -1, versions: [] }], [{ source, at: 3, place: 0, versions: {} }]],
  },
  {
    key: cleanedKey,
    version: 1,
    data: { cleaner: 1, at: 1, sources: [{ name: 'config', lines: 2 }], others: 0, seen: false },
    bad: [{}, { cleaner: 1, at: 1, sources: {}, others: 0, seen: false }],
  },
  {
    key: textKey('0b8f5a1e'),
    version: 1,
    data: '[profile 운영]\nrole_arn = arn:aws:iam::555566667777:role/Ops\n',
    bad: [null, 1, ['[profile a]']],
  },
  {
    key: versionsKey('0b8f5a1e'),
    version: 1,
    data: [version],
    bad: [null, {}, [{ ...version, text: 1 }], [{ ...version, at: -1 }]],
  },
];
