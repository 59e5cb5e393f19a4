import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Boundary } from '@/components/kit/boundary.tsx';
import { firstPaint } from '@/components/kit/first-paint.ts';
import { lazy } from '@/components/kit/lazy.tsx';
import { useFailure } from '@/components/kit/use-failure.ts';
import { useArrangement } from '@/components/picker/commands/use-arrangement.ts';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import { locateRecents } from '@/core/history/locate-recents.ts';
import type { KeptHitch } from '@/platform/popup/hitch.ts';
import type { PickerData } from '@/platform/popup/picker.ts';
import type { Outlook } from '@/platform/popup/surroundings.ts';
import { Picker } from './picker.tsx';
import type { PickerActions } from './picker-actions.ts';
import type { Panel } from './picker-state.ts';
import type { Surroundings } from './surroundings.ts';
import './picker.css';

const AccessBanner = lazy(async () => (await import('./access-banner.tsx')).AccessBanner);

interface PopupProps {
  view: CatalogView;
  /** The rest of what was read for the first paint. */
  kept: Omit<PickerData, 'view'>;
  /** All roles, where `view` is but the opening. */
  readWhole: (() => Promise<PickerData>) | undefined;
  /** The roles are gone although their opening is there. */
  onLost: () => void;
  actions: PickerActions & {
    read: () => Promise<PickerData>;
    lookAround: () => Promise<Outlook>;
    takeHitch: () => Promise<KeptHitch | undefined>;
  };
}

/** The popup with roles: the list at once, and what the tab tells as soon as it does. */
export function Popup({ view: first, kept, readWhole, actions, onLost }: PopupProps) {
  const { recents } = kept;
  const [view, setView] = useState(first);
  const [surroundings, setSurroundings] = useState<Surroundings>();
  const [hitch, setHitch] = useState<Panel>();

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
    // It looks for roles, which the opening has not.
    if (!view.shelves) void lookAround().then(setSurroundings);

    // Loaded after the first paint, which needs neither plans nor hosts.
    async function lookAround(): Promise<Surroundings> {
      await firstPaint();
      const [outlook, { surroundingsOf }] = await Promise.all([actions.lookAround(), import('./surroundings.ts')]);
      return surroundingsOf(outlook, view);
    }
  }, [actions, view]);
  useEffect(() => {
    void firstPaint()
      .then(actions.takeHitch)
      .then((hitch) => {
        if (hitch) setHitch(panelOf(hitch));
      });
  }, [actions]);

  const arranged = useArrangement(kept, actions);
  const { pins, collapsed } = arranged;
  const shelves = useMemo(
    () => ({
      ...(view.shelves ?? { pins: locateRecents(view, pins), recents: locateRecents(view, recents) }),
      collapsed,
    }),
    [view, pins, recents, collapsed],
  );
  const readAgain = () => void actions.read().then(show);
  return (
    <>
      <Boundary>{surroundings?.tab === 'no-access' && <AccessBanner onAllow={actions.requestAccess} />}</Boundary>
      <Picker
        view={view}
        shelves={shelves}
        arranged={arranged}
        surroundings={surroundings}
        actions={actions}
        hitch={hitch}
        onChanged={readAgain}
      />
    </>
  );
}

const panelOf = (kept: KeptHitch): Panel =>
  'exit' in kept
    ? { is: 'exit-report', report: kept.exit }
    : { is: 'report', role: { ...kept.role, sourceId: '' }, report: kept.hitch };
