import type { LineFormat } from '@/core/secrets/signs/line-format.ts';
import { answers, mayHoldAnswer } from './answers.ts';

/** Secrets in sessions of a shell: what it was given, and what its commands answered. */
export const shellFormats: readonly LineFormat[] = [
  {
    what: 'lines up to a word, as the value of a secret',
    pattern:
      /(?:pass(?:word|wd|phrase)?|secret|token|pw|key)\w{0,40}["']?\s{0,9}=\s{0,9}(?:\$\(\s?cat\s{1,4})?<<[-~]?[ \t]{0,4}["']?([A-Za-z_]{2,20})["']?[ \t]{0,20}\n([\s\S]{1,600}?)(?=\n[ \t]{0,40}\1\b)/gi,
    source: 'POSIX shell, HCL',
  },
  {
    what: 'the same in PowerShell',
    pattern: /\$\w{0,40}(?:pass(?:word|wd)?|secret|token|pw)\w{0,40}\s?=\s?@["']\n([\s\S]{1,600}?)(?=\n["']@)/gi,
    source: 'PowerShell reference',
  },
  {
    what: 'read from a word',
    pattern: /\bread\s(?:-\w{1,5}\s){0,4}\w{0,40}(?:pass|secret|token|pw)\w{0,40}\s?<<<\s?["']?([^\s"'\n]+)/gi,
    source: 'bash',
  },
  {
    what: 'session of Bitwarden or 1Password',
    pattern: /\b(?:BW|OP)_SESSION(?:_\w{1,80})?\s?=\s?["']?([\w+/=-]{20,200})/g,
    source: 'their command lines',
  },
  {
    what: 'secret id of an AppRole, of Consul and of Nomad',
    pattern:
      /\b(?:secret[_ -]?id|(?:bootstrap|management|root|acl) token)["']?(?:\s{0,9}[=:|]\s{0,20}|[ \t]{1,40})["']?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/gi,
    source: 'Vault, Consul, Nomad: their command lines',
  },
  {
    what: 'password that Terraform has drawn',
    pattern:
      /\brandom_password\b(?:(?!\bresource\b|"type")[\s\S]){0,800}?\bresult["']?\s{0,9}[:=]\s{0,9}["']?([^\s"',}]{4,400})/g,
    source: 'Terraform, provider random: its state, plan and outputs',
  },
  { what: 'session cookie of Okta', pattern: /\bsid\s?[=:]\s?["']?(102[\w-]{15,100})/g, source: 'Okta' },
  {
    what: 'what KMS has decrypted',
    pattern: /"Plaintext"\s?:\s?"([\w+/=]{8,5000})(?=")/g,
    source: 'AWS CLI, kms decrypt',
  },
  ...answers,
  {
    what: 'master key of Rails',
    pattern: /\bmaster\.key\b[^\n]{0,40}\n(?:[ \t`]{0,20}\n){0,2}[ \t]{0,20}([0-9a-f]{32})\b/g,
    source: 'Rails guides, credentials',
  },
];

/** Whether any of them can be there, besides those with a word of a label in them. */
const mayHoldFormat = /_SESSION|random_p|secret[_ -]?id|\bsid[ =:]|"Plaintext"|net use|jdbc:|master\.key|<<|@["']\n/i;

export const mayHoldShellFormat = (text: string): boolean => mayHoldFormat.test(text) || mayHoldAnswer.test(text);
