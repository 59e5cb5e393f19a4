import { ElementReach } from './element-reach.ts';
import { backgroundOf, isUnseen, styleOf } from './hidden-style.ts';
import { attributeOf, type HtmlToken } from './html-tokens.ts';

/**
 * Whether text is in the color of what is below it, token by token: by the element's own background, or by a page's white. Within
 * an element of another background there may be any, so no color is told from it.
 */
export class UnseenText {
  private background: ElementReach | undefined;
  private unseen: ElementReach | undefined;

  get isOpen(): boolean {
    return this.unseen !== undefined;
  }

  follow(token: Exclude<HtmlToken, { type: 'text' }>): void {
    if (this.background?.endsAt(token) !== undefined) this.background = undefined;
    if (this.unseen?.endsAt(token) !== undefined) this.unseen = undefined;
    if (token.type !== 'open' || !ElementReach.begins(token) || !/color|background/i.test(token.attributes)) return;
    const style = styleOf(attributeOf(token.attributes, 'style') ?? '');
    if (this.background === undefined && hasBackground(style)) this.background = new ElementReach(token.name);
    if (this.unseen === undefined && isUnseen(style, this.background ? undefined : 'ffffff'))
      this.unseen = new ElementReach(token.name);
  }
}

const hasBackground = (style: ReturnType<typeof styleOf>): boolean =>
  (style.has('background') || style.has('background-color')) && backgroundOf(style) !== 'ffffff';
