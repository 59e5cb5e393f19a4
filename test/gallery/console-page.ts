import { offerToSaveLink, type SaveLinkEdge } from '@/platform/page/save-link-button.ts';
import type { States } from './gallery.ts';
import { see } from './hand.ts';
import { wordsOf } from './words.ts';

/** AWS's page as it stands behind the button: it shares nothing with us. */
export const states: States = {
  'save button': async ({ app, lang }) => {
    app.innerHTML = '<h1>Switch Role</h1><p>A page of AWS.</p>';
    const edge: SaveLinkEdge = { runtime: { sendMessage: () => {} }, i18n: { getMessage: wordsOf(lang) } };
    offerToSaveLink(edge, document);
    await see('rolecall-save');
  },
};
