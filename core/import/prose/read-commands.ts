import { headerLine, settingLine } from '@/core/config/document/write-lines.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { type Findings, noFindings } from '@/core/import/found/findings.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { type LeftOut, type LeftOutReason, leftOutOf } from '@/core/import/found/left-out.ts';
import { isContinued, withoutContinuation } from '@/core/import/lines/continued.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';

const command = /\baws\b[^\n]{0,200}\bconfigure\s{1,9}set\s/;
const word = /"((?:[^"\\]|\\.){0,2000})"|'([^']{0,2000})'|((?:[^\s"'\\;&|]|\\.){1,2000})|([;&|])/g;
/** Commands that are continued over more lines are made to hurt. */
const mostLines = 20;

/** What a command sets: a setting, of a profile or an SSO session. */
interface Assignment {
  section: string;
  key: string;
  value: string;
  line: number;
}

/**
 * The roles of `aws configure set role_arn … --profile x` lines, whatever prompts stand before them and however they are
 * continued: the sections that they write, read as a config.
 */
export function readCommands({ lines, isFree, claim }: MarkedText): Findings {
  const assignments: Assignment[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isFree(at) || !command.test((lines[at] ?? '').slice(0, 1000))) continue;
    const first = at;
    let text = lines[at] ?? '';
    while (isContinued(text) && at - first < mostLines && isFree(at + 1))
      text = `${withoutContinuation(text)} ${lines[++at] ?? ''}`;
    const found = assignmentsIn(text, first + 1);
    if (found.length === 0) continue;
    assignments.push(...found);
    claim(first, at + 1);
  }
  return assignments.length === 0 ? noFindings() : readSections(assignments);
}

function assignmentsIn(text: string, line: number): Assignment[] {
  const words = Array.from(text.matchAll(word), ([, double, single, bare, end]) =>
    end ? '\n' : (double ?? single ?? bare?.replace(/\\(.)/g, '$1') ?? ''),
  );
  const assignments: Assignment[] = [];
  for (let from = 0; from < words.length; ) {
    const next = words.indexOf('\n', from);
    const to = next < 0 ? words.length : next;
    const assignment = assignmentOf(words.slice(from, to), line);
    if (assignment) assignments.push(assignment);
    from = to + 1;
  }
  return assignments;
}

function assignmentOf(words: readonly string[], line: number): Assignment | undefined {
  const start = words.findIndex((one, index) => one === 'configure' && words[index + 1] === 'set');
  if (start < 0 || !words.slice(0, start).some((one) => /(?:^|[/\\])aws(?:\.exe)?$/.test(one))) return undefined;
  let profile = 'default';
  const rest: string[] = [];
  words.forEach((one, index) => {
    if (one === '--profile') profile = words[index + 1] ?? profile;
    else if (one.startsWith('--profile=')) profile = one.slice('--profile='.length);
    else if (index > start + 1 && words[index - 1] !== '--profile' && !one.startsWith('--')) rest.push(one);
  });
  const [name, value] = rest;
  if (name === undefined || value === undefined) return undefined;
  // `aws configure set profile.x.role_arn …`, `sso-session.x.sso_start_url …`
  const [, kind, named, key] = /^(profile|sso-session)\.(.+)\.([a-z_]+)$/.exec(name) ?? [];
  const section = kind === 'sso-session' ? `[sso-session ${named}]` : headerLine(named ?? profile);
  return { section, key: key ?? name, value, line };
}

/** What makes a section another role than it was. */
const ofRole = /^(?:role_arn|sso_account_id|aws_account_id)$/;

/**
 * What belongs to one section each. A section whose role is set a second time is another one of the same name: in a list of
 * roles names repeat, and the first role is not to be lost.
 */
function sectionsOf(assignments: readonly Assignment[]): Assignment[][] {
  const sections: Assignment[][] = [];
  const latest = new Map<string, Assignment[]>();
  for (const one of assignments) {
    const known = latest.get(one.section);
    const isOther = known?.some(({ key, value }) => ofRole.test(key) && key === one.key && value !== one.value);
    if (known !== undefined && !isOther) known.push(one);
    else {
      const section = [one];
      latest.set(one.section, section);
      sections.push(section);
    }
  }
  return sections;
}

function readSections(assignments: readonly Assignment[]): Findings {
  /** Line of the written config → line of the command. */
  const places: number[] = [];
  const text = sectionsOf(assignments)
    .map((settings) => {
      places.push(settings[0]?.line ?? 1, ...settings.map(({ line }) => line));
      return [settings[0]?.section, ...settings.map(({ key, value }) => settingLine(key, value))].join('\n');
    })
    .join('\n');
  const { roles, skipped } = readConfig(text);
  const lineOf = (line: number) => places[line - 1] ?? 1;
  const found = roles.map(
    ({ profile, organization: _, line, ...role }): FoundRole => ({
      ...role,
      name: profile,
      isProfile: true,
      line: lineOf(line),
    }),
  );
  const leftOut = skipped.flatMap(({ reason, line, value, profile }): LeftOut[] => {
    const told = reasons[reason];
    return told === undefined ? [] : [leftOutOf(told, lineOf(line), value ?? profile)];
  });
  return { roles: found, accounts: [], leftOut };
}

/** Profiles that only set a region, or keys, were not meant as roles. */
const reasons: Partial<Record<string, LeftOutReason>> = {
  'bad-arn': 'bad-arn',
  'bad-account': 'bad-account',
  'bad-role-name': 'bad-role-name',
  'bad-partition': 'bad-partition',
  'no-account': 'bad-account',
  'sso-incomplete': 'no-portal',
  'sso-bad-account': 'bad-account',
};
