import { describe, expect, it } from 'vitest';
import { parseSwitchRoleLink } from '@/core/switching/link.ts';
import { roleLink } from '@/core/switching/links/role-link.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import { role, session } from '../unit/core/switching/role-and-session.ts';

/** Zero-width space, soft hyphen, Hangul fillers, tags, a blank Braille pattern, joiners of nothing. */
const unseen = ['\u200b', '\u00ad', '\u3164', '\u115f', '\u{e0041}\u{e0042}', '\u2800', '\u202e', '\ufe0f\u200d'];

const link = (name: string) =>
  `https://signin.aws.amazon.com/switchrole?account=555566667777&roleName=Ops&displayName=${encodeURIComponent(name)}`;
const namesSent = (profile: string, displayName: string) =>
  (['classic', 'multi-session'] as const).map((mode) => {
    const intent = { keepPage: false, displayName };
    const [plan] = planSwitch(role({ profile }), session('aws', mode, false), intent).ladder;
    if (plan?.rung === 'native') return plan.fields.displayName;
    return plan?.rung === 'multi-session' ? plan.body.displayName : undefined;
  });

describe.each(unseen)('a name with %j', (hidden) => {
  it('leaves without it, in the form, the request and the link', () => {
    expect(namesSent('other', `pr${hidden}od`)).toEqual(['prod', 'prod']);
    expect(namesSent(`pr${hidden}od`, '')).toEqual(['prod', 'prod']);
    expect(new URL(roleLink(role({ profile: `pr${hidden}od` }))!).searchParams.get('displayName')).toBe('prod');
  });

  it('and nothing else is no name: the profile’s stands in, and AWS’s own where that is none', () => {
    expect(namesSent('prod', hidden)).toEqual(['prod', 'prod']);
    const named = { ...role({ profile: 'prod' }), displayName: hidden };
    expect(new URL(roleLink(named)!).searchParams.get('displayName')).toBe('prod');
    expect(new URL(roleLink(role({ profile: hidden }))!).searchParams.has('displayName')).toBe(false);
  });

  it('comes in by a link without it', () => {
    expect(parseSwitchRoleLink(link(`pr${hidden}od`))?.displayName).toBe('prod');
    expect(parseSwitchRoleLink(link(hidden))).not.toHaveProperty('displayName');
  });
});
