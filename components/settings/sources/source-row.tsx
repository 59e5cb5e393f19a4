import { useLayoutEffect, useRef } from 'preact/hooks';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { GoneName } from '@/components/settings/gone-name.tsx';
import { RowAction } from '@/components/settings/row-action.tsx';
import type { Repeat } from '@/core/review/find-repeats.ts';
import type { TwinNames } from '@/core/review/find-twin-names.ts';
import { knownOrigin, type Source } from '@/core/store/source.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { RenameForm } from './rename-form.tsx';
import '@/components/kit/display/data-table.css';
import './source-row.css';

interface SourceRowProps {
  source: Source;
  /** Names of the other sources. */
  taken: readonly string[];
  renaming: boolean;
  onRenaming: (on: boolean) => void;
  /** What is listed from earlier sources. */
  repeats: readonly Repeat[];
  /** Its names that also lead to other accounts. */
  twins: readonly TwinNames[];
  /** From 0; whether there is none above, and none below. */
  place: number;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  /** Which way the row was moved last, if it was the last one moved. */
  moved: () => -1 | 1 | undefined;
  onShare: () => void;
  onVersions: () => void;
  onEdit: () => void;
  onRename: (name: string) => void;
  onRemove: () => void;
  /** It was removed: its row stays, so that no other one comes under a pointer that clicks once more. */
  onPutBack?: (() => void) | undefined;
}

export function SourceRow({ source, taken, renaming, onRenaming, onRename, ...row }: SourceRowProps) {
  const t = useWords();
  const { counted, number, time } = formatsOf(t);
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  // A row that moves loses the focus, and at an end the button that moved it.
  useLayoutEffect(() => {
    const moved = row.moved();
    const [same, other] = moved === -1 ? [up, down] : [down, up];
    const button = same.current ?? other.current;
    const focused = document.activeElement;
    const isLost = focused === document.body || button?.closest('tr')?.contains(focused);
    if (moved && isLost) button?.focus();
  }, [row.place]);
  const isGone = row.onPutBack !== undefined;
  return (
    <tr>
      <th scope="row">
        {row.onPutBack ? (
          <GoneName
            name={source.name}
            told="sources_removed_here"
            restore="sources_removed_restore"
            onPutBack={row.onPutBack}
          />
        ) : renaming ? (
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
          <p key={earlier} class="source-row-repeats">
            {t('sources_repeats', counted('common_roles', roles), isolatedText(earlier))}
          </p>
        ))}
        {row.twins.map(({ other, names }) => (
          <p key={`twins ${other}`} class="source-row-repeats">
            {t('sources_twins', shortList(names), isolatedText(other))}
          </p>
        ))}
      </th>
      <td>
        {counted('common_roles', source.roles)}
        {source.skipped > 0 && <span class="source-row-skipped"> {t('sources_skipped', number(source.skipped))}</span>}
      </td>
      <td>{t(messageKey('sources_origin', knownOrigin(source.origin) ?? 'other'))}</td>
      <td>
        <time dateTime={new Date(source.changedAt).toISOString()}>{time(source.changedAt)}</time>
      </td>
      <td class="data-table-actions" inert={isGone}>
        <RowAction words="sources_edit" of={source.name} onClick={row.onEdit} />
        <RowAction words="sources_rename" of={source.name} onClick={() => onRenaming(true)} />
        <RowAction words="share_open" of={source.name} onClick={row.onShare} />
        <RowAction words="sources_versions" of={source.name} onClick={row.onVersions} />
        {!(row.isFirst && row.isLast) && (
          <span class="source-row-moves" data-at={row.isLast ? 'end' : undefined}>
            {!row.isFirst && (
              <RowAction words="sources_up" sign="↑" of={source.name} onClick={() => row.onMove(-1)} buttonRef={up} />
            )}
            {!row.isLast && (
              <RowAction
                words="sources_down"
                sign="↓"
                of={source.name}
                onClick={() => row.onMove(1)}
                buttonRef={down}
              />
            )}
          </span>
        )}
        <RowAction removes words="common_remove" of={source.name} onClick={row.onRemove} />
      </td>
    </tr>
  );
}

const mostNamed = 3;

const shortList = (names: readonly string[]): string =>
  names.slice(0, mostNamed).map(isolatedText).join(', ') + (names.length > mostNamed ? ' …' : '');
