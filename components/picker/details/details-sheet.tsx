import { useEffect, useMemo, useState } from 'preact/hooks';
import { Part } from '@/components/kit/part.tsx';
import { SafeText } from '@/components/kit/safe-text.tsx';
import { Status } from '@/components/kit/status.tsx';
import { useFailure } from '@/components/kit/use-failure.ts';
import { whenLate } from '@/components/kit/when-late.ts';
import { type MessageKey, messageKey, useWords } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import type { PopupContext } from '@/components/picker/popup-context.ts';
import { remedy } from '@/components/picker/reach-words.ts';
import { type FrameProps, SheetFrame } from '@/components/picker/sheets/sheet-frame.tsx';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { otherProfiles } from '@/core/catalog/other-profiles.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import { shownName } from '@/core/catalog/shown-name.ts';
import { safeText } from '@/core/text/visible-text.ts';
import type { RoleDetails } from '@/platform/library/role-details.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import { asNow } from './as-now.ts';
import { OneByOneRole } from './one-by-one-role.tsx';
import { OwnChangeForm } from './own-change-form.tsx';
import { RoleFacts } from './role-facts.tsx';
import { RoleSwitches } from './role-switches.tsx';
import { SwitchForm } from './switch-form.tsx';
import { type LeftEnd, useOwnForm } from './use-own-form.ts';
import '@/components/picker/sheets/sheet-lead.css';
import './details-sheet.css';

interface DetailsSheetProps extends FrameProps {
  /** As it was when the sheet was opened. */
  role: CatalogRole;
  view: CatalogView;
  at: 'top' | 'region';
  context: PopupContext | undefined;
  actions: PickerActions;
  onSwitch: (role: CatalogRole, choice: SwitchChoice) => void;
  onChanged: () => void;
  /** Tells what was done after the sheet is gone. */
  onNotice: (notice: string, hasFailed?: boolean) => void;
}

/** Everything known about one role, the choices for a switch to it, and the user's own changes. */
export function DetailsSheet({ role: opened, view, at, early, onClose, ...props }: DetailsSheetProps) {
  // Where the last role was removed there is no list to go back to.
  const close = () => (view.count === 0 ? location.reload() : onClose());
  const { actions } = props;
  /** Its account or name may be changed here: from then on, all else is about what it became. */
  const [became, setBecame] = useState(opened);
  const role = useMemo(() => asNow(view, became), [view, became]);
  const others = useMemo(() => [...otherProfiles(view, role), ...(role.otherNames ?? [])], [view, role]);
  const [details, setDetails] = useState<RoleDetails>();
  const [isWaiting, setWaiting] = useState(true);
  return (
    <SheetFrame
      title={<SafeText text={shownName(role)} />}
      focus={details && at === 'region' ? '.role-form select' : undefined}
      opener="details"
      isWaiting={isWaiting}
      early={early}
      onClose={close}
    >
      <Part>
        <Loading
          role={role}
          actions={actions}
          isWaiting={isWaiting}
          onLoaded={setDetails}
          onOver={() => setWaiting(false)}
        />
        {details && (
          <Details role={role} view={view} others={others} details={details} onBecame={setBecame} {...props} />
        )}
      </Part>
    </SheetFrame>
  );
}

interface LoadingProps extends Pick<DetailsSheetProps, 'role' | 'actions'> {
  isWaiting: boolean;
  onLoaded: (details: RoleDetails) => void;
  /** Loaded or not. */
  onOver: () => void;
}

/** Within the sheet, so that what cannot be read says so there, and can be asked for again. */
function Loading({ role, actions, isWaiting, onLoaded, onOver }: LoadingProps) {
  const t = useWords();
  const fail = useFailure();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const reading = whenLate(actions.details(role), () => setLate(true));
    void reading.then(onLoaded).catch(fail).finally(onOver);
  }, [actions, role]);
  return (
    isWaiting && (
      <Status>
        <p class="sheet-lead details-sheet-reading">{t(isLate ? 'details_reading_late' : 'details_reading')}</p>
      </Status>
    )
  );
}

const leftWords = {
  kept: 'details_kept_of',
  'kept-clean': 'details_kept_clean_of',
  late: 'details_late_of',
  unkept: 'details_unkept_of',
} as const satisfies Record<LeftEnd, MessageKey>;

interface DetailsProps extends Omit<DetailsSheetProps, 'at' | keyof FrameProps> {
  /** Other profiles of the same role: a change concerns them as well. */
  others: readonly string[];
  details: RoleDetails;
  onBecame: (role: CatalogRole) => void;
}

function Details(props: DetailsProps) {
  const { role, view, others, details, context, actions, onSwitch, onChanged, onNotice, onBecame } = props;
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
    async (own) => {
      await actions.change(roleId(role), own);
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
  // One that was removed cannot be switched to, or be wanted otherwise. What brings it back stays in its place.
  const isThere = removed === undefined;
  return (
    <>
      {isThere && (
        <>
          {role.twin && <p class="sheet-lead details-sheet-remedy">{t(messageKey('details_twin', role.twin))}</p>}
          {why && <p class="sheet-lead details-sheet-remedy">{why}</p>}
          <Part>
            <SwitchForm role={role} own={own.kept} page={page} onSwitch={(choice) => void switchTo(choice)} />
          </Part>
          <Part>
            <OwnChangeForm role={role} written={details.written} others={others} page={page} state={own} />
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
              source={details.source}
              written={details.written}
              onGoToLine={actions.goToLine}
              onOpenAt={(portal) => void switchTo({ where: 'here', rung: 'other-portal', portal })}
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

/** The message is at the end of a form, and a switch is asked for at its beginning. */
const bringOutStatus = () =>
  document.querySelector('.role-form [role=status]:not(:empty)')?.scrollIntoView({ block: 'nearest' });
