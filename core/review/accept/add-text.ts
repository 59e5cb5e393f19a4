import { roleId } from '@/core/catalog/role-id.ts';
import { readConfig } from '@/core/config/read-config.ts';
import type { Role } from '@/core/config/role.ts';
import { collect } from '@/core/text/collect.ts';
import { endsInBlankLine } from '@/core/text/lines.ts';
import { type Group, type GroupedText, readGroups } from './groups.ts';
import { mergeSettings } from './merge-settings.ts';

/**
 * Adds a text to a source's text. Everything in the stored text stays: comments, settings, sections without a role. A section
 * with a new name is appended. A section with a known name gives its settings to the stored one, which keeps the settings
 * that the added one does not mention. If the name now stands for another role, the added section replaces the stored one,
 * because half of each would be a third role. The result has no secrets. Text of `added` outside of sections is dropped: it
 * would fall into the stored text's last section.
 *
 * `isExcerpt`: the text was made from a link or the console's list, so its names are not the user's. Roles that the source
 * has under another name are not added again. `compareRoles` of `stored` and the result shows what the addition changes.
 * Never throws; linear in the length of both.
 */
export function addText(stored: string, added: string, isExcerpt = false): string {
  const before = readGroups(stored);
  const extra = readGroups(added);
  const ids = new Set(isExcerpt ? before.roles.map(roleId) : []);
  const isKnown = ({ key, role }: Group) => role !== undefined && ids.has(roleId(role)) && !before.byKey.has(key);
  const wanted = new Map([...extra.byRole].filter(([, group]) => !isKnown(group)));
  extra.parts = extra.parts.filter(({ group }) => !group || !isKnown(group));
  const whole = new Set<Group>();
  let text = writeAdded(before, extra, whole);
  const lost = rolesMissing(wanted, text);
  if (lost.length === 0) return text;
  // Two sections' settings together said something else than the added one by itself.
  for (const group of lost) whole.add(group);
  text = writeAdded(before, extra, whole);
  return text;
}

function rolesMissing(wanted: ReadonlyMap<Role, Group>, text: string): Group[] {
  const known = new Set(readConfig(text).roles.map((role) => `${role.profile}\n${roleId(role)}`));
  return [...wanted].flatMap(([role, group]) => (known.has(`${role.profile}\n${roleId(role)}`) ? [] : [group]));
}

/** `whole`: groups that are not to be mixed with the stored section of their name. */
function writeAdded(before: GroupedText, extra: GroupedText, whole: ReadonlySet<Group>): string {
  /** Stored group → the text that replaces it. */
  const instead = new Map<Group, string>();
  const behind = new Map<Group, string[]>();
  const end: string[] = [];
  const others = new Set(before.parts.flatMap(({ text, group }) => (group ? [] : [text.trim()])));
  const seen = new Set<Group>();

  function place(group: Group): void {
    const stored = before.byKey.get(group.key);
    const last = stored?.at(-1);
    if (!stored || !last) {
      end.push(textOf(group));
      return;
    }
    const partner = partnerOf(group, stored);
    const isAlone = stored.length === 1 && extra.byKey.get(group.key)?.length === 1;
    const isPlain = partner?.texts.length === 1 && group.texts.length === 1 && !instead.has(partner);
    if (isPlain && !whole.has(group)) instead.set(partner, mergeSettings(textOf(partner), textOf(group)));
    else if (isAlone && (whole.has(group) || !partner)) instead.set(last, textOf(group));
    else if (!stored.some((one) => textOf(one).trim() === textOf(group).trim())) collect(behind, last, textOf(group));
  }

  for (const { section, text, group } of extra.parts) {
    if (section.kind === 'other' && !others.has(text.trim())) end.push(text);
    if (!group || seen.has(group)) continue;
    seen.add(group);
    place(group);
  }
  return write(before, instead, behind, end);
}

const textOf = ({ texts }: Group) => texts.join('');

/** The stored group that says more about the same, if there is one. */
function partnerOf({ role }: Group, stored: readonly Group[]): Group | undefined {
  const plain = stored.find((one) => !one.role);
  if (!role) return plain ?? stored[0];
  return stored.find((one) => one.role && roleId(one.role) === roleId(role)) ?? plain;
}

function write(
  before: GroupedText,
  instead: ReadonlyMap<Group, string>,
  behind: ReadonlyMap<Group, string[]>,
  end: readonly string[],
): string {
  const pieces: string[] = [];
  const written = new Set<Group>();
  const lastBlock = new Map(before.parts.map(({ group }, index) => [group, index]));
  before.parts.forEach(({ text: own, group }, index) => {
    const other = group && instead.get(group);
    if (other === undefined) pieces.push(own);
    else if (group && !written.has(group)) pieces.push(other);
    if (!group) return;
    written.add(group);
    if (lastBlock.get(group) === index) for (const text of behind.get(group) ?? []) pieces.push(apart(pieces), text);
  });
  for (const text of end) pieces.push(apart(pieces), text);
  return pieces.join('');
}

/** What makes an empty line between what is written and what comes. */
function apart(pieces: readonly string[]): string {
  const last = pieces.findLast((piece) => piece !== '') ?? '';
  if (last.trim() === '' || endsInBlankLine(last)) return '';
  return last.endsWith('\n') ? '\n' : '\n\n';
}
