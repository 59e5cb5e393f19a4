import type { Facts } from '@/core/use/facts.ts';
import type { Draft, UseNote } from '@/core/use/use-text.ts';
import { boto3Lambda, boto3Profile, boto3Script } from './boto3.ts';
import { githubActions } from './github-actions.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript, javascriptProfile } from './javascript.ts';
import { terraform, terraformProfile } from './terraform.ts';

/** The role in programs. All but GitHub's assume it from the source profile, or from the role that they run as. */
export function codeTexts(facts: Facts): Draft[] {
  const { mfaSerial } = facts;
  const withoutDevice = facts.notes.filter((note) => note !== 'bad-mfa-serial');
  const draft = (id: string, language: Draft['language'], text: string, ...notes: UseNote[]): Draft => ({
    id,
    language,
    text,
    notes: [
      ...(['has-source', 'is-trusted'] as const),
      ...(mfaSerial === undefined || notes.length > 0 ? [] : (['asks-mfa'] as const)),
      ...notes,
      ...(notes.length > 0 ? withoutDevice : facts.notes),
    ],
    policies: ['trust-policy', 'allow-policy'],
  });
  return [
    draft('boto3', 'python', boto3Script(facts)),
    {
      id: 'boto3-lambda',
      language: 'python',
      text: boto3Lambda(facts),
      notes: [
        ...(['is-trusted', 'needs-list-users', 'chained-hour'] as const),
        ...withoutDevice.filter((note) => note === 'bad-session-name'),
      ],
      policies: ['trust-policy-lambda', 'lambda-policy', 'lambda-trust'],
    },
    draft('javascript', 'javascript', javascript(facts)),
    draft('go', 'go', go(facts)),
    draft('java', 'java', java(facts)),
    draft('terraform', 'hcl', terraform(facts), ...(mfaSerial === undefined ? [] : (['no-mfa-there'] as const))),
    {
      id: 'github-actions',
      language: 'yaml',
      text: githubActions(facts),
      notes: [
        ...(['is-trusted', 'needs-oidc-provider'] as const),
        // The token is no role's.
        ...withoutDevice.filter((note) => !note.startsWith('chained')),
      ],
      policies: ['trust-policy-github'],
    },
  ];
}

/** The same for a permission set, which has credentials by its profile alone. */
export const profileCodeTexts = (facts: Facts): Draft[] => [
  { id: 'boto3', language: 'python', text: boto3Profile(facts), notes: ['has-profile'] },
  { id: 'javascript', language: 'javascript', text: javascriptProfile(facts), notes: ['has-profile'] },
  { id: 'terraform', language: 'hcl', text: terraformProfile(facts), notes: ['has-profile'] },
];
