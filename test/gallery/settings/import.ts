import { EditorView } from '@codemirror/view';
import { longestInput } from '@/core/import/unusable.ts';
import { ownKey, pinsKey, usesKey } from '@/core/store/keys.ts';
import type { PendingImport } from '@/platform/import/pending-import.ts';
import { readPicker } from '@/platform/popup/picker.ts';
import { entry } from '@/platform/store/store.ts';
import type { Stage, States } from '../gallery.ts';
import { see, untilThere } from '../hand.ts';
import { type Kept, keep, keepTexts, now } from '../kept.ts';
import { accounts, few, korean, long, one } from '../texts.ts';
import { openSettings, servicesOver } from './settings-world.tsx';

const never = () => new Promise<never>(() => {});

const editor = () =>
  untilThere(() => EditorView.findFromDOM(document.querySelector('.config-editor-frame') ?? document.body));

/** Pastes into the box. */
export async function paste(text: string): Promise<void> {
  const view = await editor();
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, userEvent: 'input.paste' });
}

const open =
  (over: Parameters<typeof openSettings>[3] = {}, kept: Kept = keep()) =>
  async (stage: Stage) => {
    await openSettings(stage, 'import', kept, over);
    await editor();
  };

const typed = (text: string) => async (stage: Stage) => {
  await open()(stage);
  await paste(text);
};

const pending = (text: string, more: Partial<PendingImport> = {}): PendingImport => ({
  ...{ text, origin: 'pasted', name: '' },
  ...more,
});

/** Something to import that needs no review: it is asked about, or nothing can be made of it. */
const told =
  (text: string, over: Parameters<typeof openSettings>[3] = {}) =>
  async (stage: Stage) => {
    await open({ ...over, pending: pending(text) })(stage);
    await see('.recognition-panel');
  };

/** Hands files over as the browser does. */
const take =
  (...files: Partial<File>[]) =>
  async (stage: Stage) => {
    await open()(stage);
    const input = (await see('input[type=file]')) as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: files });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await untilThere(() => document.querySelector('progress, .import-form .banner'));
  };

async function backupOver(texts: Record<string, string>) {
  const before = await keepTexts({ 'My AWS config': few, 한빛: korean });
  await before.aliases.restore([{ alias: 'acme-login', account: '111122223333' }]);
  const { text: backup } = await servicesOver(before).exports.backup();
  return { backup, kept: await keepTexts(texts) };
}

const reading = { name: 'config', size: 1e6, slice: () => new Blob(), stream: () => new ReadableStream() };
const locked = { name: '공유-프로필.config', size: 1000, slice: () => new Blob(), stream: never as never };

export const states: States = {
  empty: open(),
  'typed and not reviewed': typed(few),
  'typed with mistakes': typed(
    '[profile shop]\nrole_arn = arn:aws:iam::1234:role/Admin\nregion = mars\ncolour = red\n',
  ),
  'typed with long lines': typed(long),
  'files are being read': take(reading as Partial<File>),
  'files are too large': take({ name: 'config', size: longestInput + 1 }),
  'a file cannot be read': take(locked),
  'a review is being made': async (stage) => {
    const texts = {
      recognize: (_: string, tell?: (share: number) => void) => {
        tell?.(0.7);
        return never();
      },
      cancel: () => {},
    };
    await open({ texts, pending: pending(few) })(stage);
    await see('progress');
  },
  'no role in it': async (stage) => {
    await open({ pending: pending('[default]\nregion = eu-west-1\n') })(stage);
    await see('.review-panel, .recognition-panel');
  },
  'nothing that can be used': told('Dear all,\nplease find the accounts in the wiki.\n'),
  'a list of accounts': told(accounts),
  'a backup, where there is nothing yet': async (stage) => told((await backupOver({})).backup)(stage),
  'a backup, where there is something': async (stage) => {
    const { backup, kept } = await backupOver({ 'My AWS config': few });
    await open({ pending: pending(backup) }, kept)(stage);
    await see('.import-question');
  },
  'a backup, with names that lead elsewhere': async (stage) => {
    const theirs = await keepTexts({ 'My AWS config': `${few.replaceAll('222233334444', '999900001111')}\n${korean}` });
    const form = 'https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/create/review';
    const own = {
      'aws/444455556666/readonly': { displayName: 'acme-dev', color: '22aa44' },
      'aws/333344445555/ops/deploy/deployer': { landing: `${form}?templateURL=https://evil.s3.amazonaws.com/t.yml` },
      'aws/012345678901/analytics/analyst': { note: 'Ask first', tags: ['pci'], landing: 'home' },
    };
    const pins = [{ id: 'aws/444455556666/breakglass', profile: 'acme-vault' }];
    await theirs.store.write(entry(ownKey, own), entry(pinsKey, pins));
    const { text: backup } = await servicesOver(theirs).exports.backup();
    await open({ pending: pending(backup) }, await keepTexts({ 'My AWS config': `${few}\n${one}` }))(stage);
    await see('.restore-changes .banner');
  },
  'a backup, with another previous role and values for using roles elsewhere': async (stage) => {
    const [mine, theirs] = [await keepTexts({ 'My AWS config': few }), await keepTexts({ 'My AWS config': few })];
    const base = '222233334444';
    await mine.store.write(entry(usesKey, { ofBase: { [base]: { sourceProfile: 'mine', sessionName: 'ann' } } }));
    const mfaSerial = 'arn:aws:iam::666666666666:mfa/x';
    await theirs.store.write(entry(usesKey, { ofBase: { [base]: { sourceProfile: 'theirs', mfaSerial } } }));
    const { view } = await readPicker(mine.local);
    for (const [kept, place] of [
      [mine, 0],
      [theirs, 1],
    ] as const) {
      const { kind, partition, account, roleName, profile, organization } = view!.role(place);
      const switched = { kind, partition, account, roleName, profile, organization };
      await kept.history.add({ ...switched, at: now(), rung: 'native', outcome: 'done' });
    }
    const { text: backup } = await servicesOver(theirs).exports.backup();
    await open({ pending: pending(backup) }, mine)(stage);
    await see('.restore-changes .banner');
  },
  'the storage cannot be read': async (stage) => {
    const library = { ...keep().library, list: async () => Promise.reject(new Error('The browser says no')) };
    await openSettings(stage, 'import', keep(), { library });
    await see('[role=alert]');
  },
};
