import type { ComponentChildren } from 'preact';
import { Banner } from './banner.tsx';
import { Boundary } from './boundary.tsx';
import { Button } from './button.tsx';
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
