import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { type Busy, type InReview, needsPart } from '@/components/settings/import/state/import-state.ts';
import { importWords } from '@/components/settings/import/state/imported-text.ts';
import type { ImportDecision } from './import-decision.ts';

/** DOM id of the form that the button belongs to. */
export const importFormId = 'import-confirm';

interface ImportButtonProps {
  shown: InReview;
  decision: ImportDecision | undefined;
  busy: Busy['phase'] | undefined;
}

/** Says what the import does, and does it. Not there: there is nothing to import. */
export function ImportButton({ shown: { ticks }, decision, busy }: ImportButtonProps) {
  const t = useWords();
  if (!decision?.hasWork) return null;
  const { accepted, error, mustLook } = decision;
  return (
    <Button
      look={accepted.gone > 0 ? 'danger' : 'primary'}
      type="submit"
      form={importFormId}
      busy={busy !== undefined || needsPart(ticks) || error !== undefined || mustLook}
    >
      {busy === 'importing' ? t('options_importing') : importWords(t, accepted)}
    </Button>
  );
}
