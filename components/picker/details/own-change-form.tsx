import { Button } from '@/components/kit/button.tsx';
import { ColorField } from '@/components/kit/color-field.tsx';
import { Select } from '@/components/kit/select.tsx';
import { Status } from '@/components/kit/status.tsx';
import { TextField } from '@/components/kit/text-field.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { longestOwnName } from '@/core/catalog/own-change.ts';
import { parseColor } from '@/core/text/css-color.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { RoleDetails } from '@/platform/library/role-details.ts';

import { landingOptions, regionOptions } from './form-options.ts';
import { NamePreview } from './name-preview.tsx';
import { NoteField } from './note-field.tsx';
import type { OwnFormState } from './use-own-form.ts';
import '@/components/picker/sheets/sheet-lead.css';
import './role-form.css';

interface OwnChangeFormProps {
  role: CatalogRole;
  /** What the text has for the color, if it says one. */
  written: RoleDetails['written'];
  /** Other profiles of the same role. */
  others: readonly string[];
  /** The console page in the tab, if it is one. */
  page: string | undefined;
  state: OwnFormState;
}

const doneWords = {
  kept: 'details_kept',
  'kept-clean': 'details_kept_clean',
  reset: 'details_reset_done',
  late: 'details_late',
  unkept: 'details_unkept',
} as const;

/** What its user wants otherwise of a role than the text, for every switch from now on. */
export function OwnChangeForm({ role, written, others, page, state }: OwnChangeFormProps) {
  const t = useWords();
  const { form, kept, badColor, hasSecret, done, set, keep, reset, undoReset } = state;
  const color = parseColor(form.color) ?? written.color;
  return (
    <form
      class="role-form"
      aria-label={t('details_own')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!badColor) void keep();
      }}
    >
      <h3>{t('details_own')}</h3>
      {others.length > 0 && <p class="sheet-lead">{t('details_shared', others.map(safeText).join(', '))}</p>}
      <div class="role-form-pair">
        <TextField
          label={t('details_name')}
          value={form.displayName}
          maxLength={longestOwnName}
          onInput={set('displayName')}
        />
        <ColorField
          value={form.color}
          shown={color}
          error={badColor ? t('details_bad_color') : undefined}
          onInput={set('color')}
        />
      </div>
      <NamePreview role={role} name={form.displayName} color={color} />
      <div class="role-form-pair">
        <Select
          label={t('details_usual_region')}
          value={form.region}
          options={regionOptions(t, role, form.region)}
          onChange={set('region')}
        />
        <Select
          label={t('details_usual_landing')}
          value={form.landing}
          options={landingOptions(t, role, page, undefined, form.landing)}
          onChange={set('landing')}
        />
      </div>
      <TextField label={t('details_tags')} hint={t('details_tags_hint')} value={form.tags} onInput={set('tags')} />
      <NoteField value={form.note} onInput={set('note')} />
      <div class="role-form-buttons">
        <Button type="submit" busy={badColor}>
          {t('details_keep')}
        </Button>
        {undoReset ? (
          <Button look="quiet" onClick={() => void undoReset()}>
            {t('details_reset_undo')}
          </Button>
        ) : (
          <Button look="quiet" busy={!kept} onClick={() => void reset()}>
            {t('details_reset')}
          </Button>
        )}
        <Status>
          {done ? t(doneWords[done]) : hasSecret && <p class="role-form-secret">{t('details_secret')}</p>}
        </Status>
      </div>
    </form>
  );
}
