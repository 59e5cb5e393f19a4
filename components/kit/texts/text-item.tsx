import type { ComponentChildren } from 'preact';
import { Button } from '@/components/kit/controls/button.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { useWords } from '@/components/kit/words.ts';
import './text-item.css';

interface TextItemProps {
  id: string;
  title: string;
  text: string;
  isOpen: boolean;
  /** Of the button, where it does not copy: what it says, and its whole name. */
  button?: { text: string; label: string } | undefined;
  onToggle: (isOpen: boolean) => void;
  /** Copies it, or what else the button says. */
  onTake: () => void;
  /** Below the text. */
  children?: ComponentChildren;
}

/** One text: what it is for and its button in a line, the rest below it when it is opened. */
export function TextItem({ id, title, text, isOpen, button, onToggle, onTake, children }: TextItemProps) {
  const t = useWords();
  const { text: says, label } = button ?? { text: t('use_copy'), label: t('use_copy_of', title) };
  return (
    <li class="text-item" data-text={id}>
      <details
        class="text-item-more"
        open={isOpen}
        onToggle={(event) => {
          if (event.currentTarget.open !== isOpen) onToggle(event.currentTarget.open);
        }}
      >
        <summary>{title}</summary>
        {isOpen && (
          <div class="text-item-body">
            {/* It may be wider than the popup, and is to be scrolled by keys. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
            <section tabIndex={0} class="text-item-code" aria-label={title} lang="en">
              <pre>
                <TextLines text={text} />
              </pre>
            </section>
            {children}
          </div>
        )}
      </details>
      <Button label={label} onClick={onTake}>
        {says}
      </Button>
    </li>
  );
}

/** Line ends and tabs are the text's own; all else that is not seen is made visible. */
export const TextLines = ({ text }: { text: string }) => (
  <>{text.split(/([\n\t])/).map((part, at) => (/^[\n\t]$/.test(part) ? part : <SafeText key={at} text={part} />))}</>
);
