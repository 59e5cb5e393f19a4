import { formatAccount } from '@/core/aws/format-account.ts';
import { shareRoles } from '@/core/share/bundle.ts';
import { linkOfShared } from '@/core/share/bundle-link.ts';
import type { ShareableRole, SharedRole, ShareOptions } from '@/core/share/shared-role.ts';
import { markdownLink, markdownText } from '@/core/switching/links/markdown-link.ts';
import { roleLink } from '@/core/switching/links/role-link.ts';
import { guarded } from '@/core/text/csv-cell.ts';
import { madeLate } from '@/core/text/made-late.ts';
import { visibleLine } from '@/core/text/visible-text.ts';
import { rolesToCsv } from './roles-csv.ts';
import { htmlList, htmlTable, type ShownRole } from './share-html.ts';
import { sharedConfig } from './shared-config.ts';

export const shareTextIds = [
  ...(['one-link', 'links', 'list', 'table', 'markdown-list', 'markdown-table', 'csv', 'config'] as const),
] as const;
export type ShareTextId = (typeof shareTextIds)[number];

/** Roles as others take them. */
export interface ShareText {
  id: ShareTextId;
  plain: string;
  /** The same for programs that take marked-up text from the clipboard; made of text alone. */
  html?: string;
}

export interface ShareChoice extends ShareOptions {
  /** Headings of tables, in the user's language. */
  headings: Record<'name' | 'account' | 'role' | 'organization', string>;
}

/**
 * Roles in every form that they can be sent in, without what is nobody else's, see `shareRoles`. `one-link` is missing where it
 * would be too long. In `links` only those that have one. Of no roles, nothing.
 */
export const shareTexts = (roles: readonly ShareableRole[], { headings, ...options }: ShareChoice): ShareText[] =>
  textsOfShared(shareRoles(roles, options).roles, headings);

/**
 * The same of what `shareRoles` gave. Each text is made when it is first asked for: of a hundred thousand roles, most are not, and
 * each would hold the page for seconds.
 */
export function textsOfShared(shared: readonly SharedRole[], headings: ShareChoice['headings']): ShareText[] {
  if (shared.length === 0) return [];
  const late = madeLate<{ shown: ShownRole[] }>({ shown: () => shared.map(shownRole) });
  const { link } = linkOfShared(shared);
  const titles = [headings.name, headings.account, headings.role, headings.organization];
  const text = (id: ShareTextId, plain: () => string, html?: () => string): ShareText =>
    madeLate<ShareText>({ id: () => id, plain, ...(html && { html }) });
  return [
    ...(link ? [text('one-link', () => link)] : []),
    text('links', () => lines(late.shown.flatMap((role) => role.link ?? []))),
    text(
      'list',
      () => lines(late.shown.map(plainLine)),
      () => htmlList(late.shown),
    ),
    text(
      'table',
      () => lines([titles, ...late.shown.map(cellsOf)].map(tabbed)),
      () => htmlTable(titles, late.shown),
    ),
    text('markdown-list', () => lines(late.shown.map((role) => `- ${markdownLine(role)}`))),
    text('markdown-table', () => markdownTable(titles, late.shown)),
    text('csv', () => rolesToCsv(shared)),
    text('config', () => sharedConfig(shared)),
  ];
}

function shownRole(role: SharedRole): ShownRole {
  const { profile, account, roleName, organization } = role;
  const link = roleLink(role);
  return {
    name: visibleLine(profile),
    account: formatAccount(account),
    roleName,
    organization: visibleLine(organization),
    ...(link && { link }),
  };
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** The number beside the name, always. Whoever keeps lists keeps them in spreadsheets. */
const plainLine = ({ name, account, roleName, link }: ShownRole): string =>
  guarded(`${name} (${account} / ${roleName})${link ? ` ${link}` : ''}`);

const cellsOf = ({ name, account, roleName, organization }: ShownRole): string[] => [
  name,
  account,
  roleName,
  organization,
];

/** In a spreadsheet a name that begins with `=` would be a formula. */
const tabbed = (cells: readonly string[]): string => cells.map(guarded).join('\t');

const markdownName = ({ name, link }: ShownRole): string => (link ? markdownLink(name, link) : markdownText(name));
const markdownLine = (role: ShownRole): string =>
  `${markdownName(role)} (${role.account} / ${markdownText(role.roleName)})`;

function markdownTable(titles: readonly string[], roles: readonly ShownRole[]): string {
  const rows = roles.map((role) => [
    markdownName(role),
    role.account,
    markdownText(role.roleName),
    markdownText(role.organization),
  ]);
  return lines([titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`));
}
