import { describe, expect, it } from 'vitest';
import { type NativeOrder, switchNatively } from '@/platform/page/switch-natively.ts';
import { consolePage, runInPage } from './page-world.ts';

const order: NativeOrder = {
  origin: 'https://us-east-1.console.aws.amazon.com',
  url: 'https://signin.aws.amazon.com/switchrole',
  fields: { action: 'switchFromBasis', roleName: 'team/Ops', account: '123456789012', displayName: '"운영" <b>' },
  patience: { token: 20, block: 20 },
};
const withToken = (getMbtc: () => unknown) => {
  const fake = consolePage();
  fake.page.AWSC = { Auth: { getMbtc } };
  return fake;
};

it('submits the form with the token, to the top frame, and leaves nothing behind', async () => {
  const { page, submitted } = withToken(() => 1234567890);
  const before = page.document.documentElement.outerHTML;
  expect(await runInPage(page, switchNatively, order)).toMatchObject({ ok: true });
  expect(submitted).toEqual([
    {
      action: order.url,
      method: 'POST',
      target: '_top',
      charset: 'utf-8',
      fields: { ...order.fields, csrf: '1234567890' },
    },
  ]);
  expect(page.document.documentElement.outerHTML).toBe(before);
});

describe('the token', () => {
  it.each([
    ['a number', () => 7],
    ['zero', () => 0],
    ['a text', () => '7'],
    ['a boxed text', () => new String('7')],
    ['a promise', () => Promise.resolve('7')],
  ])('may be %s', async (_, getMbtc) => {
    const { page, submitted } = withToken(getMbtc);
    expect(await runInPage(page, switchNatively, order)).toMatchObject({ ok: true });
    expect(submitted[0]?.fields.csrf).toBe(String(await getMbtc()));
  });

  const unusable: [string, () => unknown][] = [
    [
      'throws',
      () => {
        throw new Error('page');
      },
    ],
    ['rejects', () => Promise.reject(new Error('page'))],
    ['never comes', () => new Promise(() => {})],
    ['is not a number', () => Number.NaN],
    ['is empty', () => ''],
    ['is an object', () => ({})],
    ['is undefined', () => undefined],
  ];

  it.each(unusable)('that %s is replaced by that of the role history', async (_, getMbtc) => {
    const { page, submitted } = consolePage('<form><input type="hidden" name="csrf" value="42"></form>');
    page.AWSC = { Auth: { getMbtc } };
    expect(await runInPage(page, switchNatively, order)).toMatchObject({ ok: true });
    expect(submitted[0]?.fields.csrf).toBe('42');
  });

  it.each(unusable)('that %s, and no other: nothing is sent', async (_, getMbtc) => {
    const { page, submitted } = withToken(getMbtc);
    expect(await runInPage(page, switchNatively, order)).toEqual({ ok: false, reason: 'no-csrf' });
    expect(submitted).toEqual([]);
  });

  // `ConsoleNavService is not defined`: https://github.com/tilfinltd/aws-extend-switch-roles/issues/205
  it('is missing where the page has none of its globals', async () => {
    const { page } = consolePage();
    expect(await runInPage(page, switchNatively, order)).toEqual({ ok: false, reason: 'no-csrf' });
  });
});

// https://github.com/tilfinltd/aws-extend-switch-roles/issues/260
it('tells when the page’s policy blocked the form, and removes it', async () => {
  const { page, submit } = withToken(() => 7);
  submit.mockImplementation(() => {
    const event = Object.assign(new page.document.defaultView!.Event('securitypolicyviolation'), {
      effectiveDirective: 'form-action',
    });
    page.document.dispatchEvent(event);
  });
  expect(await runInPage(page, switchNatively, order)).toEqual({ ok: false, reason: 'blocked' });
  expect(page.document.querySelector('form')).toBeNull();
});

it('takes no notice of other violations', async () => {
  const { page, submit } = withToken(() => 7);
  submit.mockImplementation(() => {
    const event = Object.assign(new page.document.defaultView!.Event('securitypolicyviolation'), {
      effectiveDirective: 'img-src',
    });
    page.document.dispatchEvent(event);
  });
  expect(await runInPage(page, switchNatively, order)).toMatchObject({ ok: true });
});

it('does nothing on another page than the one that was planned for', async () => {
  const { page, submitted } = withToken(() => 7);
  const elsewhere = { ...order, origin: 'https://eu-west-1.console.aws.amazon.com' };
  expect(await runInPage(page, switchNatively, elsewhere)).toEqual({ ok: false, reason: 'wrong-page' });
  expect(submitted).toEqual([]);
});
