import { formatsOf } from '@/components/kit/formats.ts';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import '@/components/picker/sheets/sheet-lead.css';
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
                <SafeText text={t('history_from', from)} />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
