import { useEffect, useRef, useState } from 'preact/hooks';
import { undoneWords } from '@/components/add-role/saving-words.ts';
import { Button } from '@/components/kit/button.tsx';
import { failureWords } from '@/components/kit/failure-words.ts';
import { Status } from '@/components/kit/status.tsx';
import { type Translate, useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import type { NamedRole } from '@/core/import/form/named-role.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { PickerActions } from './picker-actions.ts';
import type { Panel, PickerState } from './picker-state.ts';
import './offer.css';

export interface OfferProps {
  query: string;
  state: Pick<PickerState, 'active'>;
  /** How many rows. */
  found: number;
  named: NamedRole | undefined;
  /** 1: it is what Enter means. */
  lead: number;
  actions: PickerActions;
  carryOut: { switchTo: (role: CatalogRole, choice: SwitchChoice) => unknown };
  dispatch: (action: { type: 'panel'; panel: Panel }) => void;
  /** After a role was saved. */
  onChanged: () => void;
}

/** The role that a query names and the list has not: to be switched to at once, or saved. */
export function RoleOffer({ query, found, named, lead, state, actions, carryOut, dispatch, onChanged }: OfferProps) {
  const t = useWords();
  const [saved, setSaved] = useState<{ at: number; role: CatalogRole }>();
  const [told, setTold] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const offered = named?.is === 'offered' ? named : undefined;
  const isActive = lead > 0 && state.active < 0;

  // The list gives way to it where the popup has no room for both.
  useEffect(() => void dispatchEvent(new Event('resize')), [saved, named]);

  const attempt = (work: () => Promise<void>) => void work().catch((error) => setTold(failureWords(t, error)));
  /** Its buttons change places with others: a focus on one of them would be lost, and with it the search box's keys. */
  const toSearch = () => {
    if (box.current?.contains(document.activeElement)) document.querySelector<HTMLElement>('[role=combobox]')?.focus();
  };
  const save = () =>
    attempt(async () => {
      if (!offered) return;
      const saving = await (await actions.oneByOne()).save(offered.found);
      if (saving.state === 'saved') setSaved(saving);
      else if (saving.state === 'overtaken') setTold(t('add_role_overtaken'));
      toSearch();
      onChanged();
    });
  const undo = (at: number) =>
    attempt(async () => {
      const came = await (await actions.oneByOne()).undo(at);
      setSaved(undefined);
      setTold(undoneWords(t, came));
      toSearch();
      onChanged();
    });
  const words = told || (saved ? t('add_role_saved', isolatedText(shownName(saved.role))) : wordsFor(t, named));

  if (!words && found > 0) return null;
  return (
    <div ref={box} class="offer" data-active={isActive}>
      <Status>{words}</Status>
      {saved && <Button onClick={() => undo(saved.at)}>{t('common_undo')}</Button>}
      {!saved && offered && (
        <>
          <Button
            look="primary"
            label={t('picker_offer_switch', isolatedText(offered.role.roleName))}
            onClick={() => carryOut.switchTo(offered.role, { where: 'here' })}
          >
            {t('keys_switch')}
            {isActive && '\u00a0'}
            {isActive && <kbd>↵</kbd>}
          </Button>
          <Button onClick={save}>{t('add_role_save')}</Button>
        </>
      )}
      {!saved && !offered && named?.is !== 'set' && found === 0 && (
        <Button onClick={() => dispatch({ type: 'panel', panel: { is: 'add', text: query } })}>
          {t('picker_offer_add')}
        </Button>
      )}
    </div>
  );
}

/** Why no row is what was named. */
function wordsFor(t: Translate, named: NamedRole | undefined): string {
  if (named?.is === 'set') return t('picker_offer_set');
  if (named?.is === 'unclear') return t('picker_offer_unclear');
  if (named?.is === 'digits') return t('add_fault_digits', String(named.count));
  if (named?.is !== 'offered') return '';
  const { account, roleName } = named.role;
  const offer = t('picker_offer', isolatedText(roleName), isolatedText(formatAccount(account)));
  return named.others > 0 ? `${offer} ${t('picker_offer_others', String(named.others))}` : offer;
}
