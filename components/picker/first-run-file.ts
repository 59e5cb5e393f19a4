import { formatsOf } from '@/components/kit/formats.ts';
import { readFiles } from '@/components/kit/read-files.ts';
import { messageKey, type Translate } from '@/components/kit/words.ts';
import { faultOfInput, longestInput } from '@/core/import/unusable.ts';
import { visibleText } from '@/core/text/visible-text.ts';

/** Reads the one file that was dropped on the first run's box, and hands on its text; else gives why not, in words. */
export async function readFile(t: Translate, files: File[], use: (text: string) => void): Promise<string> {
  if (files.length > 1) return t('picker_welcome_one_file');
  const read = await readFiles(files, () => {}, new AbortController().signal);
  if (read === undefined) return '';
  if ('problem' in read) {
    const { problem } = read;
    if (problem.code === 'unreadable') return t('options_files_unreadable', visibleText(problem.file));
    const megabytes = (bytes: number) => formatsOf(t).number(Math.ceil(bytes / 1e6));
    return t('picker_welcome_file_large', megabytes(problem.bytes), megabytes(longestInput));
  }
  const text = read.files[0]?.text ?? '';
  const fault = faultOfInput(text);
  if (fault !== undefined) return t(messageKey('unusable', fault));
  use(text);
  return '';
}
