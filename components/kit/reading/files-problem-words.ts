import { formatsOf } from '@/components/kit/formats.ts';
import type { MessageKey, Translate } from '@/components/kit/words.ts';
import { longestInput } from '@/core/import/unusable.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import type { FilesProblem } from './read-files.ts';

/** Why files could not be read. `tooLarge`: what is said of too many bytes; $1: how many megabytes, $2: the limit. */
export function filesProblemWords(t: Translate, problem: FilesProblem, tooLarge: MessageKey): string {
  const megabytes = (bytes: number) => formatsOf(t).number(Math.ceil(bytes / 1e6));
  switch (problem.code) {
    case 'too-large':
      return t(tooLarge, megabytes(problem.bytes), megabytes(longestInput));
    case 'unreadable':
      return t('options_files_unreadable', visibleText(problem.file));
  }
}
