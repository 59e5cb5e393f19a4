import type { Translate } from '@/components/kit/words.ts';
import { isAccountId } from '@/core/aws/account.ts';
import { formatAccount } from '@/core/aws/format-account.ts';
import type { RememberedValue } from '@/core/store/remembered-values.ts';
import { isolatedText } from '@/core/text/visible-text.ts';

const kinds = {
  profile: 'options_values_profile',
  portal: 'options_values_portal',
  role: 'options_values_role',
} as const;

/** What a value is filled in for, from its key in `Uses`: see `rememberedFor`. `named`: puts a name into words. */
export function filledInFor(t: Translate, { of, field }: RememberedValue, named = isolatedText): string {
  if (field === 'account') return t('options_values_alias', named(of.slice(of.indexOf('/') + 1)));
  if (isAccountId(of)) return t('options_values_base', formatAccount(of));
  const [, kind, name = ''] = /^(profile|portal|role) (.*)$/su.exec(of) ?? [];
  return kind === undefined ? named(of) : t(kinds[kind as keyof typeof kinds], named(name));
}
