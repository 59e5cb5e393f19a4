import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { IconButton } from '@/components/kit/controls/icon-button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { Mark } from '@/components/kit/display/mark.tsx';
import { failureWords } from '@/components/kit/failure-words.ts';
import { lazy } from '@/components/kit/lifetime/lazy.tsx';
import { whenLate } from '@/components/kit/lifetime/when-late.ts';
import type { LegacyEncoding } from '@/components/kit/reading/legacy-text.ts';
import { sharedWords } from '@/components/kit/reading/shared-words.ts';
import { useWords } from '@/components/kit/words.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { OneByOne } from '@/platform/library/one-by-one.ts';
import { readFile } from './first-run-file.ts';
import { asksFirst, FirstRunFound, type TextFound } from './first-run-found.tsx';
import { appended, FirstRunText } from './first-run-text.tsx';
import './first-run.css';

export interface FirstRunActions {
  /** Opens the page about imported data that could not be read. Undefined: there is none. */
  seeLost: (() => void) | undefined;
  /** The source that was removed last, where no other is there, and the way back. */
  removed: { name: string; undo: () => Promise<void> } | undefined;
  /** Roles that the link shares by which the tab was opened, and the way to their review. */
  shared: { count: number; review: () => Promise<void> } | undefined;
  /** What was typed before the popup closed. */
  draft: string;
  /** The form for one role was left before its role was saved. */
  hasRoleDraft: boolean;
  /** Keeps the text for when the popup closes and opens again, without its secrets; false: there is no room for it. */
  keep: (text: string) => Promise<boolean>;
  find: (text: string) => Promise<TextFound>;
  /** Goes on in the options page where something has to be asked first. */
  import: (text: string) => Promise<void>;
  /** Goes on in the options page, with this text. */
  review: (text: string) => Promise<void>;
  /** Gives how many characters were found. Undefined where the tab is no console page. */
  importFromPage: (() => Promise<number>) | undefined;
  openSettings: () => void;
  oneByOne: () => Promise<OneByOne>;
  /** Shows the roles that are there by now. */
  showList: () => void;
}

/** It needs all that reads texts. */
const FirstRole = lazy(async () => (await import('./first-role.tsx')).FirstRole);

/** The popup before there is any role: paste, see what it holds, import. */
export function FirstRun({ oneByOne, showList, ...actions }: FirstRunActions) {
  const { seeLost, removed, shared, draft, keep, find, import: importText, review, importFromPage } = actions;
  const t = useWords();
  const [text, setText] = useState(draft);
  const [found, setFound] = useState<TextFound>();
  const [encoding, setEncoding] = useState<LegacyEncoding>();
  const [isKept, setKept] = useState(true);
  const [busy, setBusy] = useState(false);
  const [isLate, setLate] = useState(false);
  const [isReadingLong, setReadingLong] = useState(false);
  const [problem, setProblem] = useState('');
  const [isByHand, setByHand] = useState(actions.hasRoleDraft && actions.draft === '');

  /** The popup goes on elsewhere, or says why not; then everything is as before. `work` gives what was in the way. */
  const attempt = async (work: () => Promise<string | undefined>) => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const found = await whenLate(work(), () => setLate(true)).catch(
      (error) => `${failureWords(t, error)} ${t('picker_welcome_failed')}`,
    );
    setLate(false);
    if (found === undefined) return;
    setProblem(found);
    setBusy(false);
  };

  useEffect(() => {
    let current = true;
    setProblem('');
    if (text.trim()) {
      // Separately: a text that could not be read is still kept.
      void keep(text).then((kept) => current && setKept(kept));
      void whenLate(find(text), () => current && setReadingLong(true))
        .then(
          (found) => current && setFound(found),
          () => {
            if (!current) return;
            setFound(undefined);
            setProblem(t('picker_welcome_unread'));
          },
        )
        .finally(() => current && setReadingLong(false));
    } else {
      setFound(undefined);
      setEncoding(undefined);
      setKept(true);
    }
    return () => {
      current = false;
      setReadingLong(false);
    };
  }, [text, keep, find]);

  if (isByHand) return <FirstRole oneByOne={oneByOne} onList={showList} onPaste={() => setByHand(false)} />;
  const appendRead = (read: string, as: LegacyEncoding | undefined) => {
    setText(appended(text, read));
    setEncoding(as);
  };
  const asks = found !== undefined && asksFirst(found);
  return (
    <form
      class="first-run"
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(async () => void (await importText(text)));
      }}
    >
      {seeLost && (
        <Banner tone="warning" actions={<Button onClick={seeLost}>{t('picker_lost_open')}</Button>}>
          {t('picker_lost')}
        </Banner>
      )}
      {removed && (
        <Banner
          tone="info"
          actions={
            <Button busy={busy} onClick={() => attempt(async () => void (await removed.undo()))}>
              {t('common_undo')}
            </Button>
          }
        >
          {t('picker_removed', isolatedText(removed.name))}
        </Banner>
      )}
      {shared && (
        <Banner
          tone="info"
          actions={
            <Button look="primary" busy={busy} onClick={() => attempt(async () => void (await shared.review()))}>
              {t('picker_shared_review')}
            </Button>
          }
        >
          {sharedWords(t, shared.count)}
        </Banner>
      )}
      <header class="first-run-header">
        <Mark />
        <h1>{t('extension_name')}</h1>
        <IconButton label={t('picker_options')} onClick={actions.openSettings}>
          <path d="M2 4.5h6m4 0h2M2 11.5h2m4 0h6" />
          <circle cx="10" cy="4.5" r="2" />
          <circle cx="6" cy="11.5" r="2" />
        </IconButton>
        <p>{t('extension_description')}</p>
      </header>
      <FirstRunText
        text={text}
        onText={setText}
        onFiles={(files) => void attempt(() => readFile(t, files, appendRead))}
      />
      <div class="first-run-found" aria-live="polite">
        {found && <FirstRunFound found={found} encoding={encoding} />}
        {/* Its room is for what is said of a text, and of what went wrong. */}
        {text === '' && !problem && <p>{t('picker_welcome_hint_page', t('menu_import_selection'))}</p>}
        {!isKept && <p>{t('picker_welcome_unkept')}</p>}
      </div>
      <div role="alert">
        {problem && <Banner tone="danger">{problem}</Banner>}
        {isReadingLong && <Banner tone="warning">{t('picker_welcome_reading_late')}</Banner>}
        {isLate && <Banner tone="warning">{t('picker_welcome_late')}</Banner>}
      </div>
      <div class="first-run-buttons">
        <Button type="submit" look="primary" busy={busy || !(found?.roles || asks)}>
          {t(asks ? 'picker_welcome_go_on' : 'options_import_now')}
        </Button>
        <Button busy={busy} onClick={() => attempt(async () => void (await review(text)))}>
          {t('picker_welcome_more')}
        </Button>
        <Button busy={busy} onClick={() => setByHand(true)}>
          {t('add_role_by_hand')}
        </Button>
        {importFromPage && (
          <Button
            busy={busy}
            onClick={() => attempt(async () => ((await importFromPage()) > 0 ? undefined : t('picker_import_none')))}
          >
            {t('picker_import_page')}
          </Button>
        )}
      </div>
    </form>
  );
}
