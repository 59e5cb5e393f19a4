// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConsoleMark } from '@/platform/page/console-mark.ts';

const shadows: ShadowRoot[] = [];
const attachShadow = Element.prototype.attachShadow;
let isAlive = true;
const element = 'rolecall-mark-7c1f';
const mark = () => {
  const set = createConsoleMark(window as unknown as Window & typeof globalThis, () => isAlive);
  set(undefined, element);
  return set;
};
const prod = { name: 'prod', color: 'c62828' };
const called = () =>
  [...document.documentElement.children].filter(({ localName }) => localName.startsWith('rolecall-mark'));
const stripes = () => called().length;
const icons = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')].map((icon) => icon.href);
/** Time for what the page did to be noticed, and answered. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  isAlive = true;
  document.head.innerHTML = '<title>EC2</title><link rel="shortcut icon" href="https://a.test/aws.ico">';
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const shadow = attachShadow.call(this, init);
    shadows.push(shadow);
    expect(init.mode).toBe('closed');
    return shadow;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const left of called()) left.remove();
});

describe('the mark of a console page', () => {
  it('is a stripe, the name before the title, and a dot instead of the icon; taken away, nothing of it is left', () => {
    const set = mark();
    set(prod);
    expect([document.title, stripes()]).toEqual(['prod · EC2', 1]);
    expect(icons()).toEqual([expect.stringMatching(/^data:image\/svg\+xml,.*circle.*%23c62828/)]);
    set(undefined);
    expect([document.title, stripes(), icons()]).toEqual(['EC2', 0, ['https://a.test/aws.ico']]);
    expect(document.head.innerHTML).not.toContain('rolecall');
  });

  it('has the words of a warning, and not only another color', () => {
    mark()({ ...prod, warning: 'Production · prod' });
    expect(shadows.at(-1)?.textContent).toBe('Production · prod');
    expect(icons()).toEqual([expect.stringContaining('rect')]);
  });

  it('is put on once, however often it is asked for, and replaced by the next', () => {
    const set = mark();
    set(prod);
    set({ ...prod });
    set({ name: 'dev', color: '2e7d32' });
    expect([document.title, stripes(), icons().length]).toEqual(['dev · EC2', 1, 1]);
  });

  it.each([
    ['', 'prod'],
    ['prod', 'prod'],
    ['prod · EC2', 'prod · EC2'],
    ['production', 'prod · production'],
  ])('makes of the title “%s”: “%s”', (title, expected) => {
    document.title = title;
    mark()(prod);
    expect(document.title).toBe(expected);
  });

  it('follows titles and icons that the page writes', async () => {
    mark()(prod);
    document.title = 'S3';
    document.head.insertAdjacentHTML('beforeend', '<link rel="icon" href="https://a.test/s3.ico">');
    await pass(300);
    expect([document.title, icons()]).toEqual(['prod · S3', [expect.stringMatching(/^data:/)]]);
  });

  it('gives way to a page that does not let it be: it comes back ever more slowly', async () => {
    mark()(prod);
    let written = 0;
    const page = new MutationObserver(() => {
      if (document.title.startsWith('prod')) document.title = `EC2 ${written++}`;
    });
    page.observe(document.head, { childList: true, subtree: true, characterData: true });
    document.title = 'EC2';
    await pass(60_000);
    page.disconnect();
    expect(written).toBeGreaterThan(3);
    expect(written).toBeLessThan(20);
  });

  it('goes when the extension is gone', async () => {
    mark()(prod);
    isAlive = false;
    await pass(3000);
    expect([document.title, stripes(), icons()]).toEqual(['EC2', 0, ['https://a.test/aws.ico']]);
  });

  it('takes the place of one that an older copy left', () => {
    mark()(prod);
    mark()(prod);
    expect([document.title, stripes(), icons().length]).toEqual(['prod · EC2', 1, 1]);
  });

  it.each(['rolecall-mark', element, 'rolecall-mark-other'])('is not covered by the page’s own <%s>', async (name) => {
    mark()(prod);
    const [own] = called();
    const forged = document.createElement(name);
    document.documentElement.append(forged);
    await pass(300);
    expect(called()).toEqual([own]);
  });

  it('comes back over what the page puts behind it', async () => {
    mark()(prod);
    const cover = document.createElement('div');
    document.documentElement.append(cover);
    await pass(300);
    expect(document.documentElement.lastElementChild).toBe(called()[0]);
    cover.remove();
  });

  it('leaves the page its icon where the page’s policy forbids another', () => {
    mark()(prod);
    const violation = Object.assign(new Event('securitypolicyviolation'), {
      blockedURI: 'data',
      effectiveDirective: 'img-src',
    });
    document.dispatchEvent(violation);
    expect([document.title, stripes(), icons()]).toEqual(['prod · EC2', 1, ['https://a.test/aws.ico']]);
  });
});
