import type { MessageKey } from '@/components/kit/words.ts';

/** What is wrong with a name for a source; `taken`: the names of the others. */
export function nameError(name: string, taken: readonly string[]): MessageKey | undefined {
  if (name === '') return 'options_name_empty';
  return taken.includes(name) ? 'options_name_taken' : undefined;
}
