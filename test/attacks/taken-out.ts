import { expect } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';

/** A profile that stands beside a secret. */
export const beside = '[profile dev]\nrole_arn = arn:aws:iam::200000000002:role/Developer\nsource_profile = base\n';

/** A text by itself, between two profiles, and as a comment between them. */
export const placesOf = (written: string): string[] => [
  written,
  `${beside}${written}\n${beside}`,
  `${beside}# ${written.replaceAll('\n', '\n# ')}\n${beside}`,
];

/** Wherever the text stands: none of these secrets is left, the profiles are, and a second look finds nothing more. */
export function expectTakenOut(written: string, secrets: readonly string[]): void {
  for (const text of placesOf(written)) {
    const { text: clean } = withoutSecrets(text);
    for (const secret of secrets) expect(clean).not.toContain(secret);
    expect(clean.split(beside)).toHaveLength(text.split(beside).length);
    expect(withoutSecrets(clean)).toEqual({ text: clean, lines: [] });
  }
}

/** Each text with its kind, as a table of cases. */
export const casesOf = (kinds: Record<string, string[]>): [kind: string, written: string][] =>
  Object.entries(kinds).flatMap(([kind, texts]) => texts.map((text): [string, string] => [kind, text]));
