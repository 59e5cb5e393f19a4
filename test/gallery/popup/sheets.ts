import { roleId } from '@/core/catalog/role-id.ts';
import type { Stage, States } from '../gallery.ts';
import { press, see, type, untilThere } from '../hand.ts';
import { type Kept, keepTexts } from '../kept.ts';
import { few, korean, long, many, odd } from '../texts.ts';
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
  'details of a role that does not work from here': details(keepFew, 'lumen-gov', {
    readTabContext: async () => onConsole(signedIn),
  }),
  'details of a name that can be taken for another': details(() => keep(odd), '666677778888'),
  'details of a long name': details(() => keep(long)),
  'details in Korean': details(() => keep(korean)),
  'details that are being read': details(keepFew, '', { details: never }),
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
