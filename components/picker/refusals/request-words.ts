import type { Translate } from '@/components/kit/words.ts';
import { titleOf } from '@/components/picker/use/use-words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import { writeRoleArn } from '@/core/aws/role-arn.ts';
import { nameWithoutPath } from '@/core/aws/role-name.ts';
import type { Role } from '@/core/config/role.ts';
import { principalOf } from '@/core/refusals/base-choices.ts';
import type { FoundCause } from '@/core/refusals/causes.ts';
import type { RefusalTexts } from '@/core/refusals/refusal-texts.ts';
import type { Request } from '@/core/refusals/request.ts';
import type { Asker } from '@/core/session/asker.ts';
import { placeholders } from '@/core/use/choices.ts';
import type { UseText } from '@/core/use/use-text.ts';
import { causeTitle } from './refusal-words.ts';

interface Asked {
  role: Role;
  from: Asker | undefined;
  causes: readonly FoundCause[];
  texts: RefusalTexts;
  /** How often. */
  refused: number;
}

/** The account that a policy belongs into, as it can be told from the texts: the role's, or that of its base. */
function accountOf(id: string, { policies }: RefusalTexts): string {
  const [trust, allow] = ['trust-policy', 'allow-policy'].map((one) => policies.find((text) => text.id === one)?.text);
  const inText = (text = '') => /:iam::(\d{12}):/.exec(text)?.[1];
  const account = id === 'trust-policy' ? inText(allow) : inText(trust);
  return account === undefined
    ? placeholders[id === 'trust-policy' ? 'account' : 'baseAccount']
    : formatAccount(account);
}

/** What a text is, in the popup and in the request. */
export function titleOfText(t: Translate, id: string, texts: RefusalTexts): string {
  if (id === 'trust-policy') return t('refusal_trust_policy', accountOf(id, texts));
  if (id === 'allow-policy') return t('refusal_allow_policy', accountOf(id, texts));
  return titleOf(t, { id });
}

/** Beside the two policies, whoever looks after the accounts can do something about these. */
const ofAdministrators: ReadonlySet<FoundCause['cause']> = new Set([
  ...(['gone', 'path', 'mfa', 'mfa-federated', 'external-id', 'deny', 'organization', 'network'] as const),
]);

/** The request to an administrator, by which it can be acted on without a question. */
export function requestFor(t: Translate, { role, from, causes, texts, refused }: Asked): Request {
  const titled = (text: UseText) => ({ title: titleOfText(t, text.id, texts), text });
  const rest = causes.filter(({ cause }) => ofAdministrators.has(cause));
  return {
    subject: t('refusal_request_subject', nameWithoutPath(role.roleName), formatAccount(role.account)),
    parts: [
      { lines: [t('refusal_request_lead')] },
      {
        lines: [
          { label: t('common_role'), value: writeRoleArn(role) },
          { label: t('refusal_from'), value: principalOf(from, role) ?? t('refusal_base_unknown') },
          ...(refused > 0 ? [{ label: t('refusal_request_count'), value: String(refused) }] : []),
        ],
      },
      { lines: [], texts: texts.policies.map(titled) },
      ...(rest.length > 0
        ? [{ title: t('refusal_request_rest'), lines: rest.map(({ cause }) => ({ item: causeTitle(t, cause) })) }]
        : []),
      { title: t('refusal_request_commands'), lines: [], texts: texts.commands.map(titled) },
    ],
  };
}
