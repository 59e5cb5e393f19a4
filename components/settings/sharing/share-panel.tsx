import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { Part } from '@/components/kit/part.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import { ShareTexts } from '@/components/share/share-texts.tsx';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Source } from '@/core/store/source.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { ShareTools } from '@/platform/popup/share.ts';
import { type KeptMarks, keepMarks } from './kept-marks.ts';
import { RoleChooser } from './role-chooser.tsx';
import '@/components/kit/display/lead.css';
import './share-panel.css';

interface Read extends KeptMarks {
  sourceId: string;
  roles: CatalogRole[];
  tools: ShareTools;
  /** The source was changed since, and is read again. */
  isOld: boolean;
}

const none: KeptMarks = { marked: new Set(), lost: 0 };

interface SharePanelProps extends Pick<SectionProps, 'services' | 'attempt'> {
  source: Source;
  onClose: () => void;
}

/** A source for others, whole or what is marked of it: the forms of it, and what will be sent. */
export function SharePanel({ source, services, attempt, onClose }: SharePanelProps) {
  const t = useWords();
  const { counted } = formatsOf(t);
  const [read, setRead] = useState<Read>();
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const opener = document.activeElement;
    title.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [source.id]);
  useEffect(() => {
    const { id: sourceId } = source;
    let isLast = true;
    setRead((read) => (read?.sourceId === sourceId ? { ...read, isOld: true } : undefined));
    void attempt(async () => {
      const [roles, tools] = await Promise.all([services.rolesOf(source), services.share()]);
      if (isLast)
        setRead((read) => {
          const kept = read ? keepMarks(read.roles, read.marked, roles) : none;
          return { sourceId, roles, tools, isOld: false, marked: kept.marked, lost: kept.lost + (read?.lost ?? 0) };
        });
    });
    return () => {
      isLast = false;
    };
    // Not the source itself, which is a new object with each read, and `attempt` reads.
  }, [source.id, source.changedAt]);

  const marked = read?.marked ?? none.marked;
  const lost = read?.lost ?? 0;
  // Without a mark all are meant, but not by somebody whose marks are gone.
  const isUnclear = lost > 0 && marked.size === 0;
  const shared = useMemo(
    () => (marked.size === 0 ? read?.roles : read?.roles.filter((_, row) => marked.has(row))) ?? [],
    [read?.roles, marked],
  );
  return (
    <section class="share-panel" aria-labelledby="share-panel-title">
      <div class="share-panel-bar">
        <h3 ref={title} id="share-panel-title" tabIndex={-1}>
          {t('sharing_title', isolatedText(source.name))}
        </h3>
        <Button look="quiet" onClick={onClose}>
          {t('sharing_close')}
        </Button>
      </div>
      <p class="lead">{t('sharing_lead')}</p>
      <Status>
        {(!read || read.isOld) && <p class="lead">{t('share_reading')}</p>}
        {lost > 0 && <p class="share-panel-lost">{t('sharing_lost', counted('common_roles', lost))}</p>}
        {isUnclear && <p class="share-panel-lost">{t('sharing_mark_again')}</p>}
      </Status>
      {read && !read.isOld && (
        <div class="share-panel-both">
          <RoleChooser roles={read.roles} marked={marked} onMark={(marked) => setRead({ ...read, marked, lost: 0 })} />
          {!isUnclear && (
            <Part>
              <ShareTexts of={shared} tools={read.tools} />
            </Part>
          )}
        </div>
      )}
    </section>
  );
}
