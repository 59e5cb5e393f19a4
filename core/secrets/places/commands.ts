import { endOfValueLine, isWord } from '@/core/secrets/signs/extent.ts';
import { isMixed } from '@/core/secrets/signs/randomness.ts';
import { caughtAtEnd, type Span } from '@/core/secrets/signs/span.ts';
import { givesNothingAway } from '@/core/secrets/signs/values.ts';
import { endOfLine, lineBefore } from '@/core/text/lines.ts';
import { isLoneWord } from './lone-words.ts';

/** What a password stands behind in the command of a tool (its manual). Options that say `password` are labels. */
interface Tool {
  names: string;
  /** None: behind the name at once. */
  option?: string;
  /** The value may stand right behind its option (`optional`), or has to. */
  joined?: 'optional' | 'always';
  /** The value is `user:password`. */
  isPair?: true;
}

/** Options without a value of their own; one of them says that the password is in the command. */
const flags = '(?:\\s+-\\w+){0,5}';
const batch = `(?=${flags}\\s+-\\w*b)`;
const login = '\\s[^\\n]{0,80}?\\blogin';
const tools: readonly Tool[] = [
  { names: 'curl', option: '-[a-zA-Z]{0,8}u|-U|--(?:proxy-)?user', joined: 'optional', isPair: true },
  { names: '(?:https?|xhs?)(?=\\s)', option: '-a', joined: 'optional', isPair: true },
  {
    names: `(?:docker|podman|nerdctl|buildah|skopeo|helm|oras|crane|az|oc|cf|argocd|rancher|vault|registry)${login}`,
    option: '-p',
    joined: 'optional',
  },
  { names: 'sshpass|7z[ar]?|rar|unrar', option: '-p', joined: 'optional' },
  // With a blank between them it is the database's name.
  { names: '(?:mysql|mariadb)\\w*', option: '-p', joined: 'always' },
  { names: 'mongo(?:sh|dump|restore)?', option: '-p' },
  { names: 'sqlcmd|bcp|tsql|zip|unzip|ipmitool', option: '-P', joined: 'optional' },
  { names: 'security\\s+add-(?:generic|internet)-password', option: '-\\w{0,3}w' },
  { names: 'ssh-keygen', option: '-[NP]' },
  { names: 'redis-cli', option: '-a' },
  { names: 'ldap\\w+', option: '-w', joined: 'optional' },
  { names: 'keytool|jarsigner', option: '-(?:store|key)pass' },
  { names: 'openssl', option: '-k|-pass(?:in|out)?\\s+pass:', joined: 'optional' },
  { names: '[wx]freerdp|cmdkey', option: '/p(?:ass)?:', joined: 'always' },
  { names: 'oathtool', option: '-b|--base32' },
  { names: 'gh\\s+secret\\s+set', option: '-b|--body', joined: 'optional' },
  {
    names: `pulumi\\s+config\\s+set(?=[^\\n]{0,300}?\\s--secret)(?:\\s+(?:-s|--stack)\\s+\\S{1,100}|\\s+--[\\w-]{1,40}){0,5}\\s+[^\\s-]\\S{0,200}`,
  },
  { names: 'bw\\s+(?:unlock|login\\s+\\S+@\\S+)|snmp-server\\s+community|gauth\\s+add\\s+\\S+' },
  { names: 'ykman\\s+oath\\s+(?:accounts\\s+)?(?:add|uri)(?:\\s+-{1,2}\\w[\\w-]{0,40}){0,5}\\s+[^\\s-]\\S{0,200}' },
  { names: 'chamber\\s+write\\s+\\S+\\s+\\S+|mc\\s+(?:alias|config\\s+host)\\s+(?:set|add)\\s+\\S+\\s+\\S+\\s+\\S+' },
  { names: 'rabbitmqctl\\s+(?:add_user|change_password)\\s+\\S+|net\\s+user\\s+\\S+|vault\\s+login(?=\\s+\\S*\\d)' },
  { names: 'npm\\s+(?:config\\s+)?set\\s+\\S*_(?:authToken|password|auth)' },
  // With `-n` there is no file before the user.
  {
    names: `htpasswd${batch}(?=${flags}\\s-\\w*n)${flags}\\s+\\S+|htpasswd${batch}(?!${flags}\\s-\\w*n)${flags}\\s+[^\\s-]\\S*\\s+\\S+`,
  },
];

/** A word of a shell, quoted or not. */
const word = `\\\\{0,7}(?:"((?:[^"\\\\\\n]|\\\\.){1,400})|'([^'\\n]{1,400})|([^\\s"'|;&<>()/\\\\-][^\\s"'|;\\\\]{0,400}))`;
const pair = `\\\\{0,7}(?:"[^\\s:"]{1,200}:([^"\\n\\\\]{1,400})|'[^\\s:']{1,200}:([^'\\n]{1,400})|[^\\s:"'=\\\\-][^\\s:"'\\\\]{0,100}:(?!//)([^\\s"'\\\\]{1,400}))`;
const blanks = '[ \\t]{1,8}(?:\\\\\\n[ \\t]{0,40})?';
const gaps = { optional: `(?:=|${blanks})?`, always: '', never: `(?:=|${blanks})` };

const commands = tools.map(({ names, option, joined = 'never' as const, isPair }) => ({
  name: new RegExp(names, 'y'),
  isPlace: option === undefined,
  value: new RegExp(
    `${option === undefined ? `^${blanks}` : `\\s(?:${option})${gaps[joined]}`}${isPair ? pair : word}`,
    'g',
  ),
}));
const anyTool = new RegExp(`(?<![\\w-])(?:${tools.map(({ names }) => names).join('|')})(?![\\w-])`, 'g');

