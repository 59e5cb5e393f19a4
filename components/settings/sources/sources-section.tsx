import { useState } from 'preact/hooks';
import { Banner } from '@/components/kit/display/banner.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import type { Import } from '@/components/settings/import/state/use-import.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import { SharePanel } from '@/components/settings/sharing/share-panel.tsx';
import { undoneNotice } from '@/components/settings/undone-notice.ts';
import { goToSection } from '@/components/settings/use-section.ts';
import { contradicted } from '@/core/aws/learnt-alias.ts';
import { holdsRoles } from '@/core/store/keys.ts';
import type { RemovedSource } from '@/core/store/removed-key.ts';
import { knownOrigin, type Source } from '@/core/store/source.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { ImportTarget } from '@/platform/library/reviews.ts';
import { ExportBar } from './export-bar.tsx';
import { RemovedList } from './removed-list.tsx';
import { SourceTable } from './source-table.tsx';
import { useTableRows } from './table-rows.ts';
import { UndoBanner } from './undo-banner.tsx';
import { useRepeats } from './use-repeats.ts';
import { VersionsPanel } from './versions-panel.tsx';
import '@/components/kit/display/lead.css';

/** What is imported, and what can be done with it. Each change can be undone, so none asks first. */
export function SourcesSection(props: SectionProps & Pick<Import, 'dispatch'>) {
  const { services, data, notice, notify, attempt, dispatch } = props;
  const t = useWords();
  /** What is open below the table, and of which source. */
  const [opened, setOpened] = useState<{ is: 'versions' | 'sharing'; id: string }>();
  const { library } = services;
  const { sources, removed, undoable, usage } = data;
  const rows = useTableRows(data);
  const { repeats, twins } = useRepeats(props, rows);
  const mayMiss = data.aside.some(({ key }) => holdsRoles(key));
  const source = sources.find(({ id }) => id === opened?.id);
  const close = () => setOpened(undefined);

  const changing = (change: () => Promise<number | undefined>, text: string) =>
    attempt(async () => {
      const at = await change();
      notify({ tone: 'success', text, ...(at !== undefined && { undo: () => library.undo(at), changedAt: at }) });
    });
  const edit = ({ id, name, origin: from }: Source) =>
    attempt(async () => {
      const origin = knownOrigin(from) ?? 'pasted';
      const text = await library.text(id);
      // No source is stored without a text: this one cannot be read.
      if (text === '') return notify({ tone: 'warning', text: t('options_unread', isolatedText(name)) });
      const target: ImportTarget = { mode: 'edit', id, opened: text };
      dispatch({ type: 'load', text, provenance: { origin }, target, review: false });
      goToSection('import');
    });
  const rename = ({ id }: Source, name: string) =>
    changing(() => library.rename(id, name), t('sources_renamed', isolatedText(name)));
  const remove = ({ id, name }: Source) => changing(() => library.remove(id), t('sources_removed', isolatedText(name)));
  const move = ({ id, name }: Source, by: -1 | 1) =>
    changing(() => library.move(id, by), t('sources_moved', isolatedText(name)));
  const putBack = (one: RemovedSource) =>
    attempt(async () => {
      const at = await library.putBack(one);
      notify(
        at === undefined
          ? { tone: 'warning', text: t('sources_removed_gone') }
          : {
              tone: 'success',
              text: t('sources_returned', isolatedText(one.source.name)),
              undo: () => library.undo(at),
              changedAt: at,
            },
      );
    });
  const forget = (one: RemovedSource) =>
    attempt(async () => {
      await library.forget(one);
      notify({ tone: 'success', text: t('sources_removed_forgotten', isolatedText(one.source.name)) });
    });
  const undo = () => attempt(async () => notify(undoneNotice(t, await library.undo(undoable?.at))));

  return (
    <>
      {mayMiss && (
        <Banner tone="warning">
          {t('sources_aside')} <a href="#preferences">{t('sources_aside_open')}</a>
        </Banner>
      )}
      {contradicted(data.learnt).size > 0 && (
        <Banner tone="warning">
          {t('sources_doubted')} <a href="#preferences">{t('sources_doubted_open')}</a>
        </Banner>
      )}
      {rows.length === 0 ? (
        <p class="lead">
          {!mayMiss && t('sources_empty')} <a href="#import">{t('sources_empty_action')}</a>
        </p>
      ) : (
        <>
          <p class="lead">{t('sources_lead')}</p>
          <SourceTable
            sources={sources}
            rows={rows}
            repeats={repeats}
            twins={twins}
            onMove={move}
            onShare={({ id }) => setOpened({ is: 'sharing', id })}
            onVersions={({ id }) => setOpened({ is: 'versions', id })}
            onEdit={edit}
            onRename={rename}
            onRemove={remove}
            onPutBack={putBack}
          />
          {source && opened?.is === 'versions' && (
            <VersionsPanel {...{ source, services, notify, attempt }} onClose={close} />
          )}
          {source && opened?.is === 'sharing' && (
            <SharePanel key={source.id} {...{ source, services, attempt }} onClose={close} />
          )}
        </>
      )}
      {/* Below the rows, for they must not move while one of them is clicked. */}
      {undoable && undoable.at > (notice?.changedAt ?? 0) && <UndoBanner undo={undoable} onUndo={undo} />}
      {sources.length > 0 && <ExportBar {...props} />}
      {removed.length > 0 && <RemovedList removed={removed} onPutBack={putBack} onForget={forget} />}
      {usage !== undefined && <p class="lead">{t('sources_usage', formatsOf(t).bytes(usage))}</p>}
    </>
  );
}
