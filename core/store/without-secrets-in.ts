import { leftOutMark, withoutSecrets } from '@/core/config/secrets.ts';

/** Deeper is nothing that any version stores; whoever nests more is not to stop the reader. */
const deepest = 50;

/** Any value as JSON has it, with every secret in its texts left out: each is read as a setting of the name it lies under. */
export function withoutSecretsIn(value: unknown, name = '', depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value, name);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return leftOutMark;
  if (Array.isArray(value)) return value.map((entry) => withoutSecretsIn(entry, name, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [cleanText(key, ''), withoutSecretsIn(entry, key, depth + 1)]),
  );
}

function cleanText(text: string, name: string): string {
  const start = `${name} = `;
  const { text: clean, lines } = withoutSecrets(start + text);
  if (lines.length === 0) return text;
  return clean.startsWith(start) ? clean.slice(start.length) : leftOutMark;
}
