export type Look = Partial<CSSStyleDeclaration>;

/** Makes elements with styles that are set one by one: a style sheet in the page could be forbidden by its security policy. */
export const madeIn =
  (doc: Document) =>
  <Name extends 'div' | 'button' | 'canvas'>(name: Name, style: Look): HTMLElementTagNameMap[Name] => {
    const made = doc.createElement(name);
    Object.assign(made.style, style);
    return made;
  };
