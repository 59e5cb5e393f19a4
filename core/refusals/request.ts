import type { UseText } from '@/core/use/use-text.ts';

/** A part of a request: a title, lines of words or items of a list, and texts of other languages, each with what it is. */
export interface RequestPart {
  title?: string;
  lines: readonly (string | { item: string } | { label: string; value: string })[];
  texts?: readonly { title: string; text: Pick<UseText, 'language' | 'text' | 'page'> }[];
}

/** What is written to an administrator. The words are the screen's. */
export interface Request {
  subject: string;
  parts: readonly RequestPart[];
}

/** As Markdown, which is read as it stands in a mail too. Values and texts stand in code, whatever is in them. */
export function requestMarkdown({ subject, parts }: Request): string {
  const lines = [`# ${plain(subject)}`, ...parts.flatMap(partLines)];
  return `${lines.join('\n')}\n`;
}

function partLines({ title, lines, texts = [] }: RequestPart): string[] {
  return [
    '',
    ...(title === undefined ? [] : [`## ${plain(title)}`, ...(lines.length > 0 ? [''] : [])]),
    ...lines.map(lineOf),
    ...texts.flatMap(({ title: what, text }) => [
      '',
      `**${plain(what)}**`,
      '',
      ...codeBlock(text.language, text.text),
      ...(text.page ? ['', `<${text.page.url}>`] : []),
    ]),
  ];
}

function lineOf(line: RequestPart['lines'][number]): string {
  if (typeof line === 'string') return plain(line);
  return 'item' in line ? `- ${plain(line.item)}` : `- ${plain(line.label)}: ${codeSpan(line.value)}`;
}

/** One line, in which nothing is markup. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** Longer than any run of backticks in it (CommonMark, "Code spans"). */
const fenceFor = (text: string, least: number): string =>
  '`'.repeat(Math.max(least, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));

function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const fence = fenceFor(line, 1);
  const room = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${room}${line}${room}${fence}`;
}

function codeBlock(language: string, text: string): string[] {
  const fence = fenceFor(text, 3);
  return [`${fence}${language}`, text.trimEnd(), fence];
}

/** In characters as sent: mail programs take addresses of 2,000 and some. */
const longestMailLink = 1800;

/**
 * A link that opens a new mail with it, to nobody yet. A body that is too long for an address is left to be pasted: `hint` says
 * so in its place.
 */
export function mailLink(subject: string, body: string, hint: string): string {
  const withBody = (text: string) =>
    `mailto:?subject=${encodeURIComponent(wellFormed(subject))}&body=${encodeURIComponent(wellFormed(text))}`;
  const whole = withBody(body.replaceAll('\n', '\r\n'));
  return whole.length <= longestMailLink ? whole : withBody(hint);
}

/** A lone surrogate has no bytes. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
