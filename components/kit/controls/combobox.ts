/**
 * What makes an input the combobox of a list box. `active`: the DOM id of its active option. The search of the list has the
 * same by hand: it has no bytes to spare.
 */
export const comboboxOf = (list: string, active: string | undefined, isOpen = true) =>
  ({
    type: 'text',
    role: 'combobox',
    'aria-expanded': isOpen,
    'aria-controls': list,
    'aria-autocomplete': 'list',
    'aria-activedescendant': active,
    autocomplete: 'off',
    spellcheck: false,
  }) as const;

/** Options that a Page key moves by. */
const page = 8;

/** The option that a key moves to, of so many; undefined: the key moves to none. */
export function optionAfter(key: string, at: number, count: number): number | undefined {
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[key];
  return by && Math.max(0, Math.min(count - 1, at + by));
}
