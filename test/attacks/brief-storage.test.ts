import { describe, expect, it } from 'vitest';
import type { BrowserApi } from '@/platform/browser.ts';
import { takePendingImport } from '@/platform/import/pending-import.ts';
import { pendingIssueName, readIssue } from '@/platform/popup/pending-issue.ts';
import { fakeArea } from '../unit/platform/fake-storage.ts';

/** Of another version, or what a fault leaves. */
const strange: [string, unknown][] = [
  ['a string', 'text'],
  ['a number', 7],
  ['a list', [1]],
  ['an empty object', {}],
  ['null in it', { text: null, origin: 'page', name: null, role: null, issue: null, exit: null }],
  ['an object in it', { text: {}, origin: 'page', name: 'x', role: {}, issue: {}, exit: {} }],
  ['an origin of another version', { text: 'x', origin: 'team', name: 'x' }],
];

function browserWith(name: string, value: unknown) {
  const session = fakeArea({ [name]: value });
  const local = fakeArea();
  return { session, local, edge: { storage: { session, local } } as unknown as Pick<BrowserApi, 'storage'> };
}

describe('what waits in the session has another shape than it should', () => {
  it.each(strange)('a text for the review is %s: that it cannot be read is told, once', async (_, value) => {
    const { edge } = browserWith('pending-import:1', value);
    await expect(takePendingImport(edge, '?pending=1')).rejects.toThrow();
    expect(await takePendingImport(edge, '?pending=1')).toBeUndefined();
  });

  it.each(strange)('the issue of a switch is %s: the popup opens without it', async (_, value) => {
    const { edge } = browserWith(pendingIssueName, value);
    expect(await readIssue(edge)).toBeUndefined();
  });
});

describe('storage fails when a text is taken to its review', () => {
  const pending = { text: '[profile a]', origin: 'page', name: 'x' };

  it('it takes nothing away any more: the text is reviewed all the same', async () => {
    const { edge, session } = browserWith('pending-import:1', pending);
    session.remove.mockRejectedValue(new Error('disk full'));
    expect(await takePendingImport(edge, '?pending=1')).toEqual(pending);
  });

  it('it cannot be read: that is told, and the settings open', async () => {
    const { edge, session } = browserWith('pending-import:1', pending);
    session.get.mockRejectedValue(new Error('Corruption'));
    await expect(takePendingImport(edge, '?pending=1')).rejects.toThrow();
  });
});
