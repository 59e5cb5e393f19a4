/** Pixels of the usual size, 16 for a `rem`, so that they grow with the text. */
export const rem = (pixels: number): string => `${pixels / 16}rem`;

/** How many times its usual size the text has: the browser's font size. */
export const textScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
