import fc from 'fast-check';

/** Two texts of which one is an edit of the other, in everything that sections may share. */
export interface Edit {
  before: string;
  after: string;
}

const names = ['a', 'b', 'c', 'd', 'base', 'hub'];
const name = fc.constantFrom(...names);
const account = fc.constantFrom('111122223333', '444455556666', '777788889999');
const roleName = fc.constantFrom('Admin', 'Audit');
const line = (key: string, value: fc.Arbitrary<string>) => value.map((text) => `${key} = ${text}`);
const maybe = (key: string, value: fc.Arbitrary<string>) => fc.option(line(key, value), { freq: 2 });
const lines = (...parts: fc.Arbitrary<string | string[] | null>[]) =>
  fc.tuple(...parts).map((some) => some.flat().filter((one) => one !== null));

const target = fc.oneof(
  fc.tuple(account, roleName).map(([id, role]) => [`role_arn = arn:aws:iam::${id}:role/${role}`]),
  fc.tuple(account, roleName).map(([id, role]) => [`aws_account_id = ${id}`, `role_name = ${role}`]),
  line('aws_account_id', account),
  fc
    .tuple(fc.constantFrom('one', 'two'), account, roleName)
    .map(([session, id, role]) => [`sso_session = ${session}`, `sso_account_id = ${id}`, `sso_role_name = ${role}`]),
  fc.constant<string[]>(['output = json']),
);
const shared = (others: fc.Arbitrary<string>) => [
  maybe('source_profile', others),
  maybe('include_profile', others),
  maybe('target_role_name', roleName),
  maybe(
    'mfa_serial',
    account.map((id) => `arn:aws:iam::${id}:mfa/me`),
  ),
];
const own = [
  maybe('region', fc.constantFrom('us-east-1', 'eu-central-1')),
  maybe('color', fc.constantFrom('ff0000', 'tomato')),
  maybe('group', fc.constantFrom('Acme', 'Beta')),
];
const header = (of: string) => fc.constantFrom(`[profile ${of}]`, `[profile ${of}]`, `[${of}]`);
const section = (head: fc.Arbitrary<string>, body: fc.Arbitrary<string[]>) =>
  fc
    .tuple(
      fc.constantFrom('', '# about this one\n', '\n; two\n# lines\n'),
      head,
      body,
      fc.constantFrom('', '\n', '\n\n'),
    )
    .map(([comment, first, rest, end]) => `${comment}${[first, ...rest].join('\n')}\n${end}`);

const sessionOf = (of: string) =>
  section(
    fc.constant(`[sso-session ${of}]`),
    lines(maybe('sso_start_url', fc.constantFrom('https://x.awsapps.com/start', 'https://y.awsapps.com/start'))),
  );
const session = fc.constantFrom('one', 'two').chain(sessionOf);
const sectionsOf = (...body: fc.Arbitrary<string | string[] | null>[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...names, 'default').chain((of) => section(header(of), lines(...body))) },
    { weight: 1, arbitrary: session },
    { weight: 1, arbitrary: fc.constantFrom('```\nprose\n', '[services x]\ns3 =\n  region = x\n') },
  );

/** Some sections stay, some go, some come, in any order; names may come twice. */
const editOf = (one: fc.Arbitrary<string>): fc.Arbitrary<Edit> =>
  fc
    .tuple(fc.array(one, { maxLength: 5 }), fc.array(one, { maxLength: 5 }), fc.array(one, { maxLength: 5 }))
    .chain(([both, gone, added]) =>
      fc
        .tuple(
          fc.shuffledSubarray([...both, ...gone], { minLength: both.length + gone.length }),
          fc.shuffledSubarray([...both, ...added], { minLength: both.length + added.length }),
        )
        .map(([before, after]) => ({ before: before.join(''), after: after.join('') })),
    );

export const anyEdit = editOf(sectionsOf(target, ...shared(name), ...own));

/** In one text, both, or both and another in each. */
const versionsOf = (one: fc.Arbitrary<string>) =>
  fc.oneof(
    one.map((text) => [text, text] as const),
    fc.tuple(fc.option(one), fc.option(one)),
  );

/** Entangled in any way, but each name stands once in a text, and no sections take from each other in a circle. */
export const tidyEdit: fc.Arbitrary<Edit> = fc
  .tuple(
    ...names.map((of, index) =>
      versionsOf(
        section(header(of), lines(target, ...shared(fc.constantFrom(...names.slice(index + 1), 'elsewhere')), ...own)),
      ),
    ),
    ...['one', 'two'].map((of) => versionsOf(sessionOf(of))),
  )
  .chain((sections) => {
    const shuffled = (which: 0 | 1) => {
      const texts = sections.flatMap((versions) => versions[which] ?? []);
      return fc.shuffledSubarray(texts, { minLength: texts.length }).map((some) => some.join(''));
    };
    return fc.record({ before: shuffled(0), after: shuffled(1) });
  });

const roleArn = fc.tuple(account, roleName).map(([id, role]) => `arn:aws:iam::${id}:role/${role}`);
const plainRole = lines(line('role_arn', roleArn), ...own);

/** Each name once, and no section takes anything from another. */
export const plainEdit: fc.Arbitrary<Edit> = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.option(plainRole), fc.option(plainRole)), {
    selector: ([of]) => of,
    maxLength: 8,
  })
  .map((sections) => {
    const write = (pick: 1 | 2) =>
      sections
        .flatMap((one) => (one[pick] ? [`# ${one[0]}\n[profile ${one[0]}]\n${one[pick].join('\n')}\n\n`] : []))
        .join('');
    return { before: write(1), after: write(2) };
  });
