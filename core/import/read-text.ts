import { readConfig } from '@/core/config/read-config.ts';
import type { ConfigReading } from '@/core/config/role.ts';
import { splitSetting } from '@/core/config/setting.ts';
import { hasConfigKeys, hasConfigShape } from './config-shape.ts';
import { type FoundLink, findLinks, mayHoldLinks } from './find-links.ts';
import { foundToConfig, type Made } from './found-to-config.ts';
import type { LeftOut } from './left-out.ts';
import { type Link, rolesOfLinks } from './link-role.ts';

export interface TextReading extends Made {
  kind: 'config' | 'links' | 'nothing';
  leftOut: LeftOut[];
}

/**
 * A text (line ends `\n`) that may hold a config, links, or both; `besides` are links that were found otherwise. A config's
 * lines stay where they are, so that problems can be shown at them; a line that is there for its link only becomes a
 * comment, and the link's role is appended. Links in a config's comments stay what they are: reading the result again
 * gives the same. `tell` gets the share that is done.
 */
export function readText(
  text: string,
  besides: readonly Link[] = [],
  tell: (share: number) => void = () => {},
): TextReading {
  const within = mayHoldLinks(text) ? [...findLinks(text)] : [];
  tell(0.3);
  if (within.length + besides.length === 0) {
    return { kind: hasConfigShape(text) ? 'config' : 'nothing', text, made: 0, repeated: 0, leftOut: [] };
  }
  const config = hasConfigKeys(text) ? readConfig(text) : emptyConfig;
  if (config.roles.length === 0 && config.skipped.every(({ reason }) => reason === 'no-role')) {
    const { roles, leftOut } = rolesOfLinks([...besides, ...within]);
    tell(0.5);
    return { kind: roles.length > 0 ? 'links' : 'nothing', ...foundToConfig(roles), leftOut };
  }

  const active = within.filter(({ lineStart }) => !isComment(text, lineStart));
  const { roles, leftOut } = rolesOfLinks([...besides, ...active]);
  const appended = foundToConfig(roles, 'role', { profiles: namesIn(config), roles: config.roles });
  const kept = withLinesAsComments(text, active);
  return {
    ...appended,
    kind: 'config',
    text: appended.made === 0 ? kept : `${kept.trimEnd()}\n\n${appended.text}`,
    leftOut,
  };
}

const emptyConfig: ConfigReading = { roles: [], skipped: [], problems: [] };

/** Profiles, and sources that are none: a link's role of such a name would become what other roles are assumed from. */
function namesIn({ roles, skipped, problems }: ConfigReading): string[] {
  const profiles = [...roles, ...skipped].map(({ profile }) => profile);
  const sources = [...roles.map(({ sourceProfile }) => sourceProfile), ...problems.map(({ params }) => params?.source)];
  return [...profiles, ...sources.filter((name) => name !== undefined)];
}

function isComment(text: string, lineStart: number): boolean {
  let at = lineStart;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === '#' || text[at] === ';';
}

/** Comments out the lines of links that are neither settings nor headers, each once. */
function withLinesAsComments(text: string, links: readonly FoundLink[]): string {
  const parts: string[] = [];
  let done = 0;
  let last = -1;
  for (const { lineStart, start } of links) {
    if (lineStart === last || holdsConfig(text.slice(lineStart, Math.min(start, lineStart + 200)))) continue;
    last = lineStart;
    parts.push(text.slice(done, lineStart), '# ');
    done = lineStart;
  }
  return parts.join('') + text.slice(done);
}

/** Whether what stands before a link on its line is a setting's key or a section's header. */
function holdsConfig(lead: string): boolean {
  const trimmed = lead.trim();
  return /^[\w.-]+$/.test(splitSetting(`${trimmed} x`)?.key ?? '') || /^\[[^\]]+\]\s*[#;]?/.test(trimmed);
}
