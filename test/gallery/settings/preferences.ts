import type { LearntAlias } from '@/core/aws/learnt-alias.ts';
import { usesKey } from '@/core/store/keys.ts';
import { entry } from '@/platform/store/store.ts';
import type { Stage, States } from '../gallery.ts';
import { click, letSecondsPass, see } from '../hand.ts';
import { heldLocks, type Kept, keep, keepTexts, now } from '../kept.ts';
import { few } from '../texts.ts';
import { wordsOf } from '../words.ts';
import { openSettings } from './settings-world.tsx';

const learnt =
  (...pairs: LearntAlias[]) =>
  async (stage: Stage) => {
    const kept = keep();
    await kept.aliases.restore(pairs);
    await openSettings(stage, 'preferences', kept);
  };

const host = 'eu-central-1.console.aws.amazon.com';
const pair = (alias: string, account: string): LearntAlias => ({ alias, account, at: now(), host });

async function keepPair(): Promise<Kept> {
  const kept = keep();
  await kept.aliases.restore([pair('acme-login', '111122223333')]);
  return kept;
}

const never = () => new Promise<never>(() => {});

/** Forgets a learnt name, which does not end. */
const forgetting = (keeping: () => Promise<Kept>) => async (stage: Stage) => {
  await openSettings(stage, 'preferences', await keeping());
  letSecondsPass();
  await click(wordsOf(stage.lang)('options_learnt_forget'), 'main');
  await see('.notice-bar .banner');
};

/** One of each way in which something cannot be read. */
async function keepDamaged(): Promise<Kept> {
  const kept = await keepTexts({ 'My AWS config': few });
  kept.stored.set('history', 'broken');
  kept.stored.set('preferences', { version: 99, data: { mode: 'newer' } });
  kept.stored.set('pins', { version: 1, data: [{ nobody: 'knows' }] });
  kept.stored.set('text:id-1', 'damaged');
  return kept;
}

const aside = (words?: 'options_aside_view' | 'options_aside_delete') => async (stage: Stage) => {
  await openSettings(stage, 'preferences', await keepDamaged());
  await see('.aside-list');
  if (words) await click(wordsOf(stage.lang)(words), '.aside-list');
};

export const states: States = {
  plain: async (stage) => openSettings(stage, 'preferences', keep()),
  'no keys are set': async (stage) => openSettings(stage, 'preferences', keep(), { shortcut: async () => '' }),
  'roles that look like production': async (stage) =>
    openSettings(stage, 'preferences', await keepTexts({ 'My AWS config': few })),
  'names learnt from pages': learnt(pair('acme-login', '111122223333'), pair('acme-prod', '444455556666')),
  'names learnt from pages that contradict each other': learnt(
    pair('acme-login', '111122223333'),
    pair('acme-login', '999988887777'),
    { alias: 'a'.repeat(63), account: '444455556666' },
  ),
  'what is stored takes long': forgetting(async () => {
    const kept = await keepPair();
    kept.local.set = never;
    return kept;
  }),
  'another page stores something': forgetting(async () => keep(await keepPair(), heldLocks)),
  'portal addresses beside AWS’s': async (stage) => {
    const kept = keep();
    await kept.agreedHosts.restore([
      { host: 'aws.company.example', at: now() },
      { host: `${'very-long-'.repeat(5)}name.company.example`, at: now() },
    ]);
    await openSettings(stage, 'preferences', kept);
  },
  'values for using roles elsewhere': async (stage) => {
    const kept = keep();
    const ofBase = { '111122223333': { sourceProfile: 'acme-base', mfaSerial: 'arn:aws:iam::111122223333:mfa/ann' } };
    const names = {
      'profile acme-base': { sessionName: 'ann' },
      'role aws/444455556666/admin': { sessionName: 'ann' },
      '444455556666': { sessionName: 'very-long-'.repeat(6) },
    };
    const uses = { ofBase: { ...ofBase, ...names }, accounts: { 'aws/acme-prod': '444455556666' } };
    await kept.store.write(entry(usesKey, uses));
    await openSettings(stage, 'preferences', kept);
  },
  'something was set aside': aside(),
  'something was set aside, and is seen': async (stage) => {
    await aside('options_aside_view')(stage);
    await see('.version-text-lines');
  },
  'something was set aside, and is to be deleted': async (stage) => {
    await aside('options_aside_delete')(stage);
    await see('.aside-list [data-look=danger]');
  },
};
