import { Button } from '@/components/kit/controls/button.tsx';
import { Checkbox } from '@/components/kit/controls/checkbox.tsx';
import { ColorField } from '@/components/kit/controls/color-field.tsx';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { longestOwnName } from '@/core/catalog/own/own-change.ts';
import { parseColor } from '@/core/text/css-color.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { RoleDetails } from '@/platform/library/role-details.ts';

import { NamePreview } from './name-preview.tsx';
import { NoteField } from './note-field.tsx';
import type { OwnFormState } from './use-own-form.ts';
import '@/components/kit/display/sheet-lead.css';
import './role-form.css';

interface OwnChangeFormProps {
  role: CatalogRole;
  /** What the text has for the color, and whether a switch is confirmed. */
  written: RoleDetails['written'];
  /** Other profiles of the same role. */
  others: readonly string[];
  state: OwnFormState;
}

const doneWords = {
  kept: 'details_kept',
  'kept-clean': 'details_kept_clean',
  reset: 'details_reset_done',
  late: 'details_late',
  unkept: 'details_unkept',
} as const;

/** What its user wants otherwise of a role than the text, beside region and page, for every switch from now on. */
export function OwnChangeForm({ role, written, others, state }: OwnChangeFormProps) {
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
      {/* A portal opens the console, which gives names and colors of its own. */}
      {role.kind === 'iam' && <NamePreview role={role} name={form.displayName} color={color} />}
      <TextField label={t('details_tags')} hint={t('details_tags_hint')} value={form.tags} onInput={set('tags')} />
      <Checkbox
        label={t('details_confirm')}
        hint={t('details_confirm_hint')}
        checked={form.confirm === '' ? written.confirm === true : form.confirm === 'true'}
        onChange={(checked) => set('confirm')(checked === (written.confirm === true) ? '' : String(checked))}
      />
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
