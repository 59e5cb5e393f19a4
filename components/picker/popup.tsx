import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Boundary } from '@/components/kit/lifetime/boundary.tsx';
import { firstPaint } from '@/components/kit/lifetime/first-paint.ts';
import { useFailure } from '@/components/kit/lifetime/use-failure.ts';
import { useListSetup } from '@/components/picker/commands/use-list-setup.ts';
import { locateAll } from '@/core/catalog/locate-roles.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { orderTopRoles } from '@/core/list/list-order.ts';
import type { Untold } from '@/platform/popup/pick.ts';
import type { PickerData } from '@/platform/popup/picker.ts';
import type { TabContext } from '@/platform/popup/tab-context.ts';
import { loadNext, MissingBanner, TabBanners } from './after-first-paint.ts';
import { Picker } from './picker.tsx';
import type { PickerActions } from './picker-actions.ts';
import type { Told } from './picker-state.ts';
import type { PopupContext } from './popup-context.ts';

interface PopupProps {
  view: CatalogView;
  /** The rest of what was read for the first paint. */
  kept: Omit<PickerData, 'view'>;
  /** All roles, where `view` is but the first screen. */
  readWhole: (() => Promise<PickerData>) | undefined;
  /** The roles are gone although their first screen is there. */
  onLost: () => void;
  actions: PickerActions & {
    read: () => Promise<PickerData>;
    readTabContext: () => Promise<TabContext>;
    missingSource: () => Promise<string | undefined>;
    /** Tells what is left to be told of switches, now and later. */
    watchIssue: (tell: (kept: Untold) => void) => Promise<unknown>;
  };
}

/** The popup with roles: the list at once, and the session as soon as the tab has answered. */
export function Popup({ view: first, kept, readWhole, actions, onLost }: PopupProps) {
  const [recents, setRecents] = useState(kept.recents);
  const [view, setView] = useState(first);
  globalThis.crashView = view;
  const [context, setContext] = useState<PopupContext>();
  const [missing, setMissing] = useState<string>();
  const [issue, setIssue] = useState<Told>();

  // Without all roles a search would never answer.
  const fail = useFailure();
  const show = ({ view }: PickerData) => (view ? setView(view) : onLost());
  useLayoutEffect(() => {
    // Read while the first frame is drawn, and shown when it is: to read before, or to draw once more, would delay it.
    const reading = readWhole?.();
    if (reading)
      void firstPaint()
        .then(async () => show(await reading))
        .catch(fail);
  }, [readWhole]);

  useEffect(() => {
    // It looks for roles, which the first screen has not.
    if (!view.listSetup) void readTabContext().then(setContext);

    // Loaded after the first paint, which needs neither plans nor hosts.
    async function readTabContext(): Promise<PopupContext> {
      await firstPaint();
      const [tabContext, { popupContextOf }] = await Promise.all([actions.readTabContext(), loadNext()]);
      return popupContextOf(tabContext, view);
    }
  }, [actions, view]);
  useEffect(() => {
    // If this cannot be read either, the list itself says so.
    void firstPaint()
      .then(actions.missingSource)
      .then(setMissing, () => {});
    void firstPaint()
      .then(loadNext)
      .then(({ toldOf }) => actions.watchIssue((issue) => setIssue(toldOf(issue))));
  }, [actions]);

  const editable = useListSetup(kept, actions);
  const { pins, setPins, collapsed } = editable;
  const listSetup = useMemo(() => {
    const { first, last } = kept.order ?? {};
    return {
      ...(view.listSetup ?? locateAll(view, orderTopRoles({ pins, recents }, kept.order))),
      first,
      last,
      collapsed,
    };
  }, [view, pins, recents, collapsed]);
  const readAgain = () =>
    void actions.read().then((data) => {
      setPins(data.pins);
      setRecents(data.recents);
      show(data);
    });
  return (
    <>
      <Boundary>{missing && <MissingBanner source={missing} onOpen={actions.openOptions} />}</Boundary>
      <Boundary>{context?.hasBanner && <TabBanners context={context} actions={actions} onIssue={setIssue} />}</Boundary>
      <Picker
        view={view}
        listSetup={listSetup}
        editable={editable}
        context={context}
        actions={actions}
        issue={issue}
        first={kept}
        onChanged={readAgain}
      />
    </>
  );
}
