import { describe, expect, it } from 'vitest';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import { regionsOf } from '@/core/aws/regions.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { admin, onlyRole, problemsIn, skippedIn } from './reading.ts';

describe('region', () => {
  // Not all are of the shape xx-word-n: https://github.com/tilfinltd/aws-extend-switch-roles/pull/412
  it.each(['us-east-1', 'ap-southeast-3', 'us-gov-west-1', 'cn-northwest-1', 'eusc-de-east-1', 'mx-central-1'])(
    '%s is one',
    (region) => {
      expect(onlyRole(`[x]\naws_account_id = 111122223333\nrole_name = R\nregion = ${region}`).region).toBe(region);
    },
  );

  it('is read in capitals', () => {
    expect(onlyRole(`[x]\n${admin}\nregion = EU-WEST-1`).region).toBe('eu-west-1');
  });

  it.each(['region', '<your region>', '$region', 'eu-west', 'eu-west-1a', 'aws-global'])('%s is none', (region) => {
    const text = `[x]\n${admin}\nregion = ${region}`;
    expect(onlyRole(text)).not.toHaveProperty('region');
    expect(readConfig(text).problems).toEqual([
      { code: 'bad-region', line: 3, params: { profile: 'x', value: region } },
    ]);
  });

  it.each([
    ['eu-wst-1', { code: 'mistyped-region', params: { profile: 'x', value: 'eu-wst-1', nearest: 'eu-west-1' } }],
    ['EU-Wst-1', { code: 'mistyped-region', params: { profile: 'x', value: 'eu-wst-1', nearest: 'eu-west-1' } }],
    ['xx-yyyyyyyy-1', { code: 'unknown-region', params: { profile: 'x', value: 'xx-yyyyyyyy-1' } }],
  ])('%s may be one of tomorrow: it is used, and told', (region, told) => {
    const text = `[x]\n${admin}\nregion = ${region}`;
    expect(onlyRole(text).region).toBe(region.toLowerCase());
    expect(readConfig(text).problems).toEqual([{ ...told, line: 3 }]);
  });

  it('that many profiles have is told of once', () => {
    const profile = (n: number) => `[p${n}]\n${admin}\nregion = eu-wst-1\ntarget_region = eu-wst-2\n`;
    expect(problemsIn(profile(1) + profile(2))).toEqual(['mistyped-region:3', 'mistyped-region:4']);
  });

  it.each(partitionIds.flatMap(regionsOf))('%s is known', (region) => {
    expect(problemsIn(`[x]\n${admin}\nregion = ${region}`)).toEqual([]);
  });
});

describe('partition', () => {
  const role = '[x]\naws_account_id = 111122223333\nrole_name = R\n';

  it.each([
    ["its ARN's", '[x]\nrole_arn = arn:aws-eusc:iam::111122223333:role/R\nregion = eu-west-1', 'aws-eusc'],
    ["its own key's", `${role}partition = aws-cn\nregion = eu-west-1`, 'aws-cn'],
    ["its region's", `${role}region = cn-north-1`, 'aws-cn'],
    ["its region's", `${role}region = us-gov-west-1`, 'aws-us-gov'],
    ["its region's", `${role}region = eusc-de-east-1`, 'aws-eusc'],
    ["the region's of its base", `${role}source_profile = b\n[b]\nregion = us-gov-west-1`, 'aws-us-gov'],
    [
      "its base's device's",
      `${role}source_profile = b\n[b]\nmfa_serial = arn:aws-cn:iam::111122223333:mfa/me`,
      'aws-cn',
    ],
    [
      'that of whom its base signed in as',
      `${role}source_profile = b\n[b]\nlogin_session = arn:aws-us-gov:iam::111122223333:user/me`,
      'aws-us-gov',
    ],
    ["its own device's", `${role}mfa_serial = arn:aws-cn:iam::111122223333:mfa/me`, 'aws-cn'],
    ["the portal's region's", sso('https://d.awsapps.com/start', 'sso_region = us-gov-east-1'), 'aws-us-gov'],
    ["its portal's", sso('https://start.us-gov-home.awsapps.com/directory/d', ''), 'aws-us-gov'],
    ['aws where nothing tells', role, 'aws'],
  ])('is %s', (_, text, partition) => {
    expect(onlyRole(text).partition).toBe(partition);
  });

  it.each(['partition = aws-iso', 'region = us-iso-east-1', 'region = us-isob-east-1', 'partition = nonsense'])(
    'with %s there is no console to switch in',
    (line) => {
      expect(skippedIn(`${role}${line}`)).toEqual({ x: 'bad-partition' });
    },
  );

  function sso(startUrl: string, line: string): string {
    return `[x]\nsso_start_url = ${startUrl}\nsso_account_id = 111122223333\nsso_role_name = R\n${line}`;
  }
});

