/**
 * Places the stripe, by its element's name. Added as the user's own style, which no style of the page overrules, and which Firefox
 * takes away with the extension. Only a child of the root has it: no element of the page's body is placed over the stripe by it.
 */
export const markStyle = (element: string): string => `:root > ${element} {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 0 auto 0 !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
}`;
