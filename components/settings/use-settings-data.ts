import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingsData, SettingsServices } from './services.ts';

async function readAll(services: SettingsServices): Promise<SettingsData> {
  const { library, history, aliases, aside: keptAside, usage } = services;
  const [sources, switches, learnt, preferences, undoable, used] = await Promise.all([
    library.list(),
    history.list(),
    aliases.list(),
    library.preferences(),
    library.undoable(),
    usage(),
  ]);
  // After the reads: they are what sets things aside.
  const aside = await keptAside.list();
  return { sources, history: switches, learnt, preferences, aside, undoable, usage: used };
}

/**
 * Reads everything at first, on `refresh`, and after every change: popup and other tabs change things too.
 * undefined until the first read is done.
 */
export function useSettingsData(services: SettingsServices, onError: (error: unknown) => void) {
  const [data, setData] = useState<SettingsData>();
  const refresh = useCallback(() => readAll(services).then(setData, onError), [services]);
  useEffect(() => {
    refresh();
    return services.watch(refresh);
  }, [refresh, services]);
  return { data, refresh };
}
