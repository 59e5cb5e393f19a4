import type { HtmlToken } from './html-tokens.ts';

type Tag = Exclude<HtmlToken, { type: 'text' }>;

/** Elements whose ends may be left out: what they are in, and what begins the next one. */
const open: Record<string, readonly [container: RegExp, next: RegExp]> = {
  td: [/^table$/, /^t(?:d|h|r|body|foot)$/],
  th: [/^table$/, /^t(?:d|h|r|body|foot)$/],
  tr: [/^table$/, /^t(?:r|body|foot)$/],
  li: [/^[uo]l$/, /^li$/],
  dt: [/^dl$/, /^d[td]$/],
  dd: [/^dl$/, /^d[td]$/],
  p: [/^dialog$/, /^(?:p|div|[uod]l|li|table|t[rdh]|h[1-6]|section|article|blockquote|pre)$/],
};
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Follows an element from its first tag to where it ends, though its end may not be written. Linear. */
export class ElementReach {
  private depth = 1;
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  static begins({ type, name }: Tag): boolean {
    return type === 'open' && !isVoid.test(name);
  }

  /** Where the element ends at a tag: `before` it, or with it, as its own (`with`). Undefined: it goes on. */
  endsAt({ type, name }: Tag): 'before' | 'with' | undefined {
    const [container, next] = open[this.name] ?? [];
    if (name === this.name && this.depth === 1 && type === 'close') return 'with';
    if (this.depth === 1 && next?.test(name)) return 'before';
    if (!(container ? container.test(name) : name === this.name)) return undefined;
    this.depth += type === 'open' ? 1 : -1;
    return this.depth === 0 ? 'before' : undefined;
  }
}
