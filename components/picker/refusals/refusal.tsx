import { useEffect, useState } from 'preact/hooks';
import { Status } from '@/components/kit/display/status.tsx';
import { useFailure } from '@/components/kit/lifetime/use-failure.ts';
import { Part } from '@/components/kit/part.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { RefusalReading } from '@/platform/popup/refusal.ts';
import { Explained } from './explained.tsx';
import type { RefusalProps } from './refusal-props.ts';

/** Why a switch did not go through: what is known, what can be ruled out, the likely causes with their remedies. */
export function Refusal(props: RefusalProps) {
  const [reading, setReading] = useState<RefusalReading>();
  return (
    <Part>{reading ? <Explained {...props} reading={reading} /> : <Reading {...props} onRead={setReading} />}</Part>
  );
}

/** Within the part, so that what cannot be read says so there. */
function Reading({ role, report, actions, onRead }: RefusalProps & { onRead: (reading: RefusalReading) => void }) {
  const t = useWords();
  const fail = useFailure();
  useEffect(() => {
    const of = report.state === 'failed' ? { from: report.from, rung: report.rung } : {};
    void actions.refusal(role, of).then(onRead).catch(fail);
  }, [actions, role, report]);
  return (
    <Status>
      <p>{t('refusal_reading')}</p>
    </Status>
  );
}
