import { ElementReach } from './element-reach.ts';
import { attributeOf, type HtmlToken } from './html-tokens.ts';
import { UnseenText } from './unseen-text.ts';

const strikes = /text-decoration(?:-line)?\s{0,9}:[^;]{0,60}line-through/i;

/** Whether text is struck out, token by token. What cannot be seen counts as little, and is told as such. */
export class StruckText {
  private reach: ElementReach | undefined;
  private readonly unseen = new UnseenText();

  get isOpen(): boolean {
    return this.reach !== undefined || this.unseen.isOpen;
  }

  follow(token: Exclude<HtmlToken, { type: 'text' }>): void {
    this.unseen.follow(token);
    if (this.reach?.endsAt(token) !== undefined) this.reach = undefined;
    if (token.type === 'open' && this.reach === undefined && isStruck(token)) this.reach = new ElementReach(token.name);
  }
}

const isStruck = ({ name, attributes }: { name: string; attributes: string }): boolean =>
  /^(?:s|del|strike)$/.test(name) ||
  (/line-through/i.test(attributes) && strikes.test(attributeOf(attributes, 'style') ?? ''));

/** As Markdown strikes out, each line by itself. */
export const struckOut = (text: string): string => text.replace(/[^\s~](?:[^\n~]*[^\s~])?/g, ' ~~$&~~ ');
