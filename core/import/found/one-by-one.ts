import { roleId } from '@/core/catalog/role-id.ts';
import { parseDocument, type Section, textOfSection } from '@/core/config/document/document.ts';
import { editText } from '@/core/config/document/edit-text.ts';
import { type Key, settingKey } from '@/core/config/document/keys.ts';
import { splitSetting } from '@/core/config/document/setting.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import type { FoundRole } from './found-role.ts';
import { foundToConfig } from './found-to-config.ts';

/** A source's text with one role more, or otherwise, and the profile that this is in it. */
export interface TextWithRole {
  text: string;
  profile: string;
}

/** Where a role stands in its source's text. */
export type PlaceInText = Pick<Role, 'profile' | 'line'>;

/** What a form for one role writes. Other settings of its section stay as they are. */
const written: ReadonlySet<Key | undefined> = new Set<Key>([
  ...(['role_arn', 'aws_account_id', 'role_name', 'partition', 'region', 'color', 'group'] as const),
  ...(['sso_start_url', 'sso_account_id', 'sso_role_name'] as const),
]);

/** Appends a role. One of its name that is another role's keeps it: this one gets a name that tells them apart. */
export function withRole(text: string, role: FoundRole): TextWithRole {
  const section = sectionOf(role, namesIn(text));
  const before = text.trimEnd();
  return { ...section, text: before === '' ? section.text : `${before}\n\n${section.text}` };
}

/** Puts a role in the place of one; undefined: that is no longer there. */
export function withRoleChanged(text: string, place: PlaceInText, role: FoundRole): TextWithRole | undefined {
  const { document, section } = find(text, place);
  if (!section) return undefined;
  const others = document.sections.filter((one) => one !== section).map(({ name }) => name);
  const made = sectionOf(role, others);
  const lines = textOfSection(document, section).split('\n');
  const header = lines.findIndex((line) => line.trimStart().startsWith('['));
  const comments = lines.slice(0, header).map((line) => `${line}\n`);
  const kept = lines.slice(header + 1).filter((line) => !written.has(settingKey(splitSetting(line.trim())?.key ?? '')));
  const [all, own] = [kept, []].map((rest) => {
    const instead = `${comments.join('')}${[made.text.trimEnd(), ...rest].join('\n').trimEnd()}\n`;
    const isLast = section.end === text.length;
    return editText(text, [{ start: section.start, end: section.end, text: isLast ? instead : `${instead}\n` }]);
  });
  const isRole = readConfig(all ?? '').roles.some(
    (one) => one.profile === made.profile && roleId(one) === roleId(role),
  );
  // A setting that stays may say something else of the role.
  return { text: (isRole ? all : own) ?? '', profile: made.profile };
}

/** Takes a role's section out, with the comments above it; undefined: it is no longer there. */
export function withoutRole(text: string, place: PlaceInText): string | undefined {
  const { section } = find(text, place);
  return section && editText(text, [{ start: section.start, end: section.end, text: '' }]);
}

function find(text: string, { profile, line }: PlaceInText) {
  const document = parseDocument(text);
  const isIt = (one: Section) => one.kind === 'profile' && one.name === profile && one.line === line;
  return { document, section: document.sections.find(isIt) };
}

const namesIn = (text: string): string[] => parseDocument(text).sections.map(({ name }) => name);

function sectionOf(role: FoundRole, taken: Iterable<string>): TextWithRole {
  const { text } = foundToConfig([role], { profiles: taken, roles: [] });
  return { text, profile: readConfig(text).roles[0]?.profile ?? '' };
}
