import { StorageFailure, type StorageFault } from '@/core/store/storage-failure.ts';
import type { MessageKey, Translate } from './words.ts';

const storageWords = {
  full: 'common_storage_full',
  refused: 'common_storage_refused',
  unread: 'crash_no_storage',
} as const satisfies Record<StorageFault, MessageKey>;

/** What went wrong and what helps: the browser's own words say neither. */
export function failureWords(t: Translate, error: unknown): string {
  return t(error instanceof StorageFailure ? storageWords[error.fault] : 'common_failed');
}
