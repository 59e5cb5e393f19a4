import type { LineFormat } from '@/core/secrets/signs/line-format.ts';

/** A command whose whole answer is a secret, by the manual of its tool. */
interface Asking {
  command: string;
  /** The answer may be of several words: nothing else follows this command. */
  isPhrase?: true;
}

const named = '\\w{0,40}(?:pass(?:wd|word|phrase)?|secret|token|pw|(?:api|access|private)_?key)\\w{0,10}';
/** Of a command, in its line: not beyond it, nor into a file. */
const some = '[^\\n|>]{0,200}?';

const commands: readonly Asking[] = [
  {
    command: `secretsmanager\\s+(?:get-secret-value\\b${some}--query[ =]["']?SecretString\\b|get-random-password\\b${some}--query)`,
    isPhrase: true,
  },
  { command: `ssm\\s+get-parameters?\\b(?=${some}--with-decryption)${some}--query\\b`, isPhrase: true },
  { command: 'pass\\s+(?:show\\s+)?[\\w./@-]{2,100}(?=\\n)', isPhrase: true },
  { command: `security\\s+find-(?:generic|internet)-password\\b${some}\\s-\\w{0,5}w\\b`, isPhrase: true },
  { command: 'op\\s+read\\s', isPhrase: true },
  { command: `vault\\s+(?:kv\\s+get|read)\\s${some}-field\\b`, isPhrase: true },
  { command: 'bw\\s+get\\s+(?:password|totp)\\b', isPhrase: true },
  { command: `(?:terraform|tofu|terragrunt)\\s+output\\s${some}(?:-raw\\b|${named})` },
  { command: `pulumi\\s+(?:stack\\s+output|config\\s+get)\\s${some}${named}` },
  { command: `(?:kubectl|oc)\\s${some}get\\s+secrets?\\b${some}(?:jsonpath|go-template|template)` },
  { command: 'aws\\s+ecr(?:-public)?\\s+get-login-password\\b' },
  { command: 'aws\\s+(?:rds|dsql)\\s+generate-db-\\S{0,30}auth-token\\b' },
  { command: 'aws\\s+codeartifact\\s+get-authorization-token\\b' },
  { command: `aws\\s+configure\\s+get\\s${some}(?:secret|token|key)` },
  { command: `aws\\s+ec2\\s+get-password-data\\b` },
  { command: 'gcloud\\s+secrets\\s+versions\\s+access\\b' },
  { command: 'gcloud\\s+auth\\s+(?:application-default\\s+)?print-\\w{2,20}-token\\b' },
  { command: 'az\\s+keyvault\\s+secret\\s+show\\b' },
  { command: `az\\s+account\\s+get-access-token\\b${some}-o\\s*tsv` },
  { command: `lpass\\s+show\\s${some}(?:-p\\b|--(?:password|field))` },
  {
    command: `(?:keepassxc-cli|rbw|gopass|dcli|nordpass|keyring|chamber|credstash|berglas|doppler)\\s+${some}(?:show|get|read|access|password|-a\\s+password)\\s`,
  },
  { command: 'secret-tool\\s+lookup\\b' },
  { command: `op\\s+item\\s+get\\s${some}(?:--fields?|--otp)` },
  { command: `sops\\s${some}(?:-d\\b|decrypt\\b)${some}--extract` },
  { command: 'ansible-vault\\s+view\\b|eyaml\\s+decrypt\\b' },
  { command: `(?:pwgen|apg|diceware|xkcdpass)\\b|openssl\\s+rand\\s+-(?:base64|hex)` },
  { command: 'oathtool\\b|ykman\\s+oath\\s+(?:accounts\\s+)?code\\b|pass\\s+otp\\s' },
  { command: `(?:gh|glab)\\s+auth\\s+token\\b|heroku\\s+auth:token\\b|npm\\s+token\\s+create\\b` },
  { command: `(?:echo|printenv)\\s+["']?\\$?\\{?${named}\\}?["']?(?=[ \\t]*\\n)` },
  { command: `\\$env:${named}(?=[ \\t]*\\n)` },
  { command: `aws\\s${some}--query[ =]${some}(?:secret_?access_?key|session_?token|plaintext|password|token\\b)` },
  { command: `(?:kubectl|vault)\\s+(?:create\\s+token|token\\s+create)\\s` },
  { command: `secretsmanager\\s+get-random-password\\b|heroku\\s+config:get\\s${some}${named}` },
  { command: `(?:cat|type|gc|Get-Content)\\s+\\S{0,100}?(?:${named}(?:\\.txt)?|/run/secrets/\\S{1,60})(?=[ \\t]*\\n)` },
  { command: `(?:jq|yq)\\s${some}\\.${named}(?=["'\\s])` },
  { command: `base64\\s+(?:-d|-D|--decode)(?=[ \\t]*(?:\\n|<<<))` },
  { command: `Get-SECSecretValue\\b|Get-Secret\\s${some}-AsPlainText\\b` },
  { command: `echo\\s+%${named}%` },
  { command: '>\\s*random_password[.\\w[\\]"]{1,100}\\.result\\b' },
];

