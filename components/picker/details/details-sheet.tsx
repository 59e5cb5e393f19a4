import { useEffect, useMemo, useState } from 'preact/hooks';
import { Status } from '@/components/kit/display/status.tsx';
import { useFailure } from '@/components/kit/lifetime/use-failure.ts';
import { whenLate } from '@/components/kit/lifetime/when-late.ts';
import { Part } from '@/components/kit/part.tsx';
import { useWords } from '@/components/kit/words.ts';
import { type Copied, copyRole } from '@/components/picker/commands/copy-role.ts';
import { RoleLine } from '@/components/picker/role-line.tsx';
import { type FrameProps, SheetFrame, titleId } from '@/components/picker/sheets/sheet-frame.tsx';
import { otherProfiles } from '@/core/catalog/other-profiles.ts';
import type { RoleDetails } from '@/platform/library/role-details.ts';
import { asNow } from './as-now.ts';
import { DetailsBody, type DetailsBodyProps } from './details-body.tsx';
import type { CopyEnd } from './role-answers.tsx';
import '@/components/kit/display/sheet-lead.css';
import './details-sheet.css';

interface DetailsSheetProps
  extends FrameProps,
    Omit<DetailsBodyProps, 'others' | 'details' | 'copied' | 'onCopy' | 'onBecame'> {}

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
  const t = useWords();
  const [copied, setCopied] = useState<CopyEnd>();
  async function copy(as: Copied): Promise<void> {
    const { notice, hasFailed } = await copyRole(t, role, as, actions.copy);
    setCopied({ as, notice, hasFailed: hasFailed === true });
  }
  return (
    <SheetFrame
      title={<RoleLine role={role} titleId={titleId} />}
      focus={details && at === 'region' ? '.role-form [role=combobox]' : undefined}
      opener="details"
      onCommand={(command) => {
        if (command.do === 'copy') void copy(command.as);
        return command.do === 'copy';
      }}
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
          <DetailsBody
            {...{ role, view, at, others, details, copied }}
            onCopy={(as) => void copy(as)}
            onBecame={setBecame}
            {...props}
          />
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
