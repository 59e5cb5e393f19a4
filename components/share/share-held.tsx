import { useEffect, useState } from 'preact/hooks';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { TextFact } from '@/components/kit/texts/text-fact.tsx';
import { useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import { fingerprint } from '@/core/share/fingerprint.ts';
import type { SharedRole } from '@/core/share/shared-role.ts';

/** More of them are in the other forms. */
const mostShown = 200;
/** Lines that have room. */
const mostAtOnce = 8;

/** What a link holds that nobody can read, as its receiver gets it, and words to compare by voice. */
export function ShareHeld({ roles }: { roles: readonly SharedRole[] }) {
  const t = useWords();
  const [words, setWords] = useState('');
  useEffect(() => {
    let isOld = false;
    void fingerprint(roles).then((made) => !isOld && setWords(made));
    return () => {
      isOld = true;
    };
  }, [roles]);
  const more = roles.length - mostShown;
  return (
    <>
      <TextFact label={t('share_holds')}>
        {/* Many of them are scrolled, also by keys. */}
        <ul tabIndex={roles.length > mostAtOnce ? 0 : undefined} aria-label={t('share_holds')}>
          {roles.slice(0, mostShown).map(({ line, profile, account, roleName, landing }) => (
            <li key={line}>
              <SafeText text={profile} /> · {formatAccount(account)} · <SafeText text={roleName} />
              {landing && (
                <>
                  {' → '}
                  <code lang="en">
                    <SafeText text={landing} />
                  </code>
                </>
              )}
            </li>
          ))}
          {more > 0 && <li>{t('share_holds_more', formatsOf(t).counted('common_roles', more))}</li>}
        </ul>
      </TextFact>
      <TextFact label={t('share_fingerprint')}>
        <span lang="en">{words}</span>
        <br />
        {t('share_fingerprint_hint')}
      </TextFact>
    </>
  );
}
