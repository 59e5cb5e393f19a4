import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { ChoiceField } from '@/components/kit/controls/choice-field.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { RowLanding } from '@/components/picker/list/row-landing.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import { shownRegion } from '@/core/aws/region-names.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { landingChoices } from './landing-choices.ts';
import { defaultRegion, type NearRegions, regionChoices } from './region-choices.ts';
import type { OwnFormState } from './use-own-form.ts';
import '@/components/kit/display/sheet-lead.css';
import './role-form.css';

interface SwitchFormProps {
  role: CatalogRole;
  own: Pick<OwnFormState, 'kept' | 'keep' | 'done'>;
  near: NearRegions;
  /** The console page in the tab, if it is one. */
  page: string | undefined;
  /** The page whose address or ARN the search has: this switch lands on it. */
  pasted: RowLanding | undefined;
  context: PopupContext | undefined;
  /** A region was asked for: who chooses one wants to go there. */
  isForRegion: boolean;
  onSwitch: (choice: SwitchChoice) => unknown;
  /** Shows the texts to use the role elsewhere, or to share it. */
  onMore: (sheet: 'use' | 'share', role: CatalogRole) => void;
}

/** Region and page: for one switch, or for every one from now on. */
export function SwitchForm({ role, own, near, page, pasted, context, isForRegion, onSwitch, onMore }: SwitchFormProps) {
  const t = useWords();
  const [region, setRegion] = useState('');
  const [landing, setLanding] = useState(pasted?.landing ?? '');
  const rung = context?.rungOf(role);
  const [isKept, setKept] = useState(false);
  const ownLanding = own.kept?.landing;
  const { own: ownRegion, written, here, recent } = near;
  const findRegion = useMemo(
    () => regionChoices(t, role.partition, near),
    [t, role.partition, ownRegion, written, here, recent],
  );
  const landings = useMemo(() => {
    const ofSearch = pasted?.landing ? { value: pasted.landing, text: pasted.name(t) } : undefined;
    return landingChoices(t, role.partition, page, ownLanding, ofSearch);
  }, [t, role.partition, page, ownLanding, pasted]);
  const choice = { region: region || undefined, landing: landing || undefined };
  const usual = defaultRegion(t, near);
  async function keep(): Promise<void> {
    await own.keep({
      ...(region && { region: region === written ? '' : region }),
      ...(landing && { landing: landing === 'page' ? '' : landing }),
    });
    setRegion('');
    setLanding('');
    setKept(true);
  }
  return (
    <form
      class="role-form"
      aria-label={t('details_this_switch')}
      onSubmit={(event) => {
        event.preventDefault();
        onSwitch({ where: 'here', ...choice });
      }}
      onKeyDown={(event) => {
        const isNewTab = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!isNewTab || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        onSwitch({ where: 'new-tab', ...choice });
      }}
    >
      <div class="role-form-pair">
        <ChoiceField
          label={t('common_region')}
          value={region}
          shown={region ? shownRegion(region, t('common_locale')) : usual.text}
          find={findRegion}
          none={t('details_region_unknown')}
          onChoose={setRegion}
          onGo={
            isForRegion ? (region) => onSwitch({ where: 'here', ...choice, region: region || undefined }) : undefined
          }
        />
        <ChoiceField
          label={t('details_landing')}
          value={landing}
          shown={landings.shown(landing)}
          find={landings.find}
          none={t('details_landing_unknown')}
          onChoose={setLanding}
        />
      </div>
      {pasted && rung && landing === (pasted.landing ?? '') && (rung === 'link' || !pasted.landing) && (
        <p class="sheet-lead">{pasted.words(t, rung)}</p>
      )}
      <div class="role-form-buttons">
        <Button type="submit" look="primary">
          {t('keys_switch')}
        </Button>
        <Button onClick={() => onSwitch({ where: 'new-tab', ...choice })}>{t('keys_new_tab')}</Button>
        <Button look="quiet" onClick={() => onMore('use', role)}>
          {t('use_open')}
        </Button>
        <Button look="quiet" onClick={() => onMore('share', role)}>
          {t('share_open')}
        </Button>
        {(region || landing) && (
          <Button look="quiet" onClick={() => void keep()}>
            {t('details_always')}
          </Button>
        )}
        <Status>{isKept && !region && !landing && own.done === 'kept' && t('details_kept')}</Status>
      </div>
    </form>
  );
}
