import { expect, it } from 'vitest';
import { withoutSecrets } from '@/core/config/secrets.ts';
import { problemsIn, roleOf, skippedIn } from './reading.ts';

/** As `aws login` and the AWS CLI's other news of 2026 leave a config. */
const config = `[default]
login_session = arn:aws:sts::444455556666:assumed-role/AWSReservedSSO_Team_0011223344556677/alice
region = eu-west-1
auth_scheme_preference = sigv4a, sigv4
sigv4a_signing_region_set = eu-west-1, eu-west-2
cli_error_format = enhanced
services = local

[services local]
s3 =
  endpoint_url = http://localhost:4566
  addressing_style = path
dynamodb =
  endpoint_url = http://localhost:8000

[profile ops]
role_arn = arn:aws:iam::777788889999:role/Ops
source_profile = default
`;

it('a profile of `aws login` is a base to switch from, and who signed in is kept', () => {
  expect(skippedIn(config)).toEqual({ default: 'base' });
  expect(roleOf(config, 'ops')).toMatchObject({
    organization: 'default',
    base: { account: '444455556666', roleName: 'AWSReservedSSO_Team_0011223344556677' },
  });
});

it('the keys of 2026 and services with their nested keys are taken without a word', () => {
  expect(problemsIn(config)).toEqual([]);
  expect(withoutSecrets(config)).toEqual({ text: config, lines: [] });
});

const rest = 'Ab3dEfGh1jKlMn0pQrStUvWx';
it.each(['A', 'R'])('a token of `aws login`, ASO%s…, is no part of what is kept', (kind) => {
  const secret = `ASO${kind}${rest}`;
  const written = `${config}# ${secret}\ntoken ${secret}\n{"accessToken": "${secret}"}\nhello = ${secret}\n`;
  const { text } = withoutSecrets(written);
  expect(text).not.toContain(rest);
  expect(roleOf(text, 'ops')).toBeDefined();
});
