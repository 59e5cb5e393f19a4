import { describe, expect, it } from 'vitest';
import { type FormOrder, sendForm } from '@/platform/page/send-form.ts';
import { consolePage, runInPage } from './page-world.ts';

const order: FormOrder = {
  origin: 'https://us-east-1.console.aws.amazon.com',
  url: 'https://signin.aws.amazon.com/switchrole',
  fields: { action: 'switchFromBasis', roleName: 'team/Ops', account: '123456789012', displayName: '"운영" <b>' },
  csrf: '1234567890',
  patience: 20,
};
const { csrf: _, ...tokenless } = order;

it('submits the form with the token, to the top frame, and leaves nothing behind', async () => {
  const { page, submitted } = consolePage();
  const before = page.document.documentElement.outerHTML;
  expect(await runInPage(page, sendForm, order)).toMatchObject({ ok: true });
  expect(submitted).toEqual([
    {
      action: order.url,
      method: 'POST',
      target: '_top',
      charset: 'utf-8',
      fields: { ...order.fields, csrf: '1234567890' },
      inPage: false,
    },
  ]);
  expect(page.document.documentElement.outerHTML).toBe(before);
});

describe('without a token', () => {
  it('takes that of the role history', async () => {
    const { page, submitted } = consolePage('<form><input type="hidden" name="csrf" value="42"></form>');
    expect(await runInPage(page, sendForm, tokenless)).toMatchObject({ ok: true });
    expect(submitted[0]?.fields.csrf).toBe('42');
  });

  it.each([
    ['no such field', ''],
    ['an empty one', '<input name="csrf" value="">'],
    ['one with a blank', '<input name="csrf" value="4 2">'],
    ['one that is too long', `<input name="csrf" value="${'4'.repeat(513)}">`],
  ])('sends nothing where there is %s', async (_, html) => {
    const { page, submitted } = consolePage(html);
    expect(await runInPage(page, sendForm, tokenless)).toEqual({ ok: false, reason: 'no-csrf' });
    expect(submitted).toEqual([]);
  });
});

// https://github.com/tilfinltd/aws-extend-switch-roles/issues/260
it('tells when the page’s policy blocked the form, and removes it', async () => {
  const { page, submit } = consolePage();
  submit.mockImplementation(() => {
    const event = Object.assign(new page.document.defaultView!.Event('securitypolicyviolation'), {
      effectiveDirective: 'form-action',
    });
    page.document.dispatchEvent(event);
  });
  expect(await runInPage(page, sendForm, order)).toEqual({ ok: false, reason: 'blocked' });
  expect(page.document.querySelector('div')).toBeNull();
});

it('takes no notice of other violations', async () => {
  const { page, submit } = consolePage();
  submit.mockImplementation(() => {
    const event = Object.assign(new page.document.defaultView!.Event('securitypolicyviolation'), {
      effectiveDirective: 'img-src',
    });
    page.document.dispatchEvent(event);
  });
  expect(await runInPage(page, sendForm, order)).toMatchObject({ ok: true });
});

it('does nothing on another page than the one that was planned for', async () => {
  const { page, submitted } = consolePage();
  const elsewhere = { ...order, origin: 'https://eu-west-1.console.aws.amazon.com' };
  expect(await runInPage(page, sendForm, elsewhere)).toEqual({ ok: false, reason: 'wrong-page' });
  expect(submitted).toEqual([]);
});
