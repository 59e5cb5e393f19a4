import { useMemo } from 'preact/hooks';
import { MoreRows } from '@/components/kit/controls/more-rows.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { useSteps } from '@/components/kit/lifetime/use-steps.ts';
import { useWords } from '@/components/kit/words.ts';
import './version-text.css';

/** Lines on the screen at first, and with each request. */
const stepLines = 500;
/** In UTF-16 units. Longer lines are no config's, and would hold the page for seconds. */
const longestLine = 2000;

/** A former text, line by line with numbers; what the eye would not see is made visible. */
export function VersionText({ text }: { text: string }) {
  const t = useWords();
  const lines = useMemo(() => text.replace(/\n$/, '').split('\n'), [text]);
  const steps = useSteps(lines.length, stepLines, stepLines);
  return (
    <div class="version-text">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section class="version-text-lines" tabIndex={0} aria-label={t('versions_text')}>
        <ol>
          {lines.slice(0, steps.shown).map((line, index) => (
            <li key={index}>
              <SafeText text={line.length > longestLine ? `${line.slice(0, longestLine)}…` : line} />
            </li>
          ))}
        </ol>
      </section>
      <MoreRows steps={steps} total={lines.length} />
    </div>
  );
}
