import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { SafeText } from '@/components/kit/safe-text.tsx';
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
