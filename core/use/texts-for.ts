import type { Role } from '@/core/config/role.ts';
import { checkTexts } from './check-texts.ts';
import type { UseChoices } from './choices.ts';
import { codeTexts, profileCodeTexts } from './code/code-texts.ts';
import { complete } from './complete.ts';
import { consoleTexts } from './console-texts.ts';
import { type Facts, factsOf } from './facts.ts';
import { policyTexts } from './iam/policy-texts.ts';
import { roleTexts } from './iam/role-texts.ts';
import { assumeTexts } from './terminal/assume-texts.ts';
import { environmentTexts, exportTexts, unsetTexts } from './terminal/environment-texts.ts';
import { profileTexts } from './terminal/profile-texts.ts';
import { ssoTexts } from './terminal/sso-texts.ts';
import { toolTexts } from './terminal/tool-texts.ts';
import { verifyTexts } from './terminal/verify-texts.ts';
import { type Draft, type UseGroup, type UseText, useGroups } from './use-text.ts';

/**
 * The role in other places than the console: texts to copy, filled in with its own values, in the order of `useGroups`. What neither
 * the role nor the choices say is a placeholder in the text and named in `blanks`; an external id is never guessed.
 *
 * Pure. Takes any role and any choices and never throws: every value is quoted for the place that it is put in, and where it cannot be
 * written there, its placeholder is. Nothing in them is a secret.
 */
export function textsFor(role: Role, choices?: UseChoices): UseText[] {
  const facts = factsOf(role, choices);
  const drafts = role.kind === 'iam' ? textsOfRole(facts) : textsOfPermissionSet(facts);
  return useGroups.flatMap((group) =>
    drafts[group].map((draft) => complete(draft, group, facts.isRenamed ? facts.profile : undefined)),
  );
}

type Drafts = Record<UseGroup, Draft[]>;

const textsOfRole = (facts: Facts): Drafts => ({
  terminal: [
    ...profileTexts(facts),
    ...verifyTexts(facts),
    ...assumeTexts(facts),
    ...environmentTexts(facts),
    ...exportTexts(facts, 'export'),
    ...unsetTexts(),
    ...toolTexts(facts),
  ],
  code: codeTexts(facts),
  iam: [...policyTexts(facts), ...roleTexts(facts)],
  console: consoleTexts(facts),
  check: checkTexts(facts),
});

const textsOfPermissionSet = (facts: Facts): Drafts => ({
  terminal: [
    ...ssoTexts(facts),
    ...verifyTexts(facts),
    ...exportTexts(facts, 'env'),
    ...unsetTexts(),
    ...toolTexts(facts),
  ],
  code: profileCodeTexts(facts),
  iam: [],
  console: consoleTexts(facts),
  check: [],
});
