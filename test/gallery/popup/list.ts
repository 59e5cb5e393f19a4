import { roleId } from '@/core/catalog/role-id.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { makeFirstScreen, viewOfFirstScreen } from '@/core/list/first-screen.ts';
import { openPicker } from '@/platform/popup/picker.ts';
import type { Stage, States } from '../gallery.ts';
import { press, see, seeText, type, untilThere } from '../hand.ts';
import { type Kept, keepTexts, now } from '../kept.ts';
import { few, korean, long, many, odd, one, twoPortals } from '../texts.ts';
import { never, nowhere, onConsole, openPopup, signedIn } from './popup-world.tsx';

/** A switch to `acme-dev`. */
export const switched: SwitchRecord = {
  at: now(),
  kind: 'iam',
  partition: 'aws',
  account: '222233334444',
  roleName: 'Developer',
  profile: 'acme-dev',
  organization: 'acme-login',
  rung: 'native',
  outcome: 'done',
};

const pinned = { kind: 'iam', partition: 'aws', account: '444455556666', roleName: 'ReadOnly' } as const;

/** A few roles, of which one is pinned and one was switched to. */
export async function keepFew(): Promise<Kept> {
  const kept = await keepTexts({ 'My AWS config': few });
  await kept.history.add(switched);
  await kept.store.write({ name: 'pins', value: { version: 1, data: [{ id: roleId(pinned), profile: 'acme-prod' }] } });
  return kept;
}

/** Another role was switched to before. */
async function keepRecent(): Promise<Kept> {
  const kept = await keepFew();
  await kept.history.clear();
  await kept.history.add({
    ...switched,
    account: '333344445555',
    roleName: 'ops/deploy/Deployer',
    profile: 'acme-deploy',
  });
  await kept.history.add(switched);
  return kept;
}

const jisu = { kind: 'iam-user', account: '555566667777', name: 'jisu' } as const;
const elsewhere = { ...signedIn, current: jisu, base: jisu, accountAlias: 'hanbit-id' };

const inRole = { kind: 'role', account: '222233334444', name: 'Developer', sessionName: 'alice' } as const;

const show = (text: string, over?: Parameters<typeof openPopup>[2]) => async (stage: Stage) =>
  openPopup(stage, await keepTexts({ 'My AWS config': text }), over);

const over = (session: typeof signedIn) => ({ readTabContext: async () => onConsole(session) });

/** Only what is painted first: the rest is being read. */
export async function showFirstScreen(stage: Stage): Promise<void> {
  const kept = await keepFew();
  const { view } = (await openPicker(kept.local)).first;
  const listSetup = { pins: [], recents: [], collapsed: new Set<string>() };
  const first = viewOfFirstScreen(
    { organizations: view!.organizations, shared: [] },
    makeFirstScreen(view!, listSetup, '', ''),
  );
  await openPopup(stage, kept, { view: first, readWhole: never, readTabContext: never });
}

/** Marks the first role and the one below it, and an organization that was searched for. */
export async function markFour(stage: Stage): Promise<void> {
  await openPopup(stage, await keepFew());
  await see('.heading-button');
  const down = () => press('ArrowDown', { shiftKey: true });
  down();
  await untilThere(() => document.querySelectorAll('[data-marked=true]').length > 1);
  await type('[role=combobox]', '한빛');
  await see('mark');
  press('x', { code: 'KeyX', altKey: true, shiftKey: true });
  await untilThere(() => document.querySelectorAll('[data-marked=true]').length > 1);
}

async function showCollapsed(stage: Stage): Promise<void> {
  await openPopup(stage, await keepFew());
  press('o', { code: 'KeyO', altKey: true, shiftKey: true });
  await see('.role-group [aria-expanded=false], [data-collapsed=true]');
}

