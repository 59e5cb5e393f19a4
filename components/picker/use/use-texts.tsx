import { useMemo, useRef, useState } from 'preact/hooks';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { moveByArrows } from '@/components/kit/texts/move-by-arrows.ts';
import { TextItem } from '@/components/kit/texts/text-item.tsx';
import { TextList } from '@/components/kit/texts/text-list.tsx';
import { TextStatus } from '@/components/kit/texts/text-status.tsx';
import { useTaking } from '@/components/kit/texts/use-taking.ts';
import { messageKey, useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { placeholders, type UseChoices } from '@/core/use/choices.ts';
import { textsFor } from '@/core/use/texts-for.ts';
import type { RoleUse } from '@/platform/library/role-use.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { findTexts, type Section, type TitledText } from './find-texts.ts';
import { UseChoicesForm } from './use-choices-form.tsx';
import { UseTextFacts } from './use-text-facts.tsx';
import { titleOf } from './use-words.ts';
import '@/components/kit/display/sheet-lead.css';
import './use-texts.css';

interface UseTextsProps {
  role: CatalogRole;
  use: RoleUse;
  actions: PickerActions;
  onSwitch: (choice: SwitchChoice) => void;
}

export function UseTexts({ role, use, actions, onSwitch }: UseTextsProps) {
  const t = useWords();
  const [typed, setTyped] = useState<UseChoices>({});
  const choices = useMemo((): UseChoices => ({ ...use.choices, ...typed }), [use.choices, typed]);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string>();
  const { told, take } = useTaking(setOpen, actions.keepUsed);
  const list = useRef<HTMLDivElement>(null);
  const all = useMemo(
    (): TitledText[] =>
      textsFor(role, choices).map((text) => ({ text, title: titleOf(t, text), heading: t(headings[text.group]) })),
    [role, choices, t],
  );
  const sections = findTexts(all, query, use.last);
  const first = sections[0]?.texts[0];
  const missing = missingIn(all);
  const [isAsking] = useState(missing > 0);
  // Of a permission set, what its text does not say; once remembered, it can be corrected.
  const hasValues = role.kind === 'iam' || isAsking || (use.choices.ssoRegion && !use.own.ssoRegion);

  function copy({ text, title }: TitledText): void {
    const left = text.blanks.map((blank) => placeholders[blank]).join(', ');
    const words = left ? t('use_copied_blank', left) : t('use_copied', title);
    void take(text.id, () => actions.copy(text.text), words);
  }
  function show(id: string): void {
    setQuery('');
    setOpen(id);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-text="${id}"] summary`)?.focus());
  }
  const section = ({ group, texts }: Section) => (
    <section key={group} class="use-texts-group" aria-label={t(headings[group])}>
      <h3>{t(headings[group])}</h3>
      <TextList>
        {texts.map((one) => (
          <TextItem
            key={one.text.id}
            id={one.text.id}
            title={one.title}
            text={one.text.text}
            isOpen={open === `${group}/${one.text.id}` || (group !== 'last' && open === one.text.id)}
            onToggle={(isOpen) => setOpen(isOpen ? `${group}/${one.text.id}` : undefined)}
            onTake={() => copy(one)}
          >
            <UseTextFacts
              text={one.text}
              titleOf={(id) => titleOf(t, { id })}
              onShow={show}
              onOpenPage={(url) => onSwitch({ where: 'new-tab', landing: url })}
            />
          </TextItem>
        ))}
      </TextList>
    </section>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of what is in it
    <div ref={list} class="use-texts" onKeyDown={(event) => void moveByArrows(event, stops)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first) copy(first);
        }}
      >
        <TextField label={t('use_find')} type="search" value={query} onInput={setQuery} />
      </form>
      <details class="use-texts-values" hidden={query !== '' || !hasValues} open={isAsking}>
        <summary>{missing > 0 ? t('use_values_missing', String(missing)) : t('use_values')}</summary>
        <UseChoicesForm
          role={role}
          choices={choices}
          use={use}
          onInput={(one) => setTyped((all) => ({ ...all, ...one }))}
          onLeave={() => void actions.keepUseChoices(role, typed).catch(() => {})}
        />
        <p class="sheet-lead">{t(role.kind === 'iam' ? 'use_values_kept' : 'use_values_kept_portal')}</p>
      </details>
      {sections.map(section)}
      <TextStatus words={sections.length === 0 ? t('use_none') : told} />
    </div>
  );
}

/** How many values the role itself cannot do without. */
const missingIn = (all: readonly TitledText[]) =>
  new Set(all.flatMap(({ text }) => (/^(?:assume-role|sso-profile)$/.test(text.id) ? text.blanks : []))).size;

/** From the search to the texts, and from one to the next, as in the list of roles. */
const stops = 'input[type=search], [data-text] summary';

const headings = {
  last: 'use_last',
  terminal: messageKey('use_group', 'terminal'),
  code: messageKey('use_group', 'code'),
  iam: messageKey('use_group', 'iam'),
  console: messageKey('use_group', 'console'),
  check: messageKey('use_group', 'check'),
} as const;
