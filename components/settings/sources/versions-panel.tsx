import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import { VersionText } from '@/components/settings/version-text.tsx';
import { isListLoss } from '@/core/review/list-losses.ts';
import type { Source } from '@/core/store/source.ts';
import type { Version } from '@/core/store/version.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { ListReview } from '@/platform/library/restores.ts';
import { restoreVersion } from './restore-version.ts';
import { VersionCompared } from './version-compared.tsx';
import { VersionTable } from './version-table.tsx';
import '@/components/kit/display/lead.css';
import './versions-panel.css';

interface VersionsPanelProps extends Pick<SectionProps, 'services' | 'notify' | 'attempt'> {
  source: Source;
  onClose: () => void;
}

/** One version on the screen: its text, or what restoring it would change. `asks`: it was to be restored. */
type Shown = { version: Version; compared?: Compared; asks?: true };

/** `before`: the text that the version would take the place of. */
type Compared = { before: string; review: ListReview };

/** A source's former texts. Restoring one is a change like any other: the text it replaces becomes a version. */
export function VersionsPanel({ source, services: { library }, notify, attempt, onClose }: VersionsPanelProps) {
  const t = useWords();
  const [versions, setVersions] = useState<Version[]>();
  const [shown, setShown] = useState<Shown>();

  useEffect(() => {
    setShown(undefined);
    void attempt(async () => setVersions(await library.versions(source.id)));
    // Not the source itself, which is a new object with each read, and `attempt` reads.
  }, [source.id, source.changedAt]);

  async function comparedWith({ text }: Version): Promise<Compared> {
    const before = await library.text(source.id);
    return { before, review: await library.reviewVersion(source.id, text) };
  }
  const compare = (version: Version) =>
    attempt(async () => setShown({ version, compared: await comparedWith(version) }));
  const restore = (version: Version, compared: Compared) =>
    attempt(async () => notify(await restoreVersion(t, library, source, version, compared)));
  /** One click is enough where nothing is lost by it, and nothing becomes different. */
  const restoreOrAsk = (version: Version) =>
    attempt(async () => {
      const compared = await comparedWith(version);
      if (isListLoss(compared.review)) setShown({ version, compared, asks: true });
      else notify(await restoreVersion(t, library, source, version, compared));
    });

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
          onRestore={restoreOrAsk}
        />
      )}
      {shown?.compared && (
        <VersionCompared
          review={shown.compared.review}
          asks={shown.asks === true}
          onRestore={() => shown.compared && void restore(shown.version, shown.compared)}
        />
      )}
      {shown && !shown.compared && <VersionText key={shown.version.until} text={shown.version.text} />}
    </section>
  );
}
