import { Disclosure } from '@/components/kit/display/disclosure.tsx';
import { useWords } from '@/components/kit/words.ts';
import { Fact } from '@/components/picker/details/fact.tsx';
import { formatPrincipal } from '@/core/aws/format-account.ts';
import { writeRoleArn } from '@/core/aws/role-arn.ts';
import { isRefusedAgainAndAgain, isStrange } from '@/core/refusals/earlier.ts';
import { explain } from '@/core/refusals/explain.ts';
import { actorIn } from '@/core/session/asker.ts';
import type { RefusalReading } from '@/platform/popup/refusal.ts';
import { AgainAndAgain } from './again-and-again.tsx';
import { CauseList } from './cause-list.tsx';
import { MissingSide } from './missing-side.tsx';
import type { RefusalProps } from './refusal-props.ts';
import { causeTitle, earlierWords, excludedWords } from './refusal-words.ts';
import '@/components/kit/controls/button.css';
import './explained.css';

/** All that is made of what is known of a refusal. */
export function Explained({ role, report, reading, actions, onChanged }: RefusalProps & { reading: RefusalReading }) {
  const t = useWords();
  const { earlier, near, usesMfa, listed } = reading;
  const isFailed = report.state === 'failed';
  const from = isFailed ? report.from : undefined;
  const outcome = isFailed ? report.outcome : undefined;
  const reach = isFailed ? report.doubt : report.reach.state === 'impossible' ? report.reach : undefined;
  const explanation = explain({ role, outcome, reach, from, earlier, near, usesMfa });
  const { causes, excluded } = explanation;
  const [first, rest] = [causes.filter(isFirst), causes.filter((found) => !isFirst(found))];
  const who = from && actorIn(from);
  const isRefused = outcome === 'refused' && role.kind === 'iam';
  return (
    <div class="explained">
      <dl>
        <Fact name="common_role" value={role.kind === 'iam' ? writeRoleArn(role) : role.roleName} />
        <Fact name="refusal_from" value={who && formatPrincipal(`${who.account}/${who.name}`)} />
        <Fact name="refusal_before" value={earlierWords(t, earlier)} />
      </dl>
      {first.length > 0 && (
        <section aria-labelledby="refusal-causes">
          <h3 id="refusal-causes">
            {t(first.length === 1 && rest.length === 0 ? 'refusal_certain' : 'refusal_likely')}
          </h3>
          <CauseList causes={first} />
        </section>
      )}
      {isStrange(earlier) && <SelfTestLink />}
      {isRefusedAgainAndAgain(earlier) && listed && !reading.isSource && !reach && (
        <AgainAndAgain role={listed} refusals={earlier.refusals} actions={actions} onChanged={onChanged} />
      )}
      {isRefused && <MissingSide {...{ role, from, causes, reading, actions }} />}
      {rest.length > 0 && (
        <Disclosure title={t('refusal_possible')} about={rest.map(({ cause }) => causeTitle(t, cause)).join(' · ')}>
          <CauseList causes={rest} />
        </Disclosure>
      )}
      {excluded.length > 0 && (
        <Disclosure title={t('refusal_excluded')}>
          <ul class="explained-excluded">
            {excluded.map((one) => (
              <li key={one.reason}>{excludedWords(t, one)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

const isFirst = ({ certainty }: { certainty: string }) => certainty !== 'possible';

function SelfTestLink() {
  const t = useWords();
  return (
    <a class="button" href="/options.html#self-test" target="_blank" rel="noreferrer">
      {t('refusal_self_test')}
    </a>
  );
}
