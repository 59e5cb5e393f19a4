import { isAccountId } from '@/core/aws/account.ts';
import { faultOfRoleName } from '@/core/aws/role-name.ts';
import { readingsOf } from '@/core/search/pasted.ts';
import { goesOn, goesOnWith, isCommonWord } from './name-in-words.ts';

/** A role and its account as words name them. */
export interface RoleInWords {
  account: string;
  roleName: string;
  /** Two words, or a name with the id in brackets: they may as well be words to search for. */
  isBare: boolean;
}

/** Words that say nothing of their own beside an account and a role. */
const filler =
  /^(?:in|of|on|at|for|as|to|the|my|aws|iam|-{0,2}role(?:-name)?|-{0,2}account(?:[ _-]?(?:id|number|no))?|acct|id|switch|assume|@|\/|-|:|·|\||의|에|에서|으로|로|(?:역할|계정|번호)(?:의|에|에서|으로|로|을|를|이|가)?)[:,.=]?$/i;
const roleWord = /^(?:role|역할(?:의|으로|로|을|를|이|가)?)[:,.]?$/i;
/** Behind it stands a role, whatever it is called. */
const roleOption = /^--role(?:-name)?$/;
/** Between a role and its account. */
const joint = /^(?:in|of|on|at|for|from|to|@)$/i;
/** Around a word, with what joins it to the account's number beside it: `200000000004:role/Admin`, `Admin@200000000004`. */
const around = /^(?:["'`“‘([#,:;/@=]{1,3}(?:role\/)?|role\/)|["'`”’.,:;?!)\]@/=]{1,3}$/g;
/** Blanks, and what stands between words as they do. */
const between = /(?:\s|[|;<>→⇒➜]|-{1,2}>|={1,2}>)+/;

/** More words than this are not looked at. */
const mostWords = 200;

const isRoleName = (word: string): boolean => faultOfRoleName(word) === undefined && !/^[\d-]+$/.test(word);

/** `isKnown`: whether the list has a role of that name. */
type IsKnown = (word: string) => boolean;

const mayBeRole = (word: string, isKnown: IsKnown): boolean =>
  isRoleName(word) && (isKnown(word) || !isCommonWord(word));

interface Token {
  written: string;
  word: string;
}

/** `Admin in 1111-2222-3333`, the account's number among its words and one other word that says something. */
export function roleInTwoWords(text: string): RoleInWords | undefined {
  // What the id stands behind in brackets is the account's name.
  return isInBrackets(text) ? undefined : twoWords(text, tokensOf(text), () => false);
}

const isInBrackets = (text: string): boolean => /\(\s?[\d-]{12,14}\s?\)/.test(text);

const tokensOf = (text: string): Token[] =>
  (readingsOf(text)[0] ?? '')
    // No blank stands before brackets in Korean.
    .replace(/(?<=[가-힣])\(/g, ' (')
    .split(between)
    .filter((written) => written !== '')
    .slice(0, mostWords)
    .map((written) => ({ written, word: written.replace(around, '') }));

/** Whether a text says anything beside an account's number. */
export const hasOtherWords = (text: string): boolean =>
  tokensOf(text).some(({ written, word }) => word !== '' && !filler.test(written) && !isAccountId(word));

/** `Acme Prod (1111-2222-3333)`, as AWS's pages call an account. */
export function isNameWithId(text: string): boolean {
  const tokens = tokensOf(text).filter(({ word }) => word !== '');
  const isName = tokens.length <= 5 && !tokens.some(({ word }) => filler.test(word) || joint.test(word));
  return isName && /\(\s?[\d-]{12,14}\s?\)\s*$/.test(text);
}

/** `acme-prod = 1111-2222-3333`, `"acme-prod": "1111…"`, as files and tables list accounts. */
export const isNameOfAccount = (text: string): boolean =>
  /^[^\s:=|]{1,64}\s?[:=|]\s?["'`]?[\d-]{12,14}["'`]?[,;|]?$/.test(text.trim());

function twoWords(text: string, tokens: readonly Token[], isKnown: IsKnown): RoleInWords | undefined {
  const words = tokens.filter(({ written }) => !filler.test(written)).map(({ word }) => word);
  const account = words.find(isAccountId);
  const rest = words.filter((word) => word !== account && word !== '');
  const [roleName = ''] = rest;
  if (account === undefined || rest.length !== 1 || !mayBeRole(roleName, isKnown)) return undefined;
  return { account, roleName, isBare: /^[^\s/]+ +[^\s/]+$/.test(text.trim()) };
}

/**
 * The role that a sentence names, beside its account or by the word "role": `please take Auditor in acme (1111-2222-3333)`.
 * Among other words, only what looks like a name is one, or what `isKnown` says is one. Undefined: no role, or no account.
 */
export function roleInSentence(text: string, isKnown: IsKnown): RoleInWords | undefined {
  const tokens = tokensOf(text);
  const two = twoWords(text, tokens, isKnown);
  if (two) return { ...two, isBare: two.isBare || (isInBrackets(text) && tokens.length <= 4) };
  const accounts = tokens.flatMap(({ word }, at) => (isAccountId(word) ? [at] : []));
  if (accounts.length === 0) return undefined;
  const isNamed = (at: number): boolean => {
    const { written, word } = tokens[at] ?? nothing;
    if (filler.test(written) || joint.test(word) || !mayBeRole(word, isKnown) || word.length < 2) return false;
    if (isOption(tokens, at) || /^["'`“‘]/.test(written)) return true;
    return isWhole(tokens, at) && (/[A-Z\d_+=@]|.[-.,]./.test(word) || isKnown(word));
  };
  const found = (account: number, role: number): RoleInWords => ({
    account: tokens[account]?.word ?? '',
    roleName: tokens[role]?.word ?? '',
    isBare: false,
  });
  for (const account of accounts) {
    const role = roleBefore(tokens, account);
    if (role !== undefined && isNamed(role)) return found(account, role);
  }
  const [account = 0] = accounts;
  const isMarked = (at: number): boolean =>
    isOption(tokens, at) || roleWord.test(tokens[at - 1]?.written ?? '') || roleWord.test(tokens[at + 1]?.word ?? '');
  const marked = tokens.findIndex((_, at) => isNamed(at) && isMarked(at));
  const isAlone = (at: number): boolean => isNamed(at) && !goesOnWith(tokens[at + 1]?.word ?? '');
  const role =
    marked >= 0 ? marked : tokens.findIndex(({ word }, at) => isAlone(at) && word.length > 2 && isKnown(word));
  return role < 0 ? undefined : found(account, role);
}

const isOption = (tokens: readonly Token[], at: number): boolean => roleOption.test(tokens[at - 1]?.written ?? '');

/** Whether the word is a name by itself, and not the last of several: `Power User`. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const { written, word } = tokens[at - 1] ?? nothing;
  return written !== word || filler.test(written) || !goesOn(word);
}

/**
 * Whether a word of a sentence may be a role: neither the last of several nor, unless the list has it, a common one. A text that
 * is no single line of words is no sentence.
 */
export function mayBeAlone(text: string, roleName: string, isKnown: IsKnown): boolean {
  if (/[\n\t|{}]/.test(text)) return true;
  const tokens = tokensOf(text);
  const at = tokens.findIndex(({ word }) => word === roleName);
  return at < 0 || isOption(tokens, at) || (isWhole(tokens, at) && mayBeRole(roleName, isKnown));
}

/** The words of a text, without what is around them. */
export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);

const nothing: Token = { written: '', word: '' };

const isJoint = ({ written, word }: Token = nothing): boolean => joint.test(word || written);

/** Where the word is that an account is joined to: `Auditor role in the account acme (1111…)`. */
function roleBefore(tokens: readonly Token[], account: number): number | undefined {
  let at = account - 1;
  // The account's name, with its number in brackets behind it.
  if (tokens[account]?.written.startsWith('(') || tokens[at]?.written === '(') {
    while (at > 0 && account - at < 6 && !isJoint(tokens[at])) at--;
  }
  let isJoined = false;
  for (; at >= 0 && filler.test(tokens[at]?.written ?? ''); at--) isJoined ||= isJoint(tokens[at]);
  return isJoined ? at : undefined;
}
