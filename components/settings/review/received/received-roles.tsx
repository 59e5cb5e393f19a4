import { Checkbox } from '@/components/kit/controls/checkbox.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { isGrave, type Received } from '@/core/share/received.ts';
import { AlarmGroup } from './alarm-group.tsx';
import { leftOutText } from './left-out-text.ts';
import { PagesGroup } from './pages-group.tsx';
import './received-roles.css';

interface ReceivedRolesProps {
  received: Received;
  looked: boolean;
  onLooked: (looked: boolean) => void;
}

/** What somebody else has sent, and what is odd about it beside the user's own list, the worst first. */
export function ReceivedRoles({ received, looked, onLooked }: ReceivedRolesProps) {
  const t = useWords();
  const { counted } = formatsOf(t);
  const { roles, count, isPage, problems, words, alarms, pages } = received;
  const grave = alarms.filter(isGrave);
  const leftOut = leftOutText(t, problems);
  return (
    <section class="received-roles" aria-label={t('received_title')}>
      <p>
        {t(
          'received_from',
          counted('common_roles', roles.length),
          counted(isPage ? 'received_team_pages' : 'received_links', count),
        )}
      </p>
      {words === undefined ? (
        <p>{t('received_no_words')}</p>
      ) : (
        <p>
          {t('received_words')}{' '}
          <strong class="received-roles-words" lang="en" translate={false}>
            {words}
          </strong>
        </p>
      )}
      {leftOut && <Banner tone="warning">{leftOut}</Banner>}
      {grave.length > 0 && <Banner tone="danger">{t('received_astray')}</Banner>}
      {grave.map((alarm) => (
        <AlarmGroup key={alarm.code} alarm={alarm} />
      ))}
      {grave.length > 0 && (
        <Checkbox label={t('received_looked')} hint={t('received_looked_hint')} checked={looked} onChange={onLooked} />
      )}
      {alarms
        .filter((alarm) => !isGrave(alarm))
        .map((alarm) => (
          <AlarmGroup key={alarm.code} alarm={alarm} />
        ))}
      <PagesGroup pages={pages} />
    </section>
  );
}
