import { isLabel } from '@/core/secrets/find-labels.ts';
import { isValueOf } from '@/core/secrets/values.ts';
import { leftOutMark, withoutSecrets } from './secrets.ts';

/**
 * The same value with no secret in any of its strings, at any depth: of lists, plain objects and Maps, their keys too. What a
 * Map calls a secret is one; the names in objects are our own. What held none is the same object.
 */
export function withoutSecretsInside<Value>(value: Value): Value {
  return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutSecrets(value).text;
  if (Array.isArray(value)) {
    const list = value.map(cleaned);
    return list.every((item, index) => item === value[index]) ? value : list;
  }
  if (value instanceof Map) {
    const entries = Array.from(
      value,
      ([key, item]) => [cleaned(key), isNamedSecret(key, item) ? leftOutMark : cleaned(item)] as const,
    );
    return entries.every(([key, item]) => value.has(key) && value.get(key) === item) ? value : new Map(entries);
  }
  if (typeof value !== 'object' || value === null) return value;
  const before = Object.entries(value);
  const after = before.map(([key, item]) => [cleaned(key) as string, cleaned(item)] as const);
  const isSame = after.every(([key, item], index) => key === before[index]?.[0] && item === before[index]?.[1]);
  return isSame ? value : Object.fromEntries(after);
}

const isNamedSecret = (name: unknown, item: unknown): boolean =>
  typeof name === 'string' && typeof item === 'string' && isLabel(name) && isValueOf('any', item);
