import { isAccountId, normalizeAccount } from '@/core/aws/account.ts';
import { contradicted } from '@/core/aws/learnt-alias.ts';
import type { Role } from '@/core/config/role.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import { aliasesKey, textKey, usesKey } from '@/core/store/keys.ts';
import { ownValue } from '@/core/text/json.ts';
import type { UseChoices } from '@/core/use/choices.ts';
import { choicesOfProfile } from '@/core/use/choices-of-profile.ts';
import { remembered, rememberedFor, withTyped } from '@/core/use/remembered.ts';
import { entry, type Store } from '@/platform/store/store.ts';

/** What is known for the use of a role elsewhere than in the console. */
export interface RoleUse {
  /** What its profile says, and where it says nothing, what was typed before: see `rememberedFor`. */
  choices: UseChoices;
  /** What of them its profile says. */
  own: UseChoices;
  /** What a page showed as the number of its account, where the text has an alias alone: to be confirmed, never used by itself. */
  proposed: string | undefined;
  /** Ids of the texts that were copied last, newest first. */
  last: string[];
}

type Of = Role & { sourceId: string };

const accountOf = ({ partition, account }: Role): string => `${partition}/${account}`;

export async function readRoleUse(store: Store, role: Of): Promise<RoleUse> {
  const [text, uses, aliases] = await Promise.all([
    store.read(textKey(role.sourceId)),
    store.read(usesKey),
    store.read(aliasesKey),
  ]);
  const account = ownValue(uses.accounts ?? {}, accountOf(role));
  const doubtful = contradicted(aliases);
  const shown = aliases.find((pair) => pair.alias === role.account && !doubtful.has(pair))?.account;
  const own = {
    ...(role.sourceProfile && { sourceProfile: role.sourceProfile }),
    ...choicesOfProfile(text, role),
  };
  return {
    choices: { ...(account && { account }), ...remembered(ownValue(uses.ofBase ?? {}, rememberedFor(role))), ...own },
    own,
    proposed: shown,
    last: uses.last ?? [],
  };
}

/**
 * Remembers what was typed, and nothing that a profile says, for all roles that `rememberedFor` counts in. Field by field: one that was
 * emptied is forgotten, the others stay. No secrets.
 */
export function keepChoices(store: Store, role: Of, typed: UseChoices): Promise<void> {
  const { account, ...values } = withoutSecretsInside(typed);
  const number = normalizeAccount(account ?? '') ?? '';
  // A role that says its own says it again the next time.
  if (role.sourceProfile) delete values.sourceProfile;
  return store.locked(async () => {
    const uses = await store.read(usesKey);
    const key = rememberedFor(role);
    // For all roles whose base nobody knew, as it once was: one company's values reached another's roles.
    const { '': _, ...ofBase } = uses.ofBase ?? {};
    await store.write(
      entry(usesKey, {
        ...uses,
        ofBase: { ...ofBase, [key]: withTyped(ownValue(ofBase, key), values) },
        ...(isAccountId(number) && { accounts: { ...uses.accounts, [accountOf(role)]: number } }),
      }),
    );
  });
}

/** Those that come first. */
const mostLast = 3;

export const keepLast = (store: Store, id: string): Promise<void> =>
  store.locked(async () => {
    const uses = await store.read(usesKey);
    const last = [id, ...(uses.last ?? []).filter((one) => one !== id)].slice(0, mostLast);
    await store.write(entry(usesKey, { ...uses, last }));
  });
