import { Banner } from '@/components/kit/display/banner.tsx';
import { filesProblemWords } from '@/components/kit/reading/files-problem-words.ts';
import type { FilesProblem } from '@/components/kit/reading/read-files.ts';
import { useWords } from '@/components/kit/words.ts';

export function FilesProblemBanner({ problem }: { problem: FilesProblem }) {
  return (
    <div role="alert">
      <Banner tone="danger">{filesProblemWords(useWords(), problem, 'options_files_too_large')}</Banner>
    </div>
  );
}
