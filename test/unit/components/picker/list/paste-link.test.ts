import { beforeEach, describe, expect, it } from 'vitest';
import { linksIn, listenForLinks } from '@/components/picker/list/paste-link.ts';
import { roleInText } from '@/core/import/role-in-text.ts';

const [shop, bank] = ['111122223333', '444455556666'];
const url = (account: string) => `https://signin.aws.amazon.com/switchrole?account=${account}&roleName=Admin`;
const anchor = (account: string, title: string) =>
  `<a class="x" href="${url(account).replace('&', '&amp;')}" target="_blank">${title}</a>`;

describe('links in what was copied', () => {
  it.each([
    ['its words', anchor(shop, 'prod admin'), `[prod admin](${url(shop)})`],
    ['words with markup', anchor(shop, '<b>prod</b> <i>[a]</i>'), `[prod \\[a\\]](${url(shop)})`],
    ['its address as words', anchor(shop, url(shop).replace('&', '&amp;')), url(shop)],
    ['an image', anchor(shop, '<img src="x">'), url(shop)],
    ['others', `${anchor(shop, 'a')}${anchor(bank, 'b')}${anchor(shop, 'c')}`, `[a](${url(shop)}) [b](${url(bank)})`],
    [
      'an address of 8,000 characters',
      anchor(shop, 'ours').replace('Admin"', `Admin#${'x'.repeat(8000)}"`),
      `[ours](${url(shop)}#${'x'.repeat(8000)})`,
    ],
    ['nothing that leads to a role', '<a href="https://example.com/">x</a>', ''],
  ])('with %s', (_, html, text) => {
    expect(linksIn(html)).toBe(text);
  });

  it('give the role the name of the link, unless that says nothing', () => {
    expect(roleInText(linksIn(anchor(shop, 'prod admin')))).toMatchObject({ roleName: 'Admin', name: 'prod admin' });
    expect(roleInText(linksIn(anchor(shop, 'Switch role')))).toMatchObject({ roleName: 'Admin', name: '' });
  });

  it('leave open which of several is meant', () => {
    expect(roleInText(linksIn(anchor(shop, 'a') + anchor(bank, 'b')))).toBe('unclear');
  });
});

describe('what is put into the search', () => {
  let box: HTMLInputElement;
  listenForLinks(document);
  beforeEach(() => {
    document.body.innerHTML = '<input role="combobox" />';
    box = document.querySelector('input')!;
  });

  const put = (kind: 'paste' | 'drop', plain: string, html: string) => {
    const data = { getData: (type: string) => (type === 'text/html' ? html : plain) };
    const of = kind === 'paste' ? { clipboardData: data } : { dataTransfer: data };
    const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), of);
    box.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it.each(['paste', 'drop'] as const)('is the link with its words (%s)', (kind) => {
    expect(put(kind, 'prod admin', anchor(shop, 'prod admin'))).toBe(true);
    expect(box.value).toBe(`[prod admin](${url(shop)})`);
  });

  it('has its words where the plain text is the address alone', () => {
    put('paste', url(shop), anchor(shop, 'prod admin'));
    expect(box.value).toBe(`[prod admin](${url(shop)})`);
  });

  it('stays as it is where it says more than the address', () => {
    expect(put('paste', `ask for ${url(shop)}`, anchor(shop, 'prod admin'))).toBe(false);
  });
});
