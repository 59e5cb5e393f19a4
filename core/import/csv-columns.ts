/**
 * How people and tools head the columns of tables, in English and Korean: Rolecall's own CSV, the Organizations console's,
 * teams' tables. Compared without case, blanks and punctuation.
 */
const headings = {
  account:
    'account accountid awsaccount awsaccountid accountnumber awsaccountnumber accountno 계정 계정id 계정번호 계정아이디 aws계정 aws계정id aws계정번호',
  role: 'role rolename iamrole iamrolename ssorolename 역할 역할이름 역할명 iam역할 iam역할이름 롤 롤이름 롤명',
  permissionSet: 'permissionset permissionsetname 권한세트 권한세트이름 권한집합',
  arn: 'rolearn iamrolearn arn 역할arn 롤arn',
  link: 'link url switchrolelink switchroleurl switchlink 링크 전환링크 역할전환링크 주소 바로가기',
  name: 'profile profilename name displayname title 프로필 프로파일 프로필이름 프로필명 이름 표시이름 제목',
  accountName: 'accountname awsaccountname accountalias alias 계정이름 계정명 계정별칭 aws계정이름 별칭',
  group: 'organization organisation org group team ou organizationalunit folder 조직 그룹 팀 소속 부서 조직단위 폴더',
  partition: 'partition 파티션',
  region: 'region awsregion defaultregion 리전 지역',
  color: 'color colour 색 색상 컬러',
  startUrl: 'portal portalurl accessportal starturl ssostarturl 포털 포털url 포털주소 액세스포털 시작url',
  ssoRegion: 'portalregion ssoregion 포털리전',
  baseAccount: 'baseaccount',
  baseAlias: 'basealias',
  baseRole: 'baserole',
  externalId: 'externalid',
  sourceProfile: 'sourceprofile 소스프로필 원본프로필',
  status: 'status state 상태',
  secret:
    'secretaccesskey awssecretaccesskey accesskeyid awsaccesskeyid password 비밀액세스키 액세스키id 비밀번호 암호',
} as const;

/** What a column of a table can be about. */
export type Column = keyof typeof headings;

/** Column → its position; of two columns of one kind the first counts. */
export type Columns = ReadonlyMap<Column, number>;

const columnOf: ReadonlyMap<string, Column> = new Map(
  (Object.keys(headings) as Column[]).flatMap((column) =>
    headings[column].split(' ').map((heading) => [heading, column] as const),
  ),
);

/** Reads a table's first row. Empty: it has no heading that is known. */
export function columnsOf(cells: readonly string[]): Columns {
  const columns = new Map<Column, number>();
  cells.slice(0, 100).forEach((cell, index) => {
    const heading = cell.slice(0, 60).toLowerCase();
    const column = columnOf.get(heading.replace(/[^\p{L}\p{N}]/gu, ''));
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}
