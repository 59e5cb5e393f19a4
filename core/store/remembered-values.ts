import { ownValue } from '@/core/text/json.ts';
import { type Remembered, rememberedFields } from '@/core/use/remembered.ts';
import type { Uses } from './uses-key.ts';

/** One value of `Uses`. */
export interface RememberedValue {
  /** Its key there: of the roles that it is filled in for, or of an alias. */
  of: string;
  field: keyof Remembered | 'account';
  value: string;
}

/** In the order in which they were first given. Not those that an older version had for whatever role: they are filled in nowhere. */
export const rememberedValues = ({ ofBase = {}, accounts = {} }: Uses): RememberedValue[] => [
  ...Object.entries(ofBase).flatMap(([of, given]) =>
    rememberedFields.flatMap((field) => (of !== '' && given[field] ? [{ of, field, value: given[field] }] : [])),
  ),
  ...Object.entries(accounts).map(([of, value]) => ({ of, field: 'account' as const, value })),
];

export function withoutValue(uses: Uses, { of, field }: RememberedValue): Uses {
  const { ofBase = {}, accounts = {} } = uses;
  if (field === 'account') return { ...uses, accounts: without(accounts, of) };
  const left = without(ownValue(ofBase, of) ?? {}, field);
  return { ...uses, ofBase: Object.keys(left).length > 0 ? { ...ofBase, [of]: left } : without(ofBase, of) };
}

const without = <Value extends object>(value: Value, name: string): Value =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) as Value;

export interface NewValue extends RememberedValue {
  /** What it would take the place of. */
  now: string | undefined;
}

/** What others would bring that is not here, or is another. */
export function newValues(here: Uses, others: Uses): NewValue[] {
  const nameOf = ({ of, field }: RememberedValue) => `${field} ${of}`;
  const known = new Map(rememberedValues(here).map((one) => [nameOf(one), one.value]));
  return rememberedValues(others)
    .map((one) => ({ ...one, now: known.get(nameOf(one)) }))
    .filter(({ value, now }) => value !== now);
}

/** Those that are here, with others over them. What was copied last stays as it is here. Linear. */
export function joinUses(here: Uses, others: Uses): Uses {
  const ofBase = new Map(Object.entries(here.ofBase ?? {}));
  const accounts = new Map(Object.entries(here.accounts ?? {}));
  for (const { of, field, value } of rememberedValues(others)) {
    if (field === 'account') accounts.set(of, value);
    else ofBase.set(of, { ...ofBase.get(of), [field]: value });
  }
  const last = here.last ?? others.last;
  return {
    ...here,
    ...(last && { last }),
    ...(ofBase.size > 0 && { ofBase: Object.fromEntries(ofBase) }),
    ...(accounts.size > 0 && { accounts: Object.fromEntries(accounts) }),
  };
}
