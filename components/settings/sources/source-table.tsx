import { useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/kit/words.ts';
import type { Repeat } from '@/core/review/find-repeats.ts';
import type { TwinNames } from '@/core/review/find-twin-names.ts';
import type { RemovedSource } from '@/core/store/removed-key.ts';
import type { RowOfSource } from '@/core/store/removed-rows.ts';
import type { Source } from '@/core/store/source.ts';
import { SourceRow } from './source-row.tsx';
import '@/components/kit/display/data-table.css';
import './action-column.css';
import './source-table.css';

interface SourceTableProps {
  sources: readonly Source[];
  /** Those, and between them the ones that were removed while the page is open. */
  rows: readonly RowOfSource[];
  repeats: readonly Repeat[];
  twins: readonly TwinNames[];
  onMove: (source: Source, by: -1 | 1) => void;
  onShare: (source: Source) => void;
  onVersions: (source: Source) => void;
  onEdit: (source: Source) => void;
  onRename: (source: Source, name: string) => void;
  onRemove: (source: Source) => void;
  onPutBack: (removed: RemovedSource) => void;
}

export function SourceTable({ sources, rows, repeats, twins, ...on }: SourceTableProps) {
  const t = useWords();
  const [renaming, setRenaming] = useState<string>();
  const moved = useRef<{ id: string; by: -1 | 1 }>(undefined);
  return (
    <table class="data-table action-column source-table">
      <thead>
        <tr>
          <th scope="col">{t('sources_name')}</th>
          <th scope="col">{t('sources_roles')}</th>
          <th scope="col">{t('sources_origin')}</th>
          <th scope="col">{t('sources_changed')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ source, removed }, index) => (
          <SourceRow
            key={source.id}
            source={source}
            taken={sources.filter(({ id }) => id !== source.id).map(({ name }) => name)}
            renaming={renaming === source.id}
            onRenaming={(on) => setRenaming(on ? source.id : undefined)}
            repeats={repeats.filter(({ id }) => id === source.id)}
            twins={twins.filter(({ id }) => id === source.id)}
            place={index}
            isFirst={source === sources[0]}
            isLast={source === sources.at(-1)}
            onMove={(by) => {
              moved.current = { id: source.id, by };
              on.onMove(source, by);
            }}
            moved={() => (moved.current?.id === source.id ? moved.current.by : undefined)}
            onShare={() => on.onShare(source)}
            onVersions={() => on.onVersions(source)}
            onEdit={() => on.onEdit(source)}
            onRename={(name) => on.onRename(source, name)}
            onRemove={() => on.onRemove(source)}
            onPutBack={removed && (() => on.onPutBack(removed))}
          />
        ))}
      </tbody>
    </table>
  );
}
