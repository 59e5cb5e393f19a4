import type { ComponentChildren } from 'preact';
import { Unbroken } from '@/components/kit/display/unbroken.tsx';
import { messageKey, type Translate } from '@/components/kit/words.ts';
import type { RowLanding } from '@/components/picker/list/row-landing.ts';
import { remedy } from '@/components/picker/remedy.ts';
import { keyboardHere } from '@/components/picker/sheets/key-names.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Reach } from '@/core/session/reach.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import type { TabContext } from '@/platform/popup/tab-context.ts';

/** What the foot says of a role: the reason why it cannot work from here, else what Enter will do. */
interface FootWords {
  kind: 'reason' | 'plan';
  shown: ComponentChildren;
}

/** What is known of the browser around the popup. */
interface Around extends Pick<TabContext, 'tab'> {
  reachOf: (role: CatalogRole) => Reach;
  landingOf: (role: CatalogRole) => Pick<RowLanding, 'words'> | undefined;
  rungOf: (role: CatalogRole) => Rung | undefined;
  signOutFirst: (role: CatalogRole) => string | undefined;
}

/** `landing`: the page that the switch to the role will land on, if one was pasted. */
export function footWords(
  t: Translate,
  { tab, reachOf, landingOf, rungOf, signOutFirst }: Around,
  role: CatalogRole,
  landing: Pick<RowLanding, 'words'> | undefined,
): FootWords {
  const reach = reachOf(role);
  const signedIn = signOutFirst(role);
  const why = remedy(t, reach) ?? (signedIn === undefined ? undefined : t('sessions_will_sign_out', signedIn));
  if (why) return { kind: 'reason', shown: <Unbroken text={why} /> };
  if (reach.state === 'open') {
    const others = keyboardHere() === 'mac' ? '⌥↵' : 'Alt+↵';
    const shown = (
      <>
        <kbd>↵</kbd> {t('picker_will_go_to_tab')} <kbd>{others}</kbd> {t('picker_will_go_to_tab_else')}
      </>
    );
    return { kind: 'plan', shown };
  }
  const rung = rungOf(role);
  const lands = rung && (landing ?? landingOf(role))?.words(t, rung);
  const isCurrent = reach.state === 'current';
  const plan = isCurrent ? t('picker_is_current') : rung && t(rungKey(rung, tab));
  const shown = (
    <>
      {plan && (lands || !isCurrent) && <kbd>↵</kbd>} {lands && !isCurrent ? `${plan} · ${lands}` : lands || plan}
    </>
  );
  return { kind: 'plan', shown };
}

const rungKey = (rung: Rung, tab: Around['tab']) =>
  rung === 'native' && tab !== 'console' ? 'picker_will_native_elsewhere' : messageKey('picker_will', rung);
