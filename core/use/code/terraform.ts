import { hour } from '@/core/use/duration.ts';
import type { Facts } from '@/core/use/facts.ts';
import { hclLines } from '@/core/use/quote/documents.ts';

/** The provider of Terraform and OpenTofu. */
export function terraform({ arn, sessionName, duration, externalId, sourceProfile, someRegion }: Facts): string {
  const own = { region: someRegion, profile: sourceProfile };
  const assume = {
    role_arn: arn,
    session_name: sessionName,
    // The default of what it is made with is a quarter of an hour.
    duration: `${duration.seconds ?? hour}s`,
    external_id: externalId,
  };
  return `provider "aws" {
${lines(own, '  ')}

  assume_role {
${lines(assume, '    ')}
  }
}
`;
}

/** By the profile. */
export const terraformProfile = ({ profile, someRegion }: Facts): string =>
  `provider "aws" {\n${lines({ region: someRegion, profile }, '  ')}\n}\n`;

const lines = (settings: Record<string, string | undefined>, indent: string) =>
  hclLines(
    Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined),
    indent,
  );
