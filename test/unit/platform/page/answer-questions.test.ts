import { expect, it, vi } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { answerQuestions } from '@/platform/page/answer-questions.ts';
import { lendCleaner } from '@/platform/page/lent-cleaner.ts';
import { fakeRuntime } from './fake-runtime.ts';
import { pageOf } from './saved-page.ts';

const page = pageOf('<pre>[profile prod]\nrole_arn = arn:aws:iam::123456789012:role/Ops</pre>');

it('answers who is signed in, and what config is on the page', () => {
  const { runtime, deliver } = fakeRuntime();
  answerQuestions(runtime, page);
  lendCleaner(withoutSecrets);
  expect(deliver({ type: 'page-facts' })).toEqual([{ url: page.location.href }]);
  expect(deliver({ type: 'config-on-page' })).toEqual([
    { blocks: ['[profile prod]\nrole_arn = arn:aws:iam::123456789012:role/Ops'] },
  ]);
});

it.each([
  ['another extension', { type: 'page-facts' }, { id: 'stranger' }],
  ['nobody', { type: 'page-facts' }, {}],
  ['another question', { type: 'toString' }, undefined],
  ['no object', 'page-facts', undefined],
  ['null', null, undefined],
])('is silent to %s', (_, message, sender) => {
  const { runtime, deliver } = fakeRuntime();
  answerQuestions(runtime, page);
  expect(deliver(message, sender)).toEqual([]);
});

it('does not look at the page until asked', () => {
  const looked = vi.fn();
  const { runtime } = fakeRuntime();
  answerQuestions(runtime, new Proxy(page, { get: looked }));
  expect(looked).not.toHaveBeenCalled();
});

it('stops when told to', () => {
  const { runtime, deliver } = fakeRuntime();
  answerQuestions(runtime, page)();
  expect(deliver({ type: 'page-facts' })).toEqual([]);
});
