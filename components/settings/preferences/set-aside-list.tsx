import { keyOf, useWords } from '@/components/kit/words.ts';
import type { SetAside } from '@/platform/store/aside.ts';

/** Data that could not be read, and where it was put. */
export function SetAsideList({ items }: { items: readonly SetAside[] }) {
  const t = useWords();
  return (
    <section>
      <h3>{t('options_aside')}</h3>
      <p class="lead">{t('options_aside_lead')}</p>
      <dl class="meaning-list">
        {items.map(({ asideAs, why }) => (
          <div key={asideAs}>
            <dt>
              <code>{asideAs}</code>
            </dt>
            <dd>{t(keyOf('options_aside', why))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
