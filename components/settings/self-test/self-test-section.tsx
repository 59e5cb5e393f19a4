import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { Select } from '@/components/kit/controls/select.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { useFailure } from '@/components/kit/lifetime/use-failure.ts';
import { useWords } from '@/components/kit/words.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { SelfTester, TestableTab, Tested } from '@/platform/switching/self-test.ts';
import { SelfTestReport } from './self-test-report.tsx';
import { SelfTestTables } from './self-test-tables.tsx';
import '@/components/kit/display/lead.css';
import './self-test-section.css';

/** What can be read of a console tab, by which reader, and which rung a switch from there would take. */
export function SelfTestSection({ tester }: { tester: SelfTester }) {
  const t = useWords();
  const fail = useFailure();
  const [tabs, setTabs] = useState<TestableTab[]>();
  const [chosen, setChosen] = useState<number>();
  const [tested, setTested] = useState<Tested>();
  const [isBusy, setBusy] = useState(false);

  async function test(wanted?: number): Promise<void> {
    setBusy(true);
    const found = await tester.tabs();
    setTabs(found);
    const tab = found.find(({ id }) => id === wanted) ?? found[0];
    setChosen(tab?.id);
    setTested(tab && (await tester.run(tab.id)));
    setBusy(false);
  }
  const start = (wanted?: number) => void test(wanted).catch(fail);
  useEffect(() => start(), [tester]);

  return (
    <div class="self-test-section">
      <p class="lead">{t('selftest_lead')}</p>
      <div class="self-test-section-bar">
        {tabs && tabs.length > 0 && (
          <Select
            label={t('selftest_tab')}
            value={String(chosen)}
            options={tabs.map(({ id, title }) => ({ value: String(id), text: safeText(title) }))}
            onChange={(id) => start(Number(id))}
          />
        )}
        <Button busy={isBusy} onClick={() => start(chosen)}>
          {t('selftest_again')}
        </Button>
      </div>
      <Status>
        {isBusy && <p>{t('selftest_testing')}</p>}
        {!isBusy && tabs?.length === 0 && <p>{t('selftest_no_tab')}</p>}
      </Status>
      {tested && (
        <>
          <SelfTestTables tested={tested} />
          <SelfTestReport report={tested.report} />
        </>
      )}
    </div>
  );
}