describe('color', () => {
  it.each([
    ['color = ffAAee', 'ffaaee'],
    ['color = #ffaaee', 'ffaaee'],
    ['color = "#ffaaee"', 'ffaaee'],
    ['color = fae', 'ffaaee'],
    ['color = #fae8', 'ffaaee'],
    ['color = ffaaee80', 'ffaaee'],
    ['color = 003500', '003500'],
    ['color = ffaaee; comment', 'ffaaee'],
    ['color = #ffaaee # comment', 'ffaaee'],
    ['color = #ffaaee#comment', 'ffaaee'],
    ['color = OrangeRed', 'ff4500'],
    ['color = rebeccapurple', '663399'],
    ['color = rgb(255, 170, 238)', 'ffaaee'],
    ['color = rgba(100% 0% 50% / 0.5)', 'ff0080'],
    ['color = hsl(120, 100%, 25%)', '008000'],
    ['color = hsl(-120deg 100% 50%)', '0000ff'],
    ['granted_color = turquoise', '00c79a'],
    ['granted_color = blue', '37adff'],
    ['color = blue\ngranted_color = red', '0000ff'],
  ])('%s is %s', (line, color) => {
    const text = `[x]\n${admin}\n${line}`;
    expect(onlyRole(text).color).toBe(color);
    expect(problemsIn(text)).toEqual([]);
  });

  it.each(['nonsense', 'ffaae', '<color_hex>', 'rgb(1,2)', 'hsl(a,b,c)', 'constructor', 'url(x)'])(
    '%s is none',
    (color) => {
      const text = `[x]\n${admin}\ncolor = ${color}`;
      expect(onlyRole(text)).not.toHaveProperty('color');
      expect(problemsIn(text)).toEqual(['bad-color:3']);
    },
  );
});

describe('that a switch is confirmed first', () => {
  it.each(['true', 'True', 'yes', 'on', '1', 'true # always', 'true;always'])('confirm = %s says so', (value) => {
    const text = `[x]\n${admin}\nconfirm = ${value}`;
    expect(onlyRole(text).confirm).toBe(true);
    expect(problemsIn(text)).toEqual([]);
  });

  it.each(['false', 'No', 'off', '0', ''])('confirm = %s does not', (value) => {
    const text = `[x]\n${admin}\nconfirm = ${value}`;
    expect(onlyRole(text)).not.toHaveProperty('confirm');
    expect(problemsIn(text)).toEqual([]);
  });

  it.each(['maybe', 'truetrue', '2'])('confirm = %s is told, and does not', (value) => {
    const text = `[x]\n${admin}\nconfirm = ${value}`;
    expect(onlyRole(text)).not.toHaveProperty('confirm');
    expect(problemsIn(text)).toEqual(['bad-confirm:3']);
  });
});

it('has the alias of the account beside its id', () => {
  expect(onlyRole(`[x]\n${admin}\naws_account_alias = acme-prod`).accountName).toBe('acme-prod');
});
