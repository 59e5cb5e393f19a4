import { configId, rolesId, textOfTeamPage } from '@/core/share/team-page.ts';
import { attributeOf, htmlTokens } from './html-tokens.ts';

/**
 * What a team's page holds for an import, exactly as it was written, of its file or of a copy that a browser saved. Undefined:
 * it is no such page, or an empty one. Linear.
 */
export function textInTeamPage(html: string): string | undefined {
  if (!html.includes(configId)) return undefined;
  let config = '';
  let payload = '';
  let isInConfig = false;
  for (const token of htmlTokens(html)) {
    if (token.type === 'text') {
      if (isInConfig) config += token.text;
      continue;
    }
    const id =
      token.type === 'open' && /\sid\s*=/i.test(token.attributes) ? attributeOf(token.attributes, 'id') : undefined;
    if (token.name === 'pre') isInConfig = id === configId;
    if (token.name === 'script' && id === rolesId) payload = packedAt(html, token.start);
  }
  // A browser takes the line end behind the tag for none of the text.
  return textOfTeamPage(config.replace(/^\n/, ''), payload) || undefined;
}

/** What is packed is of letters, digits and dots; whatever else stands there is nothing. */
function packedAt(html: string, start: number): string {
  const packed = />\s*([\w.-]*)\s*<\//y;
  packed.lastIndex = Math.max(start, html.indexOf('>', start));
  return packed.exec(html)?.[1] ?? '';
}
