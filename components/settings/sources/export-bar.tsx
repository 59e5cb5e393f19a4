import { Button } from '@/components/kit/button.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useWords } from '@/components/kit/words.ts';
import { dayOf } from '@/components/settings/day-of.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import './export-bar.css';

/** Everything that can leave the browser, as files. */
export function ExportBar({ services, notify, attempt }: SectionProps) {
  const t = useWords();
  const { exports, download, now } = services;
  const save = (ending: string, mime: string, make: () => Promise<string>) => () =>
    attempt(async () => download(`rolecall-${dayOf(now())}.${ending}`, mime, await make()));
  const bookmarks = async () => {
    const { html, leftOut } = await exports.bookmarks();
    if (leftOut > 0) {
      notify({ tone: 'success', text: t('sources_bookmarks_left_out', formatsOf(t).counted('common_roles', leftOut)) });
    }
    return html;
  };
  return (
    <fieldset class="export-bar">
      <legend>{t('sources_export')}</legend>
      <Button onClick={save('txt', 'text/plain', exports.config)}>{t('sources_export_config')}</Button>
      <Button onClick={save('csv', 'text/csv', exports.csv)}>{t('sources_export_csv')}</Button>
      <Button onClick={save('html', 'text/html', bookmarks)}>{t('sources_export_bookmarks')}</Button>
      <Button onClick={save('backup.json', 'application/json', exports.backup)}>{t('sources_export_backup')}</Button>
    </fieldset>
  );
}
