import { describe, expect, it } from 'vitest';
import { listChanges } from '@/core/review/list-changes.ts';
import { createOneByOne, type OneByOne } from '@/platform/library/one-by-one.ts';
import type { ImportTarget, Review } from '@/platform/library/reviews.ts';
import { createRoleDraft } from '@/platform/library/role-draft.ts';
import { lookUpIn } from '@/platform/popup/role-lookup.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import { fakeBrowser } from '../unit/platform/fake-browser.ts';
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

describe('a text brings a name that the list shows for another account', () => {
  const own = { displayName: 'payments' };
  async function withOwnName() {
    const made = libraryOver();
    const { id } = await made.add(profile('acme-dev', dev, 'Developer'), 'Mine');
    await createUserEdits(made.store).change(`aws/${dev}/developer`, own);
    return { ...made, id };
  }

  it.each(['new', 'add'] as const)(
    'because the user called a role so: it is told first, and not taken (%s)',
    async (mode) => {
      const { library, id } = await withOwnName();
      const text = profile('payments', prod, 'Admin') + profile('other', prod, 'ReadOnly');
      expect(taking(await library.review(text, mode === 'new' ? { mode } : { mode, id }))).toEqual({
        takes: ['other'],
        told: [{ code: 'own-name-of-two-accounts', profile: 'payments', account: dev }],
      });
    },
  );

  it('or a look-alike of what the user called a role', async () => {
    const { library } = await withOwnName();
    expect(taking(await library.review(profile('p\u0430yments', prod, 'Admin')))).toEqual({
      takes: [],
      told: [{ code: 'name-looks-like', profile: 'p\u0430yments', name: 'payments', account: dev }],
    });
  });

  it('but takes it for the role that the user called so', async () => {
    const { library } = await withOwnName();
    expect(taking(await library.review(profile('payments', dev, 'Developer')))).toEqual({
      takes: ['payments'],
      told: [],
    });
  });

  it.each([
    ['capitals', 'ACME-DEV'],
    ['rn for m', 'acrne-dev'],
    ['Cyrillic', '\u0430cme-dev'],
    ['full width', '\uff41cme-dev'],
    ['an accent', 'acme-d\u00e9v'],
    ['an accent of its own', 'acme-de\u0301v'],
    ['a zero-width space', 'acme\u200b-dev'],
  ])('as a look-alike: it is told first, and not taken (%s)', async (_, name) => {
    const { library, add } = libraryOver();
    const { id } = await add(profile('acme-dev', dev, 'Developer'), 'Mine');
    const told = [{ code: 'name-looks-like', profile: name, name: 'acme-dev', account: dev, source: 'Mine' }];
    for (const target of [{ mode: 'new' }, { mode: 'add', id }] satisfies ImportTarget[]) {
      const review = await library.review(profile(name, prod, 'Admin') + profile('other', prod, 'ReadOnly'), target);
      expect(taking(review)).toEqual({ takes: ['other'], told });
      expect(review.names.map(({ code }) => code)).not.toContain('name-looks-like');
    }
  });
});

describe('two popups save in one moment', () => {
  /** What both know of one storage. */
  function popups() {
    const made = libraryOver();
    const open = () =>
      createOneByOne(made.library, lookUpIn(made.local.area), 'Added roles', createRoleDraft(fakeBrowser().edge));
    return { ...made, popups: [open(), open()] as [OneByOne, OneByOne] };
  }
  const role = (account: string, roleName: string, name = 'same') => ({
    ...({ kind: 'iam', partition: 'aws', account, roleName, name, line: 1, isChosen: true } as const),
  });

  it('roles of one name in two accounts: the second gets another name, and that is said', async () => {
    const {
      listed,
      popups: [one, other],
    } = popups();
    const savings = await Promise.all([one.save(role(dev, 'Developer')), other.save(role(prod, 'Admin'))]);
    expect(listed()).toHaveLength(2);
    expect(new Set(listed())).toContain('Added roles/same');
    expect(savings.filter((saving) => 'taken' in saving && saving.taken?.name === 'same')).toHaveLength(1);
  });

  it('one role twice: it is there once', async () => {
    const {
      listed,
      popups: [one, other],
    } = popups();
    const savings = await Promise.all([one.save(role(dev, 'Developer', 'a')), other.save(role(dev, 'Developer', 'b'))]);
    expect(listed()).toHaveLength(1);
    expect(savings.map(({ state }) => state).sort()).toEqual(['known', 'saved']);
  });
});
