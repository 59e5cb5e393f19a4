import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Banner } from '@/components/kit/banner.tsx';
import { Button } from '@/components/kit/button.tsx';
import { failureWords } from '@/components/kit/failure-words.ts';
import { formatsOf } from '@/components/kit/formats.ts';
import { textOf } from '@/components/kit/pasted-text.ts';
import { Status } from '@/components/kit/status.tsx';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { emptyRoleForm, formOfRole, type RoleForm } from '@/core/import/form/role-form.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { OneByOne, Saving } from '@/platform/library/one-by-one.ts';
import { GivenNote } from './given-note.tsx';
import { RoleFields } from './role-fields.tsx';
import { savingWords, undoneWords } from './saving-words.ts';
import { useRoleDraft } from './use-role-draft.ts';
import { type TextField, useRoleForm } from './use-role-form.ts';
import './role-editor.css';

interface RoleEditorProps {
  /** What is in the fields at first. */
  start?: RoleForm | undefined;
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
  before: CatalogRole | undefined;
}

/** One role, to be typed or pasted: no config text has to be known for it. Saved in place, with an Undo. */
export function RoleEditor({ start = emptyRoleForm, changed, oneByOne, organizations = [], ...on }: RoleEditorProps) {
  const t = useWords();
  const state = useRoleForm(start, changed || !start.roleName ? undefined : start);
  /** The last Save or Undo; undefined since something was typed. */
  const [done, setDone] = useState<LastSave | 'undone'>();
  /** As it is after changes that were saved here. */
  const [current, setCurrent] = useState(changed);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLFormElement>(null);
  const { form, others } = state;
  useEffect(() => {
    if (on.isFocused) box.current?.querySelector('input')?.focus();
  }, []);
  const isLeft = useRoleDraft(changed ? undefined : oneByOne, state, start);

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
    if (!role) return void requestAnimationFrame(() => faulty()?.focus());
    void attempt(async (roles) => {
      const saving = await (current ? roles.change(current, role) : roles.save(role));
      setDone({ saving, before: current });
      const saved = saving.state === 'saved' ? saving.role : undefined;
      if (current) setCurrent(saved ?? current);
      else if (saving.state !== 'overtaken') await roles.draft.keep(emptyRoleForm);
      if (saving.state !== 'known') on.onChanged(saved);
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
  const savedAt = last?.saving.state === 'saved' ? last.saving.at : undefined;
  const faulty = () => box.current?.querySelector<HTMLElement>('[aria-invalid]');

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
      <RoleFields state={state} organizations={organizations} />
      {form.startUrl && (
        <GivenNote text={t('add_role_portal', isolatedText(form.startUrl))} onRemove={() => takeOff('startUrl')} />
      )}
      {form.partition && (
        <GivenNote
          text={t('add_role_partition', t(messageKey('partition', form.partition)))}
          onRemove={() => takeOff('partition')}
        />
      )}
      <div class="role-editor-foot">
        <div role="alert">{problem && <Banner tone="danger">{problem}</Banner>}</div>
        <Status>
          {others !== undefined && !last && (
            <p class="role-editor-note">
              {t('add_role_filled')} {others > 0 && formatsOf(t).counted('add_role_others', others)}
            </p>
          )}
          {isLeft && others === undefined && !last && <p class="role-editor-note">{t('add_role_as_left')}</p>}
          {done === 'undone' && <p class="role-editor-note">{t('options_undone')}</p>}
          {last && (
            <Banner
              tone={savedAt === undefined ? 'info' : 'success'}
              actions={
                savedAt !== undefined && <Button onClick={() => undo(savedAt, last.before)}>{t('common_undo')}</Button>
              }
            >
              {savingWords(t, last.saving)}
            </Banner>
          )}
        </Status>
        <div class="role-editor-buttons">
          {last && last.saving.state !== 'overtaken' ? (
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
