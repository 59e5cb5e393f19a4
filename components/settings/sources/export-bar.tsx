import { Button } from '@/components/kit/controls/button.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { dayOf } from '@/components/settings/day-of.ts';
import type { SectionProps } from '@/components/settings/services.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { Exports } from '@/platform/library/exports.ts';
import { exportFiles } from './export-files.ts';
import './export-bar.css';

/** Everything that can leave the browser, as files. */
export function ExportBar({ services, notify, attempt }: SectionProps) {
  const t = useWords();
  const { exports, download, now } = services;
  const save = async (kind: keyof Exports) => {
    const made = await exports[kind]();
    const { text, leftOut, missing } = {
      leftOut: 0,
      missing: [],
      ...(typeof made === 'string' ? { text: made } : made),
    };
    if (leftOut > 0) {
      notify({ tone: 'success', text: t('sources_bookmarks_left_out', formatsOf(t).counted('common_roles', leftOut)) });
    }
    if (missing.length > 0) {
      notify({ tone: 'warning', text: t('sources_backup_missing', missing.map(isolatedText).join(', ')) });
    }
    const { ending, type } = exportFiles[kind];
    download(`rolecall-${dayOf(now())}.${ending}`, type, text);
  };
  return (
    <fieldset class="export-bar">
      <legend>{t('sources_export')}</legend>
      {(Object.keys(exportFiles) as (keyof Exports)[]).map((kind) => (
        <Button key={kind} onClick={() => attempt(() => save(kind))}>
          {t(messageKey('sources_export', kind))}
        </Button>
      ))}
    </fieldset>
  );
}
