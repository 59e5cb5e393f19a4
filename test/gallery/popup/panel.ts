import { type SwitchFailure, switchOutcomes } from '@/core/switching/outcome.ts';
import type { ExitIssue, ExitReport, SwitchIssue, SwitchReport } from '@/core/switching/report.ts';
import { settleLater } from '../../unit/settle-later.ts';
import type { Stage, States } from '../gallery.ts';
import { click, letSecondsPass, press, see, seeText, type } from '../hand.ts';
import { keepTexts } from '../kept.ts';
import { long } from '../texts.ts';
import { wordsOf } from '../words.ts';
import { keepFew } from './list.ts';
import { never, onConsole, openPopup, type PopupActions, sessionTools, signedIn } from './popup-world.tsx';
import { fiveSessions } from './sessions.ts';

const panel = '[role=alertdialog]';
const inRole = { kind: 'role', account: '222233334444', name: 'Developer', sessionName: 'alice' } as const;
const switchedAway = onConsole({ ...signedIn, current: inRole, switched: true });

/** Switches to the first role, and shows what becomes of it. */
const switching = (over: Partial<PopupActions>) => async (stage: Stage) => {
  await openPopup(stage, await keepFew(), over);
  press('Enter');
  await see(panel);
};

const reported = (report: SwitchIssue) => async (stage: Stage) => {
  await switching({ switchTo: async () => report })(stage);
  await see(`${panel} h2:not(:has(~ .picker-panel-progress))`);
};

const leaving = (exit: () => Promise<ExitReport>) => async (stage: Stage) => {
  await openPopup(stage, await keepFew(), { readTabContext: async () => switchedAway, exit });
  (await see(`[aria-label='${wordsOf(stage.lang)('picker_back')}']`)).click();
  await see(panel);
};

const left = (report: ExitIssue) => async (stage: Stage) => {
  await leaving(async () => report)(stage);
  await see(`${panel} h2:not(:has(~ .picker-panel-progress))`);
};

/** Cancels a switch, and shows what becomes of it. */
const canceled = (end: () => Promise<SwitchReport>) => async (stage: Stage) => {
  const canceling = settleLater();
  await switching({
    switchTo: () => canceling.promise.then(end),
    cancel: async () => canceling.resolve(),
  })(stage);
  await click(wordsOf(stage.lang)('common_cancel'));
  await see('.told-banner');
};

const refused: SwitchIssue = { state: 'failed', rung: 'native', outcome: 'refused', next: 'link' };

const failures = switchOutcomes.filter(
  (outcome): outcome is SwitchFailure => outcome !== 'done' && outcome !== 'opened' && outcome !== 'canceled',
);
const failed = (outcome: SwitchFailure): [string, States[string]] => [
  `failed: ${outcome}`,
  reported({ state: 'failed', rung: 'native', outcome, next: 'link' }),
];

