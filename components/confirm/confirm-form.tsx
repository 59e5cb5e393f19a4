import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import { type Confirmed, isLastFour, longestReason } from '@/core/switching/brake.ts';
import { safeText } from '@/core/text/visible-text.ts';
import { signOf } from './confirm-words.ts';
import { HoldButton, useHold } from './hold-button.tsx';
import './confirm-form.css';

interface ConfirmFormProps {
  role: CatalogRole;
  /** DOM id of the title, where there is a title above it; without one it is the page's. */
  titleId?: string | undefined;
  /** What the button says that switches to nothing. */
  back: string;
  onConfirm: (confirmed: Confirmed) => void;
  onBack: () => void;
}

/** Asks before a switch to a role that is marked so: by the last four digits of its account, or by a key or button that is held. */
export function ConfirmForm({ role, titleId, back, onConfirm, onBack }: ConfirmFormProps) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [isWrong, setWrong] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const account = safeText(formatAccount(role.account));
  const given = reason.trim() === '' ? {} : { reason: reason.trim() };
  const Title = titleId === undefined ? 'h1' : 'h2';
  const holding = useHold(() => onConfirm({ by: 'held', ...given }));
  // Who typed something is held to it.
  const isOther = (text: string) => text.trim() !== '' && !isLastFour(role, text);
  const hold: typeof holding = {
    ...holding,
    start: (by) => (isOther(typed) ? setWrong(true) : holding.start(by)),
  };
  return (
    <form
      class="confirm-form"
      onKeyDown={({ key, repeat, isComposing }) => {
        if (key === 'Enter' && !repeat && !isComposing && !isOnButton()) hold.start('key');
      }}
      onKeyUp={hold.stop}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) hold.leave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isLastFour(role, typed)) {
          hold.stop();
          return onConfirm({ by: 'typed', typed, ...given });
        }
        setWrong(isOther(typed));
        box.current?.focus();
      }}
    >
      <Title id={titleId}>{t('confirm_title', safeText(shownName(role)))}</Title>
      <strong class="confirm-form-sign">{t(signOf(role))}</strong>
      <div class="confirm-form-digits">
        <TextField
          label={t('confirm_digits', account)}
          hint={t('confirm_digits_hint')}
          error={isWrong ? t('confirm_wrong', account) : undefined}
          value={typed}
          maxLength={64}
          inputRef={box}
          onInput={(now) => {
            setTyped(now);
            if (isOther(now)) hold.stop();
            setWrong(false);
          }}
        />
      </div>
      <TextField
        label={t('confirm_reason')}
        hint={t('confirm_reason_hint')}
        value={reason}
        maxLength={longestReason}
        onInput={setReason}
      />
      <div class="confirm-form-buttons">
        <Button onClick={onBack}>{back}</Button>
        <Button type="submit" look="primary">
          {t('confirm_switch')}
        </Button>
        <HoldButton hold={hold}>{t('confirm_hold')}</HoldButton>
      </div>
    </form>
  );
}

/** There, Enter presses it. */
const isOnButton = (): boolean =>
  document.activeElement instanceof HTMLButtonElement && !document.activeElement.classList.contains('hold-button');