export const states: States = {
  'one role': show(one),
  'a few': async (stage) => openPopup(stage, await keepFew()),
  'a few, before the tab has answered': async (stage) => openPopup(stage, await keepFew(), { readTabContext: never }),
  'a few, before all are read': showFirstScreen,
  'a few, and the others do not come': async (stage) => {
    await showFirstScreen(stage);
    const late = await see('.picker-late');
    // It shows itself after some seconds, by its styles.
    for (const wait of late.getAnimations()) wait.finish();
    await untilThere(() => getComputedStyle(late).visibility === 'visible');
  },
  'a few, all collapsed': showCollapsed,
  'some marked': async (stage) => {
    await markFour(stage);
    await type('[role=combobox]', '');
    await untilThere(() => document.querySelector('.role-row:not([data-marked=true])'));
  },
  'some marked, and others searched for': markFour,
  'a console in another tab': show(few, { readTabContext: async () => ({ ...nowhere, consoleElsewhere: true }) }),
  'no access to the pages of AWS': async (stage) => {
    await openPopup(stage, await keepFew(), { readTabContext: async () => ({ ...nowhere, tab: 'no-access' }) });
    await see('.top-banner');
  },
  'over a portal that may not have opened a role': async (stage) => {
    const id = 'https://lumen.awsapps.com/start#aws/666677778888/read_only';
    const over = { ...nowhere, canImport: true, openedPortal: { tabId: 1, id } };
    await openPopup(stage, await keepTexts({ 'My AWS config': twoPortals }), { readTabContext: async () => over });
    await see('.top-banner');
  },
  'over a tab whose link shares roles': async (stage) => {
    const offer = { count: 12, review: async () => {}, dismiss: async () => {} };
    await openPopup(stage, await keepFew(), { readTabContext: async () => ({ ...nowhere, shared: offer }) });
    await see('.shared-banner');
  },
  'over a sign-in that a link has ended on': async (stage) => {
    const wanted = { partition: 'aws' as const, account: '999900000009' };
    await openPopup(stage, await keepFew(), { readTabContext: async () => ({ ...nowhere, wanted }) });
    await see('.session-bar-none');
  },
  'a source whose text cannot be read': async (stage) => {
    await openPopup(stage, await keepFew(), { missingSource: async () => 'My AWS config' });
    await see('.top-banner');
  },
  'a console that says nothing': show(few, { readTabContext: async () => onConsole(undefined) }),
  'signed in': async (stage) => openPopup(stage, await keepFew(), over(signedIn)),
  switched: async (stage) =>
    openPopup(stage, await keepFew(), over({ ...signedIn, current: inRole, switched: true, accountAlias: 'acme-dev' })),
  'in multi-session': async (stage) =>
    openPopup(
      stage,
      await keepFew(),
      over({
        ...signedIn,
        mode: 'multi-session',
        current: inRole,
        switched: true,
        differentiator: '222233334444-abcd1234',
      }),
    ),
  'signed in as root, where no role works': async (stage) => {
    const root = { kind: 'root', account: '111122223333', name: 'root' } as const;
    await openPopup(stage, await keepFew(), over({ ...signedIn, current: root, base: root }));
    await see('[data-reach=impossible]');
  },
  'signed in to another base, where roles are doubtful': async (stage) => {
    const bob = { kind: 'iam-user', account: '999988887777', name: 'bob' } as const;
    await openPopup(stage, await keepFew(), over({ ...signedIn, current: bob, base: bob, accountAlias: 'elsewhere' }));
    await see('[data-reach=doubtful]');
  },
  'open in another tab': async (stage) => {
    const here = { ...signedIn, mode: 'multi-session' } as const;
    const other = { ...here, current: inRole, displayName: 'acme-dev' };
    const context = { ...onConsole(here), known: { others: [other] } };
    await openPopup(stage, await keepFew(), { readTabContext: async () => context });
    await see('[data-reach=open]');
    press('ArrowDown');
  },
  'in a role, which the background knew before': async (stage) => {
    const inDev = { ...signedIn, current: inRole, switched: true, displayName: 'acme-dev', color: '2e7d32' };
    await openPopup(stage, await keepRecent(), over(inDev), inDev);
    await see('[data-reach=current]');
  },
  'signed in elsewhere, which the background knew before': async (stage) => {
    await openPopup(stage, await keepRecent(), over(elsewhere), elsewhere);
    await see('[data-reach=doubtful]');
  },
  many: show(many(500)),
  'long names': show(long),
  'long names, and a long session': show(
    long,
    over({
      ...signedIn,
      current: { ...signedIn.current, name: 'name.surname-of-a-contractor@subsidiary.example.com' },
      accountAlias: 'a'.repeat(63),
    }),
  ),
  'Korean names': show(korean),
  'names that hide something': async (stage) => {
    await show(odd)(stage);
    await seeText('⟨U+202E⟩');
  },
};
