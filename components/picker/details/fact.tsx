import { type ComponentChildren, Fragment } from 'preact';
import { SafeRuns } from '@/components/kit/display/safe-text.tsx';
import { type MessageKey, useWords } from '@/components/kit/words.ts';
import '@/components/kit/display/safe-text.css';
import './fact.css';

interface FactProps {
  name: MessageKey;
  /** Without one, and without anything else to show, there is no line. */
  value?: string | undefined;
  /** One line of it will do: who wants the rest copies it. */
  isLong?: boolean;
  children?: ComponentChildren;
}

/** In UTF-16 units: accounts, regions and their names are shorter. */
const longestWhole = 32;

/** A line of what is known of a role. */
export function Fact({ name, value = '', isLong = false, children }: FactProps) {
  const t = useWords();
  if (!value && !children) return null;
  return (
    <div class="fact">
      <dt>{t(name)}</dt>
      <dd data-long={isLong}>
        {value && (
          <bdi class="safe-text fact-value">
            {/* ARNs, paths and addresses go on in the next line where a part of them begins; what is short is never cut. */}
            {[...value.matchAll(/[^/:]*(?:[/:]|$)/g)].map(({ 0: part, index }) => (
              <Fragment key={index}>
                {index > 0 && !isLong && <wbr />}
                <span class={part.length > longestWhole ? undefined : 'fact-whole'}>
                  <SafeRuns text={value} from={index} to={index + part.length} />
                </span>
              </Fragment>
            ))}
          </bdi>
        )}{' '}
        {children}
      </dd>
    </div>
  );
}
