import { formatsOf } from '@/components/kit/formats.ts';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { keyOf, useWords } from '@/components/kit/words.ts';
import type { Repeat } from '@/core/catalog/find-repeats.ts';
import { isolatedText } from '@/core/catalog/visible-text.ts';
import type { Source } from '@/core/store/source.ts';
import { RenameForm } from './rename-form.tsx';
import { RowAction } from './row-action.tsx';

interface SourceRowProps {
  source: Source;
  /** Names of the other sources. */
  taken: readonly string[];
  renaming: boolean;
  onRenaming: (on: boolean) => void;
  /** What is listed from earlier sources. */
  repeats: readonly Repeat[];
  /** The one above, and the one below: whether there is any. */
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onVersions: () => void;
  onEdit: () => void;
  onRename: (name: string) => void;
  onRemove: () => void;
}

export function SourceRow({ source, taken, renaming, onRenaming, onRename, ...row }: SourceRowProps) {
  const t = useWords();
  const { counted, number, time } = formatsOf(t);
  return (
    <tr>
      <th scope="row">
        {renaming ? (
          <RenameForm
            name={source.name}
            taken={taken}
            onSave={(name) => {
              onRenaming(false);
              if (name !== source.name) onRename(name);
            }}
            onCancel={() => onRenaming(false)}
          />
        ) : (
          <SafeText text={source.name} />
        )}
        {row.repeats.map(({ earlier, roles }) => (
          <p key={earlier} class="source-repeats">
            {t('sources_repeats', counted('common_roles', roles), isolatedText(earlier))}
          </p>
        ))}
      </th>
      <td>
        {counted('common_roles', source.roles)}
        {source.skipped > 0 && <span class="source-skipped"> {t('sources_skipped', number(source.skipped))}</span>}
      </td>
      <td>{t(keyOf('sources_origin', source.origin))}</td>
      <td>
        <time dateTime={new Date(source.changedAt).toISOString()}>{time(source.changedAt)}</time>
      </td>
      <td class="row-actions">
        <RowAction words="sources_edit" of={source.name} onClick={row.onEdit} />
        <RowAction words="sources_rename" of={source.name} onClick={() => onRenaming(true)} />
        <RowAction words="sources_versions" of={source.name} onClick={row.onVersions} />
        {!row.isFirst && <RowAction words="sources_up" of={source.name} onClick={() => row.onMove(-1)} />}
        {!row.isLast && <RowAction words="sources_down" of={source.name} onClick={() => row.onMove(1)} />}
        <RowAction words="common_remove" of={source.name} onClick={row.onRemove} />
      </td>
    </tr>
  );
}
