import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { useWords } from '@/components/kit/words.ts';
import '@/components/kit/display/lead.css';
import './self-test-report.css';

/** The report as it is sent, to be read before that. */
export function SelfTestReport({ report }: { report: string }) {
  const t = useWords();
  const [told, setTold] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setTold(t('selftest_copied')),
      () => setTold(t('selftest_copy_failed')),
    );
  return (
    <section class="self-test-report">
      <h3 id="self-test-report">{t('selftest_report')}</h3>
      <p class="lead">{t('selftest_report_lead')}</p>
      {/* It is to be scrolled and selected by keys. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section tabIndex={0} class="self-test-report-text" aria-labelledby="self-test-report" lang="en">
        <pre>{report}</pre>
      </section>
      <Button look="primary" onClick={() => void copy()}>
        {t('selftest_copy')}
      </Button>
      <Status>{told && <p>{told}</p>}</Status>
    </section>
  );
}
