import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { type Translate, useWords } from '@/components/kit/words.ts';
import { countRoles } from '@/core/import/found/portal-reading.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { PortalProgress, PortalRead } from '@/platform/import/portal-read.ts';
import type { PortalProblem } from '@/platform/page/portal-question.ts';
import type { Portal } from './use-portal.ts';
import './portal-panel.css';

/** How far the reading of an access portal is, and what came of it. */
export function PortalPanel({ portal }: { portal: Portal }) {
  const t = useWords();
  const { state, host } = portal;
  return (
    <section class="portal-panel" aria-label={t('portal_title')}>
      {state.phase === 'reading' && <Reading host={host} progress={state.progress} onCancel={portal.cancel} />}
      {/* In the page before its content is, so that it is read aloud. */}
      <Status>{state.phase === 'ended' && <Ended portal={portal} {...state} />}</Status>
    </section>
  );
}

function Reading({ host, progress, onCancel }: { host: string; progress: PortalProgress; onCancel: () => void }) {
  const t = useWords();
  const { read, accounts } = progress;
  return (
    <>
      <div class="portal-panel-progress">
        <progress
          aria-label={t('portal_title')}
          {...(read !== undefined && accounts > 0 && { value: read / accounts })}
        />
        <span>{progressText(t, host, progress)}</span>
        <Button onClick={onCancel}>{t('common_cancel')}</Button>
      </div>
      <p class="portal-panel-hint">{t('portal_keep_open')}</p>
    </>
  );
}

function progressText(t: Translate, name: string, { accounts, read, waiting }: PortalProgress): string {
  const { number } = formatsOf(t);
  const host = isolatedText(name);
  if (waiting !== undefined) return t('portal_waiting', host, number(waiting));
  if (read === undefined) return t('portal_listing', host, number(accounts));
  return t('portal_reading', host, number(read), number(accounts));
}

interface EndedProps {
  portal: Portal;
  read: PortalRead;
  cancelled: boolean;
}

function Ended({ portal, read, cancelled }: EndedProps) {
  const t = useWords();
  const { counted } = formatsOf(t);
  const host = isolatedText(portal.host);
  const accounts = counted('common_accounts', read.reading.accounts.length);
  const count = countRoles(read.reading);
  const roles = counted('common_roles', count);
  if (read.complete) {
    return (
      <Banner
        tone={count > 0 ? 'success' : 'warning'}
        actions={<Button onClick={portal.start}>{t('portal_read_again')}</Button>}
      >
        {count > 0 ? t('portal_all', host, accounts, roles) : t('portal_none', host)}
      </Banner>
    );
  }
  return (
    <Banner
      tone={cancelled ? 'info' : 'warning'}
      actions={
        <>
          <Button look="primary" onClick={portal.start}>
            {t('portal_again')}
          </Button>
          {count > 0 && <Button onClick={portal.review}>{counted('portal_review', count)}</Button>}
        </>
      }
    >
      <p>{cancelled ? t('portal_cancelled', host) : whyText(t, host, read)}</p>
      {count > 0 && <p>{t(read.isKept ? 'portal_so_far' : 'portal_so_far_unkept', accounts, roles)}</p>}
      {read.isShown && <p>{t('portal_shown')}</p>}
    </Banner>
  );
}

function whyText(t: Translate, host: string, { problem, unread }: PortalRead): string {
  if (problem === undefined) return formatsOf(t).counted('portal_unread', unread);
  return problem === 'closed' ? t('portal_closed', host, t('picker_import_page')) : t(problemWords[problem], host);
}

const problemWords = {
  'signed-out': 'portal_signed_out',
  busy: 'portal_busy',
  unreachable: 'portal_unreachable',
  changed: 'portal_changed',
  'half-loaded': 'portal_half_loaded',
  reloaded: 'portal_reloaded',
  elsewhere: 'portal_elsewhere',
} as const satisfies Record<Exclude<PortalProblem, 'closed'>, string>;
