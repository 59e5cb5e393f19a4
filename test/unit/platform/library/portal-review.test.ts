import { expect, it } from 'vitest';
import { portalToConfig } from '@/core/import/found/portal-to-config.ts';
import { libraryOver } from '../libraries.ts';

const address = 'https://lumen.awsapps.com/start/';
const account = (digit: number) => ({ account: String(digit).repeat(12), name: `Account ${digit}`, roles: ['Admin'] });
const listed = (...digits: number[]) => portalToConfig({ address, region: 'eu-west-1', accounts: digits.map(account) });
const own = '[profile mine]\nrole_arn = arn:aws:iam::111122223333:role/Admin\n';
const names = (roles: readonly { profile: string }[]) => roles.map(({ profile }) => profile);

it('says what was gained and what was lost since a portal was last read, and leaves the rest of the source alone', async () => {
  const { library, add } = libraryOver();
  const { id } = await add(`${own}\n${listed(1, 2, 3)}`, 'portal');
  const review = await library.review(listed(2, 3, 4), { mode: 'add', id }, true, address);
  const { added, gone, changed, moved } = review.changes;
  expect([names(added), names(gone), changed, moved]).toEqual([['Account 4-Admin'], ['Account 1-Admin'], [], []]);
  expect([...review.unticked]).toEqual([]);
  expect(review.untouched).toBe(1);
  await library.importReviewed({
    text: review.after,
    name: 'portal',
    origin: 'page',
    replaces: id,
    before: review.before,
  });
  expect(await library.text(id)).toContain(own);
});

it('removes nothing by itself where a portal lists few of the roles that it listed before', async () => {
  const { library, add } = libraryOver();
  const { id } = await add(listed(1, 2, 3), 'portal');
  const review = await library.review(listed(3), { mode: 'add', id }, true, address);
  expect([...review.unticked]).toEqual([0, 1]);
});

it('removes nothing for a list that was read in part', async () => {
  const { library, add } = libraryOver();
  const { id } = await add(listed(1, 2, 3), 'portal');
  expect((await library.review(listed(2), { mode: 'add', id }, true)).changes.gone).toEqual([]);
  expect([...(await library.review(listed(2, 3), { mode: 'update', id }, true)).unticked]).toEqual([0]);
});
