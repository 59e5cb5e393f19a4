import type { Json } from '@/core/import/found/read-accounts.ts';
import { accountIn, type WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { accountPlaceOf, isMoment, isSpoilt, saysAccount } from '@/core/import/words/account-words.ts';
import { columnOf, isOfRoles } from '@/core/import/words/csv-columns.ts';
import { asText, isRecord } from '@/core/text/json.ts';

/** Why an object that names an account has none that its roles could be in. */
export interface Unusable {
  reason: 'bad-account' | 'unclear-account' | 'spoilt-account';
  /** As written; empty: null, or an object. */
  written: string;
  /** It may be about something else: what is around counts, if that names an account. */
  isWeak?: true;
}

/** An account by the key that it is under. */
interface Claim {
  key: string;
  written: string;
  account: WrittenAccount | undefined;
}

const variable = /\$\{|\{\{|<[^<>]{1,80}>|^(?:local|var|data|module|each|dependency|ref|env|process)\b\s?\./i;
const endsAsId = /(?:^|_|-)(?:id|number|no)$|Id$|Number$/i;

/**
 * The account that an object says it is in, by its own keys; or why there is none, so that no other object's may take its
 * place. The one that is switched to counts before the object's own, and others' (`management_account_id`) never do. Of two
 * that could be meant, neither is taken. Undefined: it says nothing.
 */
export function ownAccount(object: Json): WrittenAccount | Unusable | undefined {
  const claims = claimsIn(object);
  const { target, own, id, plain, other } = claims;
  if (target.length > 0) return oneOf([...target, ...own.filter(({ account }) => account !== undefined)]);
  const usable = own.filter(({ account }) => account !== undefined);
  if (usable.length > 0) return oneOf(usable);
  const [first] = own;
  // Beside an id, an account's name is only that.
  const isName = first !== undefined && first.written !== '' && !/\d{6}/.test(first.written) && !isVague(first.written);
  if (first !== undefined && !(isName && id.length > 0)) return oneOf([first]);
  const ids = id.filter(({ account, written }) => account !== undefined || isSpoilt(written) || isVague(written));
  if (ids.length > 0) return oneOf(ids);
  if (first !== undefined) return oneOf([first]);
  if (plain.length > 0) return oneOf(plain);
  const single = singleId(object);
  if (single !== undefined) return single;
  const [weak] = [...id, ...other];
  const reason = id.length > 0 ? 'bad-account' : 'unclear-account';
  const isOdd = id.some(({ written }) => written !== '' && hasRole(object) && !isOfRecord(written, object));
  return weak && { reason, written: weak.written, ...(!isOdd && { isWeak: true as const }) };
}

/** Several objects that each name their account: their keys are names, whatever words they are. */
export function isMapOfAccounts(object: Json): boolean {
  const children = Object.values(object);
  const named = (child: unknown) => isRecord(child) && 'id' in (ownAccount(child) ?? {});
  return children.length > 1 && children.every(named);
}

const hasRole = (object: Json): boolean => Object.keys(object).some((key) => isOfRoles(columnOf(key)));

/** An `id` that is surely no account: a small number, a UUID, a name of the object's own. */
const isOfRecord = (id: string, object: Json): boolean =>
  /^(?:\d{1,3}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(id) ||
  Object.entries(object).some(([key, value]) => !/^id$/i.test(key) && plain(asText(value)) === plain(id));
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const isVague = (written: string) => variable.test(written) || /^\d[\d-]{7,}$/.test(written);

function claimsIn(object: Json) {
  const found = { target: [], own: [], id: [], plain: [], other: [] } as Record<
    'target' | 'own' | 'id' | 'plain' | 'other',
    Claim[]
  >;
  for (const [key, value] of Object.entries(object)) {
    const rank = rankOf(key, value);
    if (rank === undefined) continue;
    const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
    const within = isRecord(one) ? (one.id ?? one.Id ?? one.account_id ?? one.accountId) : one;
    const written = Array.isArray(value) ? value.slice(0, 9).map(asText).join(' ').trim() : asText(within);
    if (written.startsWith('arn:')) continue;
    found[rank].push({ key, written: written.slice(0, 300), account: accountIn(asText(within)) });
  }
  return found;
}

function rankOf(key: string, value: unknown) {
  const column = columnOf(key);
  if (column === 'account') return 'own';
  if (key === 'allowed_account_ids') return Array.isArray(value) && value.length === 1 ? 'own' : undefined;
  if (/^id$/i.test(key)) return 'id';
  if (column !== undefined) return undefined;
  const place = accountPlaceOf(key);
  const isId = accountIn(asText(value))?.name === '';
  if (place === 'none' || !(saysAccount(key) || endsAsId.test(key)) || !(isId || endsAsId.test(key))) return undefined;
  if (place !== undefined) return saysAccount(key) || isId ? place : undefined;
  const isSpoiltId = /^(?:number|no|nr)$/i.test(key) && isSpoilt(asText(value));
  return isId || saysAccount(key) || isSpoiltId ? 'plain' : undefined;
}

/** What all of them say, if it is one thing. */
function oneOf(claims: readonly Claim[]): WrittenAccount | Unusable {
  const bad = claims.find(({ account }) => account === undefined);
  if (bad !== undefined) {
    const reason = isSpoilt(bad.written)
      ? 'spoilt-account'
      : /\s/.test(bad.written)
        ? 'unclear-account'
        : 'bad-account';
    return { reason, written: bad.written };
  }
  const [first, ...more] = claims.flatMap(({ account }) => account ?? []);
  if (first !== undefined && more.every(({ id }) => id === first.id)) return first;
  return { reason: 'unclear-account', written: claims.map(({ written }) => written).join(' ') };
}

/** The one id among other texts, whatever its key. */
function singleId(object: Json): WrittenAccount | undefined {
  const texts = Object.entries(object).map(([key, value]) => ({ key, value, text: asText(value) }));
  const [only, ...more] = texts.filter(({ text }) => accountIn(text)?.name === '');
  if (only === undefined || more.length > 0 || texts.length < 2) return undefined;
  const { key, value, text } = only;
  const isOther = accountPlaceOf(key) !== undefined || (columnOf(key) ?? 'account') !== 'account';
  return isOther || typeof value === 'number' || isMoment(text) ? undefined : accountIn(text);
}
