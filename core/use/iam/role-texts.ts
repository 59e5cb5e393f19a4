import { placeholders } from '@/core/use/choices.ts';
import { hour } from '@/core/use/duration.ts';
import { isResolved } from '@/core/use/elsewhere.ts';
import type { Facts } from '@/core/use/facts.ts';
import { hclLines, Raw, toHcl, toJson, toYaml } from '@/core/use/quote/documents.ts';
import { quoteBash } from '@/core/use/quote/quote-bash.ts';
import { importLine, quoteJavascript } from '@/core/use/quote/quote-code.ts';
import { commandLines, option } from '@/core/use/terminal/command.ts';
import type { Draft, UseNote } from '@/core/use/use-text.ts';
import { newRolePage } from './iam-page.ts';
import { ownTrust } from './policies.ts';

/** The role itself, as it is made in its account: without permissions, which nobody but its owner knows. */
export function roleTexts(facts: Facts): Draft[] {
  const { name, path, duration } = facts;
  const trust = ownTrust(facts);
  // No maximum is under an hour.
  const longest = Math.max(hour, duration.seconds ?? hour);
  const draft = (id: string, language: Draft['language'], text: string, ...notes: UseNote[]): Draft => ({
    id,
    language,
    text,
    notes: ['in-role-account', ...notes],
  });
  const drafts = [
    draft(
      'cloudformation',
      'yaml',
      `${toYaml({
        Resources: {
          Role: {
            Type: 'AWS::IAM::Role',
            Properties: {
              RoleName: name,
              Path: path,
              MaxSessionDuration: longest,
              AssumeRolePolicyDocument: trust,
            },
          },
        },
      })}\n`,
      'needs-named-iam',
    ),
    draft(
      'terraform-role',
      'hcl',
      `resource "aws_iam_role" "role" {\n${hclLines(
        [
          ['name', name],
          ['path', path],
          ['max_session_duration', longest],
          ['assume_role_policy', new Raw(`jsonencode(${toHcl(trust, '  ')})`)],
        ],
        '  ',
      )}\n}\n`,
    ),
    {
      ...draft(
        'create-role',
        'bash',
        commandLines(
          quoteBash,
          [
            'aws iam create-role',
            ['--role-name', name],
            ['--path', path],
            ['--max-session-duration', String(longest)],
            ['--assume-role-policy-document', toJson(trust, true)],
            ...option('--region', facts.region),
            ['--profile', placeholders.ownerProfile],
          ],
          '\\',
        ),
      ),
      page: newRolePage(facts, 'role'),
    },
    draft('cdk', 'typescript', cdk(facts, longest)),
  ];
  return drafts.filter(({ id, text }) => !((id === 'cloudformation' || id === 'cdk') && isResolved(text)));
}

/** A stack with the role. Its trust is put in as it is, so all of these say the same. */
function cdk(facts: Facts, longest: number): string {
  const [{ Principal, Condition } = {}] = ownTrust(facts).Statement;
  const principal = `new iam.ArnPrincipal(${quoteJavascript(Principal?.AWS ?? '')})`;
  const conditions = Object.entries(Condition ?? {}).map(
    ([operator, keys]) =>
      `${operator}: { ${Object.entries(keys)
        .map(([key, value]) => `${quoteJavascript(key)}: ${quoteJavascript(value)}`)
        .join(', ')} }`,
  );
  const assumedBy =
    conditions.length > 0
      ? `${principal}.withConditions({\n        ${conditions.join(',\n        ')},\n      })`
      : principal;
  return `${importLine('{ Duration, Stack, type StackProps, aws_iam as iam }', 'aws-cdk-lib')}
${importLine('type { Construct }', 'constructs')}

export class RoleStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    new iam.Role(this, 'Role', {
      roleName: ${quoteJavascript(facts.name)},
      path: ${quoteJavascript(facts.path)},
      maxSessionDuration: Duration.seconds(${longest}),
      assumedBy: ${assumedBy},
    });
  }
}
`;
}
