/** Elements of HTML that are markup; any other name in angle brackets is a placeholder of a text: `<account>`. */
const known = new Set(
  'a abbr address article aside b blockquote body br button caption center cite code col colgroup dd del details dfn div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark meta nav noscript ol optgroup option p path picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr'.split(
    ' ',
  ),
);

/** Wikis have elements of their own, with a prefix. */
export const isElement = (name: string): boolean => known.has(name) || name.includes(':') || name.includes('-');

export const isPreformatted = (name: string): boolean => name === 'pre' || name === 'textarea';

/** Elements that begin a line, and end one. */
export const breaksLine = (name: string): boolean =>
  /^(?:br|p|div|li|tr|h[1-6]|dt|dd|table|ul|ol|section|article|header|footer|nav|main|blockquote|pre|textarea|option|caption|form|fieldset|hr)$/.test(
    name,
  );
