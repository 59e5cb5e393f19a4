import { withoutBrackets } from './csv-columns.ts';
import { saysWhoComes } from './who-comes.ts';
import { wordsOf } from './words-of.ts';

/** What a heading or a key says of the account below it, beside that it is one. */
export type AccountPlace =
  /** The one that is switched to: `Target account`, `destination_account_id`, `전환할 계정`. */
  | 'target'
  /** Somebody else's, beside the one that the role is in: the payer's, the one that people sign in to, an old one. */
  | 'other'
  /** No account at all, though its numbers may have twelve digits: a date, a phone, a ticket. */
  | 'none';

const words = {
  target:
    'target targets destination destinations dest dst new trusting ziel neu neues destino cible nouveau nuevo novo',
  other:
    'payer payers management mgmt manager master parent root base source src billing from hub identity idp login logon signin trusted trust trusts trustee principal caller jump bastion gateway old former previous prev origin original initial backup backups archive log logs logging entry quelle alt altes origen origem ancien viejo antiguo velho',
  moment:
    'created creation updated modified changed deleted joined seen date dates datetime time timestamp since until expires expiry phone telephone tel fax ticket tickets employee employees staff badge invoice',
  none: 'mobile cell case jira person personnel cost costs budget center centre order purchase po serial asset build version revision commit session request trace user users external customer customers client clients project contract license price amount balance vat tax iban card imei isbn sku hash checksum',
} as const;

const places: ReadonlyMap<string, keyof typeof words> = new Map(
  (Object.keys(words) as (keyof typeof words)[]).flatMap((place) =>
    words[place].split(' ').map((word) => [word, place] as const),
  ),
);

/** Without blanks between words, so looked for anywhere. */
const pieces: readonly (readonly [RegExp, keyof typeof words])[] = [
  [
    /전화|연락처|휴대|팩스|사번|사원|직원|티켓|생성|등록일|일자|일시|날짜|電話|携帯|社員|従業員|チケット|作成|登録日|日時|日付|电话|手机|工号|员工|工单|创建|日期|时间/,
    'moment',
  ],
  [/비용|예산|주문|고객|프로젝트|費用|予算|注文|顧客|プロジェクト|成本|订单|客户|项目/, 'none'],
  [
    /대상|전환|타겟|타깃|목적|목표|도착|이동할|신규|^새|スイッチ先|切り?替え?先|移行先|遷移先|接続先|宛先|ターゲット|対象|^新|新規|目标|目標|目的|切换|切換|^ziel/i,
    'target',
  ],
  [
    /마스터|관리|원본|소스|로그|신뢰|이전|기존|결제|청구|상위|부모|점프|베이스|출발|백업|인증|^구\s?계정|元|ソース|ログ|サインイン|管理|マスター|親|信頼|踏み台|旧|請求|支払|ベース|バックアップ|認証|ジャンプ|源|原|舊|登录|登入|父|主|信任|付款|跳板|身份|备份|日志|^quell|^verwaltung/i,
    'other',
  ],
];

/** Whether a heading or a key names an account, in whatever words. */
export const saysAccount = (heading: string): boolean =>
  /account|acct|계정|어카운트|アカウント|账户|账号|帐户|帐号|帳|konto|cuenta|\bcompte\b|\bconta\b/i.test(heading);

/** Undefined: it says nothing of these, so it may be the role's own. */
export function accountPlaceOf(heading: string): AccountPlace | undefined {
  const plain = withoutBrackets(heading);
  const found = new Set(wordsOf(plain).map((word) => places.get(word)));
  for (const [pattern, place] of pieces) if (pattern.test(plain)) found.add(place);
  if (found.has('moment') || (found.has('none') && !saysAccount(plain))) return 'none';
  return found.has('other') || saysWhoComes(plain) ? 'other' : found.has('target') ? 'target' : undefined;
}

/** An id that a spreadsheet took for a number: without its zeros in front, or rounded. */
export const isSpoilt = (text: string): boolean => /^(?:\d{8,11}|\d[.,]\d{1,14}e\+?\d{1,2})$/i.test(text.trim());

/** A date and time without anything between, as `202401011230`: twelve digits. */
export const isMoment = (text: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d$/.test(text);

const account =
  /^(?:aws|accounts?|acct|acc|ids?|numbers?|no|nr|num|konto|kontoid|cuenta|compte|conta|for|in|of|to|the|a|an|your|our|my|their|his|her|its|this|that|switch|use|with|into)$/;

/** What a heading says of its account or role beside these words: `dev` of `Dev account ID`. */
export function qualifierOf(heading: string): string {
  const rest = wordsOf(heading).filter(
    (word) => !account.test(word) && !/^(?:roles?|rolename|names?|iam|arn|permission|sets?)$/.test(word),
  );
  return rest
    .join(' ')
    .replace(/(?:귀하|고객님?|회원님?|저희|본인)의?|우리|ご利用の?|(?:お客様|弊社|当社|貴社)の?/g, '')
    .replace(/\s?(?:aws|계정|역할|롤|이름|번호|アカウント|ロール|名|番号|账户|账号|角色)\s?(?:id)?/g, '');
}

/** Environments: a role that stands once beside several of these is in each. */
export const isEnvironment = (word: string): boolean =>
  /^(?:dev|develop|development|test|testing|tst|qa|uat|int|integration|stage|staging|stg|pre|preprod|prod|prd|production|live|sandbox|sbx|demo|perf|dr|nonprod|개발|테스트|검증|스테이징|운영|상용|開発|検証|本番|ステージング|テスト|开发|测试|预发|生产)\d{0,2}$/.test(
    word,
  );
