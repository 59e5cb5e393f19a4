// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import script from '@/entrypoints/signin.content.ts';
import { offerToSaveLink, type SaveLinkEdge } from '@/platform/page/save-link-button.ts';
import { until } from '../../until.ts';

const sendMessage = vi.fn();
const shadows: ShadowRoot[] = [];

/** The button of a page; its shadow tree is closed, so it is caught when it is made. */
function offered(): HTMLButtonElement {
  offerToSaveLink({ runtime: { id: 'rolecall', sendMessage }, i18n: { getMessage: (key) => `«${key}»` } }, document);
  return shadows.at(-1)?.querySelector('button') as HTMLButtonElement;
}

/** Where the browser has laid it out: in the corner of the window, if not told otherwise. */
let box = { right: 0, bottom: 0, width: 0, height: 0 };
/** Elements in the top layer, which happy-dom does not have. */
const open = new Set<HTMLElement>();

/** A click as a person makes it: scripts cannot make one that is trusted. */
async function realClick(button: HTMLButtonElement): Promise<void> {
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  button.dispatchEvent(click);
  // The answer of what watches it.
  await Promise.resolve();
  await Promise.resolve();
}

const attachShadow = Element.prototype.attachShadow;
beforeEach(() => {
  document.body.innerHTML = '';
  sendMessage.mockReset();
  open.clear();
  box = { right: innerWidth - 16, bottom: innerHeight - 16, width: 180, height: 40 };
  vi.stubGlobal('IntersectionObserverEntry', class {});
  vi.spyOn(HTMLButtonElement.prototype, 'getBoundingClientRect').mockImplementation(() => box as DOMRect);
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    open.add(this);
  };
  HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
    open.delete(this);
  };
  const matches = Element.prototype.matches;
  vi.spyOn(HTMLDivElement.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    return selector === ':popover-open' ? open.has(this as HTMLElement) : matches.call(this, selector);
  });
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const shadow = attachShadow.call(this, init);
    shadows.push(shadow);
    return shadow;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
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

it('asks to save the link when a person clicks, once, and goes away', async () => {
  await realClick(offered());
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

it.each([
  ['larger than it ever is', () => (box = { ...box, width: 1600, height: 360 })],
  ['in the middle of the window', () => (box = { ...box, right: innerWidth / 2 })],
  ['beyond the window', () => (box = { ...box, bottom: innerHeight + 20 })],
  ['out of the top layer', () => open.clear()],
])('answers no click where the page has brought it %s', async (_, move) => {
  const button = offered();
  move();
  await realClick(button);
  expect(sendMessage).not.toHaveBeenCalled();
});

it('comes to the top again as the pointer comes to it, where the browser does not tell what covers it', () => {
  const button = offered();
  open.clear();
  button.dispatchEvent(new Event('pointerenter'));
  expect(open.size).toBe(1);
});

it('comes back when the link could not be handed over', async () => {
  sendMessage.mockRejectedValueOnce(new Error('no room'));
  await realClick(offered());
  await until(() => expect(document.body.children).toHaveLength(1));
});

it('goes, and throws nothing, once the extension was loaded again under the open page', async () => {
  const runtime: SaveLinkEdge['runtime'] = { id: 'rolecall', sendMessage };
  const getMessage = vi.fn(() => 'words');
  offerToSaveLink({ runtime, i18n: { getMessage } }, document);
  const button = shadows.at(-1)?.querySelector('button') as HTMLButtonElement;
  Object.assign(runtime, { id: undefined });
  sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  await realClick(button);
  await until(() => expect(document.body.children).toHaveLength(0));
  expect(getMessage).toHaveBeenCalledTimes(1);
});

it.each([undefined, {}, { runtime: {} }])('is not offered by what has no API any more: %o', (edge) => {
  vi.stubGlobal('chrome', edge);
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('location', new URL('https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Admin'));
  expect(() => (script as unknown as { main(): void }).main()).not.toThrow();
  expect(document.body.children).toHaveLength(0);
});
