import { type ComponentProps, render } from 'preact';
import { Words } from '@/components/kit/words.ts';
import { FirstRun } from '@/components/picker/first-run/first-run.tsx';
import { buildCatalog } from '@/core/catalog/catalog.ts';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { namesAlike } from '@/core/review/find-twin-names.ts';
import { createOneByOne } from '@/platform/library/one-by-one.ts';
import { lookUpIn } from '@/platform/popup/role-lookup.ts';
import type { Stage, States } from '../gallery.ts';
import { click, letSecondsPass, see, type, untilThere } from '../hand.ts';
import { keep, noDraft } from '../kept.ts';
import { accounts, alike, cutLink, faulty, few, sharedLink } from '../texts.ts';
import { wordsOf } from '../words.ts';
import { never } from './popup-world.tsx';

type Actions = ComponentProps<typeof FirstRun>;

/** As the popup does, in the page and not in a worker. */
const find: Actions['find'] = async (text) => {
  const recognized = recognize(text);
  const { roles, skipped } = readConfig('made' in recognized ? recognized.text : '');
  const catalog = buildCatalog([{ id: '', name: 'My AWS config', roles }]);
  const organizations = catalog.organizations.length;
  return { recognized, roles: roles.length, organizations, skipped: skipped.length, alike: namesAlike(catalog, {}) };
};

const { library, local } = keep();
const nothing: Actions = {
  ...{
    seeLost: undefined,
    removed: undefined,
    shared: undefined,
    draft: '',
    hasRoleDraft: false,
    importFromPage: undefined,
  },
  ...{ keep: async () => true, find, import: never, review: never },
  ...{
    oneByOne: async () => createOneByOne(library, lookUpIn(local), 'Added roles', noDraft),
    showList: () => {},
    openSettings: () => {},
  },
};

const found: Partial<Actions> = { draft: few };

const show =
  (over: Partial<Actions> = {}) =>
  async ({ app, lang }: Stage) => {
    const actions = { ...nothing, ...over };
    render(
      <Words.Provider value={wordsOf(lang)}>
        <FirstRun {...actions} />
      </Words.Provider>,
      app,
    );
    await see('textarea');
    if (actions.draft) await untilThere(() => document.querySelector('.first-run-found')?.textContent);
  };

const fail = async () => Promise.reject(new Error('QuotaExceededError'));

export const states: States = {
  empty: show(),
  'over a console page': show({ importFromPage: async () => 0 }),
  'roles found': show(found),
  'roles found, others left out, secrets among them, and not kept': show({
    draft: faulty,
    keep: async () => false,
    importFromPage: async () => 0,
  }),
  'roles found, and names that can be taken for one another': show({ draft: alike }),
  'a link of several roles': show({ draft: sharedLink }),
  'a link of several roles, cut off': show({ draft: cutLink }),
  'no role found': show({ draft: '[default]\nregion = eu-west-1\n' }),
  'a list of accounts': show({ draft: accounts }),
  'nothing that can be used': show({ draft: 'Dear all,\nplease find the accounts in the wiki.\n' }),
  'the text cannot be looked through': async (stage) => {
    await show({ find: fail })(stage);
    await type('textarea', few);
    await see('[role=alert] .banner');
  },
  'the text is being read for long': async (stage) => {
    await show({ find: never })(stage);
    letSecondsPass();
    await type('textarea', few);
    await see('[role=alert] .banner');
  },
  'the last role was removed': show({ removed: { name: 'Added roles', undo: never } }),
  'the tab’s link shares roles': show({ shared: { count: 12, review: never } }),
  importing: async (stage) => {
    await show(found)(stage);
    await click(wordsOf(stage.lang)('options_import_now'));
    await untilThere(() => document.querySelector('[aria-disabled]'));
  },
  'importing for long': async (stage) => {
    await show(found)(stage);
    letSecondsPass();
    await click(wordsOf(stage.lang)('options_import_now'));
    await see('[role=alert] .banner');
  },
  'the import failed': async (stage) => {
    await show({ ...found, import: fail })(stage);
    await click(wordsOf(stage.lang)('options_import_now'));
    await see('[role=alert] .banner');
  },
  'nothing on the page': async (stage) => {
    await show({ importFromPage: async () => 0 })(stage);
    await click(wordsOf(stage.lang)('picker_import_page'));
    await see('[role=alert] .banner');
  },
  'one role by hand': async (stage) => {
    await show()(stage);
    await click(wordsOf(stage.lang)('add_role_by_hand'));
    await see('.role-editor');
  },
  'something was lost': show({ seeLost: () => {} }),
};
