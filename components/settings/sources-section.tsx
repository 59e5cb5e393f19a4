import { Button } from '@/components/kit/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { isolatedText } from '@/core/catalog/visible-text.ts';
import type { Source } from '@/core/store/source.ts';
import { dayOf } from './day-of.ts';
import type { SectionProps } from './services.ts';
import { SourceTable } from './source-table.tsx';
import type { Import } from './use-import.ts';
import { goToSection } from './use-section.ts';

/** What is imported, and what can be done with it. Each change can be undone, so none asks first. */
export function SourcesSection({ services, data, notify, attempt, load }: SectionProps & Pick<Import, 'load'>) {
  const t = useWords();
  const { library, download, now } = services;
  const undo = () => library.undo();

  const edit = ({ id, origin }: Source) =>
    attempt(async () => {
      load({ type: 'load', text: await library.text(id), origin, target: { id }, review: false });
      goToSection('import');
    });
  const rename = ({ id }: Source, name: string) =>
    attempt(async () => {
      await library.rename(id, name);
      notify({ tone: 'success', text: t('sources_renamed', isolatedText(name)), undo });
    });
  const remove = ({ id, name }: Source) =>
    attempt(async () => {
      await library.remove(id);
      notify({ tone: 'success', text: t('sources_removed', isolatedText(name)), undo });
    });
  const exportAll = () =>
    attempt(async () => download(`rolecall-${dayOf(now())}.txt`, 'text/plain', await library.exportText()));

  if (data.sources.length === 0) {
    return (
      <p class="lead">
        {t('sources_empty')} <a href="#import">{t('sources_empty_action')}</a>
      </p>
    );
  }
  return (
    <>
      <div class="section-bar">
        <p class="lead">{t('sources_lead')}</p>
        <Button onClick={exportAll}>{t('sources_export')}</Button>
      </div>
      <SourceTable sources={data.sources} onEdit={edit} onRename={rename} onRemove={remove} />
    </>
  );
}
