import { type PartitionId, partitionIds } from '@/core/aws/partition-ids.ts';
import type { Role } from '@/core/config/role.ts';
import type { UseChoices } from './choices.ts';
import { complete } from './complete.ts';
import { type Facts, factsOf } from './facts.ts';
import { newPolicyPage } from './iam/iam-page.ts';
import { asResource, assumePolicy } from './iam/policies.ts';
import { toJson } from './quote/documents.ts';
import { profileTexts } from './terminal/profile-texts.ts';
import { sessionName, ssoTexts } from './terminal/sso-texts.ts';
import { textsFor } from './texts-for.ts';
import type { Draft, UseText } from './use-text.ts';

/**
 * What several roles have in common: their profiles, their ARNs, and one policy for all of them. A policy holds ARNs of one partition
 * only, so there is one for each. A permission set is in no policy: it is not assumed. No section of the config is there twice: the AWS
 * CLI reads no such file.
 */
export function textsForSeveral(roles: readonly Role[], choices: UseChoices = {}): UseText[] {
  const all = calledApart(roles, choices).map(([role, own]) => textsFor(role, own));
  const facts = roles.filter(({ kind }) => kind === 'iam').map((role) => factsOf(role, choices));
  const policies = partitionIds.flatMap((partition) =>
    policiesOf(
      facts.filter((one) => one.partition === partition),
      partition,
    ),
  );
  return [
    ...joined(all, ['config-profile', 'sso-profile'], 'config-profile', '\n', /\n(?=\[)/),
    ...joined(all, ['configure-set'], 'configure-set', '\n'),
    ...policies.map((draft) => complete(draft, 'iam')),
    ...joined(all, ['switch-role-link', 'portal-link'], 'links', '\n'),
    ...joined(all, ['arn'], 'arn', '\n'),
  ];
}

/** Each role with a name of its own for its profile and its portal's session, where another one of these has it. */
function calledApart(roles: readonly Role[], choices: UseChoices): [Role, UseChoices][] {
  const taken = new Map<string, string>();
  const free = (kind: string, name: string, what: string): string => {
    let own = name;
    for (let n = 2; (taken.get(`${kind} ${own}`) ?? what) !== what; n++) own = `${name}-${n}`;
    taken.set(`${kind} ${own}`, what);
    return own;
  };
  return roles.map((role) => {
    const facts = factsOf(role, choices);
    const isIam = role.kind === 'iam';
    const [written] = isIam ? profileTexts(facts) : ssoTexts(facts);
    const profile = free('profile', facts.profile, written?.text ?? '');
    const ssoSession = isIam ? undefined : free('session', sessionName(facts), `${facts.startUrl} ${facts.ssoRegion}`);
    return [profile === facts.profile ? role : { ...role, profile }, { ...choices, ...(ssoSession && { ssoSession }) }];
  });
}

/** The texts of these ids as one, each part once: two profiles may be of one role. `apart`: where a part ends in a text. */
function joined(all: UseText[][], ids: readonly string[], id: string, between: string, apart?: RegExp): UseText[] {
  const found = all.flatMap((texts) => texts.filter((one) => ids.includes(one.id)));
  const [first] = found;
  if (first === undefined) return [];
  const unique = [...new Set(found.flatMap(({ text }) => (apart ? text.split(apart) : [text])))];
  const union = <Key extends 'blanks' | 'notes' | 'policies'>(key: Key) => [
    ...new Set(found.flatMap((one): UseText[Key][number][] => one[key])),
  ];
  const { group, language } = first;
  return [
    {
      ...{ id, group, language, text: unique.join(between) },
      blanks: union('blanks') as UseText['blanks'],
      notes: union('notes') as UseText['notes'],
      policies: (union('policies') as string[]).filter((policy) => policy === 'allow-policy'),
    },
  ];
}

function policiesOf(facts: readonly Facts[], partition: PartitionId): Draft[] {
  const [first] = facts;
  if (first === undefined) return [];
  const parts = partsThatFit([...new Set(facts.map(({ arn }) => arn))]);
  return (['Allow', 'Deny'] as const).flatMap((effect) =>
    parts.map((arns, at): Draft => {
      const names = [
        `${effect.toLowerCase()}-policy`,
        partition === 'aws' ? '' : partition,
        at === 0 ? '' : `${at + 1}`,
      ];
      return {
        id: names.filter(Boolean).join('-'),
        language: 'json',
        text: toJson(assumePolicy(effect, arns)),
        notes: ['in-base-account'],
        page: newPolicyPage(first),
      };
    }),
  );
}

/** A managed policy has 6,144 characters at most, blanks not counted (IAM and STS quotas page); each ARN comes in quotes, with a comma. */
const longestPolicy = 6144;
const around = toJson(assumePolicy('Allow', ['', ''])).replace(/\s/g, '').length;

function partsThatFit(arns: readonly string[]): string[][] {
  const parts: string[][] = [];
  let left = 0;
  for (const arn of arns) {
    const length = toJson(asResource(arn)).length + 1;
    if (length > left) {
      parts.push([]);
      left = longestPolicy - around;
    }
    parts.at(-1)?.push(arn);
    left -= length;
  }
  return parts;
}
