import { type ShareTextId, textsOfShared } from '@/core/export/share-texts.ts';
import { listedOnPage } from '@/core/export/team-page.ts';
import { shareRoles } from '@/core/share/bundle.ts';
import { bundleLink } from '@/core/share/bundle-link.ts';
import type { BundleProblem } from '@/core/share/bundle-problems.ts';
import type { ShareableRole, SharedRole, ShareOptions } from '@/core/share/shared-role.ts';
import { roleLink } from '@/core/switching/links/role-link.ts';
import { madeLate } from '@/core/text/made-late.ts';

/**
 * A form in which roles are sent. `file` where there are too many for one link; `page-link`: a role with a page; `team-page`: a
 * file that lists them, and holds the text.
 */
export interface ShareForm {
  id: ShareTextId | 'page-link' | 'file' | 'team-page';
  plain: string;
  html?: string;
  /** Of a link or a file that says nothing by itself: the roles in it, as their receiver gets them. */
  holds?: SharedRole[];
}

export interface Shared {
  /** Those that are sent. */
  roles: SharedRole[];
  problems: BundleProblem[];
  forms: ShareForm[];
}

interface Of extends ShareOptions {
  headings: Parameters<typeof textsOfShared>[1];
  /** The one role with the page that one is on. */
  page: ShareableRole | undefined;
  /** Id of the form that comes first. */
  last: string | undefined;
}

/**
 * All forms of roles, the one that was taken last first. None if nothing of them can be sent. A text is made when it is first asked
 * for, see `textsOfShared`.
 */
export function shareForms(of: readonly ShareableRole[], { headings, page, last, ...options }: Of): Shared {
  const { roles, problems } = shareRoles(of, options);
  const pageLink = page && bundleLink([page], options).link;
  const hasLinks = roles.some((role) => roleLink(role) !== undefined);
  const forms = textsOfShared(roles, headings)
    .filter(({ id }) => id !== 'links' || hasLinks)
    .map((text): ShareForm => (text.id === 'one-link' ? { ...text, holds: roles } : text));
  const config = forms.find(({ id }) => id === 'config');
  // Where there is no one link, the file stands for it.
  if (config && forms[0]?.id !== 'one-link') forms.unshift(madeLate({ id: () => 'file', plain: () => config.plain }));
  if (config)
    forms.push(madeLate({ id: () => 'team-page', plain: () => config.plain, holds: () => listedOnPage(roles) }));
  if (page && pageLink)
    forms.splice(1, 0, { id: 'page-link', plain: pageLink, holds: shareRoles([page], options).roles });
  const first = forms.findIndex(({ id }) => id === last);
  if (first > 0) forms.unshift(...forms.splice(first, 1));
  return { roles, problems, forms };
}
