import type { MessageKey } from '@/components/kit/words.ts';

/** `wanted`, or the first of `wanted 2`, `wanted 3` … that no source has. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted} ${number}`;
    if (!taken.includes(name)) return name;
  }
}

/** What is wrong with a name for a source; `taken`: the names of the others. */
export function nameError(name: string, taken: readonly string[]): MessageKey | undefined {
  if (name === '') return 'options_name_empty';
  return taken.includes(name) ? 'options_name_taken' : undefined;
}
