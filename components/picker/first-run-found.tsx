import { formatsOf } from '@/components/kit/formats.ts';
import { noteText, recognizedText, restText } from '@/components/kit/recognition-words.ts';
import { useWords } from '@/components/kit/words.ts';
import { leftBehind, type Recognized } from '@/core/import/recognized.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import './first-run.css';

/** What a text was recognized as, and what importing it would give. */
export interface TextFound {
  recognized: Recognized;
  roles: number;
  organizations: number;
  /** Profiles that lead to no role. */
  skipped: number;
}

/** Whether something has to be asked first, which the settings do. */
export const asksFirst = ({ recognized: { kind } }: TextFound): boolean => kind === 'accounts' || kind === 'backup';

/** In a config without anything beside it, the counts say it all. */
const isPlain = ({ recognized }: TextFound): boolean => recognized.kind === 'config' && recognized.made === 0;

/** How many roles the text has, and how much is left out. */
export function FirstRunFound({ found }: { found: TextFound }) {
  const t = useWords();
  const { counted } = formatsOf(t);
  const { recognized, roles, organizations, skipped } = found;
  const { leftOutCount, secretLines } = leftBehind(recognized);
  const counts = t(
    'picker_welcome_found',
    counted('common_roles', roles),
    counted('common_organizations', organizations),
  );
  return (
    <>
      {!isPlain(found) && <p>{recognizedText(t, { recognized })}</p>}
      {roles > 0 && <p>{counts}</p>}
      {roles === 0 && 'made' in recognized && <p>{t('picker_welcome_none')}</p>}
      {'aliases' in recognized && recognized.aliases && (
        <p>{t('recognized_aliases', recognized.aliases.map(isolatedText).join(', '))}</p>
      )}
      {'notes' in recognized && recognized.notes?.map((note, index) => <p key={index}>{noteText(t, note)}</p>)}
      {'rest' in recognized && recognized.rest && <p>{restText(t, recognized.rest)}</p>}
      {skipped > 0 && <p>{counted('picker_welcome_skipped', skipped)}</p>}
      {leftOutCount > 0 && <p>{counted('picker_welcome_left_out', leftOutCount)}</p>}
      {secretLines.length > 0 && (
        <p class="first-run-secrets">{counted('picker_welcome_secrets', secretLines.length)}</p>
      )}
    </>
  );
}
