import fc from 'fast-check';

/** Texts of every well-formedness, for the property tests of the reader. */

const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.@+-]{0,20}$/);
const account = fc.stringMatching(/^\d{12}$/);
const alias = fc.stringMatching(/^[a-z][a-z0-9]{2,20}$/);
const region = fc.constantFrom(
  'us-east-1',
  'eu-central-1',
  'us-gov-west-1',
  'cn-north-1',
  'eusc-de-east-1',
  'ap-southeast-3',
);
export const profileName = fc.oneof(
  word,
  fc.stringMatching(/^[A-Za-z가-힣ぁ-ん][A-Za-z0-9가-힣 _./:@+-]{0,20}[a-z]$/),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'default', 'profile', 'toString'),
);
/** Path and name, by IAM's grammar without the two characters that begin a comment. */
const rolePath = fc.stringMatching(/^(?:[A-Za-z0-9._=+,@-]{1,12}\/){0,3}[A-Za-z0-9_+=,.@-]{1,64}$/);

export const roleArn = fc
  .tuple(fc.constantFrom('aws', 'aws-us-gov', 'aws-cn', 'aws-eusc'), account, rolePath)
  .map(([partition, id, name]) => `arn:${partition}:iam::${id}:role/${name}`);

const optional = (key: string, value: fc.Arbitrary<string>) => fc.option(value.map((text) => `${key} = ${text}`));

const extras = fc
  .tuple(
    optional('region', region),
    optional('color', fc.constantFrom('ff0000', '#abc', 'tomato', 'nonsense')),
    optional('group', fc.constantFrom('Acme', 'Acme/Platform', '"a # b"', '')),
    optional('external_id', word),
    optional(
      'mfa_serial',
      account.map((id) => `arn:aws:iam::${id}:mfa/me`),
    ),
    optional('aws_account_alias', alias),
    optional('source_profile', profileName),
  )
  .map((lines) => lines.filter((line) => line !== null));

const target = fc.oneof(
  roleArn.map((arn) => [`role_arn = ${arn}`]),
  fc.tuple(fc.oneof(account, alias), rolePath).map(([id, name]) => [`aws_account_id = ${id}`, `role_name = ${name}`]),
  fc
    .tuple(alias, account, word, optional('sso_region', region))
    .map(([host, id, name, ssoRegion]) => [
      `sso_start_url = https://${host}.awsapps.com/start`,
      ...(ssoRegion === null ? [] : [ssoRegion]),
      `sso_account_id = ${id}`,
      `sso_role_name = ${name}`,
    ]),
  fc.tuple(account, word).map(([id, name]) => [`aws_account_id = ${id}`, `target_role_name = ${name}`]),
  fc.constant(['output = json']),
);

/** Configs as people have them: every profile's name once, sources that point anywhere, also in circles. */
export const config = fc
  .uniqueArray(fc.tuple(profileName, fc.boolean(), target, extras), { selector: ([name]) => name, maxLength: 12 })
  .map((profiles) =>
    profiles.map(([name, bare, lines, more]) =>
      [bare ? `[${name}]` : `[profile ${name}]`, ...lines, ...more].join('\n'),
    ),
  )
  .map((sections) => `${sections.join('\n\n')}\n`);

/** Lines that belong to nobody. */
export const junk = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '',
        '# comment',
        '; comment',
        '```',
        '$ aws sts get-caller-identity',
        '...',
        'some words',
        '다음',
      ),
      fc.string().filter((text) => !/[[\r\n]/.test(text)),
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

const piece = fc.oneof(
  fc.constantFrom(
    '[',
    ']',
    '[profile ',
    '"',
    "'",
    '`',
    '#',
    ';',
    '=',
    ':',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '  ',
    '\u00a0',
    '\ufeff',
  ),
  fc.constantFrom(
    'role_arn',
    'source_profile = a',
    'include_profile = a',
    'aws_secret_access_key',
    'sso-session ',
    '```',
  ),
  fc.constantFrom('[a]\n', '[profile b]\n', 'arn:aws:iam::111122223333:role/R', 'aws_account_id = 111122223333\n'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Texts made of what the reader looks for, in any order. */
export const scraps = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const base64 = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
    minLength: length,
    maxLength: length,
  });

/** A secret, and lines that hold it. */
export const secretLines = fc.oneof(
  fc
    .tuple(
      base64(40),
      fc.constantFrom(
        'aws_secret_access_key',
        'AWS_SESSION_TOKEN',
        'aws_security_token',
        'SecretAccessKey',
        '# aws_secret_access_key',
      ),
      fc.constantFrom('=', ' = ', ': ', '\t=\t', '": "'),
      fc.constantFrom('', '  ', 'export '),
    )
    .map(([secret, key, delimiter, before]) => ({ secret, text: `${before}${key}${delimiter}${secret}` })),
  base64(40).map((secret) => ({ secret, text: `credential_process = tool --secret-key ${secret} --x` })),
  base64(40).map((secret) => ({ secret, text: `aws_secret_access_key =\n    ${secret}` })),
  base64(300).map((rest) => ({ secret: `IQoJb3JpZ2lu${rest}`, text: `group = IQoJb3JpZ2lu${rest}` })),
);
