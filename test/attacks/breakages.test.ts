import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { reach } from '@/core/session/reach.ts';
import { readSession } from '@/core/session/read-session.ts';
import { switchRoleLink } from '@/core/switching/link.ts';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import { filesBelow, readText } from '../unit/repository/sources.ts';

/**
 * What broke the tools before this one, as their users told it in public (2018 to 2026), and the test that tries it here: words
 * of it, in a file. Those without are tried below.
 */
const breakages: [number, string, string, string][] = [
  [
    1,
    'the sign-in host’s meta goes, and every list is empty (AESR#372)',
    'test/e2e/switch-classic.spec.ts',
    'without the endpoint’s meta',
  ],
  [
    2,
    'frames of the same host answer too (AESR#381)',
    'test/e2e/switch-classic.spec.ts',
    'with frames of the same host',
  ],
  [
    3,
    'GovCloud is sent to the commercial sign-in host (AESR#387)',
    'test/unit/core/session/read-session.test.ts',
    'signin.amazonaws-us-gov.com',
  ],
  [
    4,
    'the sovereign cloud’s sign-in is regional (AESR#407)',
    'test/unit/core/aws/regions.test.ts',
    'eusc-de-east-1.signin.amazonaws-eusc.eu',
  ],
  [
    5,
    'a text is written before it is read (AESR#383)',
    'test/unit/platform/library/library-changes.test.ts',
    'pull/383',
  ],
  [
    6,
    'two copies of one thing drift apart (AESR#66)',
    'test/attacks/damaged-storage.test.ts',
    'any of the derived values is replaced',
  ],
  [
    7,
    'a private window has no list (AESR#314)',
    'test/e2e/firefox-places.spec.ts',
    'lists and switches in a private window',
  ],
  [
    8,
    'empty is taken for broken, and broken for empty (AESR#405)',
    'test/attacks/failing-storage.test.ts',
    'nothing at all: the switch is made and reported',
  ],
  [
    9,
    'what is put into AWS’s page goes with its next redesign (AESR#156)',
    'test/unit/repository/recipes/console-redesign.test.ts',
    'is read, down to the mark',
  ],
  [
    10,
    'a click does nothing and says nothing (AESR#224)',
    'test/e2e/failures.spec.ts',
    'a page whose token never comes',
  ],
  [
    12,
    'the page’s policy forbids the form (AESR#260)',
    'test/e2e/failures.spec.ts',
    'a form that the page’s policy blocks',
  ],
  [
    13,
    'the page’s own objects are gone (AESR#205)',
    'test/unit/platform/page/read-token.test.ts',
    'has none where the page has none of its globals',
  ],
  [
    14,
    'a global service is given a region in its host (AESR#175)',
    'test/unit/core/switching/landing/redirect-url.test.ts',
    'issues/175',
  ],
  [
    16,
    'a long display name is a 400 (AESR#244)',
    'test/unit/core/switching/display-name.test.ts',
    'is cut by its bytes',
  ],
  [17, 'a role’s name is cut at a hyphen (ARS#35)', 'test/unit/core/config/iam-target.test.ts', 'issues/35'],
  [
    19,
    'the page shows an alias, the config a number (AESR#208)',
    'test/unit/core/session/read-session.test.ts',
    'issues/208',
  ],
  [
    20,
    'an update asks for more hosts, and is switched off (AESR#276)',
    'test/unit/repository/manifest.test.ts',
    'asks for exactly these permissions',
  ],
  [21, 'Firefox grants hosts when asked, and not before (AESR#330)', 'test/e2e/firefox-places.spec.ts', 'issues/330'],
  [22, 'what is stored is no longer valid (AESR#331)', 'test/unit/core/store/keys.test.ts', 'issues/331'],
  [24, 'a tab opens in another container (AESR#363)', 'test/e2e/firefox-places.spec.ts', 'issues/363'],
  [
    25,
    'a child session may not assume (AESR#358)',
    'test/e2e/switch-multi-session.spec.ts',
    'goes through the base’s tab',
  ],
  [
    26,
    'to switch again signs all tabs of a role out (AESR#385)',
    'test/e2e/switch-multi-session.spec.ts',
    'goes to the tab in which the role is open',
  ],
  [
    28,
    'storage of a sandboxed frame throws (Leapp#351)',
    'test/unit/platform/page/read-page-facts.test.ts',
    'may be forbidden',
  ],
  [29, 'colors become unreadable (AESR#369)', 'test/unit/core/aws/link-colors.test.ts', 'issues/369'],
  [
    30,
    'the popup opens before the page has loaded (AESR#246)',
    'test/e2e/resilience.spec.ts',
    'while the console is still loading',
  ],
];

describe('what broke other tools', () => {
  it.each(breakages)('%i: %s', (_, _what, file, words) => {
    expect(readText(file)).toContain(words);
  });

  const text =
    '[profile ops]\nrole_arn = arn:aws:iam::222233334444:role/ops/Deployer\nregion = eu-west-1\nsource_profile = base\n[profile base]\naws_account_id = 999900001111\n';
  const [role] = readConfig(text).roles;
  const session = readSession({
    url: 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1',
    sessionData: JSON.stringify({ sessionARN: 'arn:aws:iam::111122223333:user/alice' }),
  });

  it('11: the region of a role is ignored (AESR#201)', () => {
    const plan = planSwitch(role!, session, { keepPage: true }).ladder[0];
    if (plan?.rung !== 'native') throw new Error(plan?.rung);
    const landing = new URL(decodeURIComponent(plan.fields.redirect_uri));
    expect([landing.host, landing.searchParams.get('region')]).toEqual([
      'eu-west-1.console.aws.amazon.com',
      'eu-west-1',
    ]);
  });

  it('15: AWS renames the fields of its form: the link has the documented names alone (AESR#340)', () => {
    const { searchParams } = new URL(switchRoleLink({ ...role!, color: 'ff0000' }));
    expect([...searchParams.keys()]).toEqual(['account', 'roleName', 'displayName', 'color']);
  });

  it('18: a base that does not match empties the list: the role is doubtful, and every rung is still there (AESR#171)', () => {
    expect(reach(role!, session)).toMatchObject({ state: 'doubtful', reason: 'other-base' });
    expect(planSwitch(role!, session, { keepPage: false }).ladder.map(({ rung }) => rung)).toEqual(['native', 'link']);
  });

  const sources = ['core', 'platform', 'components', 'entrypoints'].flatMap((folder) => filesBelow(folder));
  const saying = (pattern: RegExp) => sources.filter((file) => pattern.test(readText(file)));

  it('23: roles outgrow what the browser syncs, or are erased: they are in local storage alone (AESR#184, AESR#351)', () => {
    expect(saying(/storage\.sync|indexedDB|\blocalStorage\b/)).toEqual([]);
  });

  it('27: AWS’s own requests are rewritten on the way (AWS_SSO_Containers#17): nothing here can', () => {
    expect(saying(/\bwebRequest\b|declarativeNetRequest/)).toEqual([]);
  });
});
