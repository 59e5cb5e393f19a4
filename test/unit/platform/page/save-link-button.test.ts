// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { offerToSaveLink } from '@/platform/page/save-link-button.ts';

const sendMessage = vi.fn();
const shadows: ShadowRoot[] = [];

/** The button of a page; its shadow tree is closed, so it is caught when it is made. */
function offered(): HTMLButtonElement {
  offerToSaveLink({ runtime: { sendMessage }, i18n: { getMessage: (key) => `«${key}»` } }, document);
  return shadows.at(-1)?.querySelector('button') as HTMLButtonElement;
}

/** A click as a person makes it: scripts cannot make one that is trusted. */
function realClick(button: HTMLButtonElement): void {
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  button.dispatchEvent(click);
}

const attachShadow = Element.prototype.attachShadow;
beforeEach(() => {
  document.body.innerHTML = '';
  sendMessage.mockClear();
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const shadow = attachShadow.call(this, init);
    shadows.push(shadow);
    return shadow;
  });
});

it('offers one button, in the user’s language, that no form is sent by', () => {
  const button = offered();
  expect([button.textContent, button.type]).toEqual(['«signin_save»', 'button']);
  expect(document.body.children).toHaveLength(1);
});

it('keeps the button from the page', () => {
  offered();
  expect(document.body.firstElementChild?.shadowRoot).toBeNull();
  expect(document.querySelector('button')).toBeNull();
});

it('asks to save the link when a person clicks, once, and goes away', () => {
  realClick(offered());
  expect(sendMessage.mock.calls).toEqual([[{ type: 'save-link' }]]);
  expect(document.body.children).toHaveLength(0);
});

it('answers no click that a page makes', () => {
  const button = offered();
  button.click();
  button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(sendMessage).not.toHaveBeenCalled();
  expect(document.body.children).toHaveLength(1);
});
