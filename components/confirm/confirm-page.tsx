import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RoleSwatch } from '@/components/kit/display/role-swatch.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { Confirmed } from '@/core/switching/brake.ts';
import { ConfirmForm } from './confirm-form.tsx';
import './confirm-page.css';

interface ConfirmPageProps {
  /** Undefined: nothing waits any more. */
  role: CatalogRole | undefined;
  /** False: it did not wait any more. */
  onConfirm: (confirmed: Confirmed) => Promise<boolean>;
  onCancel: () => void;
}

/** Asks for a switch that was asked for in the address bar, a menu or by a key, where nobody can be asked. */
export function ConfirmPage({ role, onConfirm, onCancel }: ConfirmPageProps) {
  const t = useWords();
  const box = useRef<HTMLElement>(null);
  const [isGone, setGone] = useState(role === undefined);
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);
  if (isGone || !role)
    return (
      <main class="confirm-page">
        <h1>{t('confirm_gone')}</h1>
        <p>{t('confirm_gone_why')}</p>
      </main>
    );
  return (
    <main ref={box} class="confirm-page">
      <div class="confirm-page-role">
        <RoleSwatch color={role.color} /> <SafeText text={shownName(role)} />
        <span class="confirm-page-detail">
          <SafeText text={formatAccount(role.account)} /> · <SafeText text={role.roleName} />
        </span>
      </div>
      <ConfirmForm
        role={role}
        back={t('common_cancel')}
        onBack={onCancel}
        onConfirm={(confirmed) => void onConfirm(confirmed).then((isThere) => setGone(!isThere))}
      />
    </main>
  );
}
