import { Button } from '@/components/kit/controls/button.tsx';
import { Select } from '@/components/kit/controls/select.tsx';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { useWords } from '@/components/kit/words.ts';
import { visibleText } from '@/core/text/visible-text.ts';
import './history-bar.css';

interface HistoryBarProps {
  words: string;
  onWords: (words: string) => void;
  organizations: readonly string[];
  /** undefined: all. */
  organization: string | undefined;
  onOrganization: (organization: string | undefined) => void;
  onExport: () => void;
  onClear: () => void;
}

/** Search and filter at the start, what is done with all of them at the end. */
export function HistoryBar(props: HistoryBarProps) {
  const t = useWords();
  const { words, onWords, organizations, organization, onOrganization, onExport, onClear } = props;
  // By position: any text can be the name of an organization, so none is left to stand for "all".
  const options = [
    { value: 'all', text: t('history_all_organizations') },
    ...organizations.map((name, index) => ({ value: String(index), text: visibleText(name) })),
  ];
  return (
    <div class="history-bar">
      <TextField label={t('history_search')} labelHidden type="search" value={words} onInput={onWords} />
      {organizations.length > 1 && (
        <Select
          label={t('common_organization')}
          labelHidden
          value={organization === undefined ? 'all' : String(organizations.indexOf(organization))}
          options={options}
          onChange={(value) => onOrganization(value === 'all' ? undefined : organizations[Number(value)])}
        />
      )}
      <div class="history-bar-actions">
        <Button onClick={onExport}>{t('history_export')}</Button>
        <Button onClick={onClear}>{t('history_clear')}</Button>
      </div>
    </div>
  );
}
