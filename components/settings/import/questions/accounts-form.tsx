import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/button.tsx';
import { Select } from '@/components/kit/select.tsx';
import { TextField } from '@/components/kit/text-field.tsx';
import { messageKey, useWords } from '@/components/kit/words.ts';
import { type PartitionId, partitionIds } from '@/core/aws/partition-ids.ts';
import type { AccountList } from '@/core/import/found/account-list.ts';
import { type AccountOptions, accountsToConfig, type GroupBy } from '@/core/import/found/accounts-to-config.ts';
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

/** Asks once for what a text does not say of its accounts: the role, the portal of permission sets, the partition. */
export function AccountsForm({ list, beside = '', onText }: AccountsFormProps) {
  const t = useWords();
  const { tagNames, hasUnits } = list;
  const [asksRole, asksPortal, asksPartition] = (['role', 'portal', 'partition'] as const).map((one) =>
    list.missing.includes(one),
  );
  // What AWS Organizations calls the role that it makes in each account.
  const [roleName, setRoleName] = useState('OrganizationAccountAccessRole');
  const [choice, setChoice] = useState(hasUnits ? 'unit' : 'none');
  const [startUrl, setStartUrl] = useState('');
  const [partition, setPartition] = useState<PartitionId>('aws');
  const portal = startUrl.trim();
  const answers: AccountOptions = {
    roleName,
    groupBy: groupBy(choice),
    ...(portal !== '' && { startUrl: portal }),
    ...(asksPartition && portal === '' && { partition }),
  };
  const made = accountsToConfig(list, answers);
  const fault = 'fault' in made ? made.fault : undefined;
  const isOfPortal = fault === 'bad-start-url' || fault === 'no-start-url';
  const faultText = fault && t(messageKey('accounts', fault === 'empty' || isOfPortal ? fault : 'bad-role'));
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
        // What it is added to may be long, and is read only now.
        const whole = beside === '' ? made : accountsToConfig(list, answers, beside);
        if ('text' in whole) onText(whole.text);
      }}
    >
      {asksRole && (
        <TextField
          label={t('accounts_role')}
          hint={t('accounts_role_hint')}
          value={roleName}
          onInput={setRoleName}
          maxLength={600}
          error={isOfPortal ? undefined : faultText}
        />
      )}
      {options.length > 1 && (
        <Select label={t('accounts_group')} value={choice} options={options} onChange={setChoice} />
      )}
      <TextField
        label={t(asksPortal ? 'accounts_portal_needed' : 'accounts_portal')}
        hint={t(asksPortal ? 'accounts_portal_needed_hint' : 'accounts_portal_hint')}
        value={startUrl}
        onInput={setStartUrl}
        error={fault === 'bad-start-url' ? faultText : undefined}
      />
      {asksRole && asksPartition && portal === '' && (
        <Select
          label={t('accounts_partition')}
          value={partition}
          options={partitionIds.map((value) => ({ value, text: t(messageKey('partition', value)) }))}
          onChange={setPartition}
        />
      )}
      <Button look="primary" type="submit" busy={fault !== undefined}>
        {t(beside === '' ? 'accounts_make' : 'accounts_add')}
      </Button>
    </form>
  );
}
