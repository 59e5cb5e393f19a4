/** An address of AWS that leads to a role, as an attribute of HTML has it. */
const roleLink = /https:\/\/[^\s"'<>]{1,300}(?:\/switchrole\/?\?|#\/console\?)[^\s"'<>]{1,2000}/i;

/**
 * A link copied from a page comes as the words on it ("Switch role"): what is searched for then is the role that it leads to.
 * The HTML is only looked through as text.
 */
export function listenForLinks(page: Document): void {
  page.addEventListener('paste', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.getAttribute('role') !== 'combobox') return;
    const link = roleLink.exec(event.clipboardData?.getData('text/html').slice(0, 200_000) ?? '')?.[0];
    if (link === undefined || /https:/.test(event.clipboardData?.getData('text/plain') ?? '')) return;
    event.preventDefault();
    box.setRangeText(link.replaceAll('&amp;', '&'), box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
