import type { Exports } from '@/platform/library/exports.ts';

/** The file that each export is saved as, in the order of the buttons. */
export const exportFiles: Readonly<Record<keyof Exports, { ending: string; type: string }>> = {
  config: { ending: 'txt', type: 'text/plain' },
  csv: { ending: 'csv', type: 'text/csv' },
  policies: { ending: 'policies.md', type: 'text/markdown' },
  bookmarks: { ending: 'html', type: 'text/html' },
  backup: { ending: 'backup.json', type: 'application/json' },
};
