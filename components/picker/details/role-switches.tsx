import { Unbroken } from '@/components/kit/display/unbroken.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { formatPrincipal } from '@/core/aws/format-account.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { safeText } from '@/core/text/visible-text.ts';
import '@/components/kit/display/sheet-lead.css';
import './role-switches.css';

/** The last switches to a role, newest first. */
export function RoleSwitches({ switches }: { switches: readonly SwitchRecord[] }) {
  const t = useWords();
  const { time } = formatsOf(t);
  return (
    <section class="role-switches" aria-label={t('options_history')}>
      <h3>{t('options_history')}</h3>
      {switches.length === 0 && <p class="sheet-lead">{t('details_no_switches')}</p>}
      <ol>
        {switches.map(({ at, outcome, from }) => (
          <li key={at}>
            {time(at)} · {t(messageKey('history_outcome', outcome))}
            {from !== undefined && (
              <>
                {' · '}
                <Unbroken text={t('history_from', safeText(formatPrincipal(from)))} />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
