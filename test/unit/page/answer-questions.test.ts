import { expect, it, vi } from 'vitest';
import { answerQuestions, type PageRuntime } from '@/platform/page/answer-questions.ts';
import { pageOf } from './saved-page.ts';

type Listener = Parameters<PageRuntime['onMessage']['addListener']>[0];

/** A runtime that delivers a message to all listeners and collects what they answer. */
function fakeRuntime() {
  const listeners = new Set<Listener>();
  const runtime: PageRuntime = {
    id: 'rolecall',
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const deliver = (message: unknown, sender: { id?: string } = { id: 'rolecall' }) => {
    const answers: unknown[] = [];
    for (const listener of listeners) listener(message, sender, (answer) => answers.push(answer));
    return answers;
  };
  return { runtime, deliver };
}

const page = pageOf('<pre>[profile prod]\nrole_arn = arn:aws:iam::123456789012:role/Ops</pre>');

it('answers who is signed in, and what config is on the page', () => {
  const { runtime, deliver } = fakeRuntime();
  answerQuestions(runtime, page);
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
