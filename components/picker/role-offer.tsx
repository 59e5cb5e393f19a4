import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { undoneWords } from '@/components/add-role/undone-words.ts';
import { Button } from '@/components/kit/button.tsx';
import { failureWords } from '@/components/kit/failure-words.ts';
import { Status } from '@/components/kit/status.tsx';
import { useWords } from '@/components/kit/words.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import { nameWithoutPath, permissionSetOf } from '@/core/aws/role-name.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import { checkRoleForm } from '@/core/import/check-role-form.ts';
import { type RoleForm, roleOfForm } from '@/core/import/role-form.ts';
import { roleInText } from '@/core/import/role-in-text.ts';
import type { Where } from '@/core/switching/where.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { PickerActions } from './picker-actions.ts';
import type { Panel } from './picker-state.ts';
import './offer.css';

export interface OfferProps {
  query: string;
  /** How many rows. */
  found: number;
  view: CatalogView;
  actions: PickerActions;
  carryOut: { switchTo: (role: CatalogRole, choice: SwitchChoice) => unknown };
  dispatch: (action: { type: 'panel'; panel: Panel }) => void;
  /** After a role was saved. */
  onChanged: () => void;
}

/** The role as the list would have it. */
function asRow(form: RoleForm): CatalogRole {
  const { name, ...role } = roleOfForm(form);
  return { ...role, profile: name || role.roleName, organization: role.group ?? '', sourceId: '' };
}

const lastPart = (roleName: string) => nameWithoutPath(roleName).toLowerCase();

/** Whether the list has it, with its path or without: sessions and messages of AWS show none. */
const isListed = (view: CatalogView, { account, roleName }: RoleForm): boolean =>
  view.rowsWith(`\t${account}\t`).some((row) => {
    const role = view.role(row);
    return role.account === account && lastPart(role.roleName) === lastPart(roleName);
  });

/** The role that a query names and the list has not: to be switched to at once, or saved. */
export function RoleOffer({ query, found, view, actions, carryOut, dispatch, onChanged }: OfferProps) {
  const t = useWords();
  const form = useMemo(() => roleInText(query, false)?.form, [query]);
  const [saved, setSaved] = useState<{ at: number; role: CatalogRole }>();
  const [told, setTold] = useState('');
  const isWhole = form !== undefined && Object.keys(checkRoleForm(form).faults).length === 0;
  const isSet = isWhole && form.startUrl === '' && permissionSetOf(form.roleName) !== undefined;
  const isOffered = isWhole && !isSet && !isListed(view, form);
  const canEnter = isOffered && found === 0;

  // At once with the words: who reads them may press the key before the next frame.
  useLayoutEffect(() => {
    if (!canEnter || !form) return;
    // There is no row that the key would mean.
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.shiftKey && !event.altKey && !event.isComposing && !event.repeat;
      const isInBox = (event.target as Element).getAttribute('role') === 'combobox';
      if (event.key !== 'Enter' || !isPlain || !isInBox) return;
      event.preventDefault();
      carryOut.switchTo(asRow(form), { where: event.ctrlKey || event.metaKey ? 'new-tab' : 'here' });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [canEnter, form]);

  // The list gives way to it where the popup has no room for both.
  useEffect(() => void dispatchEvent(new Event('resize')), [saved, isOffered]);

  const attempt = (work: () => Promise<void>) => void work().catch((error) => setTold(failureWords(t, error)));
  const save = () =>
    attempt(async () => {
      if (!form) return;
      const saving = await (await actions.oneByOne()).save(roleOfForm(form));
      if (saving.state === 'saved') setSaved(saving);
      else if (saving.state === 'overtaken') setTold(t('add_role_overtaken'));
      onChanged();
    });
  const undo = (at: number) =>
    attempt(async () => {
      const came = await (await actions.oneByOne()).undo(at);
      setSaved(undefined);
      setTold(undoneWords(t, came));
      onChanged();
    });
  const switchTo = (role: CatalogRole, where: Where) => carryOut.switchTo(role, { where });

  if (!saved && !isOffered && !told && found > 0) return null;
  return (
    <div class="offer">
      <Status>
        {told || (saved && t('add_role_saved', isolatedText(shownName(saved.role))))}
        {!told &&
          !saved &&
          isOffered &&
          t('picker_offer', isolatedText(form.roleName), isolatedText(formatAccount(form.account)))}
        {!told && isSet && t('picker_offer_set')}
      </Status>
      {saved && <Button onClick={() => undo(saved.at)}>{t('common_undo')}</Button>}
      {!saved && isOffered && (
        <>
          <Button
            look="primary"
            label={t('picker_offer_switch', isolatedText(form.roleName))}
            onClick={() => switchTo(asRow(form), 'here')}
          >
            {t('keys_switch')}
            {canEnter && '\u00a0'}
            {canEnter && <kbd>↵</kbd>}
          </Button>
          <Button onClick={save}>{t('add_role_save')}</Button>
        </>
      )}
      {!saved && !isOffered && !isSet && found === 0 && (
        <Button onClick={() => dispatch({ type: 'panel', panel: { is: 'add', text: query } })}>
          {t('picker_offer_add')}
        </Button>
      )}
    </div>
  );
}
