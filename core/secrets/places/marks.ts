import type { Label } from '@/core/secrets/signs/find-labels.ts';

/** What notes, lists, mails and wikis put before a label in its line: bullets, boxes, brackets, numbers, signs of headings. */
export const marks = '(?:[\\s>+#*|"\'\\p{So}【「『《〈〔・•·※▷→-]|h[1-6]\\.\\s|\\d{1,2}[.)]\\s|[①-⑳])*';

/** Behind a label what closes them, and what makes it bold. */
export const closingMarks = /(?:[】」』》〉〕]|\*{1,3}(?!\*)|_{2}|`(?=[ \t])|<\/(?:b|strong|code|em|i|u)>){1,3}/iy;

/** Brackets that stand around a label and nothing else: `【PW】x`. Those of programs, `[pw]`, are others. */
export const isBracketed = (text: string, name: number, end: number): boolean =>
  ['【】', '「」', '『』', '《》', '〈〉', '〔〕'].includes(`${text[name - 1]}${text[end]}`);

/** `비번 공유드려요 x`, `비밀번호 초기화 완료 (x)`: given, and what it is now. */
export const giving =
  '[ \\t]?(?:공유|전달|안내|발급|초기화|재설정|변경|설정|생성|알려|보내|드립|드려|완료|했|됐|되었|해)[가-힣]{0,8}';

/** Whether a label is certain beside what looks like a password: there the initials of the word are no less than the word. */
export const isSure = (text: string, { start, end, isCertain }: Label): boolean =>
  isCertain || /^p[/.]?w$/i.test(text.slice(start, end));
