import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '@/components/kit/display/mark.tsx';
import { LookAlikes } from '@/components/kit/display/safe-text.tsx';
import { failureWords } from '@/components/kit/failure-words.ts';
import { formatsOf } from '@/components/kit/formats.ts';
import { Part } from '@/components/kit/part.tsx';
import { type MessageKey, messageKey, type Translate, Words } from '@/components/kit/words.ts';
import { HistorySection } from '@/components/settings/history/history-section.tsx';
import { ImportSection } from '@/components/settings/import/import-section.tsx';
import { usePortal } from '@/components/settings/import/portal/use-portal.ts';
import { useImport } from '@/components/settings/import/state/use-import.ts';
import { PreferencesSection } from '@/components/settings/preferences/preferences-section.tsx';
import { SelfTestSection } from '@/components/settings/self-test/self-test-section.tsx';
import { SourcesSection } from '@/components/settings/sources/sources-section.tsx';
import { contradicted } from '@/core/aws/learnt-alias.ts';
import { holdsRoles } from '@/core/store/keys.ts';
import { lookAlikes } from '@/core/text/look-alikes.ts';
import type { PendingImport } from '@/platform/import/pending-import.ts';
import { CleanedBanner } from './cleaned-banner.tsx';
import { LateBanner } from './late-banner.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { SectionNav } from './section-nav.tsx';
import type { Notice, SectionProps, SettingsData, SettingsServices } from './services.ts';
import { StorageBanner } from './storage-banner.tsx';
import { undoneNotice } from './undone-notice.ts';
import { useLate } from './use-late.ts';
import { goToSection, type SettingsSection, useSection } from './use-section.ts';
import { useSettingsData } from './use-settings-data.ts';
import './settings-page.css';

interface SettingsPageProps {
  t: Translate;
  services: SettingsServices;
  /** An import that comes from elsewhere with the page. */
  pending?: Promise<PendingImport | 'none' | 'unreadable' | undefined> | undefined;
}

/** What waits in the preferences for the user's say. */
const toDecide = ({ aside, learnt, production }: SettingsData): MessageKey[] => [
  ...(aside.length > 0 ? (['options_aside_mark'] as const) : []),
  ...(production.count > 0 ? (['options_confirm_mark'] as const) : []),
  ...(contradicted(learnt).size > 0 ? (['options_learnt_doubted_mark'] as const) : []),
];

/** Where roles may be missing, the page that says so comes before the one that takes new ones. */
const startOf = ({ sources, aside }: SettingsData): SettingsSection =>
  sources.length === 0 && !aside.some(({ key }) => holdsRoles(key)) ? 'import' : 'sources';

/** The options page: sections by hash, one notice for all, data read once and after each change. */
export function SettingsPage({ t, services, pending }: SettingsPageProps) {
  const [notice, notify] = useState<Notice>();
  const onError = (error: unknown) => notify({ tone: 'danger', text: failureWords(t, error) });
  const { isLate, watch } = useLate();
  const { data, failed, refresh } = useSettingsData(services, watch);
  const work = useImport(services, {
    watch,
    onError,
    onReplaced: (restore) => notify({ tone: 'success', text: t('options_text_replaced'), undo: restore }),
  });
  const portal = usePortal(services, { dispatch: work.dispatch, onError });
  const asked = useSection();
  // Where one starts is settled by the first read: the first import must not move its own page away.
  const start = useRef<SettingsSection | undefined>(undefined);
  if (data) start.current ??= startOf(data);
  const section = asked ?? start.current;

  useEffect(() => {
    if (pending) void watch(pending).then((handed) => handed && take(handed));
  }, [pending]);
  function take(handed: PendingImport | 'none' | 'unreadable'): void {
    if (handed === 'none') {
      notify({ tone: 'warning', text: t('options_pending_none', t('menu_import_selection')) });
      return;
    }
    if (handed === 'unreadable') {
      notify({ tone: 'danger', text: t('options_pending_unreadable') });
      return;
    }
    const { text, name, cut, secretLines, ...told } = handed;
    const provenance = { ...told, pending: true, suggestedName: name, cutAt: cut && text.length };
    work.dispatch({ type: 'load', text, provenance, review: true });
    if (secretLines) notify({ tone: 'success', text: formatsOf(t).counted('options_pending_secrets', secretLines) });
    goToSection('import');
  }

  // Beside a new review its Undo would seem to be of that. One that follows the import by itself does not take it away unread.
  const { phase } = work.box.state;
  const formerly = useRef(phase);
  useEffect(() => {
    const isAsked = phase === 'reviewing' && formerly.current !== 'importing';
    if (isAsked) notify((old) => (old?.untilReview ? undefined : old));
    formerly.current = phase;
  }, [phase]);

  useEffect(() => {
    if (section) document.title = t('options_title', t(messageKey('options', section)));
  }, [section, t]);

  const attempt: SectionProps['attempt'] = async (change) => {
    try {
      await watch(change());
      await refresh();
    } catch (error) {
      // What was cancelled while it waited for its turn is as it was.
      if ((error as Error | undefined)?.name !== 'AbortError') onError(error);
    }
  };
  const undo = (take: NonNullable<Notice['undo']>) =>
    attempt(async () => {
      notify(undoneNotice(t, (await take()) ?? 'undone'));
    });

  const props = data && { services, data, notice, notify, attempt };
  return (
    <Words.Provider value={t}>
      <LookAlikes.Provider value={lookAlikes}>
        <div class="settings-page">
          <header class="settings-page-header">
            <div class="settings-page-column">
              <Mark />
              <h1>{t('extension_name')}</h1>
              <SectionNav current={section} marks={data ? toDecide(data) : []} />
            </div>
          </header>
          <main class="settings-page-column">
            {section && <h2 class="settings-page-title">{t(messageKey('options', section))}</h2>}
            {failed && <StorageBanner onRetry={refresh} />}
            {props?.data.cleaned && (
              <CleanedBanner cleaned={props.data.cleaned} onSeen={() => void attempt(services.sawCleaned)} />
            )}
            {/* Each is another part: going to one of them draws it anew. */}
            <Part key={section}>
              {props && section === 'import' && <ImportSection {...props} work={work} portal={portal} />}
              {props && section === 'sources' && <SourcesSection {...props} dispatch={work.dispatch} />}
              {props && section === 'history' && <HistorySection {...props} />}
              {props && section === 'preferences' && <PreferencesSection {...props} />}
              {section === 'self-test' && <SelfTestSection tester={services.selfTest} />}
            </Part>
          </main>
          <footer class="settings-page-footer settings-page-column">
            <a href="/LICENSES.txt" target="_blank" rel="noreferrer">
              {t('options_licenses')}
            </a>
            <a href="#self-test">{t('options_self_test')}</a>
          </footer>
          <NoticeBar
            late={isLate && <LateBanner turns={services.turns} />}
            notice={notice}
            onUndo={undo}
            onDismiss={() => notify(undefined)}
          />
        </div>
      </LookAlikes.Provider>
    </Words.Provider>
  );
}
