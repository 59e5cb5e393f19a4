import type { PendingImport } from '@/platform/import/pending-import.ts';
import type { Stage, States } from '../gallery.ts';
import { see, untilThere } from '../hand.ts';
import { type Kept, keep, keepTexts } from '../kept.ts';
import { astrayLink, chained, cutLink, faulty, few, fewLater, korean, long, many, odd, sharedLink } from '../texts.ts';
import { wordsOf } from '../words.ts';
import { paste } from './import.ts';
import { openSettings } from './settings-world.tsx';

const never = () => new Promise<never>(() => {});
const noSpace = async () => Promise.reject(new Error('QuotaExceededError'));

type Over = Partial<PendingImport> & { library?: Partial<Kept['library']> };

/** Reviews a text, over what is kept. */
const review = (text: string, keeping: () => Promise<Kept> | Kept = keep, { library, ...more }: Over = {}) =>
  async function show(stage: Stage): Promise<void> {
    const kept = await keeping();
    const pending: PendingImport = { text, origin: 'pasted', name: '', ...more };
    await openSettings(stage, 'import', kept, { pending, library: { ...kept.library, ...library } });
    await see('.review-panel');
  };

const keepFew = () => keepTexts({ 'My AWS config': few });

const pick = async (n: number) =>
  ((await untilThere(() => document.querySelectorAll('.pick-box')[n])) as HTMLElement).click();

/** The same, and one of its changes is not to be imported. */
const part =
  (library: Over['library'] = {}) =>
  async (stage: Stage) => {
    await review(fewLater, keepFew, { library })(stage);
    await pick(1);
  };

/** Imports what is reviewed, and waits for what is said of it. */
const imported =
  (library: Over['library'] = {}) =>
  async (stage: Stage) => {
    await review(few, keep, { library })(stage);
    await untilThere(() => document.querySelector('.review-bar [type=submit]:not([aria-disabled])'));
    document.querySelector<HTMLFormElement>('.import-confirm')?.requestSubmit();
  };

const told =
  (library: Over['library'] = {}) =>
  async (stage: Stage) => {
    await imported(library)(stage);
    await see('.notice-bar .banner');
  };

export const states: States = {
  'a first import': review(few),
  'a role that another role takes on, and a region that is not known': review(chained),
  'a newer version': review(fewLater, keepFew),
  'a newer version, half of it accepted': async (stage) => {
    await part()(stage);
    await untilThere(() => document.querySelector('[data-rejected=true]'));
  },
  'a newer version, what comes of a half is not known yet': part({ reviewPart: never }),
  'a newer version, what comes of a half cannot be found out': async (stage) => {
    await part({ reviewPart: noSpace })(stage);
    await see('.notice-bar .banner');
  },
  'a newer version, nothing accepted': async (stage) => {
    await review(fewLater, keepFew)(stage);
    // One after the other: each is added to those before.
    for (const [n] of document.querySelectorAll('.pick-box').entries()) {
      await pick(n);
      await untilThere(() => document.querySelectorAll('.pick-box:not(:checked)').length > n);
    }
  },
  'roles that somebody shared': review(sharedLink),
  'roles that somebody shared, some of them astray': review(astrayLink, keepFew),
  'nothing changed': review(few, keepFew),
  'full of faults': review(faulty),
  'a name that another source has for another account': review(
    `${many(10)}\n[profile acme-dev]\nrole_arn = arn:aws:iam::999900001111:role/Admin\n`,
    keepFew,
  ),
  many: review(many(500)),
  'long names': review(long),
  'long names changed': review(long.replaceAll('role/', 'role/other/'), () => keepTexts({ 'My AWS config': long })),
  'Korean names': review(korean, () => keepTexts({ 한빛소프트: korean.replace('Admin', 'Operator') })),
  'names that hide something': review(odd),
  'of a link of several roles that was cut off': review(cutLink, keep),
  'of a page': review(few, keep, { origin: 'page', name: 'Team wiki' }),
  'of a page that was cut': review(few, keep, { origin: 'page', name: 'Team wiki', cut: true, secretLines: 2 }),
  'of a link': review(few, keepFew, { origin: 'link', name: 'signin.aws.amazon.com', from: 'signin.aws.amazon.com' }),
  'edited since': async (stage) => {
    await review(few)(stage);
    await paste(`${few}\n# more\n`);
    await untilThere(() =>
      document.querySelector('.review-panel')?.textContent?.includes(wordsOf(stage.lang)('review_stale')),
    );
  },
  'being imported': imported({ importReviewed: never }),
  imported: told(),
  'could not be imported': told({ importReviewed: noSpace }),
  'changed elsewhere since': told({ importReviewed: async () => 'changed-since' }),
  'into a source that cannot be read': told({ importReviewed: async () => 'unreadable' }),
};
