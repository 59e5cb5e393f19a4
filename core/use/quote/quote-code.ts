import { escapeUnseen, unicodeEscape, writable } from './unseen.ts';

/** `"` and `\`, which every one of these languages escapes alike. */
const escaped = (value: string) => writable(value).replace(/["\\]/g, (character) => `\\${character}`);

const eightDigits = (codePoint: number) => unicodeEscape(codePoint, String.raw`\U`);

/** A string of Python. */
export const quotePython = (value: string): string => `"${escapeUnseen(escaped(value), eightDigits)}"`;

/** A string of Go. */
export const quoteGo = (value: string): string => `"${escapeUnseen(escaped(value), eightDigits)}"`;

/** A string of JavaScript and TypeScript. */
export const quoteJavascript = (value: string): string =>
  `'${escapeUnseen(
    writable(value).replace(/['\\]/g, (character) => `\\${character}`),
    (codePoint) => `\\u{${codePoint.toString(16)}}`,
  )}'`;

/**
 * A string of Java. Its compiler turns `\u000a` into a line end before it looks for strings, so controls are octal, and what needs two
 * UTF-16 units is two escapes.
 */
export const quoteJava = (value: string): string =>
  `"${escapeUnseen(escaped(value), (codePoint) =>
    codePoint < 0x100
      ? `\\${codePoint.toString(8).padStart(3, '0')}`
      : [...utf16Units(codePoint)].map((unit) => unicodeEscape(unit, '')).join(''),
  )}"`;

/** A string of HCL: `${` and `%{` would begin a template, wherever a `$` or `%` stands before the brace. */
export const quoteHcl = (value: string): string =>
  `"${escapeUnseen(escaped(value), eightDigits).replace(/[$%](?=[$%]*\{)/g, (sign) => unicodeEscape(sign.charCodeAt(0), ''))}"`;

/** An `import` of JavaScript and TypeScript. */
export const importLine = (names: string, from: string): string => `import ${names} from '${from}';`;

/** A string of JSON. */
export const quoteJson = (value: string): string =>
  escapeUnseen(JSON.stringify(writable(value)), (codePoint) =>
    [...utf16Units(codePoint)].map((unit) => unicodeEscape(unit, '')).join(''),
  );

/** A string of YAML, the same in 1.1 and 1.2. */
export const quoteYaml = (value: string): string =>
  /^[A-Za-z][\w/-]*$/.test(value) && !isYamlWord.test(value) ? value : `"${escapeUnseen(escaped(value), eightDigits)}"`;

/** What YAML 1.1 takes for something else than a string. */
const isYamlWord = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** A string of YAML in a workflow of GitHub, where `${{` begins an expression, even within quotes. */
export const quoteWorkflow = (value: string): string =>
  quoteYaml(value).replaceAll(dollarBraces, `${dollarBraces} '${dollarBraces}' }}`);
const dollarBraces = '${{';

function* utf16Units(codePoint: number): Generator<number> {
  const text = String.fromCodePoint(codePoint);
  for (let at = 0; at < text.length; at++) yield text.charCodeAt(at);
}
