import { Banner } from '@/components/kit/banner.tsx';
import { filesProblemWords } from '@/components/kit/files-problem-words.ts';
import type { FilesProblem } from '@/components/kit/read-files.ts';
import { useWords } from '@/components/kit/words.ts';

export function FilesProblemBanner({ problem }: { problem: FilesProblem }) {
  return (
    <div role="alert">
      <Banner tone="danger">{filesProblemWords(useWords(), problem, 'options_files_too_large')}</Banner>
    </div>
  );
}
