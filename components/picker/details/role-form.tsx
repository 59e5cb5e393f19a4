import { useState } from 'preact/hooks';
import { Button } from '@/components/kit/button.tsx';
import { Select } from '@/components/kit/select.tsx';
import { Status } from '@/components/kit/status.tsx';
import { TextField } from '@/components/kit/text-field.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { safeText } from '@/core/catalog/visible-text.ts';
import { formOf, type OwnChange, type OwnForm, ownChangeOf } from '@/core/own/own-change.ts';
import { parseColor } from '@/core/switching/color.ts';
import type { SwitchChoice } from '../picker-actions.ts';
import { ColorField } from './color-field.tsx';
import { landingOptions, regionOptions } from './form-options.ts';
import { NamePreview } from './name-preview.tsx';
import { NoteField } from './note-field.tsx';

interface RoleFormProps {
  role: CatalogRole;
  /** Other profiles of the same role. */
  others: readonly string[];
  own: OwnChange | undefined;
  /** The console page in the tab, if it is one. */
  page: string | undefined;
  onSwitch: (choice: SwitchChoice) => void;
  /** Undefined: as the text says, again. */
  onChange: (own: OwnChange | undefined) => Promise<void>;
}

/** Region and page hold for a switch from here; kept, they hold for every one, and so does the rest. */
export function RoleForm({ role, others, own, page, onSwitch, onChange }: RoleFormProps) {
  const t = useWords();
  const [form, setForm] = useState(() => formOf(own));
  const [kept, setKept] = useState(own);
  const [notice, setNotice] = useState('');
  const set = (field: keyof OwnForm) => (value: string) => {
    setForm({ ...form, [field]: value });
    setNotice('');
  };
  const badColor = form.color.trim() !== '' && parseColor(form.color) === undefined;
  const choice = { region: form.region || undefined, landing: form.landing || 'page' };

  async function keep(wanted: OwnChange | undefined): Promise<void> {
    await onChange(wanted);
    setKept(wanted);
    setForm(formOf(wanted));
    setNotice(t(wanted ? 'details_kept' : 'details_reset_done'));
  }

  return (
    <form
      class="role-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSwitch({ where: 'here', ...choice });
      }}
    >
      <div class="role-form-pair">
        <Select
          label={t('common_region')}
          value={form.region}
          options={regionOptions(t, role, form.region)}
          onChange={set('region')}
        />
        <Select
          label={t('details_landing')}
          value={form.landing}
          options={landingOptions(t, form.landing, page)}
          onChange={set('landing')}
        />
      </div>
      <div class="role-form-buttons">
        <Button type="submit" look="primary">
          {t('keys_switch')}
        </Button>
        <Button onClick={() => onSwitch({ where: 'new-tab', ...choice })}>{t('keys_new_tab')}</Button>
      </div>
      <h3>{t('details_own')}</h3>
      {others.length > 0 && <p class="sheet-lead">{t('details_shared', others.map(safeText).join(', '))}</p>}
      <div class="role-form-pair">
        <TextField label={t('details_name')} value={form.displayName} maxLength={64} onInput={set('displayName')} />
        <ColorField
          value={form.color}
          shown={parseColor(form.color) ?? role.color}
          error={badColor ? t('details_bad_color') : undefined}
          onInput={set('color')}
        />
      </div>
      <NamePreview
        role={role}
        name={form.displayName}
        color={parseColor(form.color) ?? (kept?.color ? undefined : role.color)}
      />
      <TextField label={t('details_tags')} hint={t('details_tags_hint')} value={form.tags} onInput={set('tags')} />
      <NoteField value={form.note} onInput={set('note')} />
      <div class="role-form-buttons">
        <Button busy={badColor} onClick={() => void keep(ownChangeOf(form))}>
          {t('details_keep')}
        </Button>
        <Button look="quiet" busy={!kept} onClick={() => void keep(undefined)}>
          {t('details_reset')}
        </Button>
        <Status>{notice}</Status>
      </div>
    </form>
  );
}
