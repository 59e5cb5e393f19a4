import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { Select } from '@/components/kit/controls/select.tsx';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { type PartitionId, partitionIds } from '@/core/aws/partition-ids.ts';
import type { AccountList } from '@/core/import/found/account-list.ts';
import { type AccountOptions, accountsToConfig, type GroupBy } from '@/core/import/found/accounts-to-config.ts';
import { partitionOfArn } from '@/core/import/found/role-of-all.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import './import-question.css';

interface AccountsFormProps {
  list: AccountList;
  /** Config text that the roles are added to. */
  beside?: string;
  onText: (text: string) => void;
}

const groupBy = (choice: string): GroupBy =>
  choice.startsWith('tag:') ? { kind: 'tag', name: choice.slice(4) } : { kind: choice === 'unit' ? 'unit' : 'none' };

interface Answers {
  roleName: string;
  choice: string;
  startUrl: string;
  partition: PartitionId;
  /** What is not answered yet is a fault from the first try on. */
  isTried: boolean;
}

/** What AWS Organizations calls the role that it makes in each account. */
const roleOfOrganizations = 'OrganizationAccountAccessRole';

/** No role is suggested as an answer: the one that is in each account has all rights. */
const nothing: Omit<Answers, 'choice'> = { roleName: '', startUrl: '', partition: 'aws', isTried: false };

/** What was typed about a list: it is there again after a look at another section. */
const typedOf = new WeakMap<AccountList, Answers>();

/** Asks once for what a text does not say of its accounts: the role, the portal of permission sets, the partition. */
export function AccountsForm({ list, beside = '', onText }: AccountsFormProps) {
  const t = useWords();
  const { tagNames, hasUnits } = list;
  const [asksRole, asksPortal, asksPartition] = (['role', 'portal', 'partition'] as const).map((one) =>
    list.missing.includes(one),
  );
  const [typed, setTyped] = useState(() => typedOf.get(list) ?? { ...nothing, choice: hasUnits ? 'unit' : 'none' });
  const set = (more: Partial<Answers>) => {
    typedOf.set(list, { ...typed, ...more });
    setTyped({ ...typed, ...more });
  };
  const { roleName, choice, startUrl, partition, isTried } = typed;
  const portal = startUrl.trim();
  const answers: AccountOptions = {
    roleName,
    groupBy: groupBy(choice),
    ...(portal !== '' && { startUrl: portal }),
    ...(asksPartition && portal === '' && { partition }),
  };
  const made = accountsToConfig(list, answers);
  const found = 'fault' in made ? made.fault : undefined;
  const fault = found === 'empty' && !isTried ? undefined : found;
  const isOfPortal = fault === 'bad-start-url' || fault === 'no-start-url';
  const isOfRole = fault === 'too-long' || fault === 'bad-role-name';
  const faultText = fault && t(messageKey('accounts', isOfRole ? 'bad-role' : fault));
  const options = [
    { value: 'none', text: t('accounts_group_none') },
    ...(hasUnits ? [{ value: 'unit', text: t('accounts_group_unit') }] : []),
    ...tagNames.map((name) => ({ value: `tag:${name}`, text: t('accounts_group_tag', visibleText(name)) })),
  ];
  return (
    <form
      class="import-question"
      onSubmit={(event) => {
        event.preventDefault();
        set({ isTried: true });
        // What it is added to may be long, and is read only now.
        const whole = beside === '' ? made : accountsToConfig(list, answers, beside);
        if ('text' in whole) onText(whole.text);
        const { currentTarget: form } = event;
        // When it is drawn: the answer that is missing is gone to.
        requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
      }}
    >
      {asksRole && (
        <TextField
          label={t('accounts_role')}
          hint={t('accounts_role_hint', roleOfOrganizations)}
          value={roleName}
          onInput={(roleName) => set({ roleName })}
          maxLength={600}
          error={isOfPortal ? undefined : faultText}
        />
      )}
      {options.length > 1 && (
        <Select label={t('accounts_group')} value={choice} options={options} onChange={(choice) => set({ choice })} />
      )}
      <TextField
        label={t(asksPortal ? 'accounts_portal_needed' : 'accounts_portal')}
        hint={t(asksPortal ? 'accounts_portal_needed_hint' : 'accounts_portal_hint')}
        value={startUrl}
        onInput={(startUrl) => set({ startUrl })}
        error={fault === 'bad-start-url' ? faultText : undefined}
      />
      {asksRole && asksPartition && portal === '' && partitionOfArn(roleName) === undefined && (
        <Select
          label={t('accounts_partition')}
          value={partition}
          options={partitionIds.map((value) => ({ value, text: t(messageKey('partition', value)) }))}
          onChange={(partition) => set({ partition })}
        />
      )}
      <Button look="primary" type="submit" busy={fault !== undefined}>
        {t(beside === '' ? 'accounts_make' : 'accounts_add')}
      </Button>
    </form>
  );
}
