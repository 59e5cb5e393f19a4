import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Cleaned } from '@/core/store/keys.ts';

interface CleanedBannerProps {
  cleaned: Cleaned;
  onSeen: () => void;
}

/** Warns of secrets that an older version stored: they were on this disk, so those keys should be deactivated. */
export function CleanedBanner({ cleaned: { sources, others }, onSeen }: CleanedBannerProps) {
  const t = useWords();
  const { counted } = formatsOf(t);
  return (
    <Banner
      tone="warning"
      actions={
        <Button look="quiet" onClick={onSeen}>
          {t('options_cleaned_seen')}
        </Button>
      }
    >
      <p>{t('options_cleaned')}</p>
      <ul>
        {sources.map(({ name, lines }) => (
          <li key={name}>
            <SafeText text={name} />: {counted('options_cleaned_lines', lines)}
          </li>
        ))}
        {others > 0 && <li>{counted('options_cleaned_others', others)}</li>}
      </ul>
      <p>{t('options_cleaned_advice')}</p>
    </Banner>
  );
}
