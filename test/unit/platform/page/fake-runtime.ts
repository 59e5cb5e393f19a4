import type { PageRuntime } from '@/platform/page/answer-questions.ts';

type Listener = Parameters<PageRuntime['onMessage']['addListener']>[0];

/** A runtime that delivers a message to all listeners and collects what they answer. */
export function fakeRuntime() {
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
