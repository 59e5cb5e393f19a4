import type { MessageKey } from '@/components/kit/words.ts';
import { type Say, trySay } from './words.ts';

/** The words of `/crash.js`, for the browser that has none. A test holds them to the message files. */
export const restWords = {
  crash_notice: 'Something went wrong. Your last action may not have taken effect.',
  crash_more: 'Details',
  common_dismiss: 'Dismiss',
  crash_roles: 'Your roles',
  crash_roles_lead:
    'Each link opens AWS’s own page with the role filled in. You confirm it there. The links work without Rolecall.',
  crash_waiting:
    'The browser has not given Rolecall its stored roles yet. They appear here as soon as they arrive. If they do not, restart the browser.',
  crash_known:
    'The browser has not given Rolecall its stored roles yet. These were read earlier. If nothing changes, restart the browser.',
  crash_find: 'Find a role',
  crash_none_found: 'No role matches all of these words.',
  crash_no_roles: 'There are no roles to show: none are stored, or they cannot be read.',
  crash_no_storage:
    'The browser does not let Rolecall read its stored data. Restart the browser, and check that the disk is not full. If that does not help, the browser’s profile may be damaged. Create a new one, and import your config or a backup there.',
  crash_report: 'What the report says',
  crash_report_copy: 'Copy report',
  crash_report_copied: 'Copied. Nothing was sent.',
  crash_report_copy_failed: 'The browser did not allow it. The report is selected: copy it with the keyboard.',
  crash_report_hint: 'It has no names, no account IDs, no addresses and none of your text.',
  common_more: 'Show $1 more',
  common_shown: '$1 of $2 shown',
} satisfies Partial<Record<MessageKey, string>>;

export type RestWord = (key: keyof typeof restWords, ...substitutions: string[]) => string;

export const restWordsOf =
  (say: Say): RestWord =>
  (key, ...substitutions) =>
    trySay(say, key, substitutions) ||
    restWords[key].replace(/\$(\d)/g, (_, number) => substitutions[number - 1] ?? '');
