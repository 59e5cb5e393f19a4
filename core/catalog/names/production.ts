import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { namesOfRole } from '@/core/catalog/names/shown-name.ts';
import { fold } from '@/core/text/fold.ts';

/** What production is called, in the languages of our users. Proposed where a list has them, and never set unasked. */
export const productionWords = [
  ...['prod', 'production', 'prd', 'live'],
  ...['운영', '상용', '프로덕션', '라이브', '생산', '本番', '生産', '生产', '生產'],
] as const;

/** How many words a user may have, and how long each may be, in UTF-16 units. */
const [mostWords, longestWord] = [50, 40];

/**
 * What is before such a word in a name that means the contrary: `non-prod`, `acmenonprod`, `pre_production`, `nprd`, `비운영`,
 * `预生产`. Behind a sign only as a word of its own: there is production of Canon.
 */
const contraryBefore =
  /(?:(?:^|[^\p{L}])(?:non?|not|pre|비|미)[^\p{L}\p{N}]*|(?:^|[^\p{L}])n|non|pre|논|프리|非|准|準|预|預|擬似)$/u;
/** What is behind it: `prod-like`, `本番前`. */
const contraryBehind = /^(?:[^\p{L}\p{N}]*like(?!\p{L})|前|同等|相当)/u;

/** Whose switch a role is for, or what part of an account: these are written right behind a word, as in `prodadmin`. */
const roleWords =
  /^(?:admin|adm(?!\p{L})|read|ro(?!\p{L})|rw(?!\p{L})|write|power|full|view|audit|ops|operat|deploy|dev(?!\p{L})|developer|support|access|account|acct|acc(?!\p{L})|env|role|user|team|oncall|emergency|break|root|owner|billing|db|data|net|infra|app|api|web|sec|eks|k8s|(?:eu|us|ap|kr|jp)(?!\p{L}))/u;

/** What may be written right before a word, as its end, and right behind it, as its beginning. */
interface Glue {
  before?: RegExp;
  behind?: RegExp;
}
const anything = /^/;

/**
 * By word, folded, what else is a name with it when there is no blank or sign between: `acmeprod` is production, `olive` is not live,
 * `드라이브` is a drive, and `생산관리` is how a factory is run. Most are production of another kind where a letter is beside them.
 */
const glued: Readonly<Record<string, Glue>> = {
  prod: { before: anything, behind: roleWords },
  prd: { before: anything, behind: roleWords },
  production: { before: /(?<!re|co|over|under|post|bio)$/, behind: roleWords },
  live: {},
  운영: { before: anything, behind: /^(?!체제|체계|자|진|위원|비)/ },
  // Before it, a noun that ends in 상 and is for something (영상용, 비상용, 일상용); behind it, vehicles and the like.
  상용: {
    before: /(?<![가공대동매배보비사세수시영예음의이인일정증지책탁통항해향현협화환])$/,
    behind: /^(?!화|차|직|구|어)/,
  },
  프로덕션: { before: /(?<!리|포스트)$/, behind: anything },
  라이브: { behind: /^(?:환경|계정|서버|서비스|망|팀|운영)/ },
  생산: { behind: /^(?:환경|계정|서버|망|용|계)(?!\p{L})/u },
  本番: { before: anything, behind: anything },
  生産: { behind: /^(?:環境|アカウント|サーバ|系)/ },
  生产: { before: /(?<!再|安全)$/, behind: /^(?:环境|账|帐|系统|服|集群|库|区|网|运维|管理员)/ },
  生產: { before: /(?<!再|安全)$/, behind: /^(?:環境|帳|系統|伺服|服務|叢集|庫|區|網|維運)/ },
};

/** Written without blanks, so that a word has no edges: 운영팀, 本番環境. */
const edgeless = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words that somebody typed, with commas or blanks between, each once. */
export const wordsIn = (typed: string): string[] =>
  [...new Set(typed.split(/[\s,;、，]+/u).map((word) => word.slice(0, longestWord)))]
    .filter(Boolean)
    .slice(0, mostWords);

/**
 * Whether a name has a word: by itself, or with a number behind it (`prod`, `acme-prod2`, `ProdAdmin`, `PRODAdmin`, not `product`).
 * A word of ours also where it is written together with others (see `glued`), any other one in a language without blanks anywhere.
 * Not where it says the contrary.
 */
export function hasWord(name: string, word: string): boolean {
  const needle = fold(word);
  if (needle === '') return false;
  const isEdgeless = edgeless.test(needle);
  const { before, behind } = Object.hasOwn(glued, needle)
    ? glued[needle]!
    : isEdgeless
      ? { before: anything, behind: anything }
      : {};
  // Beside a word in Korean, Chinese or Japanese, letters of another kind are an edge: AWS생산.
  const letter = isEdgeless ? edgeless : /\p{L}/u;
  // Words that are told apart by a capital letter alone.
  const words = name.slice(0, 1024).replace(/(\p{Ll}|\p{N})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$& ');
  const hay = fold(words);
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const [left, right] = [hay.slice(Math.max(0, at - 16), at), hay.slice(at + needle.length, at + needle.length + 32)];
    const [last, next] = [left.slice(-1), right.replace(/^\p{N}{0,8}/u, '')];
    const isBegun = !(letter.test(last) || (!isEdgeless && /\p{N}/u.test(last))) || before?.test(left);
    const isEnded = !letter.test(next.slice(0, 1)) || behind?.test(next);
    if (isBegun && isEnded && !contraryBefore.test(left) && !contraryBehind.test(right)) return true;
  }
  return false;
}

/** All that texts and users call a role. What a page calls its account decides nothing. */
const namesIn = (role: CatalogRole): string[] => [
  ...namesOfRole(role),
  role.accountName ?? '',
  role.account,
  role.organization,
  role.roleName,
];

/** The words that a role is called by. */
export const wordsOfRole = (role: CatalogRole, words: readonly string[]): string[] => {
  const names = namesIn(role);
  return words.filter((word) => names.some((name) => hasWord(name, word)));
};
