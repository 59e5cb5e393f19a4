import { type ComponentProps, render } from 'preact';
import { Words } from '@/components/kit/words.ts';
import { Popup } from '@/components/picker/popup.tsx';
import type { Session } from '@/core/session/session.ts';
import type { SessionMap } from '@/core/session/session-map.ts';
import { createOneByOne } from '@/platform/library/one-by-one.ts';
import { readRoleDetails } from '@/platform/library/role-details.ts';
import { screenOver } from '@/platform/popup/keep-tab-screen.ts';
import { openPicker, readPicker } from '@/platform/popup/picker.ts';
import { readRefusal } from '@/platform/popup/refusal.ts';
import { lookUpIn } from '@/platform/popup/role-lookup.ts';
import { roleUseOver } from '@/platform/popup/role-use.ts';
import type { SessionTools } from '@/platform/popup/sessions.ts';
import type { TabContext } from '@/platform/popup/tab-context.ts';
import { createUserEdits } from '@/platform/popup/user-edits.ts';
import type { Stage } from '../gallery.ts';
import { untilThere } from '../hand.ts';
import { type Kept, noDraft } from '../kept.ts';
import { wordsOf } from '../words.ts';

type Props = ComponentProps<typeof Popup>;
export type PopupActions = Props['actions'];

/** An answer that does not come. */
export const never = () => new Promise<never>(() => {});

/** No console is open anywhere. */
export const nowhere: TabContext = {
  tab: 'other',
  session: undefined,
  signedIn: [],
  consoleElsewhere: false,
  canImport: false,
};

const alice = { kind: 'iam-user', account: '111122223333', name: 'alice' } as const;

/** An IAM user who has not switched. */
export const signedIn: Session = {
  partition: 'aws',
  mode: 'classic',
  current: alice,
  base: alice,
  switched: false,
  region: 'eu-central-1',
  signInHost: 'signin.aws.amazon.com',
  accountAlias: 'acme-login',
  url: 'https://eu-central-1.console.aws.amazon.com/console/home?region=eu-central-1',
};

export const onConsole = (session: Session | undefined): TabContext => ({
  tab: 'console',
  session,
  signedIn: session ? [session] : [],
  consoleElsewhere: false,
  canImport: true,
});

const nothing = async () => true;

/** `read` gives these sessions. */
export const sessionTools = (map: SessionMap | undefined): SessionTools => ({
  read: async () => map ?? { here: { windowId: 1, store: undefined, isPrivate: false }, sessions: [], unknown: [] },
  open: nothing,
  close: nothing,
  signOut: nothing,
  signIn: nothing,
  stop: nothing,
});

/** What the popup can do, over what is kept; nothing of it leaves the page. */
const actionsOver = ({ local, store, library }: Kept): PopupActions => ({
  ...createUserEdits(store),
  read: () => readPicker(local),
  readTabContext: async () => nowhere,
  missingSource: async () => undefined,
  watchIssue: async () => {},
  details: (role) => readRoleDetails(store, role),
  refusal: (role, of) => readRefusal({ storage: { local } } as never, role, of, store),
  ...roleUseOver({ tabs: { query: async () => [] } } as never, store),
  share: async () => ({
    last: undefined,
    keep: async () => {},
    copy: async () => true,
    save: () => true,
    savePage: async () => true,
  }),
  oneByOne: async () => createOneByOne(library, lookUpIn(local), 'Added roles', noDraft),
  sessions: async () => sessionTools(undefined),
  switchTo: never,
  exit: never,
  cancel: never,
  dropIssue: async () => {},
  copy: async () => true,
  importFromPage: async () => ({ found: 0 }),
  review: async () => true,
  goToLine: () => {},
  goToTab: () => {},
  openOptions: () => {},
  openShortcuts: () => {},
  requestAccess: () => {},
  close: () => {},
});

/**
 * Opens the popup over what is kept, and waits until its list is there and the tab has answered, if it does. `known`: who the
 * background knew to be signed in on the tab.
 */
export async function openPopup(
  { app, lang }: Stage,
  kept: Kept,
  over: Partial<PopupActions & Pick<Props, 'view' | 'readWhole'>> = {},
  known?: Session,
) {
  const picker = await readPicker(kept.local);
  const { first } = await openPicker(kept.local, Promise.resolve(known && { screen: screenOver(picker, known, true) }));
  const { view: painted, ...besides } = first;
  // Read whole at once: no state waits for the rest.
  const whole = known ? picker.view : painted;
  const { view = whole!, readWhole, ...actions } = over;
  render(
    <Words.Provider value={wordsOf(lang)}>
      <Popup
        view={view}
        kept={besides}
        readWhole={readWhole}
        actions={{ ...actionsOver(kept), ...actions }}
        onLost={() => {}}
      />
    </Words.Provider>,
    app,
  );
  const isAnswered = () => over.readTabContext === never || app.querySelector('.session-bar-who')?.textContent;
  await untilThere(() => app.querySelector('[role=listbox]') && isAnswered());
}
