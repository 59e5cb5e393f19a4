import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { Status } from '@/components/kit/status.tsx';
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
  return (
    <div class="notice-bar">
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
