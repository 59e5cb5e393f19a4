import { expect, it } from 'vitest';
import { textOfClipboard } from '@/core/import/pages/pasted-html.ts';
import { selectedHtml } from '@/platform/page/selected-html.ts';
import { pageOf } from './saved-page.ts';

const url = 'https://signin.aws.amazon.com/switchrole?account=111122223333&roleName=Admin';

function selected(html: string, selector: string, longest = 1e6): string {
  const page = pageOf(`<html><body>${html}</body></html>`);
  const range = page.document.createRange();
  range.selectNodeContents(page.document.querySelector(selector)!);
  page.getSelection()?.removeAllRanges();
  page.getSelection()?.addRange(range);
  return selectedHtml(page, longest);
}

it('has the links and the layout of what is selected, and nothing else', () => {
  const html = selected(
    `<p>before</p><table><tr><td onclick="x()" style="color:red">shop &lt;1&gt;</td><td><a class="b" href="${url}">Switch role</a></td></tr></table><a href="https://example.com/after">after</a>`,
    'table',
  );
  expect(html).toContain(`<td>shop &lt;1></td><td><a href="${url.replace('&', '&amp;')}">Switch role</a></td>`);
  expect(html).not.toMatch(/before|after|onclick|style|class/);
  expect(textOfClipboard('shop <1>\tSwitch role', html)).toContain(url);
});

it('takes the whole link of which a part is selected', () => {
  expect(selected(`<a href="${url}"><b>Switch</b> role</a>`, 'b')).toContain('<a href="https://signin.aws');
});

it('gives no script, is as long as asked for, and as deep as people read', () => {
  const all = `<div id="all"><script>evil()</script>${'<p>x</p>'.repeat(1000)}</div>`;
  expect(selected(all, '#all', 100).length).toBeLessThanOrEqual(100);
  expect(selected(all, '#all')).not.toContain('evil');
  expect(selected(`<div id="all">${'<i>'.repeat(600)}deep</div>`, '#all')).not.toContain('deep');
});

it('is empty where nothing is selected', () => {
  expect(selectedHtml(pageOf('<p>x</p>'), 100)).toBe('');
});

it('keeps which rows a merged cell is one of', () => {
  const html = selected('<table id="all"><tr><td rowspan="2" colspan="x">shop</td><td>Admin</td></tr></table>', '#all');
  expect(html).toContain('<td rowspan="2">shop</td><td>Admin</td>');
});

it.each(['display: none', 'visibility: hidden', 'opacity: 0', 'font-size: 0px'])(
  'has nothing that the page hides by %s',
  (style) => {
    const html = selected(`<p id="all">my roles <b style="${style}"><a href="${url}">evil</a></b> seen</p>`, '#all');
    expect(html).not.toContain('evil');
    expect(html).toMatch(/my roles .*seen/);
  },
);
