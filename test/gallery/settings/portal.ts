import type { PortalImport, PortalProgress, PortalRead } from '@/platform/import/portal-read.ts';
import { portalProblems } from '@/platform/page/portal-question.ts';
import type { Stage, States } from '../gallery.ts';
import { see } from '../hand.ts';
import { keep } from '../kept.ts';
import { openSettings } from './settings-world.tsx';

const address = 'https://acme.awsapps.com/start/';
const account = (at: number) => ({
  account: String(111_122_223_333 + at),
  name: `Team ${at + 1}`,
  roles: ['Admin', 'ReadOnly'],
});
const some = (count: number) => Array.from({ length: count }, (_, at) => account(at));

const ended = (accounts: ReturnType<typeof some>, more: Partial<PortalRead> = {}): PortalRead => ({
  reading: { address, region: 'eu-west-1', accounts },
  ...{ complete: false, unread: 0, problem: undefined, isShown: false },
  ...more,
});

const showing = (read: PortalImport['read'], selector: string) => async (stage: Stage) => {
  await openSettings(stage, 'import', keep(), { portal: { address, read } });
  await see(selector);
};

const underWay = (progress: PortalProgress) =>
  showing((tell) => {
    tell(progress);
    return new Promise(() => {});
  }, '.portal-panel progress');

const atEnd = (read: PortalRead) => showing(async () => read, '.portal-panel .banner');

export const states: States = {
  'accounts are being listed': underWay({ accounts: 300, read: undefined, roles: 0 }),
  'accounts are being read': underWay({ accounts: 1000, read: 420, roles: 1260 }),
  'the portal wants a pause': underWay({ accounts: 1000, read: 420, roles: 1260, waiting: 7 }),
  'all was read': async (stage) => {
    await atEnd(ended(some(5), { complete: true }))(stage);
    await see('.review-panel');
  },
  'nothing to enter': atEnd(ended([], { complete: true })),
  'some accounts could not be read': atEnd(ended(some(40), { unread: 3 })),
  'only what its page shows': atEnd(ended(some(3), { problem: 'changed', isShown: true, unread: 2 })),
  'ended in the middle, and under review': async (stage) => {
    await atEnd(ended(some(2), { problem: 'signed-out', unread: 20 }))(stage);
    const buttons = document.querySelectorAll<HTMLButtonElement>('.portal-panel .banner button');
    buttons[1]?.click();
    await see('.review-panel');
  },
  ...Object.fromEntries(
    portalProblems.map((problem) => [`${problem}, with nothing read`, atEnd(ended([], { problem }))]),
  ),
};
