import { Banner } from '@/components/kit/display/banner.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { Source } from '@/core/store/source.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** Names the sources that cannot be chosen because their text cannot be read, with a link to what was set aside. */
export function UnreadBanner({ sources }: { sources: readonly Source[] }) {
  const t = useWords();
  if (sources.length === 0) return null;
  return (
    <Banner tone="warning">
      {sources.map(({ id, name }) => (
        <p key={id}>{t('options_unread', isolatedText(name))}</p>
      ))}
      <a href="#preferences">{t('sources_aside_open')}</a>
    </Banner>
  );
}
