import { caughtAtEnd, type Span } from '@/core/secrets/signs/span.ts';
import { givesNothingAway } from '@/core/secrets/signs/values.ts';

/** What a user and a password in one word stand behind in notes. */
const words =
  '(?:log|sign)[ -]?(?:in|on)(?: info)?|basic auth|auth basic|(?:user(?:name)?|id)[/ ]?(?:pass(?:word)?|pw)|로그인(?: 정보)?|접속(?: 정보| 계정)|아이디[/ ]?(?:비번|비밀번호|패스워드)|ログイン(?:情報)?|登录|登入';
/** Not a profile, an account or what else is named so, with a name behind it. */
const others =
  '(?!(?:https?|ftp|arn|aws|sso|profile|role|account|region|user|users?name|session|at|on|time|port|host|url|env|stage|scope|프로필|역할|계정|리전|시간)[\\w-]*:)';
/** A letter and a digit at least, and no port with a path. */
const password = '(?!\\d{1,5}(?:[/\\s]|$))(?=[^\\s"\',;]*\\d)(?=[^\\s"\',;]*[A-Za-z])[^\\s"\',;]{6,100}';
const login = new RegExp(
  `(?<![\\w-])(?:${words})(?: (?:as|with|using|via))?[:：= \\t]{1,3}["']?(?:${others}[\\w.@+-]{1,60}:(?!/)|[\\w.+-]{1,60}@[\\w.-]{1,60} / )(${password})`,
  'gi',
);
/** `ssh kim:x@host`, as a link without its beginning; `lftp -u kim,x`. */
const remote =
  /(?<![\w-])(?:ssh|sftp|scp|ftps?|rsync|telnet|mosh)[ \t]{1,8}(?:-{1,2}\w\S{0,40}[ \t]{1,8}(?:[^\s@:-][^\s@:]{0,80}[ \t]{1,8})?){0,4}["']?[\w.+-]{1,64}:(?!\/)([^\s@/"']{4,100})(?=@[\w[])|(?<![\w-])lftp[ \t][^\n]{0,80}?-u[ \t]{0,4}["']?[^\s,"']{1,64},([^\s"']{4,100})/gi;

/** `login kim:x`, `ID/PW: kim / x`: a user with a password, where no name says which part is which. */
export function* loginsIn(text: string): Generator<Span> {
  for (const pattern of [login, remote])
    for (const found of text.matchAll(pattern)) {
      const { value, span } = caughtAtEnd(found);
      if (!givesNothingAway(value)) yield span;
    }
}
