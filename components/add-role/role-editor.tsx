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
import { shownName } from '@/core/catalog/shown-name.ts';
import { emptyRoleForm, type RoleForm } from '@/core/import/role-form.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import type { OneByOne, Saving } from '@/platform/library/one-by-one.ts';
import { RoleFields } from './role-fields.tsx';
import { undoneWords } from './undone-words.ts';
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

/** One role, to be typed or pasted: no config text has to be known for it. Saved in place, with an Undo. */
export function RoleEditor({ start = emptyRoleForm, changed, oneByOne, organizations = [], ...on }: RoleEditorProps) {
  const t = useWords();
  const state = useRoleForm(start);
  const [done, setDone] = useState<Saving>();
  /** As it is after changes that were saved here. */
  const [current, setCurrent] = useState(changed);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLFormElement>(null);
  const { form, others } = state;
  useEffect(() => {
    if (on.isFocused) box.current?.querySelector('input')?.focus();
  }, []);

  async function attempt(work: (roles: OneByOne) => Promise<Saving | undefined>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      const saving = await work(await oneByOne());
      setDone(saving);
      if (current && saving?.state === 'saved') setCurrent(saving.role);
      if (saving?.state !== 'known') on.onChanged(saving?.state === 'saved' ? saving.role : undefined);
    } catch (error) {
      setProblem(failureWords(t, error));
    }
    setBusy(false);
  }

  function save(): void {
    const role = state.tried();
    if (role) void attempt((roles) => (current ? roles.change(current, role) : roles.save(role)));
    // When the faults are drawn: the first of them is gone to.
    else requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  }

  function undo({ at }: Extract<Saving, { state: 'saved' }>): void {
    void attempt(async (roles) => {
      const came = await roles.undo(at);
      setProblem(undoneWords(t, came));
      setCurrent(changed);
      return undefined;
    });
  }

  const fieldOf = (event: Event) => (event.target as HTMLInputElement).name as TextField;
  const take = (event: Event, data: DataTransfer | null) => {
    if (state.take(textOf(data), fieldOf(event))) event.preventDefault();
    setDone(undefined);
  };

  return (
    <form
      ref={box}
      class="role-editor"
      aria-label={t(changed ? 'add_role_change' : 'add_role')}
      onPaste={(event) => take(event, event.clipboardData)}
      onDrop={(event) => take(event, event.dataTransfer)}
      onFocusOut={(event) => {
        const { value, name } = event.target as HTMLInputElement;
        if (/arn:|https:/.test(value)) state.take(value, name as TextField);
      }}
      onInput={() => setDone(undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RoleFields state={state} organizations={organizations} />
      {form.startUrl && <p class="role-editor-note">{t('add_role_portal', isolatedText(form.startUrl))}</p>}
      {form.partition && (
        <p class="role-editor-note">{t('add_role_partition', t(messageKey('partition', form.partition)))}</p>
      )}
      <div class="role-editor-foot">
        <div role="alert">{problem && <Banner tone="danger">{problem}</Banner>}</div>
        <Status>
          {others !== undefined && !done && (
            <p class="role-editor-note">
              {t('add_role_filled')} {others > 0 && formatsOf(t).counted('add_role_others', others)}
            </p>
          )}
          {done && (
            <Banner
              tone={done.state === 'saved' ? 'success' : 'info'}
              actions={done.state === 'saved' && <Button onClick={() => undo(done)}>{t('common_undo')}</Button>}
            >
              {savingWords()}
            </Banner>
          )}
        </Status>
        <div class="role-editor-buttons">
          {done && done.state !== 'overtaken' ? (
            <Fragment key="after">
              {on.after?.(done.role)}
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

  function savingWords(): string {
    if (!done || done.state === 'overtaken') return t('add_role_overtaken');
    const name = isolatedText(shownName(done.role));
    return done.state === 'saved'
      ? t('add_role_saved', name)
      : t('add_role_known', name, isolatedText(done.role.organization));
  }
}
