import { useEffect, useRef, useState } from 'preact/hooks';
import { savingWords, undoneWords } from '@/components/add-role/saving-words.ts';
import { Button } from '@/components/kit/controls/button.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { failureWords } from '@/components/kit/failure-words.ts';
import { messageKey, type Translate, useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { NamedRole } from '@/core/import/form/named-role.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { Saving } from '@/platform/library/one-by-one.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { RowLanding } from './list/row-landing.ts';
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
  landingFor: ((role: CatalogRole) => RowLanding | undefined) | undefined;
  carryOut: { switchTo: (role: CatalogRole, choice: SwitchChoice) => unknown };
  dispatch: (action: { type: 'panel'; panel: Panel }) => void;
  /** After a role was saved. */
  onChanged: () => void;
}

/** The role that a query names and the list has not: to be switched to at once, or saved. */
export function RoleOffer(props: OfferProps) {
  const { query, found, named, lead, state, actions, landingFor, carryOut, dispatch, onChanged } = props;
  const t = useWords();
  const [saved, setSaved] = useState<Extract<Saving, { state: 'saved' }>>();
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
  const review = () => attempt(async () => void (await actions.review(query).then(actions.close)));
  const isShared = isActive && named?.is === 'shared';
  useEffect(() => {
    // The keys of the list switch to roles, and here is none.
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === 'Enter' && target instanceof Element && target.getAttribute('role') === 'combobox') review();
    };
    if (isShared) addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isShared, query]);
  const words = told || (saved ? savingWords(t, saved) : wordsFor(t, named));

  const enter = isActive && (
    <>
      {'\u00a0'}
      <kbd>↵</kbd>
    </>
  );

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
            onClick={() =>
              carryOut.switchTo(offered.role, { where: 'here', landing: landingFor?.(offered.role)?.landing })
            }
          >
            {t('keys_switch')}
            {enter}
          </Button>
          <Button onClick={save}>{t('add_role_save')}</Button>
        </>
      )}
      {named?.is === 'shared' && (
        <Button look="primary" onClick={review}>
          {t('picker_offer_review')}
          {enter}
        </Button>
      )}
      {!saved && !offered && !hasNoRole(named) && found === 0 && (
        <Button onClick={() => dispatch({ type: 'panel', panel: { is: 'add', text: query } })}>
          {t('picker_offer_add')}
        </Button>
      )}
    </div>
  );
}

/** No one role can be added by hand from it. */
const hasNoRole = (named: NamedRole | undefined): boolean =>
  named?.is === 'set' || named?.is === 'shared' || named?.is === 'too-long';

/** The account, and its partition where that is another than most are in: the list may have the same number there. */
const placeOf = (t: Translate, { account, partition }: CatalogRole): string => {
  const shown = isolatedText(formatAccount(account));
  return partition === 'aws' ? shown : `${shown} · ${t(messageKey('partition', partition))}`;
};

/** Why no row is what was named. */
function wordsFor(t: Translate, named: NamedRole | undefined): string {
  if (named?.is === 'set') return t('picker_offer_set');
  if (named?.is === 'shared') return t('picker_offer_shared');
  if (named?.is === 'too-long') return t('picker_offer_too_long');
  if (named?.is === 'open') return t('picker_offer_open');
  if (named?.is === 'unclear') return t('picker_offer_unclear');
  if (named?.is === 'long-role') return t('add_fault_long_role');
  if (named?.is === 'digits') return t('add_fault_digits', String(named.count));
  if (named?.is !== 'offered') return '';
  const { takenName, role } = named;
  return [
    t('picker_offer', isolatedText(role.roleName), placeOf(t, role)),
    ...(takenName ? [t('picker_offer_taken', isolatedText(takenName))] : []),
  ].join(' ');
}
