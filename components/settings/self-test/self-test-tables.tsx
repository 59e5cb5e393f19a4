import { messageKey, useWords } from '@/components/kit/words.ts';
import { observationsOf } from '@/core/self-test/observations.ts';
import { type SessionFact, sessionFacts } from '@/core/self-test/readings.ts';
import type { SelectorKind } from '@/platform/page/selectors.ts';
import type { Tested } from '@/platform/switching/self-test.ts';
import '@/components/kit/display/data-table.css';
import './self-test-tables.css';

/** The next rung, the facts with their readers, and what this page shows of the questions about AWS. */
export function SelfTestTables({ tested }: { tested: Tested }) {
  const t = useWords();
  const { rung, reason } = tested.next;
  return (
    <>
      <section class="self-test-tables">
        <h3>{t('selftest_next')}</h3>
        <p>
          <strong>{rung ? t(messageKey('rung', rung)) : t('selftest_next_none')}</strong>{' '}
          {t(messageKey('selftest_reason', reason))}
        </p>
      </section>
      <section class="self-test-tables">
        <h3>{t('selftest_read')}</h3>
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('selftest_fact')}</th>
              <th scope="col">{t('selftest_found_by')}</th>
            </tr>
          </thead>
          <tbody>
            {sessionFacts.map((fact) => (
              <tr key={fact}>
                <th scope="row">{t(messageKey('selftest_fact', fact))}</th>
                <td>{foundBy(fact)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section class="self-test-tables">
        <h3>{t('selftest_observed')}</h3>
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('selftest_question')}</th>
              <th scope="col">{t('selftest_answer')}</th>
            </tr>
          </thead>
          <tbody>
            {observationsOf(tested).map(({ question, answer }) => (
              <tr key={question}>
                <th scope="row">{t(messageKey('selftest_question', question))}</th>
                <td>{answer ? <code lang="en">{answer}</code> : t('selftest_not_shown')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );

  function foundBy(fact: SessionFact): string {
    const readers = tested.readings?.[fact] ?? [];
    if (readers.length === 0) return t('selftest_not_found');
    return readers
      .map((reader) => {
        const era = reader === 'nav' ? eraOf(fact, tested) : undefined;
        const name = t(messageKey('selftest_reader', reader));
        return era === undefined ? name : `${name} (${era})`;
      })
      .join(', ');
  }
}

/** When the selector that found it was seen. */
function eraOf(fact: SessionFact, { eras }: Tested): string | undefined {
  const kinds: Partial<Record<SessionFact, SelectorKind>> = {
    account: 'accountLabel',
    user: 'accountTitle',
    'display-name': 'displayName',
    color: 'color',
  };
  const kind = kinds[fact];
  return kind && eras[kind];
}
