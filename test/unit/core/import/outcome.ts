import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';

/** What a text becomes, short enough for a table: the kind, and each role as `group: name = account/role`. */
export function outcomeOf(text: string): { kind: string; roles: string[]; leftOut: string[] } {
  const found = recognize(text);
  const config = 'text' in found ? found.text : '';
  const roles = readConfig(config).roles.map(({ organization, profile, account, roleName }) => {
    return `${organization && `${organization}: `}${profile} = ${account}/${roleName}`;
  });
  const leftOut = 'leftOut' in found ? found.leftOut : found.kind === 'accounts' ? found.list.leftOut : [];
  return { kind: found.kind, roles, leftOut: leftOut.map(({ reason, line }) => `${reason} ${line}`) };
}
