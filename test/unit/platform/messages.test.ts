import { describe, expect, it } from 'vitest';
import { admit } from '@/platform/messages.ts';
import { role } from '../core/switching/role-and-session.ts';

const id = 'rolecall';
const origin = 'chrome-extension://rolecall/';
const popup = { id, url: `${origin}popup.html` };
/** A content script has our id and the address of its page. */
const contentScript = { id, url: 'https://signin.aws.amazon.com/switchrole?account=acme' };

const switching = { type: 'switch', role: role(), where: 'here' };
const requests = [
  switching,
  { ...switching, where: 'new-tab', rung: 'link', anyway: true },
  { type: 'exit' },
  { type: 'go-to-tab', tabId: 7 },
  { type: 'import-from-page' },
  { type: 'save-link' },
  { type: 'about-link' },
  { type: 'review-led', tabId: 7 },
];
const admitted = (message: unknown, sender: object = popup) => admit(message, sender, id, origin);

describe('admit', () => {
  it.each(requests)('takes %o from our own pages', (request) => {
    expect(admitted(request)).toEqual(request);
  });

  it.each(requests)('takes %o from a content script only if it is about its own address', (request) => {
    const isOwn = request.type === 'save-link' || request.type === 'about-link';
    expect(admitted(request, contentScript)).toEqual(isOwn ? request : undefined);
  });

  it.each([
    ['another extension', { ...popup, id: 'stranger' }],
    ['nobody', {}],
    ['a sender without an address', { id }],
    ['a page that begins like ours', { id, url: 'chrome-extension://rolecall.evil.example/popup.html' }],
    ['a page that has our address within', { id, url: `https://evil.example/?${origin}popup.html` }],
    ['a page that shows our address', { id, url: 'https://console.aws.amazon.com/', origin }],
  ])('ignores %s', (_, sender) => {
    expect(admitted({ type: 'exit' }, sender)).toBeUndefined();
  });

  it('ignores a stranger who would save a link', () => {
    expect(admitted({ type: 'save-link' }, { ...contentScript, id: 'stranger' })).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'exit'],
    ['a list', [{ type: 'exit' }]],
    ['no type', {}],
    ['an unknown type', { type: 'page-facts' }],
    ['the name of a method', { type: 'toString' }],
    ['a type that is a list', { type: ['exit'] }],
    ['a type by inheritance alone', JSON.parse('{"__proto__":{"type":"exit"}}')],
    ['no role', { type: 'switch', where: 'here' }],
    ['half a role', { ...switching, role: { profile: 'a' } }],
    ['another place', { ...switching, where: 'everywhere' }],
    ['another rung', { ...switching, rung: 'elevator' }],
    ['another partition', { ...switching, role: { ...role(), partition: 'aws-iso' } }],
    ['an account that is a number', { ...switching, role: { ...role(), account: 555566667777 } }],
    ['a name of a megabyte', { ...switching, role: role({ profile: 'a'.repeat(1_000_000) }) }],
    ['a base of another shape', { ...switching, role: { ...role(), base: ['222233334444'] } }],
    ['a tab by name', { type: 'go-to-tab', tabId: '7' }],
    ['no tab', { type: 'go-to-tab', tabId: Number.NaN }],
  ])('ignores %s', (_, message) => {
    expect(admitted(message)).toBeUndefined();
  });

  it('hands on nothing but what the request is made of', () => {
    const more = JSON.parse('{"__proto__":{"evil":1},"constructor":1,"token":"x"}');
    const got = admitted({ ...switching, ...more, role: { ...role(), ...more, sourceId: 's1' } });
    expect(got).toEqual(switching);
    expect(Object.getPrototypeOf(got)).toBe(Object.prototype);
  });
});
