/** `full`: the browser has no room; `refused`: it does not write for another reason; `unread`: it does not read. */
export type StorageFault = 'full' | 'refused' | 'unread';

/** The browser's storage did not do what was asked. Its own words, in `cause`, are for nobody's screen. */
export class StorageFailure extends Error {
  override name = 'StorageFailure';
  readonly fault: StorageFault;

  constructor(fault: StorageFault, cause: unknown) {
    super(`storage: ${fault}`, { cause });
    this.fault = fault;
  }
}

/** Chrome: QUOTA_BYTES, kQuotaBytes, "No space left on device", FILE_ERROR_NO_SPACE; Firefox: QuotaExceededError. */
const tellsOfRoom = /quota|no.?space|disk (?:is )?full/i;

/** To be caught with: `write().catch(notWritten)`. */
export function notWritten(error: unknown): never {
  throw new StorageFailure(tellsOfRoom.test(String(error)) ? 'full' : 'refused', error);
}

export function notRead(error: unknown): never {
  throw new StorageFailure('unread', error);
}
