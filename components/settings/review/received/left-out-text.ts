import { formatsOf } from '@/components/kit/formats.ts';
import { messageKey, type Translate } from '@/components/kit/words.ts';
import type { BundleProblem } from '@/core/share/bundle-problems.ts';

/** The part of a role that a problem is about. */
const parts = { 'bad-region': 'region', 'bad-color': 'color', 'bad-landing': 'landing' } as const;

/** Which parts of roles were not taken over, and how many of each. Empty: none. */
export function leftOutText(t: Translate, problems: readonly BundleProblem[]): string {
  const { counted, number } = formatsOf(t);
  const count = (code: BundleProblem['code']) => problems.filter((one) => one.code === code).length;
  const invalid = Object.entries(parts).flatMap(([code, part]) => {
    const times = count(code as keyof typeof parts);
    return times > 0 ? `${t(messageKey('review_field', part))} (${number(times)})` : [];
  });
  const secrets = count('secret-left-out');
  return [
    invalid.length > 0 ? t('received_invalid', invalid.join(', ')) : '',
    secrets > 0 ? counted('received_secrets', secrets) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
