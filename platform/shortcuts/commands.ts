import { locateRoles } from '@/core/catalog/locate-roles.ts';
import { isCurrent, isOutOfReach, reach } from '@/core/session/reach.ts';
import { recentsKey } from '@/core/store/keys.ts';
import type { Having } from '@/platform/browser.ts';
import { readPicker } from '@/platform/popup/picker.ts';
import type { Store } from '@/platform/store/store.ts';
import { activeTab } from '@/platform/switching/active-tab.ts';
import { sessionOf } from '@/platform/switching/console-tabs.ts';
import type { SwitchWithoutPopup } from './switch-without-popup.ts';

type Edge = Having<'action' | 'commands' | 'tabs' | 'scripting' | 'storage'>;

/** The commands of the manifest, beside the one that opens the popup. Their keys are the user's to choose. */
export type CommandName = 'last-role' | 'back-to-base';

/**
 * Switches to the role before the current one, like Alt+Tab with windows: twice brings the user back. If the current session
 * is none of the recent roles, it switches to the last one. Roles that cannot be reached from here are passed over, unless
 * there is no other. Without any such role, the popup opens to choose one.
 */
async function switchToLastRole(edge: Edge, store: Store, withoutPopup: SwitchWithoutPopup): Promise<void> {
  const [{ view }, recents, tab] = await Promise.all([
    readPicker(edge.storage.local),
    store.read(recentsKey),
    activeTab(edge),
  ]);
  const session = tab && (await sessionOf(edge, tab));
  const roles = view ? locateRoles(view, recents).map((index) => view.role(index)) : [];
  const others = roles.filter((role) => !session || isCurrent(role, session) !== true);
  const last = others.find((role) => !isOutOfReach(reach(role, session))) ?? others[0];
  if (last) return withoutPopup.switchTo(last, { where: 'here' });
  try {
    await edge.action.openPopup();
  } catch {
    // Chromium has it since 127; Firefox allows it in the key press itself, which is over.
  }
}

export function listenToCommands(edge: Edge, store: Store, withoutPopup: SwitchWithoutPopup): void {
  const commands: Record<CommandName, () => Promise<void>> = {
    'last-role': () => switchToLastRole(edge, store, withoutPopup),
    'back-to-base': () => withoutPopup.exit(),
  };
  edge.commands.onCommand.addListener((name) => {
    if (name in commands) void commands[name as CommandName]();
  });
}
