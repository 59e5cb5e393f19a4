/** As much of the extension's API as a content script needs: it stays free of the polyfill. */
export interface SaveLinkEdge {
  runtime: { sendMessage(message: { type: 'save-link' }): unknown };
  i18n: { getMessage(key: 'signin_save'): string };
}

/** Styles are set one by one: a style sheet in the page could be forbidden by its security policy. */
const look: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  right: '16px',
  bottom: '16px',
  zIndex: '2147483647',
  padding: '10px 16px',
  border: '0',
  borderRadius: '6px',
  background: '#0b7f72',
  color: '#ffffff',
  font: '500 14px/1.4 system-ui, sans-serif',
  boxShadow: '0 2px 8px rgb(0 0 0 / 30%)',
  cursor: 'pointer',
};

/**
 * Offers, on AWS's switch-role page, to save the role that its link names. The button lies in a closed shadow tree, and
 * answers real clicks only: a page can neither read it nor press it. What is saved is the page's own address, which the
 * background reads from the message's sender.
 */
export function offerToSaveLink({ runtime, i18n }: SaveLinkEdge, doc: Document): void {
  const host = doc.createElement('rolecall-save');
  const button = doc.createElement('button');
  button.type = 'button';
  button.textContent = i18n.getMessage('signin_save');
  Object.assign(button.style, look);
  button.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    host.remove();
    runtime.sendMessage({ type: 'save-link' });
  });
  host.attachShadow({ mode: 'closed' }).append(button);
  doc.body.append(host);
}
