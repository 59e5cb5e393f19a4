import { useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { ReviewPanel } from '@/components/settings/review/review-panel.tsx';
import type { SectionProps } from '@/components/settings/services.ts';
import { VersionText } from '@/components/settings/version-text.tsx';
import type { Source } from '@/core/store/source.ts';
import type { Version } from '@/core/store/version.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { Library } from '@/platform/library/library.ts';
import type { Review } from '@/platform/library/reviews.ts';
import { VersionTable } from './version-table.tsx';
import '@/components/kit/lead.css';
import './versions-panel.css';

interface VersionsPanelProps {
  source: Source;
  library: Library;
  attempt: SectionProps['attempt'];
  onRestore: (version: Version) => void;
  onClose: () => void;
}

/** One version on the screen: its text, or what restoring it would change. */
type Shown = { version: Version; review?: Review };

/** A source's former texts. Restoring one is a change like any other: the text it replaces becomes a version. */
export function VersionsPanel({ source, library, attempt, onRestore, onClose }: VersionsPanelProps) {
  const t = useWords();
  const [versions, setVersions] = useState<Version[]>();
  const [shown, setShown] = useState<Shown>();

  useEffect(() => {
    setShown(undefined);
    void attempt(async () => setVersions(await library.versions(source.id)));
    // Not the source itself, which is a new object with each read, and `attempt` reads.
  }, [source.id, source.changedAt]);

  const compare = (version: Version) =>
    attempt(async () =>
      setShown({ version, review: await library.review(version.text, { mode: 'edit', id: source.id }) }),
    );

  return (
    <section class="versions-panel" aria-labelledby="versions-title">
      <div class="versions-panel-bar">
        <h3 id="versions-title">{t('versions_title', isolatedText(source.name))}</h3>
        <Button look="quiet" onClick={onClose}>
          {t('versions_close')}
        </Button>
      </div>
      {versions?.length === 0 && <p class="lead">{t('versions_none')}</p>}
      {versions && versions.length > 0 && (
        <VersionTable
          versions={versions}
          onView={(version) => setShown({ version })}
          onCompare={compare}
          onRestore={onRestore}
        />
      )}
      {shown?.review && (
        <ReviewPanel review={shown.review}>
          <Banner
            tone="info"
            actions={<Button onClick={() => onRestore(shown.version)}>{t('versions_restore')}</Button>}
          >
            {t('versions_compared')}
          </Banner>
        </ReviewPanel>
      )}
      {shown && !shown.review && <VersionText key={shown.version.until} text={shown.version.text} />}
    </section>
  );
}
