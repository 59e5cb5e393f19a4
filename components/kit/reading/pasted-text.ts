import { textOfClipboard } from '@/core/import/pages/pasted-html.ts';

/** What was pasted or dropped, as text: with the links that only its HTML has. */
export const textOf = (data: DataTransfer | null): string =>
  textOfClipboard(data?.getData('text/plain') ?? '', data?.getData('text/html') ?? '');

/** The same where it differs from the plain text, which the browser puts in by itself. */
export function richTextOf(data: DataTransfer | null): string | undefined {
  const text = textOf(data);
  return text === (data?.getData('text/plain') ?? '') ? undefined : text;
}
