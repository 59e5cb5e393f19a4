import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { checkedProbe, checkedToken } from '@/core/self-test/probe.ts';
import { selfTestReport } from '@/core/self-test/report.ts';
import { selfTest } from '@/core/self-test/self-test.ts';
import type { PageFacts } from '@/core/session/session.ts';

const about = {
  version: '1.2.3',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0',
  eras: { color: '2021 to 2025' },
};

const account = fc.stringMatching(/^\d{12}$/);
/** What may stand on a page of somebody: names, mail addresses, aliases, in Korean too. */
const name = fc.oneof(
  fc.stringMatching(/^zz[a-z]{4,12}$/),
  fc.constantFrom('zz-acme-prod', 'zz.kim@example.com', '운영관리자', 'zzBreakGlass'),
);

/** A page full of them, honest or not. */
const pages = fc
  .record({ id: account, other: account, name, alias: name, isMulti: fc.boolean() })
  .map(({ id, other, name, alias, isMulti }): { facts: PageFacts; told: string[] } => ({
    facts: {
      url: `https://${isMulti ? `${id}-abcd1234.` : ''}us-east-1.console.aws.amazon.com/s3/buckets/${encodeURIComponent(name)}`,
      sessionData: JSON.stringify({
        ...{
          accountId: id,
          accountAlias: alias,
          displayName: name,
          [name]: alias,
          signInEndpoint: 'us-east-1.signin.aws.amazon.com',
        },
        sessionARN: `arn:aws:sts::${id}:assumed-role/${name}/${name}`,
        sessionDifferentiator: `${id}-abcd1234`,
      }),
      userInfo: encodeURIComponent(JSON.stringify({ arn: `arn:aws:iam::${id}:user/${name}`, alias })),
      roleInfo: encodeURIComponent(
        JSON.stringify({ bn: name, ba: other, rl: [{ a: other, r: name, d: alias, c: 'ffffff' }] }),
      ),
      accountLabel: `${name} (${id})`,
      accountTitle: `${name} @ ${alias}`,
      loginAccount: id,
      loginUser: name,
      displayName: alias,
    },
    told: [id, other, name, alias, 'abcd1234', 'buckets'],
  }));

it('finds no account, name, alias or mail address of a page or of the history in the report of a self-test', () => {
  fc.assert(
    fc.property(pages, ({ facts, told }) => {
      const switched: SwitchRecord = {
        ...{
          at: 1,
          kind: 'iam',
          partition: 'aws',
          account: told[1]!,
          roleName: told[2]!,
          profile: told[3]!,
          organization: told[2]!,
        },
        ...{ rung: 'native', outcome: 'refused', from: `${told[0]}/${told[2]}` },
      };
      // As a page that lies would answer: our lists are asked for names, and the rest for numbers.
      const probe = checkedProbe({
        selectors: { accountLabel: 0, [told[2]!]: Number(told[0]), color: Number(told[1]) },
        metas: told,
        sessionKeys: told.map((one) => `${one} string`),
        otherSessionKeys: Number(told[0]),
        cookies: told,
        roleHistory: { roles: told[0], hasBase: told[2], characters: Number(told[1]), bytes: told[3] },
      });
      const test = selfTest({ facts, probe, token: checkedToken(told[2]) }, [switched]);
      const report = selfTestReport(test, about);
      for (const one of told) expect(report).not.toContain(one);
      expect(report).not.toMatch(/\d{5,}|@|https?:|arn:/);
    }),
  );
});

it('finds nothing in it that a browser tells of itself beside its name and version', () => {
  const report = selfTestReport(selfTest({ facts: undefined, probe: checkedProbe(null), token: 'none' }, []), {
    ...{ version: 'zz-acme', eras: {} },
    userAgent: 'Mozilla/5.0 (zz-acme) Firefox/152.0',
  });
  expect(report).not.toContain('zz-acme');
  expect(report).toContain('Firefox/152');
});
