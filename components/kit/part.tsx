import type { ComponentChildren } from 'preact';
import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { Boundary } from '@/components/kit/lifetime/boundary.tsx';
import { useWords } from './words.ts';

/** A part of a page: if it fails, it says so in its place, and the others stay. */
export function Part({ children }: { children: ComponentChildren }) {
  const t = useWords();
  return (
    <Boundary
      instead={(retry) => (
        <Banner tone="danger" actions={<Button onClick={retry}>{t('crash_retry')}</Button>}>
          {t('crash_part')}
        </Banner>
      )}
    >
      {children}
    </Boundary>
  );
}
