import { formatsOf } from '@/components/kit/formats.ts';
import type { LegacyEncoding } from '@/components/kit/reading/legacy-text.ts';
import { encodingText, noteText, recognizedText, restText } from '@/components/kit/reading/recognition-words.ts';
import { isFirstAlone, sharedText } from '@/components/kit/reading/shared-words.ts';
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
  /** Names that can be taken for one another and lead to different accounts. */
  alike: readonly string[];
}

const mostNames = 4;

/** Whether something has to be asked or looked at first, in the settings. */
export const asksFirst = ({ recognized: { kind, shared } }: TextFound): boolean =>
  kind === 'accounts' || kind === 'backup' || (shared !== undefined && kind !== 'unusable');

/** In a config without anything beside it, the counts say it all. */
const isPlain = ({ recognized }: TextFound): boolean => recognized.kind === 'config' && recognized.made === 0;

/** How many roles the text has, and how much is left out; `encoding`: what the file that was put in was taken for. */
export function FirstRunFound({ found, encoding }: { found: TextFound; encoding: LegacyEncoding | undefined }) {
  const t = useWords();
  const { counted } = formatsOf(t);
  const { recognized, roles, organizations, skipped } = found;
  const { leftOutCount, secretLines } = leftBehind(recognized);
  const shared = recognized.kind !== 'unusable' && recognized.shared && sharedText(t, recognized.shared);
  const isAlone = isFirstAlone(recognized);
  const counts = t(
    'picker_welcome_found',
    counted('common_roles', roles),
    counted('common_organizations', organizations),
  );
  return (
    <>
      {!isPlain(found) && !isAlone && <p>{recognizedText(t, { recognized })}</p>}
      {shared && <p>{shared}</p>}
      {isAlone && <p>{t('shared_first_left')}</p>}
      {encoding && <p>{encodingText(t, encoding)}</p>}
      {roles > 0 && !isAlone && <p>{counts}</p>}
      {roles === 0 && 'made' in recognized && <p>{t('picker_welcome_none')}</p>}
      {found.alike.length > 0 && (
        <p class="first-run-alike">
          {t('picker_welcome_alike', found.alike.slice(0, mostNames).map(isolatedText).join(', '))}
        </p>
      )}
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
