import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CatalogView } from '@/core/catalog/catalog-view.ts';
import type { RecentRole } from '@/core/history/history.ts';
import { locateRecents } from '@/core/history/locate-recents.ts';
import type { KeptHitch } from '@/platform/hitch.ts';
import type { Outlook } from '@/platform/surroundings.ts';
import { AccessBanner } from './access-banner.tsx';
import { Picker } from './picker.tsx';
import type { PickerActions } from './picker-actions.ts';
import type { Panel } from './picker-state.ts';
import type { Surroundings } from './surroundings.ts';
import './picker.css';

interface PopupProps {
  view: CatalogView;
  recents: readonly RecentRole[];
  aliases: Record<string, string>;
  actions: PickerActions & {
    lookAround: () => Promise<Outlook>;
    takeHitch: () => Promise<KeptHitch | undefined>;
  };
}

/** The popup with roles: the list at once, and what the tab tells as soon as it does. */
export function Popup({ view, recents, aliases, actions }: PopupProps) {
  const [surroundings, setSurroundings] = useState<Surroundings>();
  const [hitch, setHitch] = useState<Panel>();

  useEffect(() => {
    // Loaded after the first paint, which needs neither plans nor hosts.
    void Promise.all([actions.lookAround(), import('./surroundings.ts')]).then(([outlook, { surroundingsOf }]) =>
      setSurroundings(surroundingsOf(outlook, view, aliases)),
    );
    void actions.takeHitch().then((kept) => {
      if (kept) setHitch(panelOf(kept));
    });
  }, [actions, view, aliases]);

  const located = useMemo(() => locateRecents(view, recents), [view, recents]);
  return (
    <>
      {surroundings?.tab === 'no-access' && <AccessBanner onAllow={actions.requestAccess} />}
      <Picker view={view} recents={located} surroundings={surroundings} actions={actions} hitch={hitch} />
    </>
  );
}

const panelOf = (kept: KeptHitch): Panel =>
  'exit' in kept
    ? { is: 'exit-report', report: kept.exit }
    : { is: 'report', role: { ...kept.role, sourceId: '' }, report: kept.hitch };
