interface LocalStorage {
  get(): Promise<object>;
  set(values: object): Promise<void>;
  onChanged: { addListener(listener: (changes: object) => void): void };
}

type World = { chrome: { storage: { local: LocalStorage } } };

/** Runs in the extension's worker. */
export const readStorage = (): Promise<object> => (globalThis as unknown as World).chrome.storage.local.get();

/** Runs in the extension's worker. What that writes at its installation, of no sources, has to be there first. */
export async function writeStorage(values: object): Promise<void> {
  const { local } = (globalThis as unknown as World).chrome.storage;
  const made = new Promise<void>((resolve) =>
    local.onChanged.addListener((changes) => 'snapshot' in changes && resolve()),
  );
  if (!('snapshot' in (await local.get()))) await made;
  await local.set(values);
}
