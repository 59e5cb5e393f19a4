import { vi } from 'vitest';
import type { SettingsServices } from '@/components/settings/services.ts';
import { keep } from '../../../gallery/kept.ts';
import { servicesOver } from '../../../gallery/settings/settings-world.tsx';

/** The gallery's services over what is kept; what only a browser can do is a spy. */
export function fakeServices() {
  const kept = keep();
  const made = servicesOver(kept);
  const services = {
    ...made,
    texts: { ...made.texts, cancel: vi.fn() },
    download: vi.fn<SettingsServices['download']>(),
    openShortcuts: vi.fn<SettingsServices['openShortcuts']>(async () => {}),
    repeat: vi.fn<SettingsServices['repeat']>(async () => ({ state: 'done', rung: 'native' })),
  } satisfies SettingsServices;
  return { services, store: kept.store, stored: kept.stored, local: kept.local };
}
