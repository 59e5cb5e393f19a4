import { Banner } from '@/components/kit/display/banner.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { type Translate, useWords } from '@/components/kit/words.ts';
import {
  type ImportState,
  type Provenance,
  type Reviewed,
  reviewIn,
  settledOf,
} from '@/components/settings/import/state/import-state.ts';
import type { Source } from '@/core/store/source.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** Says where a text came from that the user has not put into the box by hand. */
export function ImportOrigin({ state, sources }: { state: ImportState; sources: readonly Source[] }) {
  const t = useWords();
  const { target, provenance } = settledOf(state).draft;
  const { cutAt, suggestedName, origin, pending, portal } = provenance;
  const reviewed = reviewIn(state)?.reviewed;
  if (portal) {
    const host = isolatedText(new URL(portal.address).host);
    return (
      <>
        <Banner tone="info">{t('portal_pending', host)}</Banner>
        {!portal.whole && <Banner tone="warning">{t('portal_partial', host)}</Banner>}
      </>
    );
  }
  if (pending && origin !== 'pasted') {
    return (
      <>
        <Banner tone="info">{origin === 'link' ? linkText(t, provenance, reviewed) : t('options_pending_page')}</Banner>
        {cutAt !== undefined && (
          <div role="alert">
            <Banner tone="warning">
              {t('options_pending_cut', isolatedText(suggestedName ?? ''), formatsOf(t).number(cutAt))}
            </Banner>
          </div>
        )}
      </>
    );
  }
  const edited = target?.mode === 'edit' && sources.find(({ id }) => id === target.id);
  if (!edited || reviewed) return null;
  return <Banner tone="info">{t('options_editing', isolatedText(edited.name))}</Banner>;
}

/** Anybody can make a link: which role it is, in which account, and from where, is said before anything else. */
function linkText(t: Translate, { from }: Provenance, reviewed: Reviewed | undefined): string {
  const role = reviewed?.review.reading.roles[0];
  if (!role || from === undefined) return t('options_pending_link');
  return t('options_pending_link_role', isolatedText(role.roleName), isolatedText(role.account), isolatedText(from));
}
