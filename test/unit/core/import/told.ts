import { recognize } from '@/core/import/recognize.ts';
import { outcomeOf } from './outcome.ts';

/** A text's roles as `name = account/role`, and what it asks for: accounts as `id name`, permission sets as `account/set`. */
export function toldOf(text: string) {
  const found = recognize(text);
  const { roles, leftOut } = outcomeOf(text);
  const list = found.kind === 'accounts' ? found.list : undefined;
  return {
    roles,
    leftOut,
    accounts: list?.accounts.map(({ id, name }) => `${id} ${name}`.trim()) ?? [],
    sets: list?.withoutPortal.map(({ account, roleName }) => `${account}/${roleName}`) ?? [],
  };
}

/** The same, as far as there is any. */
export const shortlyTold = (text: string) =>
  Object.fromEntries(Object.entries(toldOf(text)).filter(([, list]) => list.length > 0));
