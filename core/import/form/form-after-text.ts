import { partitionOfForm, type RoleForm } from './role-form.ts';

/**
 * The form after a text was put into one of its fields. `found`: what the text says; `given`: what the text before it filled in.
 * What the text does not say stays as typed, but nothing stays of another role: what the text before it filled in, and the
 * portal and partition, which go with the account. A number alone is only the account's: the rest stays.
 */
export function formAfterText(form: RoleForm, found: RoleForm, given: RoleForm, text: string): RoleForm {
  if (isNumberAlone(text)) {
    const { account, partition } = found;
    // An account of another partition is at no portal of this one.
    const startUrl = partition === partitionOfForm(form) || (!partition && !form.partition) ? form.startUrl : '';
    return { ...form, account, partition, startUrl };
  }
  const filled = { ...form };
  for (const field of Object.keys(form) as (keyof Omit<RoleForm, 'partition'>)[]) {
    const isOfBefore = form[field] === given[field];
    filled[field] = found[field] || (isOfBefore ? '' : form[field]);
  }
  return { ...filled, startUrl: found.startUrl, partition: found.partition };
}

/** Whether a text is an account's number and nothing else. */
export const isNumberAlone = (text: string): boolean => /^[\d\s-]+$/.test(text);
