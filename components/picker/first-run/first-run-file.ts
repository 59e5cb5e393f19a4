import { filesProblemWords } from '@/components/kit/reading/files-problem-words.ts';
import type { LegacyEncoding } from '@/components/kit/reading/legacy-text.ts';
import { readFiles } from '@/components/kit/reading/read-files.ts';
import { messageKey, type Translate } from '@/components/kit/words.ts';
import { faultOfInput } from '@/core/import/unusable.ts';

/** Reads the one file that was dropped on the first run's box, and hands on its text; else gives why not, in words. */
export async function readFile(
  t: Translate,
  files: File[],
  use: (text: string, encoding: LegacyEncoding | undefined) => void,
): Promise<string> {
  if (files.length > 1) return t('picker_welcome_one_file');
  const read = await readFiles(files, () => {}, new AbortController().signal);
  if (read === undefined) return '';
  if ('problem' in read) return filesProblemWords(t, read.problem, 'picker_welcome_file_large');
  const { text = '', encoding } = read.files[0] ?? {};
  const fault = faultOfInput(text);
  if (fault !== undefined) return t(messageKey('unusable', fault));
  use(text, encoding);
  return '';
}
