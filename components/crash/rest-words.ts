import type { MessageKey } from '@/components/kit/words.ts';
import { type Say, trySay } from './words.ts';

/** The words of `/crash.js`, for the browser that has none. A test holds them to the message files. */
export const restWords = {
  crash_notice: 'Something went wrong. What you did last may not have been done.',
  crash_more: 'Details',
  common_dismiss: 'Dismiss',
  crash_roles: 'Your roles',
  crash_roles_lead: 'Each link opens AWS’s own page, filled in, to be confirmed there. None needs Rolecall.',
  crash_find: 'Find a role',
  crash_none_found: 'No role has all of these words.',
  crash_no_roles: 'There is no role to show: none is stored, or none that can be read.',
  crash_no_storage:
    'The browser does not let Rolecall read what it has stored. Restart the browser, and see that the disk is not full. If that does not help, the browser’s profile may be damaged: in a new one, your config or a backup brings everything back.',
  crash_report: 'What the report says',
  crash_report_copy: 'Copy report',
  crash_report_copied: 'Copied. Nothing was sent.',
  crash_report_copy_failed: 'The browser did not allow it. The report is selected: copy it with the keyboard.',
  crash_report_hint: 'No names, no account ids, no addresses, nothing of your text.',
  common_more: 'Show $1 more',
  common_shown: '$1 of $2 shown',
} satisfies Partial<Record<MessageKey, string>>;

export type RestWord = (key: keyof typeof restWords, ...substitutions: string[]) => string;

export const restWordsOf =
  (say: Say): RestWord =>
  (key, ...substitutions) =>
    trySay(say, key, substitutions) ||
    restWords[key].replace(/\$(\d)/g, (_, number) => substitutions[number - 1] ?? '');
