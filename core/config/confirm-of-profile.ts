import { withoutGluedComment } from '@/core/config/document/glued-comment.ts';
import type { Report } from '@/core/config/document/problems.ts';
import type { Profile } from '@/core/config/profiles/profile.ts';

const yes = /^(?:true|yes|on|1)$/i;
const no = /^(?:false|no|off|0)?$/i;

/** Whether a profile says `confirm = true`, in any way in which people say yes. What is neither yes nor no is reported. */
export function isConfirmed({ name, settings: { confirm } }: Profile, report: Report): boolean {
  if (confirm === undefined) return false;
  const value = withoutGluedComment(confirm.value);
  if (!yes.test(value) && !no.test(value)) report('bad-confirm', confirm.line, { profile: name, value: confirm.value });
  return yes.test(value);
}
