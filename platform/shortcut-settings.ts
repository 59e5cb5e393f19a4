import type { BrowserApi } from '@/platform/browser.ts';

type Edge = Pick<BrowserApi, 'commands' | 'tabs'>;

/** Chromium names keys of one sign by word: `Ctrl+Shift+Comma`. */
const signs: Record<string, string> = { Comma: ',', Period: '.' };

/** The popup's key combination as the browser words it, with signs for their names; empty: the user, or another extension, took it away. */
export async function popupShortcut({ commands }: Pick<Edge, 'commands'>): Promise<string> {
  // Firefox for Android has no keys.
  const popup = ((await commands?.getAll()) ?? []).find(({ name }) => name === '_execute_action');
  return (popup?.shortcut ?? '').replace(/Comma|Period/, (name) => signs[name] ?? name);
}

/** Firefox has a call for it since version 137; Chromium has an address, which Edge and others turn into their own. */
export async function openShortcuts({ commands, tabs }: Edge): Promise<void> {
  const settings: Partial<NonNullable<Edge['commands']>> = commands ?? {};
  if (settings.openShortcutSettings) await settings.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}
