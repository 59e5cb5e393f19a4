import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type LeftOut, leftOutOf } from '@/core/import/found/left-out.ts';
import { rolesIn } from '@/core/import/words/role-words.ts';
import type { Row } from './table-row.ts';

const mayAssume = /assum|allowed|맡|수 있는|가능|引き?受け|可能|できる/i;

/** Names below `Roles that may be assumed`, beside an ARN that names the row's role: they are in no account that the row says. */
export function assumable({ columns, at, table, line }: Row, roles: readonly FoundRole[]): LeftOut[] {
  if (columns.arns.length === 0 || roles.length === 0) return [];
  const others = columns.roles.filter(({ at: position }) => mayAssume.test(table.header?.[position]?.text ?? ''));
  const names = others.flatMap(({ at: position }) => rolesIn(at(position)));
  const isOther = (name: string) => !name.startsWith('arn:') && roles.every(({ roleName }) => roleName !== name);
  return names.filter(isOther).map((name) => leftOutOf('unclear-account', line, name));
}
