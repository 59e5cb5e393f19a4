import { isAccountId } from '@/core/aws/account.ts';
import { faultOfRoleName } from '@/core/aws/role-name.ts';
import { type Findings, noFindings } from '@/core/import/found/findings.ts';
import { besideAccount } from '@/core/import/found/found-role.ts';
import { leftOutOf } from '@/core/import/found/left-out.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';

/** What the portal offers beside each permission set, in the languages that it is shown in; some were seen, others are the console's words. */
const actions =
  '(?:access keys?|(?:aws )?management console|command line or programmatic access|액세스 키|관리 콘솔|(?:명령줄|명령행|명령 줄) 또는 프로그래밍(?: 방식)? 액세스|アクセスキー|マネジメントコンソール|管理コンソール|コマンドライン(?:または|または、|、または)プログラム(?:による)?アクセス|访问密钥|管理控制台|命令行或编程访问|clés d’accès|zugriffsschlüssel|claves de acceso)';
const action = new RegExp(`^${actions}$`, 'i');
const actionWithin = new RegExp(actions, 'i');
/** Copied from one line: `AdministratorAccess Access keys`. */
const actionAtEnd = new RegExp(`\\s${actions}$`, 'i');
const idToken = /^#?\s?(\d{12})$/;
/** A name, a number and a mail, of which only the number has to be there. */
const oneLine = /^(?:(\S.{0,63}?)\s{1,3})?(#?\d{12})(?:\s{1,3}(\S{1,64}@\S{1,255}))?$/;
const mail = /^[^\s@]{1,64}@[^\s@]{1,255}$/;

interface Token {
  kind: 'id' | 'mail' | 'action' | 'text';
  text: string;
  /** 0-based */
  line: number;
}

/**
 * Accounts and permission sets as they are copied from an access portal's page, of the old layout and the new one: an account's name, its
 * number and mail; below, each permission set with its links ("Access keys", "Management console"), however these are broken into lines.
 */
export function findPortalListing({ text, lines, isFree, claim }: MarkedText): Findings {
  const findings = noFindings();
  if (!actionWithin.test(text)) return findings;
  const tokens = lines.flatMap((line, index) => (isFree(index) ? tokensOf(line, index) : []));
  /** Positions of accounts' ids, and the text's end. */
  const ids = tokens.flatMap(({ kind }, at) => (kind === 'id' ? [at] : []));
  // In a table, an account stands beside its role.
  const linesOfIds = new Set(ids.map((at) => tokens[at]?.line));
  if (tokens.some(({ kind, line }) => kind === 'action' && linesOfIds.has(line))) return findings;
  if (!tokens.slice(ids[0] ?? tokens.length).some(({ kind }) => kind === 'action')) return findings;
  ids.forEach((at, index) => {
    const next = ids[index + 1];
    readAccount(at, next === undefined ? tokens.length : nameAt(tokens, next));
  });
  return findings;

  function readAccount(at: number, end: number): void {
    const account = idToken.exec(tokens[at]?.text ?? '')?.[1] ?? '';
    const begin = nameAt(tokens, at);
    const name = tokens[begin]?.kind === 'text' ? (tokens[begin]?.text ?? '') : '';
    const line = (tokens[at]?.line ?? 0) + 1;
    let last = at;
    let found = 0;
    for (let place = at + 1; place < end; place++) {
      const { kind, text: roleName, line: own } = tokens[place] ?? { kind: 'mail', text: '', line: 0 };
      if (kind === 'mail' || kind === 'action') last = place;
      if (kind !== 'text' || tokens[place + 1]?.kind !== 'action') continue;
      last = place;
      found++;
      if (faultOfRoleName(roleName) !== undefined || roleName.includes('/'))
        findings.leftOut.push(leftOutOf('bad-role-name', own + 1, roleName));
      else findings.roles.push(besideAccount({ id: account, name }, roleName, true, own + 1));
    }
    if (found === 0 && last === at) return;
    if (found === 0) findings.leftOut.push(leftOutOf('no-role-name', line, account));
    claim(tokens[begin]?.line ?? 0, (tokens[last]?.line ?? 0) + 1);
  }
}

/** Position of the account's name, right before its id; else that of the id. */
function nameAt(tokens: readonly Token[], id: number): number {
  let at = id - 1;
  if (tokens[at]?.kind === 'mail') at--;
  return tokens[at]?.kind === 'text' ? at : id;
}

function tokensOf(line: string, index: number): Token[] {
  if (line.length > 600 || /https?:|\]\(|arn:|^\s{0,9}\|.*\|\s{0,9}$/.test(line)) return [];
  const parts = line.split(/\s{0,9}(?:[|│]|\t|\s{2,})\s{0,9}/).flatMap((part) => {
    const text = part.trim();
    const behind = action.test(text) ? -1 : text.search(actionAtEnd);
    if (behind > 0) return [text.slice(0, behind), text.slice(behind)];
    const [, name = '', id = '', owner = ''] = oneLine.exec(text) ?? [];
    return id !== '' ? [name, id, owner] : [text];
  });
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^[\W_]{1,3}$/.test(part))
    .map((text) => ({ kind: kindOf(text), text, line: index }));
}

function kindOf(text: string): Token['kind'] {
  if (isAccountId(idToken.exec(text)?.[1] ?? '')) return 'id';
  if (mail.test(text)) return 'mail';
  return action.test(text) ? 'action' : 'text';
}
