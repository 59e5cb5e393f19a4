/**
 * How people and tools call what belongs to a role: headings of tables (Rolecall's own CSV, the Organizations console's,
 * teams' wikis), keys of JSON and YAML, labels of lines; in the languages of AWS's console. Compared without case, blanks
 * and punctuation. Which column of a table is which is decided by its cells as well, see `readColumns`.
 */
const headings = {
  account:
    'account accountid accountids acctid acct awsid awsaccount awsaccountid accountnumber awsaccountnumber accountno awsaccountno ssoaccountid 계정 계정id 계정번호 계정아이디 aws계정 aws계정id aws계정번호 어카운트 アカウント アカウントid アカウント番号 awsアカウント awsアカウントid awsアカウント番号 账户 账户id 账号 账号id 帐户 帐户id 帳戶 帳戶id 帳號 konto kontoid kontonummer awskonto awskontoid compte compteid idcompte idducompte numérodecompte cuenta idcuenta iddecuenta iddelacuenta númerodecuenta conta idconta iddaconta númerodaconta idaccount',
  role: 'role roles rolename iamrole iamrolename iamroles ssorole assumerole accountrole switchrole targetrole targetrolename crossaccountrole 역할 역할이름 역할명 iam역할 iam역할이름 롤 롤이름 롤명 ロール ロール名 iamロール iamロール名 角色 角色名 角色名称 角色名稱 rolle rollenname rôle nomdurôle rol nombredelrol função nomedafunção ruolo',
  permissionSet:
    'permissionset permissionsets permissionsetname ssorolename 권한세트 권한세트이름 권한집합 許可セット アクセス許可セット アクセス権限セット 权限集 權限集 berechtigungssatz jeudautorisations conjuntodepermisos conjuntodepermissões',
  arn: 'rolearn rolearns iamrolearn arn 역할arn 롤arn ロールarn 角色arn',
  link: 'link links url switchrolelink switchroleurl switchlink switchroleurls console consolelink consoleurl 링크 전환링크 역할전환링크 주소 바로가기 リンク 链接 連結',
  name: 'profile profilename namedprofile awsprofile name displayname title 프로필 프로파일 프로필이름 프로필명 이름 표시이름 제목 名前 プロファイル プロファイル名 表示名 名称 名稱 配置文件',
  accountName:
    'accountname awsaccountname accountalias accountaliases alias ssoaccountname accountlabel 계정이름 계정명 계정별칭 aws계정이름 aws계정명 별칭 アカウント名 awsアカウント名 アカウントエイリアス 账户名 账户名称 账号名称 帳戶名稱 kontoname nomducompte nombredelacuenta nomedaconta',
  group:
    'organization organisation org group team ou organizationalunit organizationalunitname ouname oupath parentname folder customer customername tenant businessunit department project 조직 그룹 팀 소속 부서 조직단위 폴더 프로젝트 組織 部署 チーム 组织 團隊 团队',
  partition: 'partition 파티션',
  region: 'region awsregion defaultregion 리전 지역 リージョン 区域 區域',
  color: 'color colour 색 색상 컬러',
  startUrl:
    'portal portalurl accessportal accessportalurl starturl ssostarturl ssourl ssoportal identitycenterurl 포털 포털url 포털주소 액세스포털 액세스포털url 시작url アクセスポータル アクセスポータルurl 开始url 访问门户',
  ssoRegion: 'portalregion ssoregion identitycenterregion 포털리전',
  baseAccount: 'baseaccount',
  baseAlias: 'basealias',
  baseRole: 'baserole',
  externalId: 'externalid',
  sourceProfile: 'sourceprofile 소스프로필 원본프로필',
  status: 'status state accountstatus 상태 ステータス 状態 状态',
  person:
    'owner owners accountowner contact contacts contactperson person personincharge pic responsible assignee requester requestor approver author lead teamlead email mail username user 담당 담당자 책임자 소유자 신청자 요청자 승인자 작성자 연락처 이메일 메일 사용자 担当 担当者 責任者 所有者 申請者 承認者 連絡先 作成者 利用者 负责人 联系人 所有人 申请人 inhaber besitzer ansprechpartner verantwortlich propriétaire responsable',
  secret:
    'secretaccesskey awssecretaccesskey accesskeyid awsaccesskeyid password 비밀액세스키 액세스키id 비밀번호 암호',
} as const;

/** What a column of a table can be about. */
export type Column = keyof typeof headings;

/** Column → its position; of two columns of one kind the first counts. */
export type Columns = ReadonlyMap<Column, number>;

const columns: ReadonlyMap<string, Column> = new Map(
  (Object.keys(headings) as Column[]).flatMap((column) =>
    headings[column].split(' ').map((heading) => [heading, column] as const),
  ),
);

/** Longer headings are sentences. */
const longest = 60;

/** What a heading, a key or a label says. Undefined: nothing that is known. */
export function columnOf(heading: string): Column | undefined {
  if (heading.length > longest) return undefined;
  return columns.get(heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
}

/** A heading without what it explains in brackets: `Account ID (12 digits)`. */
export const withoutBrackets = (heading: string): string => heading.replace(/\([^()]{0,60}\)/g, '');

/** As `columnOf`, also of a heading with an explanation in brackets. */
export const columnBeside = (heading: string): Column | undefined =>
  columnOf(heading) ?? columnOf(withoutBrackets(heading));

/** Whether a column names roles, of whichever kind. */
export const isOfRoles = (column: Column | undefined): boolean => column === 'role' || column === 'permissionSet';

/** For headings that say more than that: `Account ID (12 digits)`, `Target role in prod`. The cells have to agree. */
export function columnAbout(heading: string): Column | undefined {
  const known = columnBeside(heading);
  if (known !== undefined || heading.length > longest) return known;
  return about.find(([pattern]) => pattern.test(heading))?.[1];
}

const about: readonly (readonly [RegExp, Column])[] = [
  [/permission.?set|권한 ?세트|許可セット|权限集/i, 'permissionSet'],
  [/start.?url|portal|포털|ポータル/i, 'startUrl'],
  [/\barn\b/i, 'arn'],
  [/\b(?:url|link)s?\b|링크|リンク/i, 'link'],
  [/role|역할|롤|ロール|角色/i, 'role'],
  [/profile|프로필|프로파일|プロファイル/i, 'name'],
  [/account.{0,12}(?:name|alias)|계정.{0,4}(?:이름|명|별칭)|アカウント名/i, 'accountName'],
  [/account|계정|アカウント|账户|账号|帳/i, 'account'],
  [/region|리전|リージョン/i, 'region'],
  [/\bowners?\b|contact|in charge|담당|책임자|担当|責任者|负责人/i, 'person'],
];

/** Reads a table's first row. Empty: it has no heading that is known. */
export function columnsOf(cells: readonly string[]): Columns {
  const found = new Map<Column, number>();
  cells.slice(0, 100).forEach((cell, index) => {
    const column = columnOf(cell);
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found;
}
