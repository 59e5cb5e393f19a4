import { messageKey, useWords } from '@/components/kit/words.ts';
import type { RowLanding } from '@/components/picker/list/row-landing.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import type { PopupContext } from './popup-context.ts';
import { remedy } from './reach-words.ts';
import './foot-bar.css';

interface FootBarProps {
  role: CatalogRole | undefined;
  context: PopupContext | undefined;
  /** The page that the switch to the role will land on, if one was pasted. */
  landing?: RowLanding | undefined;
  /** What was just done, such as a copied link. */
  notice: string;
  /** That it was not done. */
  hasFailed?: boolean | undefined;
}

/** Says what Enter will do before it is pressed, why a role cannot work from here, and of the current one that it is it. */
export function FootBar({ role, context, landing, notice, hasFailed }: FootBarProps) {
  const t = useWords();
  const reach = role && context?.reachOf(role);
  const why = reach && remedy(t, reach);
  const rung = role && context?.rungOf(role);
  const isCurrent = reach?.state === 'current';
  const plan = isCurrent ? t('picker_is_current') : rung && t(rungKey(rung, context?.tab));
  const lands = rung && landing?.words(t, rung);
  return (
    <footer class="foot-bar">
      <p
        class="foot-bar-notice"
        aria-live="polite"
        data-kind={hasFailed ? 'failure' : notice ? 'notice' : why ? 'reason' : role && 'plan'}
      >
        {notice || why || (
          <>
            {plan && (lands || !isCurrent) && <kbd>↵</kbd>} {lands && !isCurrent ? `${plan} · ${lands}` : lands || plan}
          </>
        )}
      </p>
      <p aria-hidden="true">
        <kbd>→</kbd> {t('picker_key_details')} <kbd>?</kbd> {t('picker_key_help')}
      </p>
    </footer>
  );
}

const rungKey = (rung: Rung, tab: PopupContext['tab'] | undefined) =>
  rung === 'native' && tab !== 'console' ? 'picker_will_native_elsewhere' : messageKey('picker_will', rung);
