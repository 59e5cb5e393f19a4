import { useWords } from '@/components/kit/words.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { AgreedTable } from './agreed-table.tsx';
import '@/components/kit/display/lead.css';

/** The portal addresses beside AWS's that the user has agreed to, each of which can be taken back. */
export function AgreedHosts({ services, data, notify, attempt }: SectionProps) {
  const t = useWords();
  const { agreedHosts } = services;
  const remove = (host: string) =>
    attempt(async () => {
      const before = await agreedHosts.remove(host);
      const text = t('options_agreed_removed', isolatedText(host));
      notify({ tone: 'success', text, undo: () => agreedHosts.restore(before) });
    });
  return (
    <section>
      <h3>{t('options_agreed')}</h3>
      <p class="lead">{t('options_agreed_lead')}</p>
      <AgreedTable hosts={data.agreed} onRemove={remove} />
    </section>
  );
}
