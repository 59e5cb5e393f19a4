import { emptyRoleForm, type RoleForm } from '@/core/import/form/role-form.ts';
import { withoutSecretsInside } from '@/core/secrets/without-secrets-inside.ts';
import type { BrowserApi } from '@/platform/browser.ts';
import { bestEffort } from '@/platform/store/best-effort.ts';
import { forgetBriefly, keepBriefly, readBriefly } from '@/platform/store/brief-storage.ts';

/**
 * The form for a new role as it was left: a popup closes at every click beside it. Kept for this browser session, but neither
 * kept nor shown in a private window.
 */
export interface RoleDraft {
  /** undefined: none, or it cannot be read. */
  read(): Promise<RoleForm | undefined>;
  /** Without its secrets. An empty form is forgotten. Never rejects: a role can be saved without a draft. */
  keep(form: RoleForm): Promise<void>;
}

const fields = Object.keys(emptyRoleForm) as (keyof RoleForm)[];
const isEmpty = (form: RoleForm): boolean => fields.every((field) => form[field] === '');

export function createRoleDraft(edge: Pick<BrowserApi, 'storage'>, isPrivate = async () => false): RoleDraft {
  /** One after the other, or an older form could come to lie over a newer one. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    async read() {
      if (await isPrivate()) return undefined;
      const kept = await bestEffort(readBriefly(edge, 'role-draft'), undefined);
      if (typeof kept !== 'object' || kept === null) return undefined;
      const form = { ...emptyRoleForm, ...kept };
      return fields.every((field) => typeof form[field] === 'string') ? form : undefined;
    },
    async keep(form) {
      const write = async () => {
        if (await isPrivate()) return;
        if (isEmpty(form)) await forgetBriefly(edge, 'role-draft');
        else await keepBriefly(edge, 'role-draft', withoutSecretsInside(form));
      };
      last = last.then(() => bestEffort(write(), undefined));
      await last;
    },
  };
}
