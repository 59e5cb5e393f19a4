import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { locateAll } from '@/core/catalog/locate-roles.ts';
import type { RoleProfile } from '@/core/catalog/role-id.ts';
import { findNamed, isInsteadOfRows, type NamedRole } from '@/core/import/form/named-role.ts';
import { withPlainDigits } from '@/core/import/lines/plain-digits.ts';
import { orderTopRoles } from '@/core/list/list-order.ts';
import { bestRoles } from '@/core/search/best-roles.ts';
import { landingIn } from '@/core/search/pasted.ts';
import { landingName, landsWith, type OneTimeLanding } from '@/core/switching/landing/one-time-landing.ts';
import type { Having } from '@/platform/browser.ts';
import { openReview } from '@/platform/import/pending-import.ts';
import { type PickerData, readPicker } from '@/platform/popup/picker.ts';
import { readTabScreen } from '@/platform/popup/tab-screen.ts';
import { contentOf, escapeXml, markedDescription, plainDescription, roleOfContent } from './omnibox-text.ts';
import { labelText } from './role-label.ts';
import type { SwitchWithoutPopup } from './switch-without-popup.ts';

type Edge = Having<'omnibox' | 'storage' | 'runtime' | 'i18n' | 'tabs'>;

/** Chromium shows nine rows at most, the default one and its own among them. */
const shown = 8;

/** A dash or a blank names no role: with it alone, Enter switches nowhere. */
const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

interface Suggestions {
  roles: CatalogRole[];
  /** What Enter means by the words as they are, if it is no row. */
  named: NamedRole | undefined;
  describe: (role: CatalogRole) => string;
}

/** The address bar's keyword `role`: words after it are searched as in the popup, and Enter switches. */
export function listenToOmnibox(edge: Edge, withoutPopup: SwitchWithoutPopup): void {
  const { omnibox, storage, runtime, i18n } = edge;
  const isFirefox = runtime.getURL('').startsWith('moz-extension:');
  // Read once for the words of one input, not for each of its keys.
  let reading: Promise<PickerData> | undefined;
  /** What the text is that suggestions were made for: one that is chosen takes its place. */
  let landing: OneTimeLanding | undefined;
  const read = () => {
    reading ??= Promise.all([readPicker(storage.local), readTabScreen(edge)]).then(([data, known]) => ({
      ...data,
      order: known?.screen?.order,
    }));
    return reading;
  };
  const forget = () => {
    reading = undefined;
    landing = undefined;
  };

  const nameOf = (one: OneTimeLanding) =>
    one.page === undefined
      ? i18n.getMessage('picker_lands_nowhere', one.region)
      : landingName(one) || i18n.getMessage('picker_lands_home');
  const landingFor = (role: CatalogRole) => (landing && landsWith(landing, role) ? landing : undefined);

  function suggestions({ view, order, ...kept }: PickerData, written: string): Suggestions | undefined {
    const query = withPlainDigits(written);
    if (!view || view.count === 0) return undefined;
    const { pins, recents, away } = orderTopRoles(kept, order);
    // Without headings, the role that one is in is not the first, pinned or not.
    const isCurrent = ({ id }: RoleProfile) => id === order?.current;
    const top = locateAll(view, {
      pins: pins.filter((pin) => !isCurrent(pin)),
      recents: [...recents, ...pins.filter(isCurrent)],
      away,
    });
    let named: NamedRole | undefined;
    const { roles, patterns } = bestRoles(view, query, top, 2 * shown, (of, words, boosts) => {
      const found = findNamed(of, words, boosts);
      if (isInsteadOfRows(found.named)) named = found.named;
      return found;
    });
    // Of roles that are chosen by the same words, in two sources say, the first is meant: the others are not offered.
    const byContent = new Map<string, CatalogRole>();
    for (const role of roles.map((index) => view.role(index))) {
      const content = contentOf(role);
      if (!byContent.has(content)) byContent.set(content, role);
    }
    return {
      named,
      roles: [...byContent.values()].slice(0, shown),
      // Firefox shows markup as it is written.
      describe(role) {
        const one = landingFor(role);
        const where = one && nameOf(one);
        return isFirefox ? plainDescription(role, where) : markedDescription(role, patterns, where);
      },
    };
  }

  /** Why the first thing is no row: of Chromium as markup. */
  function wordsFor(named: NamedRole | undefined): string | undefined {
    if (!named || named.is === 'listed') return undefined;
    if (named.is === 'set') return i18n.getMessage('picker_offer_set');
    if (named.is === 'open') return i18n.getMessage('picker_offer_open');
    if (named.is === 'unclear') return i18n.getMessage('picker_offer_unclear');
    if (named.is === 'long-role') return i18n.getMessage('add_fault_long_role');
    if (named.is === 'shared') return i18n.getMessage('picker_offer_shared');
    if (named.is === 'too-long') return i18n.getMessage('picker_offer_too_long');
    if (named.is === 'digits') return i18n.getMessage('add_fault_digits', String(named.count));
    const { account, roleName } = named.role;
    const words = i18n.getMessage('omnibox_offer', [labelText(roleName), formatAccount(account)]);
    return isFirefox ? words : escapeXml(words);
  }

  omnibox.onInputStarted.addListener(forget);
  omnibox.onInputCancelled.addListener(forget);

  omnibox.onInputChanged.addListener(async (text, suggest) => {
    landing = landingIn(text);
    const found = suggestions(await read(), text);
    const rows = found?.roles.map((role) => ({ content: contentOf(role), description: found.describe(role) })) ?? [];
    const told = found && !hasWord(text) ? i18n.getMessage('omnibox_type') : wordsFor(found?.named);
    // A blank more, for what is typed is no suggestion; chosen, it is the same words.
    const words = {
      content: `${text} `,
      description: told ?? i18n.getMessage(found ? 'omnibox_nothing' : 'omnibox_no_roles'),
    };
    const [first = words, ...others] = told === undefined ? rows : [words, ...rows];
    // What Enter does without a choice is the first row. Firefox shows a default one only with the next input (seen in 140).
    if (isFirefox) return suggest([first, ...others]);
    omnibox.setDefaultSuggestion({ description: first.description });
    suggest(others);
  });

  omnibox.onInputEntered.addListener(async (text, disposition) => {
    const data = await read();
    landing = landingIn(text) ?? landing;
    const found = suggestions(data, text);
    if (!data.view || !found) return runtime.openOptionsPage();
    const { named, roles } = found;
    if (named?.is === 'shared') return openReview(edge, { text, origin: 'pasted', name: '' });
    const meant = named ? (named.is === 'offered' ? named.role : undefined) : roles[0];
    const role = roleOfContent(data.view, text) ?? (hasWord(text) ? meant : undefined);
    const page = role && landingFor(role)?.page;
    forget();
    const where = disposition === 'currentTab' ? 'here' : 'new-tab';
    if (role) await withoutPopup.switchTo(role, { where, ...(page && { landing: page }) });
  });
}
