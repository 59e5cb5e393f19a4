import { isRandom, longRuns } from './randomness.ts';
import type { Span } from './span.ts';

/** A kind of secret that its own shape reveals, wherever it is. */
interface Shape {
  what: string;
  /** Its first characters, which cost one search for all shapes together. */
  begins: string;
  /** What follows them. */
  goesOn: string;
  /** It may begin within a word. */
  inside?: true;
  /** So many characters before its first certain ones belong to it. */
  lead?: number;
  source: string;
}

const base64 = '[\\w/+=.%-]';
const iam = 'IAM user guide, "Understanding unique ID prefixes" (2026): AIDA, AROA, APKA and ASCA are no secrets';
const gitleaks = 'gitleaks/gitleaks, cmd/generate/config/rules (2026-07)';
const encoded = 'the first bytes in base64';

const shapes: readonly Shape[] = [
  { what: 'access key id', begins: 'AKIA', goesOn: '[A-Z0-9]{12,}', source: iam },
  {
    what: 'access key id in small letters',
    begins: 'akia',
    goesOn: '(?=[a-z]{0,15}\\d)[a-z2-7]{16}(?![a-z0-9])',
    source: iam,
  },
  // A word, too (`ASIAPACIFIC…`), so it has to hold a digit.
  { what: 'temporary access key id', begins: 'ASIA', goesOn: '(?=[A-Z]{0,15}\\d)[A-Z0-9]{12,}', source: iam },
  { what: 'STS bearer token', begins: 'ABIA', goesOn: '(?=[A-Z]{0,15}\\d)[A-Z0-9]{12,}', source: iam },
  { what: 'context-specific credential', begins: 'ACCA', goesOn: '(?=[A-Z]{0,15}\\d)[A-Z0-9]{12,}', source: iam },
  {
    what: 'tokens of `aws login`',
    begins: 'ASO[AR]',
    goesOn: '(?=[A-Za-z]{0,40}\\d)[\\w/+=.-]{12,}',
    source: 'seen 2026-11',
  },
  { what: 'session token', begins: 'IQoJb3JpZ2lu', goesOn: `${base64}{20,}`, source: `${encoded} (2019 on)` },
  { what: 'session token', begins: 'F[wQ]oGZXIvYXdz', goesOn: `${base64}{20,}`, source: `${encoded} (2016 on)` },
  { what: 'session token', begins: 'AQoDYXdz', goesOn: `${base64}{20,}`, source: `${encoded} (before 2016)` },
  {
    what: 'Identity Center token',
    begins: 'ao[ar]AAAAA',
    goesOn: '[\\w:/+=.%-]{20,}',
    source: '~/.aws/sso/cache (2026)',
  },
  { what: 'Bedrock key', begins: 'ABSK', goesOn: '[\\w/+=-]{30,}', source: gitleaks },
  { what: 'Bedrock key of a session', begins: 'bedrock-api-key-', goesOn: '[\\w/+=.%-]{20,}', source: gitleaks },
  { what: 'marketplace key', begins: 'amzn\\.mws\\.', goesOn: '[0-9a-f-]{30,}', source: gitleaks },
  { what: 'JWT, or credentials as base64 of JSON', begins: 'ey(?:J|Ai)', goesOn: `${base64}{36,}`, source: 'RFC 7519' },
  { what: 'access key id in base64', begins: 'Q(?:UtJQ|VNJQ)', goesOn: '[\\w/+=]{20,}', source: encoded },
  { what: 'SAML assertion', begins: 'P(?:D94bWwg|HNhbWw|HNhbWwy|HNhbWxw)', goesOn: `${base64}{60,}`, source: encoded },
  {
    what: 'private key in base64',
    begins: 'LS0tLS1CRUdJTi(?:BSU0Eg|BQUklW|BFQy|BPUEVO|BFTkNS|BEU0Eg|BQR1AgUF)',
    goesOn: '[\\w/+=]{20,}',
    source: encoded,
  },
  {
    what: 'age key',
    begins: 'AGE-SECRET-KEY-(?:PQ-)?1',
    goesOn: '[0-9A-Z]{30,}',
    source: 'age-encryption.org',
  },
  { what: 'GitHub', begins: 'gh[pousr]_', goesOn: '\\w{20,}', source: gitleaks },
  { what: 'GitHub', begins: 'github_pat_', goesOn: '\\w{20,}', source: gitleaks },
  { what: 'GitLab', begins: 'gl(?:pat|dt|rt|soat|ptt|cbt|agent|ft|imt)-', goesOn: '[\\w.-]{18,}', source: gitleaks },
  { what: 'Slack', begins: 'xox[abeoprs](?:\\.xox[bp])?-', goesOn: '[\\w-]{10,}', source: gitleaks },
  { what: 'Slack', begins: 'xapp-\\d-', goesOn: '[\\w-]{10,}', source: gitleaks },
  {
    what: 'Slack hook',
    begins: 'hooks\\.slack\\.com/',
    goesOn: '(?:services|workflows|triggers)/[\\w/-]{20,}',
    source: gitleaks,
  },
  {
    what: 'Discord, Teams hook',
    begins: '(?:discord(?:app)?\\.com/api/webhooks|webhook\\.office\\.com/webhookb2)/',
    goesOn: '[\\w/@-]{20,}',
    source: gitleaks,
  },
  { what: 'Google', begins: 'AIza', goesOn: '[\\w-]{30,}', source: gitleaks },
  { what: 'Google', begins: 'GOCSPX-', goesOn: '[\\w-]{20,}', source: gitleaks },
  { what: 'Google', begins: 'ya29\\.', goesOn: '[\\w.-]{20,}', source: gitleaks },
  { what: 'Azure', begins: 'Q~', lead: 4, goesOn: '[\\w~.-]{31,34}', source: gitleaks },
  { what: 'Okta', begins: 'SSWS ', goesOn: '[\\w-]{20,}', source: 'Okta API reference (2026)' },
  { what: 'Stripe and the like', begins: '[rsp]k_(?:live|test|prod)_', goesOn: '\\w{10,}', source: gitleaks },
  {
    what: 'OpenAI, Anthropic',
    begins: 'sk-(?:proj-|ant-|svcacct-|admin-|or-)?',
    goesOn: '[\\w-]{20,}',
    source: gitleaks,
  },
  { what: 'Twilio', begins: 'SK', goesOn: '[0-9a-f]{32}(?![A-Za-z0-9])', source: gitleaks },
  { what: 'npm', begins: 'npm_', goesOn: '\\w{30,}', source: gitleaks },
  { what: 'PyPI', begins: 'pypi-A', goesOn: '[\\w-]{40,}', source: gitleaks },
  { what: 'Vault', begins: 'hv[sbr]\\.', goesOn: '[\\w-]{20,}', source: gitleaks },
  { what: 'Terraform Cloud', begins: '\\.atlasv1\\.', lead: 14, goesOn: '[\\w-]{40,}', source: gitleaks },
  { what: 'DigitalOcean', begins: 'do[opr]_v1_', goesOn: '[0-9a-f]{40,}', source: gitleaks },
  { what: 'Databricks', begins: 'dapi', goesOn: '[0-9a-f]{32}', source: gitleaks },
  { what: 'Docker Hub', begins: 'dckr_(?:pat|oat)_', goesOn: '[\\w-]{20,}', source: gitleaks },
  { what: 'SendGrid', begins: 'SG\\.', goesOn: '[\\w-]{16,}\\.[\\w-]{16,}', source: gitleaks },
  { what: 'Atlassian', begins: 'AT(?:ATT|CTT|BB)[A-Za-z0-9]', goesOn: '[\\w=-]{20,}', source: gitleaks },
  { what: '1Password', begins: 'ops_eyJ', goesOn: '[\\w/+=-]{40,}', source: gitleaks },
  { what: 'Grafana', begins: 'gl(?:sa|c)_', goesOn: '[\\w+/=-]{30,}', source: gitleaks },
  { what: 'Hugging Face', begins: 'hf_', goesOn: '[A-Za-z0-9]{30,}', source: gitleaks },
  { what: 'Tailscale', begins: 'tskey-(?:auth|api|client)-', goesOn: '[\\w-]{15,}', source: 'Tailscale documentation' },
  { what: 'Buildkite', begins: 'bk[ucra]a_', goesOn: '[0-9a-f]{30,}', source: gitleaks },
  { what: 'New Relic', begins: 'NRAK-', goesOn: '[A-Z0-9]{20,}', source: gitleaks },
  {
    what: 'Pulumi, Shopify, Linear, Doppler',
    begins: '(?:pul-|shp(?:at|ca|pa|ss)_|lin_api_|dp\\.(?:pt|st|ct)\\.)',
    goesOn: '[\\w.-]{30,}',
    source: gitleaks,
  },
  {
    what: 'hashed password',
    begins: '\\$(?:apr1|2[abxy]|[156y]|argon2id?)\\$',
    goesOn: '[\\w./$=,+-]{20,}',
    inside: true,
    source: 'crypt(5)',
  },
];

