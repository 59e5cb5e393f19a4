import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { comboboxOf, optionAfter } from './combobox.ts';
import { Field } from './field.tsx';
import './choice-field.css';

export interface Choice {
  value: string;
  text: string;
  /** Why it is there, or whose it is. */
  note?: string | undefined;
}

interface ChoiceFieldProps {
  label: string;
  value: string;
  /** What is chosen, as the field shows it. */
  shown: string;
  /** What is there to choose for what was typed; all of it for nothing. */
  find: (query: string) => readonly Choice[];
  /** Said where nothing was found. */
  none: string;
  onChoose: (value: string) => void;
  /** It opens with the focus, and Enter goes on with what it chooses; without it, Enter only chooses. */
  onGo?: ((value: string) => void) | undefined;
}

/**
 * One of many, found by typing. Down opens the list, Enter and Tab take the marked one, Escape closes it and nothing else. With the
 * list closed, Enter is its form's.
 */
export function ChoiceField({ label, value, shown, find, none, onChoose, onGo }: ChoiceFieldProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const choices = useMemo(() => (isOpen ? find(query ?? '') : []), [isOpen, query, find]);
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [isOpen]);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [choices, at]);

  function open(): void {
    setOpen(true);
    setAt(
      Math.max(
        0,
        find('').findIndex((choice) => choice.value === value),
      ),
    );
  }
  function close(): void {
    setOpen(false);
    setQuery(undefined);
  }
  function choose(choice: Choice | undefined): void {
    if (choice) onChoose(choice.value);
    close();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    if (event.isComposing || event.altKey) return;
    const next = optionAfter(key, at, choices.length);
    if (next !== undefined) {
      event.preventDefault();
      if (isOpen) setAt(next);
      else open();
    }
    if (!isOpen) return;
    const marked = choices[at];
    if (key === 'Escape') {
      // The sheet stays.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (key === 'Tab' && query) choose(marked);
    if (key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!marked) return;
    choose(marked);
    onGo?.(marked.value);
  }

  return (
    <div class="choice-field">
      <Field label={label}>
        {(input) => (
          <input
            {...input}
            {...comboboxOf(`${id}-list`, choices[at] && `${id}-${at}`, isOpen)}
            maxLength={4000}
            value={query ?? shown}
            onFocus={(event) => {
              event.currentTarget.select();
              if (onGo) open();
            }}
            onClick={() => isOpen || open()}
            onBlur={close}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setOpen(true);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      {isOpen && (
        <div ref={list} id={`${id}-list`} class="choice-field-list" role="listbox" aria-label={label}>
          {choices.map((choice, n) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox has the keys and the focus
            <div
              key={`${choice.value} ${n}`}
              id={`${id}-${n}`}
              class="choice-field-choice"
              role="option"
              aria-selected={n === at}
              // Keeps the focus in the field.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => n === at || setAt(n)}
              onClick={() => choose(choice)}
            >
              <span>{choice.text}</span>
              {choice.note && <span class="choice-field-note">{choice.note}</span>}
            </div>
          ))}
        </div>
      )}
      {isOpen && choices.length === 0 && (
        <p class="choice-field-none" role="status">
          {none}
        </p>
      )}
    </div>
  );
}