/** Of a command behind the name of its tool, and of its line before an option, in characters. */
const longest = 600;

/** Whether a command may be there. */
export const mayHoldCommand =
  / -{1,2}[a-zA-Z]| \/p|<<<|stdin|sudo|kinit|passwd|rabbitmqctl|net user|vault login|_auth|mc alias|chamber|bw |snmp|gauth|ykman|(?:echo|printf) [^\n]{1,400}\|/i;

/** Passwords in the commands that people keep beside a config, and in its own `credential_process`. */
export function* commandsIn(text: string): Generator<Span> {
  const done = commands.map(() => 0);
  for (const { index } of text.matchAll(anyTool)) {
    for (const [at, { name, value, isPlace }] of commands.entries()) {
      name.lastIndex = index;
      if (!name.test(text)) continue;
      const end = endOfCommand(text, name.lastIndex);
      // The same tool again in one line: its options are looked at once.
      const from = isPlace ? name.lastIndex : Math.max(name.lastIndex, done[at] ?? 0);
      yield* valuesIn(from, text.slice(from, end), value);
      done[at] = end;
    }
  }
  yield* besideUsers(text);
  yield* intoStandardInput(text);
}

function* valuesIn(from: number, command: string, pattern: RegExp): Generator<Span> {
  for (const found of command.matchAll(pattern)) {
    const { value, span } = caughtAtEnd(found);
    if (!isNothing(value)) yield { start: from + span.start, end: from + span.end };
  }
}

/** Words in quotes are no sentence there. */
const isNothing = (value: string): boolean => givesNothingAway(value.replaceAll(' ', ''));

/** A `\` at a line's end goes on with it. */
function endOfCommand(text: string, from: number): number {
  const stop = Math.min(text.length, from + longest);
  let end = endOfValueLine(text, from);
  while (end < stop && text[end - 1] === '\\') end = endOfValueLine(text, end + 1);
  return Math.min(end, stop);
}

/** What of a position's line is behind it, in so many characters. */
function lineBehind(text: string, at: number, most: number): string {
  const rest = text.slice(at, at + most);
  return rest.slice(0, endOfLine(rest, 0));
}

const shortOption = new RegExp(`(?<=\\s)(?:-p[ \\t=]{0,4}|/p:)${word}`, 'g');
const user =
  /(?<!\bsudo)\s(?:(?:-[uUl]|--?(?:user(?:name)?|login|e?mail))(?:=|[ \t]{1,4})|\/u(?:ser)?:)["']?[^\s"':/-][^\s"':/]*/;
/** Their `-p` is a profile, a port, a project, a path, a patch. */
const others =
  /\b(?:gimme-aws-creds|saml2aws|aws-azure-login|okta-?aws\w*|aws-okta|onelogin\S*|awsume|assume|granted|mysql\w*|mariadb\w*|psql|pg_\w+|ssh|scp|mkdir|cp|install|docker|compose|kubectl|oc|patch|nmap|git|grep|tar|ps|gcloud|make)\b/;

/** `-u kim -p x` of any tool. In a `credential_process` it shows alone where it is none of a profile's names. */
function* besideUsers(text: string): Generator<Span> {
  for (const found of text.matchAll(shortOption)) {
    const { value, span } = caughtAtEnd(found);
    const before = lineBefore(text, found.index, longest);
    const behind = lineBehind(text, span.end, longest);
    if (others.test(before) || isNothing(value)) continue;
    const isUsers = user.test(before) || user.test(behind);
    if (
      isUsers ? isWord(text, span) || isLoneWord(text, span) : /\bcredential_process\b/.test(before) && isMixed(value)
    )
      yield span;
  }
}

const written = new RegExp(
  `(?:\\b(?:echo|printf)[ \\t]+(?:-\\w+[ \\t]+|["']?%s(?:\\\\n)?["']?[ \\t]+){0,3}${word}(?=["']?[ \\t]*\\|)|<<<[ \\t]*${word})`,
  'g',
);
/** What takes a secret from its standard input, by the manuals of these tools. */
const receiver = new RegExp(
  [
    'stdin\\b|\\bsudo\\s[^\\n|]{0,80}?-\\w{0,5}S\\b|\\b(?:kinit|chpasswd|cryptsetup)\\b|--with-token|\\|[ \\t]*(?:passwd|su)\\b',
    '\\b(?:docker|podman|nerdctl|gh|wrangler|fly|flyctl|nomad|vercel|netlify|supabase|gcloud)\\s[^\\n|]{0,40}?\\b(?:secrets?|env)\\s[^\\n|]{0,40}?(?:create|set|put|add|bulk|import)\\b',
    '\\b(?:pass|gopass|rbw)\\s+(?:otp\\s+)?(?:insert|append|add|edit)\\b|\\b(?:keyring|chamber|secret-tool|doppler|kubeseal|vault|op|security)\\s[^\\n|]{0,40}?(?:set|store|write|put|create|encrypt)\\b',
    '\\bpulumi\\s+config\\s+set\\s[^\\n|]{0,80}?--secret\\b|\\bkubectl\\s[^\\n|]{0,40}?create\\s+secret\\b',
  ].join('|'),
);

/** `echo x | docker login --password-stdin`, `sudo -S <<< x`. */
function* intoStandardInput(text: string): Generator<Span> {
  for (const found of text.matchAll(written)) {
    const { value, span } = caughtAtEnd(found);
    const line = lineBefore(text, found.index, 200) + lineBehind(text, span.end, 300);
    if (receiver.test(line) && !isNothing(value)) yield { ...span, start: span.end - value.replace(/\\n$/, '').length };
  }
}
