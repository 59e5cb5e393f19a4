import { roleId } from '@/core/catalog/role-id.ts';
import { createOneByOne } from '@/platform/library/one-by-one.ts';
import { findRoleIn } from '@/platform/popup/find-role.ts';
import type { Stage, States } from '../gallery.ts';
import { click, letSecondsPass, paste, press, see, seeText, type, untilThere } from '../hand.ts';
import { type Kept, keepTexts, noDraft } from '../kept.ts';
import { few, korean, long, many, odd, twoPortals } from '../texts.ts';
import { wordsOf } from '../words.ts';
import { keepFew, switched } from './list.ts';
import { never, onConsole, openPopup, type PopupActions, signedIn } from './popup-world.tsx';

const box = '[role=combobox]';
const sheet = '[role=dialog]';
const keep = (text: string) => keepTexts({ 'My AWS config': text });

/** Opens the details of what a query finds first, else of the first row. */
const details =
  (kept: () => Promise<Kept>, query = '', over: Partial<PopupActions> = {}) =>
  async (stage: Stage) => {
    await openPopup(stage, await kept(), over);
    if (query) {
      await type(box, query);
      await see('mark');
    }
    press('ArrowRight');
    await see(over.details ? sheet : `${sheet} form`);
  };

const jump =
  (kept: () => Promise<Kept>, query = '') =>
  async (stage: Stage) => {
    await openPopup(stage, await kept());
    press('j', { code: 'KeyJ', altKey: true });
    await see(`${sheet} select`);
    if (query) await type(`${sheet} input`, query);
  };

const pasted =
  'Hello,\nAccount ID: 9999-8888-7777\nRole: ops/Auditor\nDisplay name: audit\nRegion: eu-wst-1\nColor: teal\n';

/** Opens the form for one role, and puts a text into its first field. */
const add =
  (text = '') =>
  async (stage: Stage) => {
    await openPopup(stage, await keepFew());
    press('m', { code: 'KeyM', altKey: true });
    await see(`${sheet} form input`);
    if (text) paste(`${sheet} form input`, text);
  };

const save = (stage: Stage) => click(wordsOf(stage.lang)('add_role_save'), sheet);

/** The details of a role that was saved by itself. */
async function ownDetails(stage: Stage): Promise<void> {
  const kept = await keepFew();
  const role = { kind: 'iam', partition: 'aws', account: '999988887777', roleName: 'Auditor', name: 'audit' } as const;
  await createOneByOne(kept.library, findRoleIn(kept.local), 'Added roles', noDraft).save({ ...role, line: 1 });
  await details(async () => kept, 'audit')(stage);
}

/** One that its user wants otherwise in every way. */
async function keepChanged(): Promise<Kept> {
  const kept = await keep(few);
  const own = {
    displayName: '개발 / dev',
    color: '1565c0',
    region: 'us-east-1',
    landing: 'service',
    tags: ['on-call', '배포'],
    note: 'Ask #platform before you change anything here.',
  };
  await kept.store.write({ name: 'own', value: { version: 1, data: { [roleId(switched)]: own } } });
  await kept.history.add(switched);
  await kept.history.add({ ...switched, at: switched.at + 3_600_000, outcome: 'refused', from: '111122223333/alice' });
  await kept.library.rebuild();
  return kept;
}

export const states: States = {
  'add a role': add(),
  'add a role, filled from a mail': add(pasted),
  'add a role, filled from a portal’s link': add(
    'https://acme.awsapps.cn/start/#/console?account_id=999988887777&role_name=Audit',
  ),
  'add a role, with faults': async (stage) => {
    await add()(stage);
    await type(`${sheet} [name=account]`, '12345');
    await type(`${sheet} [name=region]`, 'nowhere');
    await save(stage);
    await see(`${sheet} [name=roleName][aria-invalid]`);
  },
  'add a role, saved': async (stage) => {
    await add(pasted)(stage);
    await save(stage);
    await see(`${sheet} .banner[data-tone=success]`);
  },
  'add a role that is there already': async (stage) => {
    await add('arn:aws:iam::222233334444:role/Developer')(stage);
    await save(stage);
    await see(`${sheet} .banner[data-tone=info]`);
  },
  'details of a role saved by itself': ownDetails,
  'details of a role saved by itself, to be changed': async (stage) => {
    await ownDetails(stage);
    await click(wordsOf(stage.lang)('add_role_edit'), sheet);
    (await see(`${sheet} .role-editor`)).scrollIntoView();
  },
  'details of a role saved by itself, removed': async (stage) => {
    await ownDetails(stage);
    await click(wordsOf(stage.lang)('add_role_remove'), sheet);
    (await see(`${sheet} .banner`)).scrollIntoView();
  },
  help: async (stage) => {
    await openPopup(stage, await keepFew());
    press('?');
    await see(sheet);
  },
  jump: jump(keepFew),
  'jump among many': jump(() => keep(many(500))),
  'jump among long names': jump(() => keep(long)),
  'jump to nothing': jump(keepFew, 'nothing has this'),
  details: details(keepFew),
  'details of a changed role': details(keepChanged, '222233334444 Developer'),
  'details of a permission set': details(keepFew, 'lumen-prod'),
  'details of a permission set with two portals': async (stage) => {
    await details(() => keep(twoPortals), 'lumen-prod')(stage);
    (await see(`${sheet} .role-facts`)).scrollIntoView();
  },
  'details of a role that does not work from here': details(keepFew, 'lumen-gov', {
    readTabContext: async () => onConsole(signedIn),
  }),
  'details of a name that can be taken for another': details(() => keep(odd), '666677778888'),
  'details of a long name': details(() => keep(long)),
  'details in Korean': details(() => keep(korean)),
  'details with a secret in the note': async (stage) => {
    await details(keepFew)(stage);
    await type(`${sheet} textarea`, `${'pass'}${'word'}: ${'Tr0ub4dor'}${'&3xyz'}`);
    (await see('.role-form-secret')).scrollIntoView();
  },
  'details that are being read': details(keepFew, '', { details: never }),
  'details that are being read for long': async (stage) => {
    const reading = () => {
      letSecondsPass();
      return never();
    };
    await details(keepFew, '', { details: reading })(stage);
    await seeText(wordsOf(stage.lang)('details_reading_late'));
  },
  'details that are not stored for long': async (stage) => {
    await details(keepFew, '', { change: never })(stage);
    await type(`${sheet} textarea`, 'mine');
    letSecondsPass();
    await click(wordsOf(stage.lang)('details_keep'));
    await seeText(wordsOf(stage.lang)('details_late'));
  },
  'details that cannot be read': async (stage) => {
    const fail = async () => Promise.reject(new Error('The browser says no'));
    await details(keepFew, '', { details: fail })(stage);
    await untilThere(() => document.querySelector(`${sheet} .banner`));
  },
  'details, at the region': async (stage: Stage) => {
    await openPopup(stage, await keepFew());
    press('r', { code: 'KeyR', altKey: true });
    await see(`${sheet} form`);
  },
};
