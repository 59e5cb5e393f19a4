import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingsData, SettingsServices } from './services.ts';
import type { Watch } from './use-late.ts';

async function readAll(services: SettingsServices): Promise<SettingsData> {
  const { library, history, aliases, agreedHosts, values, aside: keptAside, usage } = services;
  const [sources, removed, switches, learnt, agreed, uses, preferences, undoable, used, cleaned] = await Promise.all([
    library.list(),
    library.removed(),
    history.list(),
    aliases.list(),
    agreedHosts.list(),
    values.list(),
    library.preferences(),
    library.undoable(),
    // A figure, and not worth the page.
    usage().catch(() => undefined),
    services.cleaned(),
  ]);
  // A proposal, and not worth the page.
  const production = preferences.confirmWords ? nothing : await services.production().catch(() => nothing);
  // After the reads: they are what sets things aside.
  const aside = await keptAside.list();
  const kept = { sources, removed, history: switches, learnt, agreed, uses, preferences };
  return { ...kept, production, aside, cleaned, undoable, usage: used };
}

const nothing = { words: [], count: 0 };

/**
 * Reads everything at first, on `refresh`, and after every change: popup and other tabs change things too. `watch`es what it
 * reads.
 * `data` is undefined until a first read is done; `failed`: the last one was not, which is for the page to say.
 */
export function useSettingsData(services: SettingsServices, watch: Watch) {
  const [data, setData] = useState<SettingsData>();
  const [failed, setFailed] = useState(false);
  const refresh = useCallback(
    () =>
      watch(readAll(services)).then(
        (read) => {
          setData(read);
          setFailed(false);
        },
        () => setFailed(true),
      ),
    [services, watch],
  );
  useEffect(() => {
    refresh();
    return services.watch(refresh);
  }, [refresh, services]);
  return { data, failed, refresh };
}
