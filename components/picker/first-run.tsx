import { useEffect, useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { failureWords } from '@/components/kit/failure-words.ts';
import { lazy } from '@/components/kit/lazy.tsx';
import { richTextOf } from '@/components/kit/pasted-text.ts';
import { whenLate } from '@/components/kit/when-late.ts';
import { useWords } from '@/components/kit/words.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { OneByOne } from '@/platform/library/one-by-one.ts';
import { asksFirst, FirstRunFound, type TextFound } from './first-run-found.tsx';
import './first-run.css';
import { readFile } from './first-run-file.ts';

export interface FirstRunActions {
  /** Opens the page about imported data that could not be read. Undefined: there is none. */
  seeLost: (() => void) | undefined;
  /** The source that was removed last, where no other is there, and the way back. */
  removed: { name: string; undo: () => Promise<void> } | undefined;
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
  oneByOne: () => Promise<OneByOne>;
  /** Shows the roles that are there by now. */
  showList: () => void;
}

/** It needs all that reads texts. */
const FirstRole = lazy(async () => (await import('./first-role.tsx')).FirstRole);

/** The popup before there is any role: paste, see what it holds, import. */
export function FirstRun({ oneByOne, showList, ...actions }: FirstRunActions) {
  const { seeLost, removed, draft, keep, find, import: importText, review, importFromPage } = actions;
  const t = useWords();
  const [text, setText] = useState(draft);
  const [found, setFound] = useState<TextFound>();
  const [isKept, setKept] = useState(true);
  const [busy, setBusy] = useState(false);
  const [isLate, setLate] = useState(false);
  const [isReadingLong, setReadingLong] = useState(false);
  const [problem, setProblem] = useState('');
  const [isByHand, setByHand] = useState(actions.hasRoleDraft && actions.draft === '');
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => box.current?.focus(), []);

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
      setKept(true);
    }
    return () => {
      current = false;
      setReadingLong(false);
    };
  }, [text, keep, find]);

  if (isByHand) return <FirstRole oneByOne={oneByOne} onList={showList} onPaste={() => setByHand(false)} />;
  const append = (pasted: string) => setText(text.trim() === '' ? pasted : `${text.trimEnd()}\n\n${pasted}`);
  /** A page's links, which plain text has not. A browser puts in no more than the name of a file. */
  function putIn(event: Event, data: DataTransfer | null): void {
    const files = [...(data?.files ?? [])];
    const pasted = files.length > 0 ? '' : richTextOf(data);
    if (pasted === undefined) return;
    event.preventDefault();
    if (files.length > 0) void attempt(() => readFile(t, files, append));
    else append(pasted);
  }

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
      <h1>{t('picker_welcome')}</h1>
      <p id="first-run-hint">
        {t('picker_welcome_hint')} {/* Its room is for what is said of a text, and of what went wrong. */}
        {text === '' && !problem && t('picker_welcome_hint_page', t('menu_import_selection'))}
      </p>
      <textarea
        ref={box}
        aria-label={t('options_config')}
        aria-describedby="first-run-hint"
        placeholder={t('options_config_placeholder')}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => putIn(event, event.clipboardData)}
        onDrop={(event) => putIn(event, event.dataTransfer)}
      />
      <div class="first-run-found" aria-live="polite">
        {found && <FirstRunFound found={found} />}
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
