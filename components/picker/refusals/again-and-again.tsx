import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { formatsOf } from '@/components/kit/formats.ts';
import { useFailure } from '@/components/kit/lifetime/use-failure.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { safeText } from '@/core/text/visible-text.ts';
import './again-and-again.css';

interface AgainAndAgainProps {
  role: CatalogRole;
  /** The last one first. */
  refusals: readonly SwitchRecord[];
  actions: Pick<PickerActions, 'oneByOne'>;
  onChanged: () => void;
}

/** As many as say enough. */
const shown = 5;

/** Offers to remove a role that was refused again and again. Nothing is removed without that click, and it can be undone. */
export function AgainAndAgain({ role, refusals, actions, onChanged }: AgainAndAgainProps) {
  const t = useWords();
  const fail = useFailure();
  const [removedAt, setRemovedAt] = useState<number>();
  const [told, setTold] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function attempt(work: () => Promise<string>): Promise<void> {
    setBusy(true);
    await work().then(setTold, fail);
    setBusy(false);
    onChanged();
  }
  const remove = () =>
    attempt(async () => {
      const done = await (await actions.oneByOne()).remove(role);
      if ('state' in done) return t('options_undo_overtaken');
      setRemovedAt(done.at);
      return t('refusal_removed');
    });
  const undo = (at: number) =>
    attempt(async () => {
      const done = await (await actions.oneByOne()).undo(at);
      setRemovedAt(undefined);
      return t(done === 'undone' ? 'refusal_restored' : 'options_undo_overtaken');
    });
  return (
    <section class="again-and-again" aria-label={t('refusal_last')}>
      <p>{t('refusal_again')}</p>
      <ul>
        {refusals.slice(0, shown).map(({ at, from, outcome }) => (
          <li key={at}>
            {[formatsOf(t).time(at), from && safeText(from), t(messageKey('history_outcome', outcome))]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
      {removedAt === undefined ? (
        <Button busy={isBusy} onClick={() => void remove()}>
          {t('refusal_remove')}
        </Button>
      ) : (
        <Button busy={isBusy} onClick={() => void undo(removedAt)}>
          {t('common_undo')}
        </Button>
      )}
      <Status>{told && <p>{told}</p>}</Status>
    </section>
  );
}
