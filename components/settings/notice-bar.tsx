import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { Notice } from './services.ts';
import './notice-bar.css';

interface NoticeBarProps {
  /** Told above the notice: what takes long is not over with the next one. */
  late: ComponentChildren;
  notice: Notice | undefined;
  onUndo: (undo: NonNullable<Notice['undo']>) => void;
  onDismiss: () => void;
}

/** The last notice, above the foot of the window. It stays until dismissed: an Undo that runs away helps nobody (WCAG 2.2.1). */
export function NoticeBar({ late, notice, onUndo, onDismiss }: NoticeBarProps) {
  const t = useWords();
  const undo = notice?.undo;
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (notice && bar.current) bringOutFrom(bar.current);
  }, [notice]);
  return (
    <div ref={bar} class="notice-bar">
      <Status>
        {late}
        {notice && (
          <Banner
            tone={notice.tone}
            actions={
              <>
                {undo && <Button onClick={() => onUndo(undo)}>{t('common_undo')}</Button>}
                <Button look="quiet" onClick={onDismiss}>
                  {t('common_dismiss')}
                </Button>
              </>
            }
          >
            {notice.text}
          </Banner>
        )}
      </Status>
    </div>
  );
}

/** What one presses next does not stay below the bar: a main button, or what has the focus (WCAG 2.4.11). */
function bringOutFrom(bar: HTMLElement): void {
  const main = document.querySelectorAll('main :is([data-look=primary], [data-look=danger])');
  const { top, bottom, height } = bar.getBoundingClientRect();
  const covered = [...main, document.activeElement ?? document.body]
    .filter((element) => !bar.contains(element))
    .map((element) => element.getBoundingClientRect())
    // What is higher than the bar is seen above it.
    .filter((place) => place.height <= height && place.top < bottom && place.bottom > top);
  if (covered.length > 0) scrollBy({ top: Math.max(...covered.map((place) => place.bottom)) - top + gap });
}

/** Pixels between the two. */
const gap = 16;
