import { useEffect, useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import './panel.css';

/** What a text holds, counted. */
export interface TextCount {
  roles: number;
  organizations: number;
  skipped: number;
  secretLines: number;
  /** The text is still here when the popup closes and opens again. */
  isKept: boolean;
}

export interface FirstRunActions {
  /** What was imported could not be read: opens the page that tells of it. Undefined: there was nothing. */
  seeLost: (() => void) | undefined;
  /** What was typed before the popup closed. */
  draft: string;
  count: (text: string) => Promise<TextCount>;
  import: (text: string) => Promise<void>;
  /** Goes on in the options page, with this text. */
  review: (text: string) => Promise<void>;
  /** Gives how many characters were found. Undefined where the tab is no console page. */
  importFromPage: (() => Promise<number>) | undefined;
}

/** The popup before there is any role: paste, see what it holds, import. */
export function FirstRun({ seeLost, draft, count, import: importText, review, importFromPage }: FirstRunActions) {
  const t = useWords();
  const [text, setText] = useState(draft);
  const [found, setFound] = useState<TextCount>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => box.current?.focus(), []);

  /** The popup goes on elsewhere, or says why not; then everything is as before. `work` gives what was in the way. */
  const attempt = async (work: () => Promise<string | undefined>) => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const found = await work().catch((error) =>
      t('picker_welcome_failed', error instanceof Error ? error.message : String(error)),
    );
    if (found === undefined) return;
    setProblem(found);
    setBusy(false);
  };

  useEffect(() => {
    let current = true;
    if (text.trim()) {
      void count(text).then(
        (counted) => current && setFound(counted),
        (error) => current && setProblem(t('picker_welcome_failed', String(error))),
      );
    } else setFound(undefined);
    return () => {
      current = false;
    };
  }, [text, count]);

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
      />
      <div class="first-run-found" aria-live="polite">
        {found && <Found found={found} />}
      </div>
      <div role="alert">{problem && <Banner tone="danger">{problem}</Banner>}</div>
      <div class="panel-buttons">
        <Button type="submit" look="primary" busy={busy || !found?.roles}>
          {t('options_import_now')}
        </Button>
        <Button busy={busy} onClick={() => attempt(async () => void (await review(text)))}>
          {t('picker_welcome_more')}
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

function Found({ found: { roles, organizations, skipped, secretLines, isKept } }: { found: TextCount }) {
  const t = useWords();
  return (
    <>
      <p>{roles > 0 ? t('picker_welcome_found', String(roles), String(organizations)) : t('picker_welcome_none')}</p>
      {skipped > 0 && <p>{t('picker_welcome_skipped', String(skipped))}</p>}
      {!isKept && <p>{t('picker_welcome_unkept')}</p>}
      {secretLines > 0 && <p class="first-run-secrets">{t('picker_welcome_secrets', String(secretLines))}</p>}
    </>
  );
}
