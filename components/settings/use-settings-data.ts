import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingsData, SettingsServices } from './services.ts';

async function readAll({ library, history, setAside }: SettingsServices): Promise<SettingsData> {
  const [sources, switches, preferences] = await Promise.all([library.list(), history.list(), library.preferences()]);
  // After the reads: they are what sets things aside.
  const aside = await setAside();
  return { sources, history: switches.toSorted((a, b) => b.at - a.at), preferences, aside };
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
