import type { Language } from './context.ts';

const words = {
  account: { en: 'Account', ko: '계정' },
  accountId: { en: 'Account ID', ko: '계정 ID' },
  iamUser: { en: 'IAM user', ko: 'IAM 사용자' },
  federatedUser: { en: 'Federated user', ko: '페더레이션 사용자' },
  activeRole: { en: 'Active role', ko: '현재 역할' },
  signedInAs: { en: 'Signed in as', ko: '로그인한 사용자' },
  roleHistory: { en: 'Role history', ko: '역할 기록' },
  switchRole: { en: 'Switch role', ko: '역할 전환' },
  signOut: { en: 'Sign out', ko: '로그아웃' },
  addSession: { en: 'Add session', ko: '세션 추가' },
  services: { en: 'Services', ko: '서비스' },
  search: { en: 'Search', ko: '검색' },
  consoleHome: { en: 'Console Home', ko: '콘솔 홈' },
  recentlyVisited: { en: 'Recently visited', ko: '최근 방문한 서비스' },
  switchRoleLead: {
    en: 'Switching roles lets you manage resources across accounts with a single user.',
    ko: '역할을 전환하면 하나의 사용자로 여러 계정의 리소스를 관리할 수 있습니다.',
  },
  accountIdOrAlias: { en: 'Account ID or alias', ko: '계정 ID 또는 별칭' },
  roleName: { en: 'IAM role name', ko: 'IAM 역할 이름' },
  displayName: { en: 'Display name', ko: '표시 이름' },
  displayColor: { en: 'Display color', ko: '표시 색상' },
  cancel: { en: 'Cancel', ko: '취소' },
  // The one sentence for every refusal: repost.aws/knowledge-center/iam-switch-role
  refused: {
    en: 'Invalid information in one or more fields. Check your information or contact your administrator.',
    ko: '하나 이상의 필드에 잘못된 정보가 있습니다. 정보를 확인하거나 관리자에게 문의하세요.',
  },
  notAws: { en: 'Local sandbox of Rolecall. Not AWS.', ko: 'Rolecall의 로컬 샌드박스입니다. AWS가 아닙니다.' },
} as const;

export type Word = keyof typeof words;

export const say = (language: Language, word: Word): string => words[word][language];

/** "Back to X": the exit control's label. */
export const backTo = (language: Language, name: string): string =>
  language === 'ko' ? `${name}(으)로 돌아가기` : `Back to ${name}`;
