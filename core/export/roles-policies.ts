import type { Role } from '@/core/config/role.ts';
import { textsForSeveral } from '@/core/use/texts-for-several.ts';

/**
 * Who may assume these roles, and who may not: policies as long as IAM takes them, and the ARNs, as Markdown. Permission sets are
 * in no policy: they are not assumed.
 */
export const rolesToPolicies = (roles: readonly Role[]): string =>
  textsForSeveral(roles.filter(({ kind }) => kind === 'iam'))
    .filter(({ group, id }) => group === 'iam' || id === 'arn')
    .map(({ id, language, text }) => `## ${id}\n\n\`\`\`${language}\n${text}\n\`\`\`\n`)
    .join('\n');
