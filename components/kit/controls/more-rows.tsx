import { formatsOf } from '@/components/kit/formats.ts';
import type { Steps } from '@/components/kit/lifetime/use-steps.ts';
import { useWords } from '@/components/kit/words.ts';
import { Button } from './button.tsx';
import './more-rows.css';

/** Stands under a list that is not shown whole. */
export function MoreRows({ steps, total }: { steps: Steps; total: number }) {
  const t = useWords();
  const { number } = formatsOf(t);
  if (steps.next === 0) return null;
  const all = steps.shown + steps.next === total && steps.from === 0;
  return (
    <div class="more-rows">
      <Button look="quiet" onClick={steps.showMore}>
        {all ? t('common_all', number(total)) : t('common_more', number(steps.next))}
      </Button>
      <span>{t('common_shown', number(steps.shown - steps.from), number(total))}</span>
    </div>
  );
}

/** Stands above a list whose beginning is not shown. */
export function EarlierRows({ steps, total }: { steps: Steps; total: number }) {
  const t = useWords();
  const { number } = formatsOf(t);
  if (steps.previous === 0) return null;
  return (
    <div class="more-rows">
      <Button look="quiet" onClick={steps.showEarlier}>
        {t('common_earlier', number(steps.previous))}
      </Button>
      {steps.next === 0 && <span>{t('common_shown', number(steps.shown - steps.from), number(total))}</span>}
    </div>
  );
}
