import { knownKind } from '@/core/store/names.ts';
import { browserOf, systemOf } from '@/core/text/user-agent.ts';

/** The facts of a crash. What comes from the user's data is counted, never quoted. */
export interface CrashFacts {
  /** Of the extension. */
  version: string;
  /** As the browser introduces itself. */
  userAgent: string;
  language: string;
  /** Path of the page. */
  page: string;
  /** What was thrown, oldest first. */
  errors: readonly unknown[];
  /** Undefined: could not be read. */
  roles: number | undefined;
  /** Everything that is stored, by name; undefined: could not be read. */
  kept: Readonly<Record<string, unknown>> | undefined;
}

/** Names that errors have by standards, or that our libraries give them. Any other could be a word of the user's. */
const errorNames: ReadonlySet<string> = new Set([
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['AbortError', 'ConstraintError', 'DataCloneError', 'DataError', 'EncodingError', 'InvalidAccessError'],
  ...['InvalidCharacterError', 'InvalidStateError', 'NetworkError', 'NotAllowedError', 'NotFoundError'],
  ...['NotReadableError', 'NotSupportedError', 'OperationError', 'QuotaExceededError', 'SecurityError', 'TimeoutError'],
  ...['UnknownError', 'InternalError', '$ZodError', 'ZodError'],
]);

/**
 * A text to be sent to the makers by hand: no name, no id, no message of an error. It tells where in our own code
 * something was thrown, and of what is stored only how much. Never throws, whatever was thrown.
 */
export function crashReport({ version, userAgent, language, page, errors, roles, kept }: CrashFacts): string {
  return [
    `Rolecall ${plain(version, /^[\d.]{1,20}$/)}`,
    `${browserOf(userAgent)}, ${systemOf(userAgent)}, ${plain(language, /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i)}`,
    `page ${plain(page, /^\/(?:popup|options)\.html$/)}`,
    `roles ${roles ?? 'unreadable'}`,
    ...(kept ? storedLines(kept) : ['stored: unreadable']),
    ...errors.flatMap(errorLines),
  ].join('\n');
}

const plain = (text: string, shape: RegExp) => (shape.test(text) ? text : 'unknown');

/** Reading a property of what was thrown may throw itself. */
function stringIn(thrown: unknown, property: 'name' | 'message' | 'stack'): string {
  try {
    const value = (thrown as Record<string, unknown> | null | undefined)?.[property];
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

const mostFrames = 20;

/** One line of a stack, as V8 and SpiderMonkey write it, that lies in a script of the extension. */
const frame = /^(?:\s+at (?:.* \()?|[^\n]*@)(?:chrome|moz)-extension:\/\/[\w-]+(\/[\w./-]+\.js):(\d+):(\d+)\)?$/;

function errorLines(thrown: unknown): string[] {
  const name = stringIn(thrown, 'name');
  const [message, stack] = [stringIn(thrown, 'message'), stringIn(thrown, 'stack').slice(0, 20_000)];
  // V8's stacks also have the message, which could look like anything.
  const at = stack.indexOf(`${message}\n    at `);
  const frames = (at < 0 ? stack : stack.slice(at + message.length)).split('\n').flatMap((line) => {
    const [, path, row, column] = frame.exec(line) ?? [];
    return path && isOurs(path) ? [`  ${path}:${row}:${column}`] : [];
  });
  return [errorNames.has(name) ? name : `thrown: ${name ? 'an error of another name' : typeof thrown}`].concat(
    frames.slice(0, mostFrames),
  );
}

/** Where the build puts scripts; the names of files are those of modules. */
const isOurs = (path: string): boolean =>
  /^\/(?:(?:background|crash)\.js|(?:chunks|assets)\/[a-z.-]{1,40}-[\w-]{8}\.js)$/.test(path);

function storedLines(kept: Readonly<Record<string, unknown>>): string[] {
  const kinds = new Map<string, { count: number; size: number; versions: Set<string> }>();
  for (const [key, value] of Object.entries(kept)) {
    const name = knownKind(key) ?? 'another';
    const kind = kinds.get(name) ?? { count: 0, size: 0, versions: new Set() };
    kinds.set(name, kind);
    kind.count++;
    kind.size += JSON.stringify(value)?.length ?? 0;
    kind.versions.add(versionOf(value));
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { count, size, versions }]) => `stored ${name}: ${count}, ${rounded(size)}, ${[...versions].join(' ')}`,
    );
}

function versionOf(value: unknown): string {
  const version = (value as { version?: unknown } | null | undefined)?.version;
  return Number.isInteger(version) && Number(version) < 1000 ? `version ${version}` : 'no version';
}

/** In characters, up to the next power of two: exact sizes could identify people. */
const rounded = (size: number): string => `≤ ${2 ** Math.ceil(Math.log2(Math.max(size, 1)))}`;
