import { withoutBrackets } from './csv-columns.ts';
import { wordsOf } from './words-of.ts';

/** Between blanks, of words as `wordsOf` gives them. */
const english = new RegExp(
  [
    String.raw`^who(?:m|se)?\b`,
    String.raw`\btrust(?:s|ed|ee|ees|er|ers|policy|policies|relationships?|entity|entities)?\b`,
    String.raw`\b(?:principals?|callers?|assumers?|trustedentit(?:y|ies))\b`,
    String.raw`\b(?:assum(?:ed|able)|usable|used|callable|called|allowed|accessible|reachable|switchable|permitted) (?:by|from)(?: (?:iam|aws|roles?|arns?|accounts?|ids?|users?))*$`,
    // The role or the ARN that one is, before one switches.
    String.raw`(?:\b(?:source|src|origin|caller|entry|hub|login|jump|bastion)|^from)(?: iam)? (?:roles?|rolename|arns?)\b`,
    '^(?:source|src|from|origin)$',
  ].join('|'),
);
const others = [
  /신뢰|주체|수임자|호출자|누가|(?:역할|롤)을 [^,]{1,12}(?:사람|사용자|대상자|계정)$|(?:가능한?|수 있는) ?(?:사람|사용자|대상자)$|(?:소스|원본|출발|호출) ?(?:역할|롤|arn)/i,
  /信頼|プリンシパル|誰が|だれが|(?:引き?受け?|スイッチ|切り?替え|遷移|呼び?出し|接続|移行)元|(?:可能な?|られる|できる)(?:人|者|ユーザー?|主体)$|元(?:の)?(?:ロール|arn)/i,
  /信任|主体|来源角色|源角色|vertrau|confian[zcç]a?|confiance/i,
];

/** `Used by` may as well say whose a role is: that is a name for it. */
export const saysUsedBy = (heading: string): boolean => /^used[ _-]?by$/i.test(heading.trim());

/**
 * Whether a heading, a label or a key says who may come, and not where to: `Trusted by`, `Who may assume`, `source_role_arn`,
 * `신뢰 계정`, `引き受け元`. What stands below is never the role or the account that one switches to.
 */
export function saysWhoComes(heading: string): boolean {
  if (heading.length > 100) return false;
  const plain = withoutBrackets(heading).trim();
  return english.test(wordsOf(plain).join(' ')) || others.some((pattern) => pattern.test(plain));
}
