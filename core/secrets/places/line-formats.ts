import { isNameOfRole } from '@/core/secrets/signs/facts.ts';
import type { LineFormat } from '@/core/secrets/signs/line-format.ts';
import { caughtAtEnd, type Span } from '@/core/secrets/signs/span.ts';
import { givesNothingAway } from '@/core/secrets/signs/values.ts';
import { endOfLine, lineBefore } from '@/core/text/lines.ts';
import { mayHoldShellFormat, shellFormats } from './shell-formats.ts';

const formats: readonly LineFormat[] = [
  {
    what: 'password in a URL',
    pattern:
      /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>`]{0,200}:(?!\d{1,5}(?:[/?#]|\s|$))([^\s"'<>`@]{1,300}(?:@[^\s"'<>`@/:]{1,100}){0,2}?)(?=@[\w.[\]-]+(?:[:/?#\s"'<>`,;)]|$))/gi,
    source: 'RFC 3986, 3.2.1',
  },
  {
    what: 'token in a URL',
    pattern: /[a-z][a-z0-9+.-]{1,20}:\/\/(?=[^\s/:@]{0,300}\d)([\w~.+=%-]{20,300})(?=@[\w.-]+)/gi,
    source: 'RFC 3986, 3.2.1',
  },
  {
    what: 'seeds in a link of an authenticator',
    pattern: /otpauth-migration:\/\/offline\?data=([^\s"'<>&]+)/gi,
    source: 'google/google-authenticator/wiki/Key-Uri-Format',
  },
  {
    what: '.pgpass',
    pattern: /^[^:\s#]{1,255}:(?:\d{2,5}|\*):[^:\s]{1,100}:[^:\s]{1,100}:([^\n]+)$/gm,
    source: 'PostgreSQL manual, "The Password File"',
  },
  {
    what: 'cookie jar',
    pattern:
      /^(?:#HttpOnly_)?\S{1,255}\t(?:TRUE|FALSE)\t\S{0,500}\t(?:TRUE|FALSE)\t\d{1,13}\t[^\t\n]{0,200}\t([^\n]+)$/gm,
    source: 'curl manual, HTTP cookies',
  },
  {
    what: 'user and password for curl and its like',
    // Not a user's and a group's number, an address, an ARN.
    pattern:
      /\s(?:-u|--(?:proxy-)?user|--auth|--userpwd)(?:=|[ \t]|\\\n)[ \t]{0,8}(?!["']?(?:arn:|\d{1,10}:\d{1,10}(?:[\s"']|$)))(?:"[^\s:"]{1,200}:([^"\n]+)(?=")|'[^\s:']{1,200}:([^'\n]+)(?=')|[^\s:"']{1,200}:(?!\/\/)([^\s"']+))/g,
    source: 'curl manual',
  },
  {
    what: 'password beside a user in one word',
    pattern:
      /\b(?:smbclient|mount\.cifs|rpcclient)\b[^\n]{0,200}?-U[ \t]?["']?[^\s%"']{1,100}%([^\s"']+)|\bsqlplus\s+(?:-\w+\s+){0,3}[^\s/@]{1,60}\/([^\s@]+)(?=@)|\bnet\s+use\s+[^\n]{0,200}?\s([^\s\\/*]\S*)(?=\s+\/user:)|\bnet\s+use\s[^\n]{0,200}?\/user:\S{1,100}[ \t]{1,4}([^\s/][^\s]{0,200})|\bjdbc:oracle:\w{1,10}:[^\s/@:]{1,60}\/([^\s@]{1,100})(?=@)/gi,
    source: 'manuals of Samba, SQL*Plus, Oracle JDBC, Windows',
  },
  {
    what: 'user and password in one word',
    pattern:
      /\b(?:credentials?|creds)[: \t]{1,3}["']?(?!https?:|arn:)[\w.@+-]{1,60}(?::| ?\/ ?)((?!\/)(?=[^\s"',;]*\d)(?=[^\s"',;]*[A-Za-z])[^\s"',;]{6,100})/gi,
    source: 'notes of people',
  },
  {
    what: 'code before what it is',
    pattern:
      /(?<![\d.-])(\d{6,8}|\d{3} \d{3})(?=[ \t](?:is|ist|est|es)[ \t](?:your|the|my|dein|Ihr|votre|tu)[ \t][^\n]{0,60}?(?:code|otp|passcode|password|pin)\b)|\byour[ \t](?:[a-z-]{1,20}[ \t]){0,3}code[ \t]is[ \t:]{1,3}(\d{6,8})(?![\d-])/gi,
    source: 'text messages',
  },
  {
    what: 'address and password in one word',
    // Not the path of a file on a host, nor a repository.
    pattern:
      /(?<![\w@/:.+-])[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}(?::| [/|] )((?=[^\s"',;]*\d)(?=[^\s"',;]*[A-Z])(?=[^\s"',;]*[a-z])[^\s"',;~/.:|-]{8,64}|(?=[^\s"',;]*[!#$%^&*?])[^\s"',;~/|]{6,64})(?=[\s"',;|]|$)/g,
    source: 'notes of people, lists of users',
  },
  {
    what: 'parameter of a secret type',
    pattern:
      /"Type"\s?:\s?"SecureString"[^{}]{0,300}?"Value"\s?:\s?"([^"\n]+)(?=")|"Value"\s?:\s?"([^"\n]+)(?="[^{}]{0,300}?"Type"\s?:\s?"SecureString")|--type[ =]SecureString\b(?:[^\n\\]|\\[\s\S]){0,200}?--value[ =]["']?([^\s"']+)|--value[ =]["']?([^\s"']+)(?=["']?\s(?:[^\n\\]|\\[\s\S]){0,200}?--type[ =]SecureString)/g,
    source: 'AWS CLI reference, ssm put-parameter',
  },
  {
    what: 'parameter of a secret type, in YAML, a table or plain text',
    pattern:
      /\bType["']?[ \t]{0,40}[:|][ \t]{0,40}["']?SecureString["']?[ \t|]{0,200}\n[ \t|#>]{0,200}Value[ \t]{0,40}[:|][ \t]{0,40}["']?([^\s"'|][^\n"'|]*?)(?=["']?[ \t|]*(?:\n|$))|\tSecureString\t(?!\d{1,3}(?:\s|$))([^\t\n]+)/g,
    source: 'AWS CLI, ssm get-parameter',
  },
  {
    what: 'what Ansible has encrypted',
    pattern:
      /\$ANSIBLE_VAULT;[\d.]{1,5};\w{1,20}(?:;[\w.-]{1,60})?[ \t]*((?:\n[ \t>#;|+-]{0,80}[0-9a-f]{2,200}[ \t]{0,20}(?=\n|$))+)/g,
    source: 'Ansible documentation, vault format',
  },
  {
    what: 'field for a password',
    pattern:
      /<input\b(?=[^<>]{0,500}\btype\s?=\s?["']?password\b)[^<>]{0,500}?\bvalue\s?=\s?(?:"([^"<>\n]+)|'([^'<>\n]+)|([^\s"'<>]+))/gi,
    source: 'HTML',
  },
  {
    what: 'what a pipeline is to hide, or is told of a secret',
    pattern:
      /::add-mask::([^\n]+)|##(?:vso)?\[(?=[^\]\n]{0,300}(?:issecret=true|(?:variable|name)=\w{0,60}(?:pass(?:word|wd)?|secret|token|pw|key)\w{0,10}[;\]]))[^\]\n]{1,300}\]([^\n]+)/gi,
    source: 'workflow commands of GitHub Actions; logging commands of Azure Pipelines',
  },
  ...['', '[├└]─ \\[-\\] [^\\n]{0,400}\\n[ \\t│#>]{0,40}'].map((before) => ({
    what: 'change of a stack',
    pattern: new RegExp(
      `(?:password|passphrase|secret|token|secret_?string|access_?key)\\n[ \\t│#>]{0,40}${before}[├└]─ \\[[-+]\\] ([^\\n]+)`,
      'gi',
    ),
    source: 'AWS CDK, cdk diff',
  })),
  {
    what: 'cookies for curl',
    pattern: /\s(?:-b|--cookie)(?:=|\s)\s?["']?([\w.-]{1,100}=[^"'\n]+)/g,
    source: 'curl manual',
  },
  {
    what: 'kubectl create secret',
    pattern: /--from-literal(?:=|\s+)["']?[\w.-]{1,253}=([^\s"']+)/g,
    source: 'kubectl reference',
  },
  {
    what: 'plain text for PowerShell',
    pattern: /ConvertTo-SecureString\s+(?:-String\s+)?["']([^"'\n]+)/gi,
    source: 'PowerShell reference',
  },
  {
    what: 'credential for PowerShell',
    pattern: /PSCredential\s*\(?\s*["'][^"'\n]{1,100}["']\s*,\s*["']([^"'\n]+)/gi,
    source: 'PowerShell reference',
  },
  {
    what: 'access key id, or account at Twilio, and secret key in one',
    pattern: /\b(?:(?:AKIA|ASIA)[A-Z0-9]{16}|AC[0-9a-f]{32})[ \t]*[:/,;|][ \t]*([A-Za-z0-9/+]{30,60})/g,
    source: 's3fs, .passwd-s3fs',
  },
];

const allFormats = [...formats, ...shellFormats];

/** Whether any of them can be there, besides those with a word of a label in them. */
const mayHoldFormat =
  / -[ubapkPU][ =]| -[aupkPU]["'\w]| --user| --base32| --body|@|:\d{4,5}:|:\*:|\t(?:TRUE|FALSE)\t|SecureString|ANSIBLE_VAULT|[Nn]et use|alias set|chamber|<input|add-mask|\d (?:is|ist|est|es) |code is|##(?:vso)?\[|AC[0-9a-f]{32}/;

export const mayHoldLineFormat = (text: string): boolean => mayHoldFormat.test(text) || mayHoldShellFormat(text);

/** A role may be called `-b=x`. */
function isInNameOfRole(text: string, at: number): boolean {
  const start = at - lineBefore(text, at, 100).length;
  return isNameOfRole(text.slice(start, endOfLine(text, at + 1)).slice(0, 200));
}

export function* lineFormatsIn(text: string): Generator<Span> {
  for (const { pattern } of allFormats) {
    for (const found of text.matchAll(pattern)) {
      const { value, span } = caughtAtEnd(found);
      if (!givesNothingAway(value) && !isInNameOfRole(text, found.index)) yield span;
    }
  }
}
