import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Checkbox } from '@/components/kit/controls/checkbox.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { moveByArrows } from '@/components/kit/texts/move-by-arrows.ts';
import { TextItem } from '@/components/kit/texts/text-item.tsx';
import { TextList } from '@/components/kit/texts/text-list.tsx';
import { TextStatus } from '@/components/kit/texts/text-status.tsx';
import { useTaking } from '@/components/kit/texts/use-taking.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { ShareableRole } from '@/core/share/shared-role.ts';
import type { ShareTools } from '@/platform/popup/share.ts';
import { type ShareForm, shareForms } from './share-forms.ts';
import { ShareHeld } from './share-held.tsx';
import { ShareQr } from './share-qr.tsx';
import { shareProblems } from './share-words.ts';
import '@/components/kit/display/sheet-lead.css';
import './share-texts.css';

interface ShareTextsProps {
  of: readonly ShareableRole[];
  /** The one role with the console page that one is on. */
  page?: ShareableRole | undefined;
  tools: ShareTools;
  /** What chooses the roles. */
  children?: ComponentChildren;
}

/** In UTF-16 units: more is not read, and slow to show. */
const longestPreview = 20_000;
/** Roles; of more, no text is made before somebody opens it or takes it. */
const mostAtOnce = 5000;

/** Roles in every form that they can be shared in, and what will be sent. */
export function ShareTexts({ of, page, tools, children }: ShareTextsProps) {
  const t = useWords();
  const { number, counted } = formatsOf(t);
  const [withSources, setWithSources] = useState(false);
  const { roles, problems, forms } = useMemo(() => {
    const headings = {
      name: t('common_profile'),
      account: t('common_account'),
      role: t('common_role'),
      organization: t('common_organization'),
    };
    return shareForms(of, { headings, page, last: tools.last, withSources });
  }, [of, page, tools, withSources, t]);
  const first = roles.length > mostAtOnce ? undefined : forms[0]?.id;
  const [open, setOpen] = useState<string | undefined>(first);
  // Another choice of roles may have other forms.
  const opened = open === undefined || forms.some(({ id }) => id === open) ? open : first;
  const { told, take } = useTaking(setOpen, tools.keep);
  function takeForm({ id, plain, html }: ShareForm, title: string): void {
    if (id === 'team-page') void take(id, () => tools.savePage(roles), t('share_saved_page'));
    else if (id === 'file') void take(id, () => tools.save(plain), t('share_saved'));
    else void take(id, () => tools.copy(plain, html), t('use_copied', title));
  }
  const item = (form: ShareForm) => {
    const { id } = form;
    const isOpen = opened === id;
    const { plain, html, holds } = isOpen ? form : { plain: '' };
    const title = t(messageKey('share_text', id));
    const link = /^https:\S+(?=\n?$)/.exec(plain)?.[0];
    const isCut = plain.length > longestPreview;
    const isFile = id === 'file' || id === 'team-page';
    return (
      <TextItem
        key={id}
        {...{ id, title }}
        text={isCut ? plain.slice(0, longestPreview) : plain}
        button={isFile ? { text: t('share_save'), label: t('share_save_of', title) } : undefined}
        isOpen={isOpen}
        onToggle={(isOpen) => setOpen(isOpen ? id : undefined)}
        onTake={() => takeForm(form, title)}
      >
        {link && <ShareQr link={link} title={title} />}
        {id === 'team-page' && <p class="sheet-lead">{t('share_team_page_hint')}</p>}
        {isCut && (
          <p class="sheet-lead">
            {t(isFile ? 'share_preview_cut_file' : 'share_preview_cut', number(longestPreview), number(plain.length))}
          </p>
        )}
        {html && <p class="sheet-lead">{t('share_rich')}</p>}
        {holds && <ShareHeld roles={holds} />}
      </TextItem>
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of what is in it
    <div
      class="share-texts"
      onKeyDown={(event) => {
        const to = moveByArrows(event, '[data-text] > .button')?.closest<HTMLElement>('[data-text]');
        const form = forms.find(({ id }) => id === to?.dataset.text);
        if (form) setOpen(form.id);
      }}
    >
      {children}
      <p class="sheet-lead">{t('share_without', counted('common_roles', roles.length))}</p>
      {shareProblems(t, problems).map((problem) => (
        <p key={problem} class="share-texts-problem">
          {problem}
        </p>
      ))}
      <TextList>{forms.map(item)}</TextList>
      <Checkbox
        label={t('share_sources')}
        hint={t('share_sources_hint')}
        checked={withSources}
        onChange={setWithSources}
      />
      <TextStatus words={forms.length === 0 ? t('share_none') : told} />
    </div>
  );
}
