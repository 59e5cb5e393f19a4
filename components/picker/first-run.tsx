import { useEffect, useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { failureWords } from '@/components/kit/failure-words.ts';
import { lazy } from '@/components/kit/lazy.tsx';
import { richTextOf } from '@/components/kit/pasted-text.ts';
import { whenLate } from '@/components/kit/when-late.ts';
import { useWords } from '@/components/kit/words.ts';
import type { OneByOne } from '@/platform/library/one-by-one.ts';
import { asksFirst, FirstRunFound, type TextFound } from './first-run-found.tsx';
import './first-run.css';

export interface FirstRunActions {
  /** Opens the page about imported data that could not be read. Undefined: there is none. */
  seeLost: (() => void) | undefined;
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
  const { seeLost, draft, keep, find, import: importText, review, importFromPage } = actions;
  const t = useWords();
  const [text, setText] = useState(draft);
  const [found, setFound] = useState<TextFound>();
  const [isKept, setKept] = useState(true);
  const [busy, setBusy] = useState(false);
  const [isLate, setLate] = useState(false);
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
      void find(text).then(
        (found) => current && setFound(found),
        () => {
          if (!current) return;
          setFound(undefined);
          setProblem(t('picker_welcome_unread'));
        },
      );
    } else {
      setFound(undefined);
      setKept(true);
    }
    return () => {
      current = false;
    };
  }, [text, keep, find]);

  if (isByHand) return <FirstRole oneByOne={oneByOne} onList={showList} onPaste={() => setByHand(false)} />;
  /** A page's links, which plain text has not. */
  function putIn(event: Event, data: DataTransfer | null): void {
    const pasted = richTextOf(data);
    if (pasted === undefined) return;
    event.preventDefault();
    setText(text.trim() === '' ? pasted : `${text.trimEnd()}\n\n${pasted}`);
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
      <h1>{t('picker_welcome')}</h1>
      <p id="first-run-hint">{t('picker_welcome_hint')}</p>
      <textarea
        ref={box}
        aria-label={t('options_config')}
        aria-describedby="first-run-hint"
        placeholder={'[profile prod-admin]\nrole_arn = arn:aws:iam::123456789012:role/Admin\nsource_profile = default'}
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
