/** `/` goes to the search, arrows and Home and End go through the links, Enter in the search opens the first, Escape empties it. */
export function followKeys(page: HTMLElement): void {
  page.ownerDocument.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const search = page.querySelector<HTMLInputElement>('input[type=search]');
    const links = Array.from(page.querySelectorAll<HTMLElement>('section:not([hidden]) li:not([hidden]) > a'));
    const { activeElement: here } = page.ownerDocument;
    const at = links.indexOf(here as HTMLElement);
    if (!search || (here !== search && at < 0 && event.key !== '/')) return;
    const to = {
      '/': here === search ? undefined : search,
      ArrowDown: links[at + 1],
      ArrowUp: at === 0 ? search : links[at - 1],
      Home: here === search ? undefined : links[0],
      End: here === search ? undefined : links.at(-1),
    }[event.key];
    if (here === search && event.key === 'Enter') links[0]?.click();
    else if (event.key === 'Escape') {
      search.value = '';
      search.dispatchEvent(new Event('input'));
      search.focus();
    } else if (to) to.focus();
    else return;
    event.preventDefault();
  });
}
