import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/kit/controls/button.tsx';
import { Banner } from '@/components/kit/display/banner.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { failureWords } from '@/components/kit/failure-words.ts';
import { textOf } from '@/components/kit/reading/pasted-text.ts';
import { useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { emptyRoleForm, formOfRole, type RoleForm } from '@/core/import/form/role-form.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import type { OneByOne, Saving } from '@/platform/library/one-by-one.ts';
import { GivenNotes } from './given-notes.tsx';
import { RoleFields } from './role-fields.tsx';
import { SavingBanner } from './saving-banner.tsx';
import { undoneWords } from './saving-words.ts';
import { forgetEdit, unsavedEdit, useRoleDraft, useUnsavedEdit } from './use-role-draft.ts';
import { type TextField, useRoleForm } from './use-role-form.ts';
import './role-editor.css';

interface RoleEditorProps {
  /** What is in the fields at first. */
  start?: RoleForm | undefined;
  /** The text that was to fill them leaves open which role is meant. */
  isUnclear?: boolean;
  /** The role that is changed; undefined: a new one. */
  changed?: CatalogRole | undefined;
  oneByOne: () => Promise<OneByOne>;
  organizations?: readonly string[];
  /** After each change of what is stored; with the role as it was saved. */
  onChanged: (saved?: CatalogRole) => void;
  /** The first field gets the focus. */
  isFocused?: boolean;
  /** Beside Save. */
  beside?: ComponentChildren;
  /** More buttons, once a role is saved. */
  after?: (role: CatalogRole) => ComponentChildren;
}

/** What came of a Save, and the role as it was before it; undefined: a new one. */
interface LastSave {
  saving: Saving;
  entered: FoundRole;
  before: CatalogRole | undefined;
}

/** One role, to be typed or pasted: no config text has to be known for it. Saved in place, with an Undo. */
export function RoleEditor({ start = emptyRoleForm, changed, oneByOne, organizations = [], ...on }: RoleEditorProps) {
  const t = useWords();
  const state = useRoleForm(
    unsavedEdit(changed) ?? start,
    changed || !start.roleName ? undefined : start,
    on.isUnclear ? 'unclear' : undefined,
  );
  /** The last Save or Undo; undefined since something was typed. */
  const [done, setDone] = useState<LastSave | 'undone'>();
  /** As it is after changes that were saved here. */
  const [current, setCurrent] = useState(changed);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLFormElement>(null);
  const { form, came } = state;
  useEffect(() => {
    if (on.isFocused) box.current?.querySelector('input')?.focus();
  }, []);
  const isDraft = useRoleDraft(changed ? undefined : oneByOne, state, start);
  const isLeft = useUnsavedEdit(current, form, start) || isDraft;

  async function attempt(work: (roles: OneByOne) => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      await work(await oneByOne());
    } catch (error) {
      setProblem(failureWords(t, error));
    }
    setBusy(false);
  }

  function save(): void {
    const role = state.tried();
    // When the faults are drawn: the first of them is gone to.
    if (!role)
      return void requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
    void attempt(async (roles) => {
      const saving = await (current ? roles.change(current, role) : roles.save(role));
      setDone({ saving, entered: role, before: current });
      const saved = saving.state === 'saved' ? saving.role : undefined;
      if (current && saved) forgetEdit(current);
      if (current) setCurrent(saved ?? current);
      else if (saving.state !== 'overtaken') await roles.draft.keep(emptyRoleForm);
      if (saving.state !== 'known') on.onChanged(saved);
    });
  }

  function changeKnown({ saving: known, entered }: LastSave): void {
    void attempt(async (roles) => {
      if (known.state !== 'known') return;
      const saving = await roles.changeKnown(known.role, entered);
      setDone({ saving, entered, before: undefined });
      if (saving.state === 'saved') on.onChanged(saving.role);
    });
  }

  function undo(at: number, before: CatalogRole | undefined): void {
    void attempt(async (roles) => {
      const came = await roles.undo(at);
      setDone(came === 'undone' ? came : undefined);
      setProblem(undoneWords(t, came));
      setCurrent(before);
      if (before) state.restart(before === changed ? start : formOfRole(before));
      on.onChanged(before);
    });
  }

  /** The button goes, so the focus goes to the first field. */
  function takeOff(field: 'startUrl' | 'partition'): void {
    state.set(field)('');
    setDone(undefined);
    box.current?.querySelector('input')?.focus();
  }

  const last = done === 'undone' ? undefined : done;
  const fieldOf = (event: Event) => (event.target as HTMLInputElement).name as TextField;
  const take = (event: Event, data: DataTransfer | null) => {
    if (state.take(textOf(data), fieldOf(event))) event.preventDefault();
    setDone(undefined);
  };

  /** An ARN or a link that was typed. */
  const takeTyped = ({ value, name }: HTMLInputElement): boolean =>
    /arn:|https:/.test(value) && state.take(value, name as TextField);

  return (
    <form
      ref={box}
      class="role-editor"
      aria-label={t(changed ? 'add_role_change' : 'add_role')}
      onPaste={(event) => take(event, event.clipboardData)}
      onDrop={(event) => take(event, event.dataTransfer)}
      onFocusOut={(event) => {
        // What a text fills in moves the buttons: one that is pressed is not to move away, so `onSubmit` takes it then.
        if (!(event.relatedTarget instanceof HTMLButtonElement)) takeTyped(event.target as HTMLInputElement);
      }}
      onInput={() => setDone(undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        // What it filled in is to be seen before it is saved.
        if (![...event.currentTarget.querySelectorAll('input')].some(takeTyped)) save();
      }}
    >
      <GivenNotes form={form} onRemove={takeOff} />
      <RoleFields state={state} organizations={organizations} />
      <div class="role-editor-foot">
        <div role="alert">{problem && <Banner tone="danger">{problem}</Banner>}</div>
        <Status>
          {came && !last && (
            <p class="role-editor-note">{t(came === 'filled' ? 'add_role_filled' : 'add_role_unclear')}</p>
          )}
          {isLeft && came === undefined && !last && <p class="role-editor-note">{t('add_role_as_left')}</p>}
          {done === 'undone' && <p class="role-editor-note">{t('options_undone')}</p>}
          {last && (
            <SavingBanner
              saving={last.saving}
              busy={busy}
              onUndo={(at) => undo(at, last.before)}
              onChangeKnown={changed ? undefined : () => changeKnown(last)}
            />
          )}
        </Status>
        <div class="role-editor-buttons">
          {last && (last.saving.state === 'saved' || (last.saving.state === 'known' && !changed)) ? (
            <Fragment key="after">
              {on.after?.(last.saving.role)}
              {!changed && (
                <Button
                  onClick={() => {
                    state.restart(emptyRoleForm);
                    setDone(undefined);
                    box.current?.querySelector('input')?.focus();
                  }}
                >
                  {t('add_role_another')}
                </Button>
              )}
            </Fragment>
          ) : (
            <Fragment key="save">
              <Button type="submit" look="primary" busy={busy}>
                {t('add_role_save')}
              </Button>
              {on.beside}
            </Fragment>
          )}
        </div>
      </div>
    </form>
  );
}
