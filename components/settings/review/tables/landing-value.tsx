import { Badge } from '@/components/kit/display/badge.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { isNamedLanding } from '@/core/switching/landing/landing.ts';
import { oddityOf } from '@/core/switching/landing/saved-page.ts';

interface LandingValueProps {
  landing: string;
  partition: PartitionId;
}

/** Where a switch ends, whole: an address may hide what it does behind a long beginning. */
export function LandingValue({ landing, partition }: LandingValueProps) {
  const t = useWords();
  if (isNamedLanding(landing)) return <>{t(messageKey('details_landing', landing))}</>;
  const oddity = oddityOf(landing, partition);
  return (
    <>
      {oddity && <Badge tone={oddity === 'unclear' ? 'warning' : 'danger'}>{t(messageKey('landing', oddity))}</Badge>}{' '}
      <SafeText text={landing} />
    </>
  );
}