export const states: States = {
  'on its way': switching({ switchTo: never }),
  'on its way for long': async (stage) => {
    const switchTo = () => {
      letSecondsPass();
      return never();
    };
    await switching({ switchTo })(stage);
    await seeText(wordsOf(stage.lang)('picker_slow'));
  },
  'by a link, and stuck': async (stage) => {
    await switching({ switchTo: async (_, { rung }) => (rung ? never() : refused) })(stage);
    letSecondsPass();
    await click(wordsOf(stage.lang)('rung_link'));
    await seeText(wordsOf(stage.lang)('picker_stuck'));
  },
  ...Object.fromEntries(failures.map(failed)),
  'failed, and nothing is left to try': reported({ state: 'failed', rung: 'link', outcome: 'failed', next: undefined }),
  'failed, with a long name': async (stage) => {
    const report: SwitchIssue = { state: 'failed', rung: 'native', outcome: 'refused', next: 'link' };
    await openPopup(stage, await keepTexts({ 'My AWS config': long }), { switchTo: async () => report });
    press('Enter');
    await see(`${panel} h2:not(:has(~ .picker-panel-progress))`);
  },
  'a portal that is not AWS’s': reported({ state: 'unknown-host', host: 'aws.company.example' }),
  'a portal with letters of another alphabet': reported({ state: 'unknown-host', host: `xn--${'80ak6aa92e'}.example` }),
  'to be confirmed': reported({ state: 'unconfirmed' }),
  'confirmed by other digits': async (stage) => {
    await reported({ state: 'unconfirmed' })(stage);
    await type(`${panel} input`, '1234');
    await click(wordsOf(stage.lang)('confirm_switch'));
    await see('.field-error');
  },
  impossible: reported({ state: 'impossible', reach: { state: 'impossible', reason: 'root' } }),
  'refused, as was to be expected': reported({
    ...refused,
    doubt: {
      ...{ state: 'doubtful', reason: 'other-base' },
      params: { base: '222233334444', session: '555566667777/alice' },
    },
  }),
  'somebody else has signed in meanwhile': reported({
    state: 'somebody-else',
    now: '5555-6666-7777/bora',
    shown: '2222-3333-4444/alice',
  }),
  'not written into the history': reported({ state: 'unkept', rung: 'native', outcome: 'done' }),
  'of a popup that was closed': async (stage) => {
    const issue: SwitchIssue = { state: 'failed', rung: 'native', outcome: 'expired', next: 'link' };
    const kept = await keepFew();
    const role = { kind: 'iam', partition: 'aws', account: '222233334444', roleName: 'Developer' } as const;
    const told = { ...role, profile: 'acme-dev', organization: 'acme-login', line: 1 };
    await openPopup(stage, kept, { watchIssue: async (tell) => tell({ role: told, issue }) });
    await see('.told-banner');
  },
  'chosen in a menu, and gone from the list': async (stage) => {
    await openPopup(stage, await keepFew(), { watchIssue: async (tell) => tell({ gone: 'acme-dev' }) });
    await see('.told-banner');
  },
  'at the limit of sessions, with those that are open': async (stage) => {
    const report: SwitchIssue = { state: 'failed', rung: 'multi-session', outcome: 'session-limit', next: 'link' };
    await openPopup(stage, await keepFew(), {
      switchTo: async () => report,
      sessions: async () => sessionTools(fiveSessions),
    });
    press('Enter');
    await see('.session-line');
  },
  'after the end of a session, with the way to sign in': reported({
    ...refused,
    outcome: 'expired',
    signIn: { url: signedIn.url, tabId: 1 },
  }),
  'before another account of Identity Center': reported({
    state: 'must-sign-out',
    now: '2222-3333-4444/alice',
    tabs: 3,
    signOut: { signInHost: 'signin.aws.amazon.com' },
  }),
  'not gone on after a sign-in': reported({ state: 'not-gone-on', now: '5555-6666-7777/bora' }),
  'waiting for a sign-in': async (stage) => {
    const role = { kind: 'iam', partition: 'aws', account: '222233334444', roleName: 'Developer' } as const;
    const goingOn = {
      role: { ...role, profile: 'acme-dev', organization: 'acme-login', line: 1 },
      ...{ choice: {}, tabId: 1, until: 0, isAtSignIn: true },
    };
    await openPopup(stage, await keepFew(), { watchIssue: async (tell) => tell({ goingOn }) });
    await see('.told-banner');
  },
  'canceled after AWS was asked': canceled(never),
  'canceled, and not known how it ended': canceled(async () => ({ state: 'canceled', isSent: true })),
  'canceled too late': canceled(async () => ({ state: 'too-late', rung: 'native', outcome: 'done' })),
  'going back': leaving(never),
  'going back, unseen': left({ state: 'unseen' }),
  'going back, failed': left({ state: 'failed', outcome: 'refused' }),
  'going back in multi-session, to nowhere': left({ state: 'multi-session' }),
};
