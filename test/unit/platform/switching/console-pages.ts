import type { PageFacts } from '@/core/session/session.ts';
import { child2025, cookie, multiSession2025, user2025 } from '../../core/session/facts.ts';
import { role } from '../../core/switching/role-and-session.ts';

/** The user jiwoo of 222233334444, classic; and the same browser after the switch to `ops`. */
export const classic: PageFacts = user2025;
export const classicSwitched: PageFacts = {
  url: classic.url,
  userInfo: cookie({ arn: 'arn:aws:sts::555566667777:assumed-role/Ops/jiwoo', alias: 'acme-prod' }),
  roleInfo: cookie({ bn: 'jiwoo', ba: '222233334444', rl: [{ a: '555566667777', r: 'team/Ops', d: 'prod' }] }),
  accountTitle: 'Ops/jiwoo @ 5555-6666-7777',
  displayName: 'prod',
};

/** The same browser in a role that nobody asked for. */
export const otherRole: PageFacts = {
  ...classicSwitched,
  userInfo: cookie({ arn: 'arn:aws:sts::999999999999:assumed-role/Ops/jiwoo', alias: 'acme-other' }),
};

/** A page of the console that tells nothing of who is signed in. */
export const speechless: PageFacts = { url: classic.url };

/** Multi-session: the permission set Admin of 222233334444, and the session of `ops` opened from it. */
export const base: PageFacts = multiSession2025;
export const child: PageFacts = child2025;

export const china: PageFacts = {
  url: 'https://cn-north-1.console.amazonaws.cn/console/home?region=cn-north-1',
  accountTitle: 'jiwoo @ 2222-3333-4444',
};

export const ops = role();
/** A role that has to be assumed from the base account, as its text says. */
export const audit = role({ profile: 'audit', roleName: 'Audit', base: { account: '222233334444' } });
export const permissionSet = role({
  kind: 'identity-center',
  profile: 'viewer',
  roleName: 'ViewOnly',
  startUrl: 'https://acme.awsapps.com/start',
});
