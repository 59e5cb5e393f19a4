import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { undoneWords } from '@/components/add-role/saving-words.ts';
import { suggestedOrganizations } from '@/components/add-role/suggested-organizations.ts';
import { unsavedEdit } from '@/components/add-role/use-role-draft.ts';
import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { lazy } from '@/components/kit/lifetime/lazy.tsx';
import { useFailure } from '@/components/kit/lifetime/use-failure.ts';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { formOfRole } from '@/core/import/form/role-form.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { OneByOne } from '@/platform/library/one-by-one.ts';
import type { RoleDetails } from '@/platform/library/role-details.ts';
import './role-form.css';

/** It needs all that reads texts. */
const RoleEditor = lazy(async () => (await import('@/components/add-role/role-editor.tsx')).RoleEditor);

interface OneByOneRoleProps {
  /** As it was when the sheet was opened. */
  role: CatalogRole;
  /** Its source's name, and what the text says where the user may want it otherwise. */
  details: Pick<RoleDetails, 'source' | 'written'>;
  view: CatalogView;
  oneByOne: () => Promise<OneByOne>;
  /** Since when it is removed; undefined: it is there. */
  removed: number | undefined;
  onRemoved: (at: number | undefined) => void;
  /** With the role as it is now, also of one that was removed. */
  onChanged: (role: CatalogRole) => void;
}

/** A role that was saved by itself is changed and removed where it is seen, with an Undo. */
export function OneByOneRole(props: OneByOneRoleProps) {
  const { role, details, view, oneByOne, removed, onRemoved, onChanged } = props;
  const t = useWords();
  const fail = useFailure();
  /** What was typed and not saved is there again. */
  const [isOpen, setOpen] = useState(() => unsavedEdit(role) !== undefined);
  /** As it is after changes that were saved here. */
  const [current, setCurrent] = useState(role);
  const [told, setTold] = useState('');
  const box = useRef<HTMLElement>(null);

  // The button that was pressed is gone, and the focus with it.
  const before = useRef(removed);
  useLayoutEffect(() => {
    if (before.current !== removed) box.current?.querySelector('button')?.focus();
    before.current = removed;
  }, [removed]);

  async function remove(): Promise<void> {
    const done = await (await oneByOne()).remove(current);
    if ('at' in done) onRemoved(done.at);
    else setTold(t('add_role_overtaken'));
    onChanged(current);
  }
  async function undo(at: number): Promise<void> {
    const came = await (await oneByOne()).undo(at);
    onRemoved(undefined);
    setTold(undoneWords(t, came));
    onChanged(current);
  }

  return (
    <section ref={box} class="role-form" aria-label={t('add_role_change')}>
      <h3>{t('add_role_change')}</h3>
      <Status>
        {removed !== undefined && (
          <Banner
            tone="success"
            actions={<Button onClick={() => void undo(removed).catch(fail)}>{t('common_undo')}</Button>}
          >
            {t('add_role_removed', isolatedText(shownName(role)))}
          </Banner>
        )}
        {told}
      </Status>
      {isOpen && removed === undefined && (
        <RoleEditor
          start={formOfRole(writtenRole(role, details))}
          changed={role}
          oneByOne={oneByOne}
          organizations={suggestedOrganizations(view)}
          onChanged={(saved) => {
            setCurrent(saved ?? role);
            onChanged(saved ?? role);
          }}
        />
      )}
      {removed === undefined && (
        <div class="role-form-buttons">
          {!isOpen && <Button onClick={() => setOpen(true)}>{t('add_role_edit')}</Button>}
          <Button look="quiet" onClick={() => void remove().catch(fail)}>
            {t('add_role_remove')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** As its text has it: lists show what the user wants otherwise, and the source's name where no organization is named. */
const writtenRole = ({ region, color, ...role }: CatalogRole, { source, written }: OneByOneRoleProps['details']) => ({
  ...role,
  ...(written.region && { region: written.region }),
  ...(written.color && { color: written.color }),
  organization: role.organization === source?.name ? '' : role.organization,
});
