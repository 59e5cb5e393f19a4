import { describe, expect, it } from 'vitest';
import { listChanges } from '@/core/review/list-changes.ts';
import type { ImportTarget, Review } from '@/platform/library/reviews.ts';
import { libraryOver, profile } from '../unit/platform/libraries.ts';

const [dev, prod] = ['200000000002', '200000000004'];

/** What an import takes without a further click, and what is told before all else. */
const taking = ({ changes, unticked, accountChanges }: Review) => ({
  takes: listChanges(changes).flatMap(({ after }, place) => (after && !unticked.has(place) ? [after.profile] : [])),
  told: accountChanges.map(({ code, params }) => ({ code, ...params })),
});

describe('a text brings a name that another source knows with another account', () => {
  const known = profile('acme-dev', dev, 'Developer') + profile('acme-prod', prod, 'Admin');
  const told = [{ code: 'name-of-two-accounts', profile: 'acme-dev', account: dev, source: 'Mine' }];
  const text = profile('acme-dev', prod, 'Admin') + profile('other', prod, 'ReadOnly');

  it('as a new source: it is told first, and not taken', async () => {
    const { library, add } = libraryOver();
    await add(known, 'Mine');
    expect(taking(await library.review(text))).toEqual({ takes: ['other'], told });
  });

  it.each(['add', 'update'] as const)('to %s to a third one: it is told first, and not taken', async (mode) => {
    const { library, add } = libraryOver();
    await add(known, 'Mine');
    const { id } = await add(profile('x') + profile('other', prod, 'ReadOnly'), 'Third');
    const target: ImportTarget = { mode, id };
    const { takes, told: first } = taking(await library.review(text, target));
    expect(first).toEqual(told);
    expect(takes).not.toContain('acme-dev');
  });
});
