import type { SwitchFailure, SwitchOutcome } from '@/core/switching/outcome.ts';
import type { SwitchIssue } from '@/core/switching/report.ts';
import type { Stage, States } from '../gallery.ts';
import { click, press, see, seeText } from '../hand.ts';
import { keepTexts } from '../kept.ts';
import { few } from '../texts.ts';
import { wordsOf } from '../words.ts';
import { openPopup, signedIn } from './popup-world.tsx';

const from = { mode: 'classic', partition: 'aws', switched: false, current: signedIn.current } as const;
const developer = { kind: 'iam', partition: 'aws', account: '222233334444', roleName: 'Developer' } as const;
const profile = { profile: 'acme-dev', organization: 'acme-login' } as const;

const withTwin = `${few}
[profile acme-developers]
role_arn = arn:aws:iam::222233334444:role/Develope
source_profile = acme-login
`;

async function keep(outcomes: readonly SwitchOutcome[], text = few) {
  const kept = await keepTexts({ 'My AWS config': text });
  const told = { ...developer, ...profile, from: '1111-2222-3333/alice', rung: 'native' } as const;
  for (const [day, outcome] of outcomes.toReversed().entries()) {
    await kept.history.add({ ...told, outcome, at: 1_790_000_000_000 + day * 86_400_000 });
  }
  return kept;
}

/** After switches to the first role that ended so before, the last one first. */
const explained =
  (outcomes: readonly SwitchOutcome[], { text = few, outcome = 'refused' as SwitchFailure } = {}) =>
  async (stage: Stage) => {
    const report: SwitchIssue = { state: 'failed', rung: 'native', outcome, next: 'link', from };
    await openPopup(stage, await keep(outcomes, text), { switchTo: async () => report });
    press('Enter');
    await see('.explained');
  };

const openAll = () => {
  for (const closed of document.querySelectorAll('.explained > details')) closed.setAttribute('open', '');
};

const thrice = ['refused', 'refused', 'refused'] as const;

export const states: States = {
  refused: explained([]),
  'refused, with all that is less likely': async (stage) => {
    await explained([])(stage);
    openAll();
    document.querySelector('.explained')?.scrollIntoView();
  },
  'refused, with a policy': async (stage) => {
    await explained([])(stage);
    openAll();
    document.querySelector<HTMLElement>('[data-text=trust-policy] summary')?.click();
    await see('[data-text=trust-policy] pre');
    document.querySelector('[data-text=trust-policy]')?.scrollIntoView();
  },
  'refused, with one nearly alike in the list': explained([], { text: withTwin }),
  'refused after it was opened': explained(['refused', 'done']),
  'refused again and again': explained(thrice),
  'refused again and again, and removed': async (stage) => {
    await explained(thrice)(stage);
    await click(wordsOf(stage.lang)('refusal_remove'));
    await seeText(wordsOf(stage.lang)('refusal_removed'));
  },
  'silent again and again': explained(['silent', 'silent'], { outcome: 'silent' }),
  'the request is copied': async (stage) => {
    await explained([])(stage);
    (await see('[data-text=request] .button')).click();
    await seeText(wordsOf(stage.lang)('refusal_asked'));
    document.querySelector('.missing-side')?.scrollIntoView();
  },
  'of a popup that was closed': async (stage) => {
    const issue: SwitchIssue = { state: 'failed', rung: 'native', outcome: 'refused', next: 'link', from };
    const role = { ...developer, ...profile, line: 1 };
    await openPopup(stage, await keep([]), { watchIssue: async (tell) => tell({ role, issue }) });
    (await see('.told-banner summary')).click();
    await see('.explained');
  },
};
