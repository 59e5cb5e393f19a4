import { isSameRole, roleId } from '@/core/catalog/role-id.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { foundToConfig, presentIn } from '@/core/import/found/found-to-config.ts';
import type { TextBundles } from '@/core/share/bundles-in-text.ts';
import { type Converted, leftBehind, type Recognized } from './recognized.ts';

/**
 * What was recognized in a text without its links of many roles, together with the roles of those links: one config text. A role
 * that is in both comes once, as the link has it. What no link has is told apart: the words of a link say nothing of it.
 */
export function withBundles(rest: Recognized, { roles, problems, count }: TextBundles): Recognized {
  const shared = (others: readonly Role[]) => ({
    roles,
    problems,
    count,
    ...(others.length > 0 && { others: others.map((role, index) => ({ ...role, line: roles.length + index + 1 })) }),
  });
  if (roles.length === 0) return { ...rest, shared: shared([]) };
  const found = roles.map(foundOf);
  if (rest.kind === 'config') {
    const config = readConfig(rest.text);
    const { text, made, repeated } = foundToConfig(found, presentIn(config));
    const whole = `${rest.text.trimEnd()}\n\n${text}`;
    return {
      ...rest,
      text: whole,
      made: rest.made + made,
      repeated: rest.repeated + repeated,
      shared: shared(config.roles),
    };
  }
  const others = 'made' in rest ? readConfig(rest.text).roles : [];
  const isNew = (role: Role) => !roles.some((one) => isSameRole(roleId(one), roleId(role)));
  const added = others.filter(isNew);
  const told: Omit<Converted, 'text' | 'made' | 'repeated'> =
    'made' in rest
      ? rest
      : { ...leftBehind(rest), ...(rest.kind === 'accounts' && { leftOut: [], leftOutCount: 0, rest: rest.list }) };
  const kind = added.length > 0 ? 'found' : 'links';
  return { ...told, ...foundToConfig([...found, ...added.map(foundOf)]), kind, shared: shared(added) };
}

const foundOf = ({ profile, organization, ...role }: Role): FoundRole => ({
  ...role,
  name: profile,
  isProfile: true,
  ...(organization && { group: organization }),
});
