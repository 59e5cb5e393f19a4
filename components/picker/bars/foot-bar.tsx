import { useWords } from '@/components/kit/words.ts';
import type { RowLanding } from '@/components/picker/list/row-landing.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
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
  const said = role && context?.footWords(t, context, role, landing);
  return (
    <footer class="foot-bar">
      <p
        class="foot-bar-notice"
        aria-live="polite"
        data-kind={hasFailed ? 'failure' : notice ? 'notice' : (said?.kind ?? (role && 'plan'))}
      >
        {notice || said?.shown}
      </p>
      <p aria-hidden="true">
        <kbd>→</kbd> {t('picker_key_details')} <kbd>?</kbd> {t('picker_key_help')}
      </p>
    </footer>
  );
}
