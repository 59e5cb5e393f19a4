/** An element with its properties and what is in it. Plain DOM: Preact may be what failed. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export const button = (text: string, onclick: () => void): HTMLButtonElement =>
  element('button', { type: 'button', className: 'button', onclick }, text);

/** In a tab of its own: the page that has it is not to be relied on. */
export const linkTo = (href: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement =>
  element('a', { href, className, target: '_blank', rel: 'noreferrer' }, ...children);