/** Neither a substitution, whose answer is not shown, nor what goes into a file or another program. */
const shown = '(?<![$]\\(\\s{0,3}|`)';
const elsewhere =
  '[ \\t]*(?:pbcopy|clip|xclip|xsel|wl-copy|docker|podman|nerdctl|helm|kubectl|aws|gh|sudo|psql|mysql|less|wc|sha\\d+sum|md5sum)\\b';
const toLineEnd = `(?:[^\\n>|)]|\\|(?!${elsewhere})|\\)(?!["']?[ \\t]*(?:\\n|$))|2>){0,300}`;
const prompt = '(?![$#%>❯] |PS )';
/** A word alone in its line, neither a setting nor a header nor a keyword of a script. */
const word = `["']?(?![A-Za-z_][\\w.-]{1,60}[=:](?!=?["']?[ \\t]*(?:\\n|$))|(?:done|esac|else|exit|wait|true|false|return)\\b|\\[|[{}()#$-])([^\\s"']{4,4000})(?=["']?[ \\t]{0,20}(?:\\n|$))`;

const union = (list: readonly Asking[]): string => list.map(({ command }) => command).join('|');

/** The same words where the case of the answer matters. */
const cased = [
  'password',
  'passwd',
  'passphrase',
  'pass',
  'secret',
  'token',
  'pw',
  'api_?key',
  'decrypt(?:ion)?',
  'secret_?key',
]
  .flatMap((one) => [one, one.toUpperCase(), one.replace(/^./, (first) => first.toUpperCase())])
  .join('|');
/** What a shell writes before a command. */
const prompted =
  '(?:^|\\n)[ \\t>#;]{0,20}(?:(?:\\[[^\\]\\n]{1,60}\\]|[\\w@:~./\\\\()-]{0,60})[$%❯»] |PS(?: [^\\n>]{0,60})?> ?|[A-Z]:\\\\[^\\n>]{0,60}> ?)';
/** As a password, with a digit, and neither a name of small letters with hyphens nor that of a role. */
const passwordLike = `["']?(?![a-z\\d]{1,60}(?:[-_./:][a-z\\d]{1,60}){1,9}["']?[ \\t]*(?:\\n|$)|[^\\s]{0,60}(?:Access|Role|Admin|ReadOnly|PowerUser)\\d{0,2}["']?(?:\\s|$)|[A-Za-z_][\\w.-]{1,60}[=:]|[[{}()#$/~-]|https?:|arn:)(?=\\S{0,200}\\d)(?=\\S{0,200}[A-Za-z])([^\\s"']{6,4000})(?=["']?[ \\t]{0,20}(?:\\n|$))`;

/** The answers of commands that show a secret, on the line below; also where both are in comments. */
export const answers: readonly LineFormat[] = [
  {
    what: 'answer of a command that shows a secret',
    pattern: new RegExp(
      `\\b(?:${union(commands.filter(({ isPhrase }) => isPhrase))})[^\\n]{0,200}\\n[ \\t>]{0,20}${prompt}([^\\s\\[][^\\n]{3,400}?)(?=[ \\t]{0,20}(?:\\n|$))`,
      'g',
    ),
    source: 'AWS CLI; manuals of pass, security, 1Password, Vault, Bitwarden',
  },
  {
    what: 'the same, of one word',
    pattern: new RegExp(
      `${shown}(?<![\\w-])(?:${union(commands)})${toLineEnd}\\n[ \\t>#;]{0,20}${prompt}${word}`,
      'gi',
    ),
    source: 'manuals of these tools',
  },
  {
    what: 'the same, of any command behind a prompt that names a secret',
    pattern: new RegExp(
      `${prompted}[^\\n|>=]{0,200}?(?:${cased})(?:[^\\n>|]|\\|(?!${elsewhere})|2>){0,300}\\n[ \\t>#;]{0,20}${passwordLike}`,
      'g',
    ),
    source: 'sessions of a shell',
  },
];

/** Whether any of them can be there. */
export const mayHoldAnswer =
  /secretsmanager|get-parameter|\bpass |-password|\bop |kv get|vault read|bw get|(?:terraform|tofu|terragrunt) output|pulumi|get secret|-token|configure get|gcloud|keyvault|lpass|keepassxc|rbw|dcli|keyring|chamber|credstash|berglas|doppler|secret-tool|sops|ansible-vault|eyaml|pwgen|apg|diceware|xkcdpass|openssl rand|oathtool|ykman|auth[ :]token|token create|printenv|echo |\$env:|random_password|--query|kubectl|vault|heroku|(?:cat|type|gc|Get-Content) |[jy]q |base64 |Get-Sec|^.{0,80}[$%❯»>] /im;