const begins = shapes.map((shape) => shape.begins).join('|');

/** Where one of the shapes may begin. */
const anyBeginning = new RegExp(`${begins}|[Bb](?:earer|EARER|asic|ASIC)[ \\t]`);
/** All shapes have a run of so many characters, but for those with other signs among them. */
const shortestRun = 20;
const hashed = /\$(?:apr1|2[abxy]|[156y]|argon2)/;

/** An access key id that the end of a line has cut in two. */
const cutKeyId =
  /(?<![A-Za-z0-9])(A[KS]IA[A-Z0-9]{3,15})[-\\]?[ \t]*\n[ \t>#;|+*]{0,40}([A-Z0-9]{1,13})(?=[\s"'`,.;|)\]<]|$)/g;
const keyIdLength = 20;

/** Whether a text may hold one of the shapes: few of its characters are looked at. */
export function mayHoldShape(text: string): boolean {
  for (const { start, end } of longRuns(text, shortestRun)) {
    if (anyBeginning.test(text.slice(Math.max(0, start - 60), end))) return true;
  }
  return (
    text.includes('Q~') ||
    (text.includes('IA') && text.search(cutKeyId) >= 0) ||
    (text.includes('$') && hashed.test(text))
  );
}

const patternsOf = (list: readonly Shape[]) =>
  list.map(({ begins: first, lead, goesOn }) => `${lead ? `(?<=[\\w~.]{${lead}})` : ''}${first}${goesOn}`).join('|');
const isApart = ({ inside, lead }: Shape) => !inside && !lead;
const whole = new RegExp(
  `(?<![A-Za-z0-9])(?:${patternsOf(shapes.filter(isApart))})|${patternsOf(shapes.filter((shape) => !isApart(shape)))}`,
  'g',
);
const leads = shapes.flatMap(({ begins: first, lead = 0 }) =>
  lead > 0 ? [{ first: new RegExp(`^${first}`), lead }] : [],
);

/** Of the schemes of HTTP's Authorization: what follows is the secret, whatever it looks like (RFC 7617, 6750). */
const scheme = /\b(?:Bearer|Basic|Negotiate|SSWS)[ \t]+(?=[\w+/=.~-]{12})[\w+/=.~-]+/gi;

/** Secrets that their own shape reveals. */
export function* shapesIn(text: string): Generator<Span> {
  for (const { 0: found, index } of text.matchAll(whole)) {
    const lead = leads.find(({ first }) => first.test(found))?.lead ?? 0;
    if (!text.startsWith('rolecall=', index - 9)) yield { start: index - lead, end: index + found.length };
  }
  for (const { 0: found, index } of text.matchAll(scheme)) {
    const value = found.lastIndexOf(' ') + 1 || found.lastIndexOf('\t') + 1;
    if (isRandom(found.slice(value)) || /[=\d]/.test(found.slice(value)))
      yield { start: index + value, end: index + found.length };
  }
  for (const { 0: found, 1: first = '', 2: rest = '', index } of text.matchAll(cutKeyId)) {
    const end = index + found.length;
    if (first.length + rest.length !== keyIdLength || !/\d/.test(first + rest)) continue;
    yield { start: index, end: index + first.length };
    yield { start: end - rest.length, end };
  }
}
