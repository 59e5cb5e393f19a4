import { ElementReach } from './element-reach.ts';
import { hides, styleOf } from './hidden-style.ts';
import { attributeOf, type HtmlToken, htmlTokens } from './html-tokens.ts';

/** The tokens of HTML without what it hides by itself: nobody copies what they do not see. `onHidden` gets texts of that. */
export function* shownTokens(html: string, onHidden: (text: string) => void = () => {}): Generator<HtmlToken> {
  let hidden: ElementReach | undefined;
  for (const token of htmlTokens(html)) {
    if (hidden !== undefined) {
      const end = token.type === 'text' ? undefined : hidden.endsAt(token);
      if (token.type === 'text') onHidden(token.text);
      if (end === undefined) continue;
      hidden = undefined;
      if (end === 'with') continue;
    }
    if (token.type === 'open' && ElementReach.begins(token) && isHidden(token.attributes))
      hidden = new ElementReach(token.name);
    else yield token;
  }
}

function isHidden(attributes: string): boolean {
  if (!/hidden|style/i.test(attributes)) return false;
  return attributeOf(attributes, 'hidden') !== undefined || hides(styleOf(attributeOf(attributes, 'style') ?? ''));
}
