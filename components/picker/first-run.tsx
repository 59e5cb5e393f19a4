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
}

export interface FirstRunActions {
  /** What was imported could not be read: opens the page that tells of it. Undefined: there was nothing. */
  seeLost: (() => void) | undefined;
  /** What was typed before the popup closed. */
  draft: string;
  count: (text: string) => Promise<TextCount>;
  import: (text: string) => Promise<void>;
  /** Goes on in the options page, with this text. */
  review: (text: string) => void;
  /** Undefined where the tab is no console page. */
  importFromPage: (() => void) | undefined;
}

/** The popup before there is any role: paste, see what it holds, import. */
export function FirstRun({ seeLost, draft, count, import: importText, review, importFromPage }: FirstRunActions) {
  const t = useWords();
  const [text, setText] = useState(draft);
  const [found, setFound] = useState<TextCount>();
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => box.current?.focus(), []);

  useEffect(() => {
    let current = true;
    if (text.trim()) void count(text).then((counted) => current && setFound(counted));
    else setFound(undefined);
    return () => {
      current = false;
    };
  }, [text, count]);

  return (
    <form
      class="first-run"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        void importText(text);
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
      <div class="panel-buttons">
        <Button type="submit" look="primary" busy={busy || !found?.roles}>
          {t('options_import_now')}
        </Button>
        <Button onClick={() => review(text)}>{t('picker_welcome_more')}</Button>
        {importFromPage && <Button onClick={importFromPage}>{t('picker_import_page')}</Button>}
      </div>
    </form>
  );
}

function Found({ found: { roles, organizations, skipped, secretLines } }: { found: TextCount }) {
  const t = useWords();
  return (
    <>
      <p>{roles > 0 ? t('picker_welcome_found', String(roles), String(organizations)) : t('picker_welcome_none')}</p>
      {skipped > 0 && <p>{t('picker_welcome_skipped', String(skipped))}</p>}
      {secretLines > 0 && <p class="first-run-secrets">{t('picker_welcome_secrets', String(secretLines))}</p>}
    </>
  );
}
