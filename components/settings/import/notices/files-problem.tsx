import { Banner } from '@/components/kit/banner.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import type { FilesProblem } from '@/components/kit/read-files.ts';
import { type Translate, useWords } from '@/components/kit/words.ts';
import { longestInput } from '@/core/import/unusable.ts';
import { visibleText } from '@/core/text/visible-text.ts';

function problemWords(t: Translate, problem: FilesProblem): string {
  const megabytes = (bytes: number) => formatsOf(t).number(Math.ceil(bytes / 1e6));
  switch (problem.code) {
    case 'too-large':
      return t('options_files_too_large', megabytes(problem.bytes), megabytes(longestInput));
    case 'unreadable':
      return t('options_files_unreadable', visibleText(problem.file));
  }
}

export function FilesProblemBanner({ problem }: { problem: FilesProblem }) {
  return (
    <div role="alert">
      <Banner tone="danger">{problemWords(useWords(), problem)}</Banner>
    </div>
  );
}
