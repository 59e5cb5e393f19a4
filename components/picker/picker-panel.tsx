import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { useWords } from '@/components/kit/words.ts';
import { useModal } from '@/components/picker/sheets/use-modal.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { roleLink } from '@/core/switching/links/role-link.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { EndedWords, nameOf } from './ended-words.tsx';
import type { CarryOut, PickerActions } from './picker-actions.ts';
import type { Waiting as Pending, PickerAction, Progress } from './picker-state.ts';
import '@/components/kit/controls/button.css';
import { RoleLine } from './role-line.tsx';
import './picker-panel.css';

interface PickerPanelProps {
  panel: Progress;
  carryOut: Pick<CarryOut, 'switchTo' | 'close'>;
  dispatch: (action: PickerAction) => void;
  actions: Pick<PickerActions, 'refusal' | 'copy' | 'oneByOne' | 'sessions'>;
  onChanged: () => void;
}

/** Covers the list during a switch, below who one is and with the role's row on top. If it fails, it says why and what to do now. */
export function PickerPanel({ panel, carryOut, dispatch, actions, onChanged }: PickerPanelProps) {
  const t = useWords();
  const box = useRef<HTMLDivElement>(null);
  // A wait has nothing to answer: a long press of Enter would cancel it.
  const end = panel.is === 'report' || panel.is === 'exit-report' ? panel : undefined;
  const onRetry = carryOut.switchTo;
  const onClose = () => carryOut.close(panel);
  useModal(box, onClose);
  useLayoutEffect(
    () => ((end && box.current?.querySelector<HTMLElement>('input, button')) || box.current)?.focus(),
    [panel, end],
  );
  return (
    <div
      ref={box}
      class="picker-panel"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="panel-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        // Held on since the list: it is no answer.
        if (event.repeat && event.key === 'Enter') event.preventDefault();
        // A letter is for the search, unless there is a field here, which has the focus before the browser looks where it goes.
        // What was said stays above the list.
        if (end && isLetter(event) && !(event.target instanceof HTMLInputElement))
          dispatch({ type: 'ended', of: end, told: end });
      }}
    >
      {'role' in panel && (
        <div class="picker-panel-role">
          <RoleLine role={panel.role} />
        </div>
      )}
      {panel.is === 'switching' && <Switching panel={panel} onRetry={onRetry} onClose={onClose} />}
      {panel.is === 'leaving' && <Leaving panel={panel} onClose={onClose} />}
      {end && (
        <EndedWords
          end={end}
          titleId="panel-title"
          back={<Button onClick={onClose}>{t('picker_to_list')}</Button>}
          onRetry={onRetry}
          onClose={onClose}
          sessions={actions.sessions}
          onSessions={() => dispatch({ type: 'panel', panel: { is: 'sessions' } })}
          onReadAgain={onChanged}
          actions={actions}
        />
      )}
    </div>
  );
}

/** Also the first key of a letter that an input method composes. A blank presses a button. */
const isLetter = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && key !== ' ' && (key.length === 1 || key === 'Process');

type Of<Is extends Pending['is']> = Extract<Pending, { is: Is }>;

interface Retry {
  onRetry: (role: CatalogRole, choice: SwitchChoice) => void;
  onClose: () => void;
}

function Waiting({ title, name = '' }: { title: 'picker_leaving' | 'picker_switching'; name?: string }) {
  const t = useWords();
  return (
    <>
      <h2 id="panel-title">{t(title, name)}</h2>
      <div class="picker-panel-progress" role="progressbar" aria-label={t('picker_progress')} />
    </>
  );
}

/** In milliseconds: then another way is offered, while the wait goes on. */
const silence = 2000;

function useSilence(about: unknown): boolean {
  const [silent, setSilent] = useState<unknown>();
  useEffect(() => {
    const timer = setTimeout(() => setSilent(() => about), silence);
    return () => clearTimeout(timer);
  }, [about]);
  return silent === about;
}

function Leaving({ panel, onClose }: { panel: Of<'leaving'> } & Pick<Retry, 'onClose'>) {
  const t = useWords();
  return (
    <>
      <Waiting title="picker_leaving" />
      {useSilence(panel) && <p>{t('picker_leaving_slow')}</p>}
      <Button onClick={onClose}>{t('common_cancel')}</Button>
    </>
  );
}

function Switching({ panel, onRetry, onClose }: { panel: Of<'switching'> } & Retry) {
  const { role, by } = panel;
  const t = useWords();
  const silent = useSilence(panel);
  // AWS's own page needs no answer of AWS: it is the background that is silent, and a plain link needs none.
  const isStuck = silent && by === 'link';
  const link = isStuck ? roleLink(role) : undefined;
  return (
    <>
      <Waiting title="picker_switching" name={nameOf(role)} />
      {silent && <p>{t(isStuck ? 'picker_stuck' : 'picker_slow')}</p>}
      <div class="picker-panel-buttons">
        {silent && !isStuck && (
          <Button look="primary" onClick={() => onRetry(role, { where: 'here', rung: 'link' })}>
            {t('rung_link')}
          </Button>
        )}
        {link && (
          <a class="button" href={link} target="_blank" rel="noreferrer">
            {t('rung_link')}
          </a>
        )}
        <Button onClick={onClose}>{t('common_cancel')}</Button>
      </div>
    </>
  );
}
