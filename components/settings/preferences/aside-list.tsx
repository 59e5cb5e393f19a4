import { useState } from 'preact/hooks';
import { useWords } from '@/components/kit/words.ts';
import { dayOf } from '@/components/settings/day-of.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import { VersionText } from '@/components/settings/version-text.tsx';
import type { AsideItem } from '@/platform/store/kept-aside.ts';
import { AsideRow } from './aside-row.tsx';
import { keptWords } from './aside-words.ts';
import '@/components/kit/display/lead.css';
import './aside-list.css';

/** What could not be read, and what can be done with it. */
export function AsideList({ services, data, notify, attempt }: SectionProps) {
  const t = useWords();
  const [shown, setShown] = useState<{ name: string; text: string }>();
  const { aside, download, now } = services;
  const wordsOf = ({ key }: AsideItem) => keptWords(t, key, data.sources);

  const view = (item: AsideItem) =>
    item.name === shown?.name
      ? setShown(undefined)
      : void attempt(async () => setShown({ name: item.name, text: await aside.text(item) }));
  const save = (item: AsideItem) =>
    void attempt(async () => {
      const name = `rolecall-set-aside-${item.key.replace(/[^\w-]/g, '-').slice(0, 60)}-${dayOf(now())}.txt`;
      download(name, 'text/plain', await aside.text(item));
    });
  const restore = (item: AsideItem) =>
    void attempt(async () => {
      const isRestored = await aside.restore(item);
      notify(
        isRestored
          ? { tone: 'success', text: t('options_aside_restored', wordsOf(item)) }
          : { tone: 'danger', text: t('options_aside_refused') },
      );
    });
  const remove = (item: AsideItem) =>
    void attempt(async () => {
      const undo = await aside.remove(item);
      notify({ tone: 'success', text: t('options_aside_deleted', wordsOf(item)), undo });
    });

  return (
    <section aria-labelledby="aside-title">
      <h3 id="aside-title">{t('options_aside')}</h3>
      <p class="lead">{t('options_aside_lead')}</p>
      <ul class="aside-list">
        {data.aside.map((item) => (
          <li key={item.name}>
            <AsideRow
              item={item}
              what={wordsOf(item)}
              isShown={item.name === shown?.name}
              onView={() => view(item)}
              onSave={() => save(item)}
              onRestore={() => restore(item)}
              onRemove={() => remove(item)}
            />
            {item.name === shown?.name && <VersionText text={shown.text} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
