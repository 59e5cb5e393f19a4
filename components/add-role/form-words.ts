import { messageKey, type Translate } from '@/components/kit/words.ts';
import type { FormFault, FormRemark } from '@/core/import/form/check-role-form.ts';

/** Why a field cannot be saved as it is. */
export const faultWords = (t: Translate, fault: FormFault): string =>
  t(messageKey('add_fault', fault.code), 'count' in fault ? String(fault.count) : '');

/** What is worth a look. */
export function remarkWords(t: Translate, remark: FormRemark): string {
  if (remark.code !== 'unknown-region') return t(messageKey('add_remark', remark.code));
  return remark.nearest === '' ? t('add_remark_unknown_region_alone') : t('add_remark_unknown_region', remark.nearest);
}
