import { isPasswordLike } from '@/core/secrets/signs/randomness.ts';
import { caughtAtEnd, type Span } from '@/core/secrets/signs/span.ts';
import { givesNothingAway } from '@/core/secrets/signs/values.ts';

const key = (names: string) => `["']?(?:${names})["']?[ \\t]{0,9}(?:[:=]|=>)[ \\t]{0,9}`;
const ends = `["']?(?=\\s|[,;}]|$)`;
/** A type or a flag: bindings of workers, outputs of Terraform, vaults of passwords. */
const types = `${key('type|kind|class|category|format')}["']?(?:secret|password|passphrase|sensitive|concealed)s?(?:[_ -]?(?:text|string|value|field))?${ends}|${key('is_?secret|secret|sensitive|is_?sensitive|secure')}true\\b`;
/** The name of the value. */
const names = `${key('name|key|id|field|label|title')}["']?[\\w.-]{0,40}(?:secret|passw(?:or)?d|passphrase|token|(?:api|secret|access|private)[_-]?key)${ends}`;
/** What holds it. */
const holds = `(?<![\\w-])${key('text|value|content|data|string|plain_?text|secret_?value')}`;
/** Between them, in one object, or on neighboring lines of a record. */
const between = '(?:[^{}\\n]|\\n(?![ \\t]{0,40}(?:\\n|-[ \\t]|\\[))){0,300}?';
const quoted = '"((?:[^"\\\\\\n]|\\\\.){1,2000})';
const bare = `(?:${quoted}|'([^'\\n]{1,2000})|([^\\s"'{}[\\],;#|>&*!$][^\\s,;{}]{0,400}))`;

/** In either order; `isValue`: what such a value has to look like. */
const kinds = [
  { says: types, isValue: () => true },
  // A name may also be that of a field of a form, with its words beside it.
  { says: names, isValue: isPasswordLike },
].map(({ says, isValue }) => ({
  isValue,
  patterns: [
    new RegExp(`(?<![\\w-])(?:${says})${between}${holds}${bare}`, 'gi'),
    new RegExp(`${holds}${bare}(?=["']?[,;\\s]${between}(?<![\\w-])(?:${says}))`, 'gi'),
  ],
}));
const mayHold =
  /["']?(?:type|kind|class|category|format|name|key|id|field|label|title|secret|sensitive|secure)["']?[ \t]{0,9}[:=]>?[ \t]{0,9}(?:["']?[\w.-]{0,40}(?:secret|pass|sensitive|concealed|token|key)|true)/i;

/** Without quotes: a name of something else (`var.password`), a flag. */
const nothingItself = /^(?:true|false|null|\d{1,5}|[a-z_]\w*(?:[.[][\w*"\]]+)+)$/i;

/** `"type": "secret_text", "text": "x"`: another field of the same object says that a value is secret. */
export function* typedSecretsIn(text: string): Generator<Span> {
  if (!mayHold.test(text)) return;
  for (const { patterns, isValue } of kinds)
    for (const pattern of patterns)
      for (const found of text.matchAll(pattern)) {
        const { value, span } = caughtAtEnd(found);
        const isQuoted = /["']/.test(text[span.start - 1] ?? '');
        if (!isValue(value) || givesNothingAway(value) || (isQuoted ? /^\d{1,5}$/ : nothingItself).test(value))
          continue;
        yield span;
      }
}
