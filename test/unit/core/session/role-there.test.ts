import { describe, expect, it } from 'vitest';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { openSnapshot } from '@/core/catalog/snapshot/catalog-view.ts';
import { toSnapshot } from '@/core/catalog/snapshot/to-snapshot.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { roleThere } from '@/core/session/role-there.ts';
import type { Principal, Session } from '@/core/session/session.ts';

const text = `
[profile prod]
role_arn = arn:aws:iam::555566667777:role/team/Ops
[profile prod-eu]
role_arn = arn:aws:iam::555566667777:role/team/Ops
region = eu-west-1
[profile prod-read]
role_arn = arn:aws:iam::555566667777:role/Reader
[profile prod-read-2]
role_arn = arn:aws:iam::555566667777:role/Reader
confirm = true
[profile by-alias]
role_arn = arn:aws:iam::acme-lab:role/Ops
`;
const view = openSnapshot(toSnapshot(buildCatalog([{ id: 'a', name: 'A', roles: readConfig(text).roles }])));

const ops: Principal = { kind: 'role', account: '555566667777', name: 'Ops', sessionName: 'jiwoo' };
const session = (current: Principal, more: Partial<Session> = {}): Session => ({
  partition: 'aws',
  mode: 'classic',
  current,
  switched: true,
  region: 'us-east-1',
  signInHost: 'signin.aws.amazon.com',
  url: 'https://us-east-1.console.aws.amazon.com/console/home',
  ...more,
});

describe('the role of the list that a session is in', () => {
  it.each<[string, Session, string | undefined]>([
    ['by account and name, without the path', session(ops), 'prod'],
    ['the profile that the page names', session(ops, { displayName: 'prod-eu' }), 'prod-eu'],
    ['the first profile, where the page calls it otherwise', session(ops, { displayName: 'other' }), 'prod'],
    ['whatever its case', session({ ...ops, name: 'READER' }), 'prod-read'],
    ['none of another account', session({ ...ops, account: '555566667778' }), undefined],
    ['none of another partition', session(ops, { partition: 'aws-cn' }), undefined],
    ['none for a user of the same name', session({ ...ops, kind: 'iam-user' }), undefined],
    ['none where the page does not name anybody', session({ ...ops, kind: 'unknown' }), undefined],
    ['none where it has no account', session({ ...ops, account: '' }), undefined],
    ['none that only an alias would decide', session({ ...ops, account: 'acme-prod' }), undefined],
  ])('is %s', (_, from, profile) => {
    expect(roleThere(view, from)?.profile).toBe(profile);
  });

  it('is marked to be confirmed if one of its profiles is', () => {
    expect(roleThere(view, session({ ...ops, name: 'Reader' }, { displayName: 'prod-read' }))?.confirm).toBe(true);
    expect(roleThere(view, session(ops))?.confirm).toBeUndefined();
  });
});
