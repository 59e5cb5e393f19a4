import { Button } from '@/components/kit/controls/button.tsx';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import { rememberedValues } from '@/core/store/remembered-values.ts';
import type { Uses } from '@/core/store/uses-key.ts';
import { ValuesTable } from './values-table.tsx';
import '@/components/kit/display/lead.css';

/** The values that the texts for using roles elsewhere are filled in with, each of which can be forgotten. */
export function GivenValues({ services, data, notify, attempt }: SectionProps) {
  const t = useWords();
  const { values } = services;
  const change = (work: () => Promise<Uses>, text: string) =>
    attempt(async () => {
      const before = await work();
      notify({ tone: 'success', text, undo: () => values.restore(before) });
    });
  return (
    <section>
      <h3>{t('options_aside_what_uses')}</h3>
      <p class="lead">{t('options_values_lead')}</p>
      <ValuesTable
        values={rememberedValues(data.uses)}
        onForget={(value) => {
          const text = t('options_values_forgotten', t(messageKey('use_field', value.field)));
          change(() => values.forget(value), text);
        }}
      />
      <Button onClick={() => change(values.forgetAll, t('options_values_forgotten_all'))}>
        {t('options_learnt_forget_all')}
      </Button>
    </section>
  );
}
