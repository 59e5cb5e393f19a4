/** The page's own words: it is no page of the extension, and has none of a browser's. */
const en = {
  title: 'AWS roles',
  lead: 'Each link opens AWS’s own page with the role filled in, or the access portal. You confirm it there.',
  from_link:
    'This list came with the link that you opened. Compare the account numbers if you do not know who made it.',
  search: 'Search roles',
  keys: '/ to search, ↑ ↓ to choose, Enter to open',
  found: '$1 of $2 roles',
  none: 'No role has all of these words.',
  company: 'At the company’s own portal, $1',
  config: 'Config text of these roles',
  rolecall:
    'With Rolecall: click its toolbar button here, then “Import roles from this page”. Its settings take a saved copy of this page, too.',
  language: 'Language',
  empty:
    'This page lists the roles of a link that Rolecall made. Paste the link: the address of this page then has the list in it, to send on or to bookmark.',
  link: 'Link from Rolecall',
  show: 'Show roles',
  bad: 'There are no roles in this link.',
  damaged: 'The link was changed on its way. Ask for it again.',
  cut: 'The end of the link is missing. Ask for it again: these roles are not all.',
  new: 'A newer Rolecall made this link. This page cannot read it yet.',
  left_out: 'Cannot be read and are left out: $1',
};

type Words = typeof en;
export type Word = keyof Words;

const ko: Words = {
  title: 'AWS 역할',
  lead: '링크를 누르면 역할이 채워진 AWS 페이지나 액세스 포털이 열립니다. 거기에서 확인하면 전환됩니다.',
  from_link: '이 목록은 방금 연 링크에 들어 있던 것입니다. 누가 만든 링크인지 모르면 계정 번호를 확인하세요.',
  search: '역할 검색',
  keys: '/ 검색, ↑ ↓ 선택, Enter 열기',
  found: '역할 $2개 중 $1개',
  none: '이 단어가 모두 들어 있는 역할이 없습니다.',
  company: '회사 자체 포털 $1에 있음',
  config: '이 역할들의 config 텍스트',
  rolecall:
    'Rolecall을 쓴다면 도구 모음의 Rolecall 버튼을 누르고 “이 페이지에서 역할 가져오기”를 누르세요. 저장한 파일을 설정에 끌어다 놓아도 됩니다.',
  language: '언어',
  empty:
    'Rolecall이 만든 링크의 역할을 보여 줍니다. 링크를 붙여 넣으면 이 페이지의 주소에 목록이 담겨, 보내거나 북마크할 수 있습니다.',
  link: 'Rolecall 링크',
  show: '역할 보기',
  bad: '이 링크에는 역할이 없습니다.',
  damaged: '링크가 전달되는 중에 바뀌었습니다. 다시 보내 달라고 하세요.',
  cut: '링크의 끝부분이 없어 역할이 일부만 있습니다. 다시 보내 달라고 하세요.',
  new: '더 새로운 Rolecall이 만든 링크라 이 페이지가 아직 읽지 못합니다.',
  left_out: '읽을 수 없어 뺀 역할: $1개',
};

const ja: Words = {
  title: 'AWS ロール',
  lead: 'リンクを押すと、ロールが入力された AWS のページ、またはアクセスポータルが開きます。そこで確認すると切り替わります。',
  from_link:
    'この一覧は開いたリンクに含まれていたものです。誰が作ったか分からなければ、アカウント番号を確認してください。',
  search: 'ロールを検索',
  keys: '/ で検索、↑ ↓ で選択、Enter で開く',
  found: '$2 個中 $1 個のロール',
  none: 'すべての語を含むロールはありません。',
  company: '会社独自のポータル $1',
  config: 'これらのロールの config テキスト',
  rolecall:
    'Rolecall がある場合は、ツールバーの Rolecall を押し、「Import roles from this page」を押します。保存したページを設定にドロップしても取り込めます。',
  language: '言語',
  empty:
    'Rolecall が作ったリンクのロールを一覧にします。リンクを貼り付けると、このページのアドレスに一覧が入り、送信やブックマークができます。',
  link: 'Rolecall のリンク',
  show: 'ロールを表示',
  bad: 'このリンクにはロールがありません。',
  damaged: 'リンクが途中で変わっています。もう一度送ってもらってください。',
  cut: 'リンクの終わりが欠けているため、ロールは一部だけです。もう一度送ってもらってください。',
  new: '新しい Rolecall が作ったリンクのため、このページではまだ読めません。',
  left_out: '読めないため除いたロール：$1 個',
};

/** Each by what it calls itself. */
export const languages = { en: 'English', ko: '한국어', ja: '日本語' } as const;
export type Language = keyof typeof languages;

const words: Record<Language, Words> = { en, ko, ja };

/** The first of somebody's languages that the page has. */
export function languageOf(wanted: readonly string[]): Language {
  const tags = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.find((tag): tag is Language => Object.hasOwn(languages, tag)) ?? 'en';
}

export type Say = (word: Word, ...values: string[]) => string;

export const sayIn =
  (language: Language): Say =>
  (word, ...values) =>
    words[language][word].replace(/\$(\d)/g, (_, number) => values[number - 1] ?? '');
