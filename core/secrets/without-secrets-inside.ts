import { isFact, isRoleWord } from '@/core/secrets/signs/facts.ts';
import { isLabel, type Label, labelsIn, mayHoldLabel } from '@/core/secrets/signs/find-labels.ts';
import { isMixed, isPasswordLike } from '@/core/secrets/signs/randomness.ts';
import { leftOutMark } from '@/core/secrets/signs/values.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Deeper is nothing that any version stores; whoever nests more is not to stop the reader. */
const deepest = 50;

/** Of the name of a secret, in characters. */
const longestLabel = 40;

/**
 * The same value without a secret in any of its strings, at any depth: in lists, plain objects, Maps and their keys. Each
 * string is read as a setting with its key as the name. A value without secrets is returned as it is. Below depth 50, nothing
 * is kept.
 */
export function withoutSecretsInside<Value>(value: Value): Value {
  return cleaned(value, '', 0) as Value;
}

function cleaned(value: unknown, name: string, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value, name);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return leftOutMark;
  if (Array.isArray(value)) {
    const list = value.map((item, at) => cleaned(item, nameInList(value, at) ?? name, depth + 1));
    return list.every((item, index) => item === value[index]) ? value : list;
  }
  const isMap = value instanceof Map;
  const before: [unknown, unknown][] = isMap ? [...value] : Object.entries(value);
  const label = before.flatMap(([key, item]) =>
    fields.test(String(key)) ? (labelIn(String(key), item) ?? []) : [],
  )[0];
  const after = before.map(([key, item]): [unknown, unknown] => [
    cleaned(key, '', depth + 1),
    cleaned(
      label && fields.test(String(key)) ? withoutValues(item, label) : item,
      typeof key === 'string' ? key : '',
      depth + 1,
    ),
  ]);
  if (after.every(([key, item], index) => key === before[index]?.[0] && item === before[index]?.[1])) return value;
  return isMap ? new Map(after) : Object.fromEntries(after as [string, unknown][]);
}

/** As the value of a setting, where the name could be a secret's. */
function cleanText(text: string, name: string): string {
  const start = mayHoldLabel(name) ? `${name} = ` : '';
  const { text: clean, lines } = withoutSecrets(start + text);
  if (lines.length === 0) return text;
  return clean.startsWith(start) ? clean.slice(start.length) : leftOutMark;
}

/** Two tags can be a name and its value. */
function nameInList(list: readonly unknown[], at: number): string | undefined {
  const [before, item] = [list[at - 1], list[at]];
  if (typeof before !== 'string' || typeof item !== 'string') return undefined;
  return isPasswordLike(item) && isLabel(before) ? before : undefined;
}

/** What people write about a role: one field can be the name of a secret, and another its value. */
const fields = /^(?:displayName|note|tags)$/;

/** The label that a field is, or one of the tags, and nothing more. */
function labelIn(field: string, item: unknown): Label | undefined {
  const words = typeof item !== 'string' ? item : field === 'tags' ? item.split(/[\s,]+/) : [item];
  if (!Array.isArray(words)) return undefined;
  return words
    .map((word: unknown) => (typeof word === 'string' ? word.slice(0, longestLabel).trim() : ''))
    .map((word) => word.replace(/^#|[:=]+$/g, ''))
    .flatMap((word) => {
      const [label] = labelsIn(word);
      return label?.value === 'any' && label.start === 0 && label.end === word.length ? label : [];
    })[0];
}

function withoutValues(item: unknown, { isCertain }: Pick<Label, 'isCertain'>): unknown {
  if (Array.isArray(item)) {
    const list = item.map((one) => withoutValues(one, { isCertain }));
    return list.every((one, at) => one === item[at]) ? item : list;
  }
  if (typeof item !== 'string') return item;
  return item.replace(/[^\s,]{6,128}/g, (word) => {
    const isValue = isCertain ? isPasswordLike(word) && (!/[-_/]/.test(word) || isMixed(word)) : isMixed(word);
    return isValue && !isRoleWord(word) && !isFact(word) ? leftOutMark : word;
  });
}
