import { describe, expect, it } from 'vitest';
import type { Translate } from '@/components/kit/words.ts';
import { shortReason, spokenRole } from '@/components/picker/reach-words.ts';
import { refusal, remedy } from '@/components/picker/remedy.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Doubt, DoubtReason, ImpossibleReason, Reach } from '@/core/session/reach.ts';
import korean from '@/public/_locales/ko/messages.json';
import { english } from '../english.ts';

const inKorean: Translate = (key, ...substitutions) =>
  korean[key].message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');

const role: CatalogRole = {
  kind: 'iam',
  partition: 'aws',
  profile: 'prod-admin',
  account: '123456789012',
  accountName: 'Acme',
  roleName: 'Admin',
  organization: 'Acme',
  line: 1,
  sourceId: 's1',
};

describe('spokenRole', () => {
  it.each<[string, Partial<CatalogRole>, Reach | undefined, string]>([
    ['who, where and as what', {}, undefined, 'prod-admin, account Acme 1234-5678-9012, role Admin'],
    [
      'nothing more of a role in reach',
      {},
      { state: 'reachable' },
      'prod-admin, account Acme 1234-5678-9012, role Admin',
    ],
    [
      'the user’s own name',
      { displayName: 'Prod admin' },
      undefined,
      'Prod admin, account Acme 1234-5678-9012, role Admin, profile prod-admin',
    ],
    [
      'the profile once where the user’s own name is the same',
      { displayName: 'prod-admin' },
      undefined,
      'prod-admin, account Acme 1234-5678-9012, role Admin',
    ],
    [
      'the region, for there may be two of one name',
      { region: 'eu-central-1' },
      { state: 'reachable' },
      'prod-admin, account Acme 1234-5678-9012, role Admin, region eu-central-1',
    ],
    [
      'tags',
      { tags: ['pci', 'on\u200bcall'] },
      undefined,
      'prod-admin, account Acme 1234-5678-9012, role Admin, tags pci, on⟨U+200B⟩call',
    ],
    ['no tags where there are none', { tags: [] }, undefined, 'prod-admin, account Acme 1234-5678-9012, role Admin'],
    ['that one is in it', {}, { state: 'current' }, 'prod-admin, account Acme 1234-5678-9012, role Admin, current'],
    [
      'everything before that',
      { displayName: 'Prod', region: 'eu-central-1', tags: ['pci'] },
      { state: 'current' },
      'Prod, account Acme 1234-5678-9012, role Admin, profile prod-admin, region eu-central-1, tags pci, current',
    ],
    [
      'why it is dimmed',
      {},
      { state: 'doubtful', reason: 'needs-external-id' },
      'prod-admin, account Acme 1234-5678-9012, role Admin, dimmed because the console cannot send its external ID',
    ],
    [
      'characters that nobody would hear',
      { profile: 'pr\u202eod', accountName: 'a\u200bb' },
      undefined,
      'pr⟨U+202E⟩od, account a⟨U+200B⟩b 1234-5678-9012, role Admin',
    ],
  ])('says %s', (_, more, reach, spoken) => {
    expect(spokenRole(english, { ...role, ...more }, reach)).toBe(spoken);
  });

  it('says it in Korean as one sentence', () => {
    expect(spokenRole(inKorean, role, { state: 'impossible', reason: 'name-too-long' })).toBe(
      'prod-admin, 계정 Acme 1234-5678-9012, 역할 Admin, 흐리게 표시됨: 콘솔에서 쓰기에 이름이 너무 김',
    );
    const known = { ...role, displayName: '운영', region: 'ap-northeast-2', tags: ['결제', '야간'] };
    expect(spokenRole(inKorean, known, undefined)).toBe(
      '운영, 계정 Acme 1234-5678-9012, 역할 Admin, 프로필 prod-admin, 리전 ap-northeast-2, 태그 결제, 야간',
    );
  });
});

/** All of them: the compiler asks for one that is missing here. */
const reasons = Object.keys({
  ...{ 'other-base': 1, 'other-alias': 1, 'role-chaining': 1, 'from-a-role': 1, chained: 1, 'needs-external-id': 1 },
  ...{ 'other-partition': 1, root: 1, 'name-too-long': 1, 'no-portal': 1 },
} satisfies Record<DoubtReason | ImpossibleReason, 1>) as (DoubtReason | ImpossibleReason)[];

describe.each([english, inKorean])('the words for what stands in the way', (t) => {
  it.each(reasons)('%s: a mark, the reason and the remedy', (reason) => {
    const reach = { state: 'doubtful', reason, params: { base: 'acme', session: 'alice' } } as Reach;
    const [mark, why, way] = [shortReason(t, reach), spokenRole(t, role, reach), remedy(t, reach)];
    expect(mark?.length).toBeLessThan(25);
    expect(why).not.toBe(spokenRole(t, role, undefined));
    expect(way).toMatch(/[.요다]$/);
    expect(way).not.toContain('$');
  });

  it.each(reasons.slice(0, 6))('%s: what is said after AWS has refused is no guess any more', (reason) => {
    const doubt = { state: 'doubtful', reason, params: { base: 'acme', session: 'alice' } } as Doubt;
    expect(refusal(t, doubt)).toMatch(/^AWS(가 거부했습니다| refused)/);
    expect(refusal(t, doubt)).not.toMatch(/\bmay\b|If AWS|수 있습니다|\$/);
  });

  it('say of a role that is open in a tab that it is, and need no remedy', () => {
    expect(shortReason(t, { state: 'open' })).toBeTruthy();
    expect(spokenRole(t, role, { state: 'open' })).toContain(shortReason(t, { state: 'open' }));
    expect(remedy(t, { state: 'open' })).toBeUndefined();
  });
});

describe('remedy', () => {
  it('keeps a right-to-left name from reordering its sentence', () => {
    const reach: Reach = { state: 'doubtful', reason: 'other-base', params: { wanted: 'إنتاج', is: 'alice' } };
    expect(remedy(english, reach)).toBe(
      'Assumed from \u2068إنتاج\u2069, but you are alice. If AWS refuses, sign in there first.',
    );
  });

  it.each([{ state: 'current' }, { state: 'reachable' }] as const)('has none for a role that is $state', (reach) => {
    expect(remedy(english, reach)).toBeUndefined();
  });
});
