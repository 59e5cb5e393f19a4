import { Boundary } from '@/components/kit/lifetime/boundary.tsx';
import { messageKey } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { Told } from '@/components/picker/picker-state.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import { AccessBanner } from './access-banner.tsx';
import { PageBanner } from './page-banner.tsx';
import { SharedBanner } from './shared-banner.tsx';
import { UnopenedBanner } from './unopened-banner.tsx';

interface TabBannersProps {
  context: PopupContext;
  actions: Pick<PickerActions, 'requestAccess' | 'switchTo' | 'close'>;
  onIssue: (told: Told) => void;
}

/** What is to be said of the tab that the popup is over, each by itself. */
export function TabBanners({
  context: { tab, unopened, shared, wanted, isMarkHidden },
  actions,
  onIssue,
}: TabBannersProps) {
  return (
    <>
      <Boundary>{tab === 'no-access' && <AccessBanner onAllow={actions.requestAccess} />}</Boundary>
      <Boundary>{unopened && <UnopenedBanner unopened={unopened} actions={actions} onIssue={onIssue} />}</Boundary>
      <Boundary>{isMarkHidden && <PageBanner text="picker_hides_mark" />}</Boundary>
      <Boundary>{wanted?.unopened && <PageBanner text={messageKey('picker_not_opened', wanted.unopened)} />}</Boundary>
      <Boundary>{shared && <SharedBanner shared={shared} onClose={actions.close} />}</Boundary>
    </>
  );
}
