import { useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { Told } from '@/components/picker/picker-state.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { isIssue } from '@/core/switching/report.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { TopBanner } from './top-banner.tsx';

interface UnopenedBannerProps {
  unopened: NonNullable<PopupContext['unopened']>;
  actions: Pick<PickerActions, 'switchTo' | 'close'>;
  onIssue: (told: Told) => void;
}

/** Over the portal's tab that was opened for a role: only the user sees whether it knows the account. */
export function UnopenedBanner({ unopened: { role, host, choice }, actions, onIssue }: UnopenedBannerProps) {
  const t = useWords();
  async function open() {
    const report = await actions.switchTo(role, { where: 'here', ...choice });
    if (isIssue(report)) onIssue({ is: 'report', role, report });
    else if (report.state !== 'canceled') actions.close();
  }
  return (
    <TopBanner
      text={t('picker_unopened', isolatedText(host), isolatedText(shownName(role)))}
      action={t('picker_unopened_try')}
      onAction={() => void open()}
    />
  );
}
