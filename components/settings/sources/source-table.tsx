import { useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/kit/words.ts';
import type { Repeat } from '@/core/review/find-repeats.ts';
import type { Source } from '@/core/store/source.ts';
import { SourceRow } from './source-row.tsx';
import '@/components/kit/data-table.css';
import './source-table.css';

interface SourceTableProps {
  sources: readonly Source[];
  repeats: readonly Repeat[];
  onMove: (source: Source, by: -1 | 1) => void;
  onVersions: (source: Source) => void;
  onEdit: (source: Source) => void;
  onRename: (source: Source, name: string) => void;
  onRemove: (source: Source) => void;
}

export function SourceTable({ sources, repeats, onMove, onVersions, onEdit, onRename, onRemove }: SourceTableProps) {
  const t = useWords();
  const [renaming, setRenaming] = useState<string>();
  const moved = useRef<{ id: string; by: -1 | 1 }>(undefined);
  return (
    <table class="data-table source-table">
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
        {sources.map((source, index) => (
          <SourceRow
            key={source.id}
            source={source}
            taken={sources.filter(({ id }) => id !== source.id).map(({ name }) => name)}
            renaming={renaming === source.id}
            onRenaming={(on) => setRenaming(on ? source.id : undefined)}
            repeats={repeats.filter(({ id }) => id === source.id)}
            place={index}
            isFirst={index === 0}
            isLast={index === sources.length - 1}
            onMove={(by) => {
              moved.current = { id: source.id, by };
              onMove(source, by);
            }}
            moved={() => (moved.current?.id === source.id ? moved.current.by : undefined)}
            onVersions={() => onVersions(source)}
            onEdit={() => onEdit(source)}
            onRename={(name) => onRename(source, name)}
            onRemove={() => onRemove(source)}
          />
        ))}
      </tbody>
    </table>
  );
}
