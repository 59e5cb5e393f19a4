import type { RefObject } from 'preact';
import { IconButton } from '@/components/kit/controls/icon-button.tsx';
import { useWords } from '@/components/kit/words.ts';
import '@/components/kit/display/visually-hidden.css';
import './search-box.css';

interface SearchBoxProps {
  inputRef: RefObject<HTMLInputElement | null>;
  query: string;
  /** DOM id of the active option. */
  activeId: string | undefined;
  /** Undefined: not searched yet. */
  found: number | undefined;
  /** Nothing has the words as typed; what was found has words like them. */
  fuzzy: boolean;
  onInput: (query: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onAdd: () => void;
  onHelp: () => void;
  onOptions: () => void;
}

export function SearchBox({
  inputRef,
  query,
  activeId,
  found,
  fuzzy,
  onInput,
  onKeyDown,
  onAdd,
  onHelp,
  onOptions,
}: SearchBoxProps) {
  const t = useWords();
  const count = found === 0 ? t('picker_none') : found === 1 ? t('picker_count_one') : t('picker_count', String(found));
  return (
    <div class="search-box">
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={t('picker_search')}
        aria-expanded="true"
        aria-controls="roles"
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        placeholder={t('picker_search')}
        autocomplete="off"
        spellcheck={false}
        maxLength={20_000}
        value={query}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="visually-hidden" aria-live="polite">
        {query.trim() && found !== undefined && (fuzzy ? t('picker_count_fuzzy', count) : count)}
      </span>
      <IconButton label={t('keys_add')} onClick={onAdd}>
        <path d="M8 3v10M3 8h10" />
      </IconButton>
      <IconButton label={t('picker_keys')} onClick={onHelp}>
        <path d="M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12.3v.1" />
      </IconButton>
      <IconButton label={t('picker_options')} onClick={onOptions}>
        <path d="M2 4.5h6m4 0h2M2 11.5h2m4 0h6" />
        <circle cx="10" cy="4.5" r="2" />
        <circle cx="6" cy="11.5" r="2" />
      </IconButton>
    </div>
  );
}
