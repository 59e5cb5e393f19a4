import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, type Translate, useWords } from '@/components/kit/words.ts';
import { ReviewGroup } from '@/components/settings/review/review-group.tsx';
import { FindingList } from '@/components/settings/review/tables/finding-list.tsx';
import type { Alarm, AlarmCase, AlarmCode } from '@/core/share/alarms.ts';
import { isGrave } from '@/core/share/received.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

/** One kind of alarm: what it means, and each role that it is about. */
export function AlarmGroup({ alarm }: { alarm: Alarm }) {
  const t = useWords();
  const { code, count, cases } = alarm;
  const more = count - cases.length;
  const findingOf = (one: AlarmCase) => ({
    name: one.name,
    words: caseText(t, code, one),
    code: one.account === undefined || code === 'unknown-account-in-organization' ? undefined : one.value,
  });
  const tone = isGrave(alarm) ? 'danger' : 'plain';
  return (
    <ReviewGroup
      title={t(messageKey('alarm', code))}
      lead={t(messageKey('alarm_lead', code))}
      count={count}
      tone={tone}
      closed={!isGrave(alarm)}
    >
      {/* Their lines are those of the link, where nobody can look them up. */}
      <FindingList items={cases.map((one) => ({ ...one, line: 0 }))} findingOf={findingOf} onLine={undefined} />
      {more > 0 && <p>{t('review_more_lines', formatsOf(t).number(more))}</p>}
    </ReviewGroup>
  );
}

/** Where the role leads, and what of the user's list it is about. */
function caseText(t: Translate, code: AlarmCode, { account, other, fields = [], value }: AlarmCase): string {
  if (account === undefined) return formatsOf(t).counted('common_roles', Number(value));
  const parts = [
    t('alarm_account', isolatedText(account)),
    other &&
      (code === 'one-name-two-accounts'
        ? t('alarm_other_sent', isolatedText(other.name), isolatedText(other.account))
        : t('alarm_other', ...[other.name, other.account, other.organization].map(isolatedText))),
    code === 'unknown-account-in-organization' && value && t('alarm_organization', isolatedText(value)),
    fields.length > 0 && t('alarm_fields', fields.map((field) => t(messageKey('review_field', field))).join(', ')),
  ];
  return parts.filter(Boolean).join(' ');
}
