import type { Facts } from '@/core/use/facts.ts';
import { audienceOf, usualAudience } from '@/core/use/iam/policies.ts';
import { quoteWorkflow } from '@/core/use/quote/quote-code.ts';

/** A job that assumes the role by GitHub's token: no key is kept anywhere. */
export function githubActions({ arn, sessionName, duration, someRegion, partition }: Facts): string {
  const audience = audienceOf(partition);
  const inputs = {
    'role-to-assume': arn,
    'role-session-name': sessionName,
    'role-duration-seconds': duration.seconds?.toString(),
    'aws-region': someRegion,
    audience: audience === usualAudience ? undefined : audience,
  };
  const lines = Object.entries(inputs).flatMap(([key, value]) =>
    value === undefined ? [] : [`          ${key}: ${/^\d+$/.test(value) ? value : quoteWorkflow(value)}`],
  );
  return `permissions:
  id-token: write
  contents: read

jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with:
${lines.join('\n')}
      - run: aws sts get-caller-identity
`;
}
