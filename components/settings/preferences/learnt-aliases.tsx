import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import { contradicted, type LearntAlias } from '@/core/aws/learnt-alias.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { LearntTable } from './learnt-table.tsx';
import '@/components/kit/display/lead.css';

/** The account names that pages have shown, and the say of the user over them. */
export function LearntAliases({ services, data, notify, attempt }: SectionProps) {
  const t = useWords();
  const { aliases } = services;
  const change = (work: () => Promise<LearntAlias[]>, text: string) =>
    attempt(async () => {
      const before = await work();
      notify({ tone: 'success', text, undo: async () => void (await aliases.restore(before)) });
    });
  return (
    <section>
      <h3>{t('options_learnt')}</h3>
      <p class="lead">{t('options_learnt_lead')}</p>
      {contradicted(data.learnt).size > 0 && <Banner tone="warning">{t('options_learnt_doubted_lead')}</Banner>}
      <LearntTable
        pairs={data.learnt}
        actions={{
          onKeep: (pair) => {
            const text = t('options_learnt_kept', isolatedText(pair.alias), formatAccount(pair.account));
            change(() => aliases.keep(pair), text);
          },
          onForget: (pair) =>
            change(() => aliases.forget(pair), t('options_learnt_forgotten', isolatedText(pair.alias))),
        }}
      />
      <Button onClick={() => change(aliases.forgetAll, t('options_learnt_forgotten_all'))}>
        {t('options_learnt_forget_all')}
      </Button>
    </section>
  );
}
