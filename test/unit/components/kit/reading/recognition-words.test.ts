import { describe, expect, it } from 'vitest';
import { recognizedText, restText } from '@/components/kit/reading/recognition-words.ts';
import type { AccountList } from '@/core/import/found/account-list.ts';
import type { FoundRole } from '@/core/import/found/found-role.ts';
import { english } from '../../english.ts';

const account = { id: '111122223333', name: 'shop', partition: 'aws', tags: new Map(), line: 1 } as const;
const set: FoundRole = {
  ...{ kind: 'identity-center', partition: 'aws', account: '111122223333', roleName: 'Ops', name: '' },
  ...{ isChosen: true, line: 1 },
};
const listOf = (accounts: number, sets: number): AccountList => ({
  accounts: Array.from({ length: accounts }, () => account),
  withoutPortal: Array.from({ length: sets }, () => set),
  ...{ leftOut: [], leftOutCount: 0, secretLines: [], tagNames: [], hasUnits: false, missing: [] },
});

describe('what is asked about a list', () => {
  const counts = [
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const;

  it.each(counts)('has no plural word beside one (%i accounts, %i sets)', (accounts, sets) => {
    const list = listOf(accounts, sets);
    for (const text of [recognizedText(english, { recognized: { kind: 'accounts', list } }), restText(english, list)])
      expect(text).not.toMatch(/\b(?:them|these|are|accounts|roles|sets|portals)\b/);
  });
});
