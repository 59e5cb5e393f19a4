/** Behind an ARN, as the source of a `RegExp`: its name goes on with a variable, a placeholder, or what a program left out. */
export const openEnd = '(?:[${%\\\\…]|<(?!/))';
