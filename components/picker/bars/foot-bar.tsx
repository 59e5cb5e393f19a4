import { useWords } from '@/components/kit/words.ts';
import type { RowLanding } from '@/components/picker/list/row-landing.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { safeText } from '@/core/text/visible-text.ts';
import './foot-bar.css';

interface FootBarProps {
  role: CatalogRole | undefined;
  context: PopupContext | undefined;
  /** The page that the switch to the role will land on, if one was pasted. */
  landing?: RowLanding | undefined;
  /** What was just done, such as a copied link. */
  notice: string;
  /** The heading that Enter expands, where all are collapsed. */
  collapsed?: string | undefined;
  /** That it was not done. */
  hasFailed?: boolean | undefined;
}

/** Says what Enter will do before it is pressed, whatever was just done, why a role cannot work from here, and of the current one that it is it. */
export function FootBar({ role, context, landing, notice, hasFailed, collapsed }: FootBarProps) {
  const t = useWords();
  const said = role && context?.footWords(t, context, role, landing);
  return (
    <footer class="foot-bar">
      <div class="foot-bar-said" aria-live="polite">
        {notice && (
          <p class="foot-bar-notice" data-kind={hasFailed ? 'failure' : 'notice'}>
            {notice}
          </p>
        )}
        {said ? (
          <p class="foot-bar-notice" data-kind={said.kind}>
            {said.shown}
          </p>
        ) : (
          collapsed && (
            <p class="foot-bar-notice" data-kind="plan">
              <kbd>↵</kbd> {t('picker_will_expand', safeText(collapsed))}
            </p>
          )
        )}
      </div>
      {/* What else is said needs the room more than the keys, which are the same every time. */}
      {!notice && role && said?.kind !== 'reason' && (
        <p class="foot-bar-keys" aria-hidden="true">
          <kbd>→</kbd> {t('picker_key_details')} <kbd>?</kbd> {t('picker_key_help')}
        </p>
      )}
    </footer>
  );
}
