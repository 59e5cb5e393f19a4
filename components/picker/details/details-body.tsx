import { useEffect, useState } from 'preact/hooks';
import { Disclosure } from '@/components/kit/display/disclosure.tsx';
import { Unbroken } from '@/components/kit/display/unbroken.tsx';
import { Part } from '@/components/kit/part.tsx';
import { type MessageKey, messageKey, type Translate, useWords } from '@/components/kit/words.ts';
import type { Copied } from '@/components/picker/commands/copy-role.ts';
import type { RowLanding } from '@/components/picker/list/row-landing.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import { remedy } from '@/components/picker/remedy.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import { shownName } from '@/core/catalog/names/shown-name.ts';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { RoleDetails } from '@/platform/library/role-details.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { OneByOneRole } from './one-by-one-role.tsx';
import { OwnChangeForm } from './own-change-form.tsx';
import { type CopyEnd, RoleAnswers } from './role-answers.tsx';
import { RoleFacts } from './role-facts.tsx';
import { RoleSwitches } from './role-switches.tsx';
import { SwitchForm } from './switch-form.tsx';
import { type LeftEnd, useOwnForm } from './use-own-form.ts';
import '@/components/kit/display/sheet-lead.css';
import './details-sheet.css';

const leftWords = {
  kept: 'details_kept_of',
  'kept-clean': 'details_kept_clean_of',
  late: 'details_late_of',
  unkept: 'details_unkept_of',
} as const satisfies Record<LeftEnd, MessageKey>;

export interface DetailsBodyProps {
  /** As it was when the sheet was opened. */
  role: CatalogRole;
  view: CatalogView;
  at: 'top' | 'region';
  context: PopupContext | undefined;
  /** The page that the search names, as a switch to the role lands on it. */
  landing: RowLanding | undefined;
  actions: PickerActions;
  onSwitch: (role: CatalogRole, choice: SwitchChoice) => void;
  onChanged: () => void;
  onMore: (sheet: 'use' | 'share', role: CatalogRole) => void;
  /** Tells what was done after the sheet is gone. */
  onNotice: (notice: string, hasFailed?: boolean) => void;
  copied: CopyEnd | undefined;
  onCopy: (as: Copied) => void;
  /** Other profiles of the same role: a change concerns them as well. */
  others: readonly string[];
  details: RoleDetails;
  onBecame: (role: CatalogRole) => void;
}

/** What is known of a role, the choices for a switch to it, and what its user wants otherwise. */
export function DetailsBody(props: DetailsBodyProps) {
  const { role, view, at, others, details, copied, onCopy, context, landing, actions } = props;
  const { onSwitch, onMore, onChanged, onNotice, onBecame } = props;
  const t = useWords();
  // With the role that is removed here its source may go, and the way back is to stay.
  const [opened] = useState({ role, details });
  const [removed, setRemoved] = useState<number>();
  const page = context?.session?.url;
  const reach = context?.reachOf(role);
  const why = reach && remedy(t, reach);
  const own = useOwnForm(
    roleId(role),
    details.own,
    async (own, before) => {
      await actions.change(roleId(role), own, before);
      onChanged();
    },
    (end) => onNotice(t(leftWords[end], safeText(shownName(role))), end === 'unkept'),
  );
  useEffect(() => {
    if (own.done === 'late') bringOutStatus();
  }, [own.done]);
  const switchTo = async (choice: SwitchChoice) => {
    // The preview shows what was typed: the switch has it too.
    if (await own.keep()) onSwitch(role, choice);
    // With a switch, the popup and its message would be gone. So the switch waits for another press.
    else bringOutStatus();
  };
  const near = {
    own: own.kept?.region,
    written: details.written.region,
    here: context?.session?.region,
    recent: details.regions,
  };
  // One that was removed cannot be switched to, or be wanted otherwise. What brings it back stays in its place.
  const isThere = removed === undefined;
  return (
    <>
      {isThere && (
        <>
          {role.twin && <p class="sheet-lead details-sheet-remedy">{t(messageKey('details_twin', role.twin))}</p>}
          {why && (
            <p class="sheet-lead details-sheet-remedy">
              <Unbroken text={why} />
            </p>
          )}
          <Part>
            <RoleAnswers
              {...{ role, copied, onCopy }}
              own={own.kept}
              source={details.source}
              onGoToLine={actions.goToLine}
            />
          </Part>
          <Part>
            <SwitchForm
              {...{ role, own, near, page, context, onMore }}
              pasted={landing}
              isForRegion={at === 'region'}
              onSwitch={(choice) => void switchTo(choice)}
            />
          </Part>
          <Part>
            <Disclosure title={t('details_own')} about={aboutOwn(t, own.kept)} open={own.done === 'unkept'}>
              <OwnChangeForm role={role} written={details.written} others={others} state={own} />
            </Disclosure>
          </Part>
        </>
      )}
      {opened.details.source?.origin === 'one-by-one' && (
        <Part>
          <OneByOneRole
            {...opened}
            {...{ view, removed }}
            oneByOne={actions.oneByOne}
            onRemoved={setRemoved}
            onChanged={(now) => {
              onBecame(now);
              onChanged();
            }}
          />
        </Part>
      )}
      {isThere && (
        <>
          <Part>
            <RoleFacts
              role={role}
              written={details.written}
              onOpenAt={(portal) =>
                void switchTo({ where: 'here', rung: 'other-portal', portal, landing: landing?.landing })
              }
            />
          </Part>
          <Part>
            <RoleSwitches switches={details.switches} />
          </Part>
        </>
      )}
    </>
  );
}

/** What of a role its user has changed, beside what its region and page say of themselves. */
const aboutOwn = (t: Translate, own: OwnChange | undefined): string =>
  (['displayName', 'color', 'tags', 'confirm', 'note'] as const)
    .filter((part) => own?.[part] !== undefined)
    .map((part) => t(partWords[part]))
    .join(', ');

const partWords = {
  displayName: 'details_name',
  color: 'details_color',
  tags: 'details_tags',
  confirm: 'details_confirm',
  note: 'details_note',
} as const;

/** The message is at the end of a form, and a switch is asked for at its beginning. */
function bringOutStatus(): void {
  const status = document.querySelector('.role-form [role=status]:not(:empty)');
  status?.closest('details')?.toggleAttribute('open', true);
  status?.scrollIntoView({ block: 'nearest' });
}
