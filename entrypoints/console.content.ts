import { defineContentScript } from 'wxt/utils/define-content-script';
import { consoleMatchPatterns } from '@/core/aws/partitions.ts';
import { answerQuestions, isAlive, type PageRuntime } from '@/platform/page/answer-questions.ts';

/** Without a runtime, or its id, once the extension was loaded again under the open page. */
type Edge = { runtime?: Partial<PageRuntime> };
const world = globalThis as { browser?: Edge; chrome?: Edge; stopRolecall?: () => void };

export default defineContentScript({
  // For the manifest, which is made before this script is built. The script itself need not carry the table around.
  matches: import.meta.env.ENTRYPOINT ? [] : consoleMatchPatterns,
  // Top frame only: a frame of an EC2 page answered too, and got a 400
  // (https://github.com/tilfinltd/aws-extend-switch-roles/issues/381, 2025-11).
  allFrames: false,
  runAt: 'document_idle',
  // Else the script would be a global called `console`.
  globalName: false,
  main() {
    const runtime = (world.browser ?? world.chrome)?.runtime;
    if (!isAlive(runtime)) return;
    try {
      // Tabs that were open at install or update are given the script again: the newest copy answers, alone.
      world.stopRolecall?.();
    } catch {
      // The copy of an older version: its runtime is gone, and its listener with it.
    }
    world.stopRolecall = answerQuestions(runtime, window);
  },
});
