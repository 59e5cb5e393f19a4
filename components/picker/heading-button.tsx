import { useWords } from '@/components/kit/words.ts';
import { keyOf } from '@/components/picker/sheets/key-names.ts';
import './heading-button.css';

/** Marks all under a heading: for the mouse alone, as the buttons of a row; the tooltip says which key does it. */
export function HeadingButton({ onMark }: { onMark: () => void }) {
  const t = useWords();
  return (
    <span
      class="heading-button"
      aria-hidden="true"
      data-button="keys_mark_group"
      title={`${t('picker_mark_group')} (${keyOf('keys_mark_group')})`}
      onClick={(event) => {
        event.stopPropagation();
        onMark();
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 2.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1zM5 8.2l2.2 2.2L11 6" />
      </svg>
    </span>
  );
}
