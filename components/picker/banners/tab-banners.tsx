import { Boundary } from '@/components/kit/lifetime/boundary.tsx';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { Told } from '@/components/picker/picker-state.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import { AccessBanner } from './access-banner.tsx';
import { SharedBanner } from './shared-banner.tsx';
import { UnopenedBanner } from './unopened-banner.tsx';

interface TabBannersProps {
  context: PopupContext;
  actions: Pick<PickerActions, 'requestAccess' | 'switchTo' | 'close'>;
  onIssue: (told: Told) => void;
}

/** What is to be said of the tab that the popup is over, each by itself. */
export function TabBanners({ context: { tab, unopened, shared }, actions, onIssue }: TabBannersProps) {
  return (
    <>
      <Boundary>{tab === 'no-access' && <AccessBanner onAllow={actions.requestAccess} />}</Boundary>
      <Boundary>{unopened && <UnopenedBanner unopened={unopened} actions={actions} onIssue={onIssue} />}</Boundary>
      <Boundary>{shared && <SharedBanner shared={shared} onClose={actions.close} />}</Boundary>
    </>
  );
}
