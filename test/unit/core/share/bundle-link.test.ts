import { describe, expect, it } from 'vitest';
import { readBundle } from '@/core/share/bundle.ts';
import { bundleLink } from '@/core/share/bundle-link.ts';
import { parseSwitchRoleLink } from '@/core/switching/link.ts';
import { role } from '@/test/unit/core/export/roles.ts';

const lab = role('lab', { kind: 'identity-center', startUrl: 'https://acme.awsapps.com/start', roleName: 'Admin' });
const shop = role('shop', { account: '000011112222', roleName: 'team/Ops', color: 'ff0000', line: 2 });
const tokyo = { region: 'cn-north-1', partition: 'aws-cn' } as const;

describe('bundleLink', () => {
  it('is AWS’s link to switch to the first IAM role, with all roles in its fragment', async () => {
    const { link = '' } = bundleLink([lab, shop]);
    expect(link).toMatch(/^https:\/\/signin\.aws\.amazon\.com\/switchrole\?account=000011112222&roleName=team%2FOps&/);
    expect(parseSwitchRoleLink(link)).toMatchObject({ account: '000011112222', roleName: 'team/Ops' });
    expect(await readBundle(link)).toEqual({ roles: [lab, shop], problems: [] });
    expect(await readBundle(new URL(link).hash)).toEqual({ roles: [lab, shop], problems: [] });
  });

  it.each([
    [{}, 'https://signin.aws.amazon.com/switchrole#rolecall=1.'],
    [tokyo, 'https://signin.amazonaws.cn/switchrole#rolecall=1.'],
  ])('is the bare page where there are permission sets only', (more, start) => {
    expect(bundleLink([{ ...lab, ...more }]).link?.slice(0, start.length)).toBe(start);
  });

  it('carries a page', async () => {
    const landing = 'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:';
    const { link = '' } = bundleLink([{ ...shop, landing }]);
    expect((await readBundle(link)).roles).toEqual([{ ...shop, landing, line: 1 }]);
  });

  it('is none of more roles than 8,000 letters hold', () => {
    const some = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        role(`team-${(n * 7919) % 997}`, { account: String(10 ** 11 + ((n * 2_654_435_761) % 10 ** 11)) }),
      );
    expect(bundleLink(some(200)).link?.length).toBeLessThanOrEqual(8000);
    expect(bundleLink(some(5000))).toEqual({ length: expect.any(Number) });
  });

  it('is none of no roles', () => {
    expect(bundleLink([])).toEqual({ length: 0 });
  });
});
