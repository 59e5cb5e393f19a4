import type { MessageKey } from '@/components/kit/words.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { SessionMap } from '@/core/session/session-map.ts';
import { createOneByOne } from '@/platform/library/one-by-one.ts';
import { lookUpIn } from '@/platform/popup/role-lookup.ts';
import type { Stage, States } from '../gallery.ts';
import { click, letSecondsPass, paste, press, see, seeText, type, untilThere } from '../hand.ts';
import { type Kept, keepTexts, noDraft } from '../kept.ts';
import { few, korean, long, many, odd, twoPortals } from '../texts.ts';
import { wordsOf } from '../words.ts';
import { keepFew, markFour, switched } from './list.ts';
import { never, onConsole, openPopup, type PopupActions, sessionTools, signedIn } from './popup-world.tsx';
import { classicSession, fiveSessions, overSession, someSessions } from './sessions.ts';

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

/** `ask`: the button of the second session that is pressed. */
const sessions = (map: SessionMap, ask?: MessageKey) => async (stage: Stage) => {
  await openPopup(stage, await keepFew(), { sessions: async () => sessionTools(map) });
  press('w', { code: 'KeyW', altKey: true });
  await see(`${sheet} .session-line`);
  if (!ask) return;
  const words = wordsOf(stage.lang)(ask);
  const row = document.querySelectorAll('.session-line')[1];
  const button = [...(row?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === words);
  button?.click();
  await see('.session-line-below');
};

const jump =
  (kept: () => Promise<Kept>, query = '') =>
  async (stage: Stage) => {
    await openPopup(stage, await kept());
    press('j', { code: 'KeyJ', altKey: true });
    await see(`${sheet} [role=option]`);
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

/** The user's own changes, which are closed at first. */
const openOwn = async ({ lang }: Stage) => {
  const title = wordsOf(lang)('details_own');
  const summary = await untilThere(() =>
    [...document.querySelectorAll('summary')].find(({ textContent }) => textContent?.startsWith(title)),
  );
  summary.click();
};

/** Opens the list of a field of the details, and types into it. */
const choose = (field: number, text: string) => async (stage: Stage) => {
  await details(keepChanged, '222233334444 Developer', { readTabContext: async () => onConsole(signedIn) })(stage);
  const box = [...document.querySelectorAll<HTMLInputElement>(`${sheet} [role=combobox]`)][field]!;
  box.focus();
  if (text) {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  } else press('ArrowDown');
  await untilThere(() => document.querySelector('.choice-field-list, .choice-field-none'));
};

const save = (stage: Stage) => click(wordsOf(stage.lang)('add_role_save'), sheet);

/** The details of a role that was saved by itself. */
async function ownDetails(stage: Stage): Promise<void> {
  const kept = await keepFew();
  const role = { kind: 'iam', partition: 'aws', account: '999988887777', roleName: 'Auditor', name: 'audit' } as const;
  await createOneByOne(kept.library, lookUpIn(kept.local), 'Added roles', noDraft).save({ ...role, line: 1 });
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

/** Opens the texts for what a query finds first. */
const use =
  (query = '', over: Partial<PopupActions> = {}) =>
  async (stage: Stage) => {
    await openPopup(stage, await keepFew(), over);
    if (query) {
      await type(box, query);
      await see('mark');
    }
    press('k', { code: 'KeyK', altKey: true });
    await see(`${sheet} .use-texts input`);
  };

/** Opens the forms in which what a query finds first is shared. */
const share =
  (query = '', over: Partial<PopupActions> = {}) =>
  async (stage: Stage) => {
    await openPopup(stage, await keepFew(), over);
    if (query) {
      await type(box, query);
      await see('mark');
    }
    press('k', { code: 'KeyK', altKey: true, shiftKey: true });
    await see('[data-text]');
  };

/** Accounts whose numbers no rule tells: they take their room in a link. */
const scattered = (count: number) =>
  many(count).replaceAll(/(?<=::)\d{12}/g, (_, at: number) => String(10 ** 11 + ((at * 2_654_435_761) % 10 ** 11)));

/** Chooses which roles are shared. */
async function chooseScope(scope: string): Promise<void> {
  const field = (await see(`${sheet} select`)) as HTMLSelectElement;
  field.value = scope;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Opens the texts, and one of them. */
const useText =
  (id: string, over: Partial<PopupActions> = {}) =>
  async (stage: Stage) => {
    await use('', over)(stage);
    const summary = await see(`[data-text="${id}"] summary`);
    summary.click();
    await see(`[data-text="${id}"] pre`);
    summary.scrollIntoView();
  };

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
  'add a role, that is there otherwise': async (stage) => {
    await add(pasted)(stage);
    await save(stage);
    await see(`${sheet} .banner[data-tone=success]`);
    await type(`${sheet} [name=name]`, 'otherwise');
    await save(stage);
    await see(`${sheet} .banner[data-tone=info]`);
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
  'open sessions': sessions(fiveSessions),
  'open sessions, before a sign-out': sessions(fiveSessions, 'sessions_sign_out'),
  'open sessions, as far as tabs show them': sessions(someSessions),
  'open sessions, one of them over': sessions(overSession, 'sessions_close'),
  'one session for all tabs': sessions(classicSession),
  'jump among many': jump(() => keep(many(500))),
  'jump among long names': jump(() => keep(long)),
  'jump to nothing': jump(keepFew, 'nothing has this'),
  details: details(keepFew),
  'details of a changed role': details(keepChanged, '222233334444 Developer'),
  'details of a changed role, opened': async (stage) => {
    await details(keepChanged, '222233334444 Developer')(stage);
    await openOwn(stage);
    (await see(`${sheet} textarea`)).scrollIntoView();
  },
  'details, with the ARN copied': async (stage) => {
    await details(keepFew)(stage);
    press('a', { code: 'KeyA', altKey: true });
    await see('.copy-button[data-copied=true]');
  },
  'details, with what could not be copied': async (stage) => {
    await details(keepFew, '', { copy: async () => false })(stage);
    press('a', { code: 'KeyA', altKey: true });
    await see('.role-answers-failed');
  },
  'details, choosing a region': choose(0, ''),
  'details, finding a region in Korean': choose(0, '서울'),
  'details, finding no region': choose(0, 'nowhere'),
  'details, choosing a page': choose(1, ''),
  'details, finding a service': choose(1, 'cloudw'),
  'details, with a page by its address': choose(1, 'https://us-east-1.console.aws.amazon.com/s3/buckets/acme-logs'),
  'details, with a region to be kept': async (stage) => {
    await choose(0, 'london')(stage);
    press('Enter');
    await seeText(wordsOf(stage.lang)('details_always'));
  },
  'details of a permission set': details(keepFew, 'lumen-prod'),
  'details of a permission set with two portals': async (stage) => {
    await details(() => keep(twoPortals), 'lumen-prod')(stage);
    (await see(`${sheet} .link-button`)).scrollIntoView();
  },
  'details of a role that does not work from here': details(keepFew, 'lumen-gov', {
    readTabContext: async () => onConsole(signedIn),
  }),
  'details of a name that can be taken for another': details(() => keep(odd), '666677778888'),
  'details of a long name': details(() => keep(long)),
  'details in Korean': details(() => keep(korean)),
  'details with a secret in the note': async (stage) => {
    await details(keepFew)(stage);
    await openOwn(stage);
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
    await openOwn(stage);
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
  'use a role elsewhere': use(),
  'use a role elsewhere, its values': async (stage) => {
    await use()(stage);
    await type(`${sheet} .use-choices-form input`, '한글 이름');
  },
  'use a role elsewhere, values that cannot be': async (stage) => {
    await use()(stage);
    const fields = [...document.querySelectorAll<HTMLInputElement>(`${sheet} .use-choices-form input`)];
    for (const [at, text] of ['김 철수!', '123456', 'x y', 'arn:aws:iam::444455556666:group/Developers'].entries()) {
      fields[at]!.value = text;
      fields[at]!.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await see(`${sheet} .use-choices-form .field:nth-child(4) [aria-invalid]`);
  },
  'use a role elsewhere, a command': useText('env-bash'),
  'use a role elsewhere, a policy': useText('trust-policy'),
  'use a role elsewhere, what is looked for': async (stage) => {
    await use()(stage);
    await type(`${sheet} .use-texts input`, 'fish');
  },
  'use a role elsewhere, nothing has it': async (stage) => {
    await use()(stage);
    await type(`${sheet} .use-texts input`, 'nothing has this');
  },
  'use a role elsewhere, copied': async (stage) => {
    await use()(stage);
    await click(wordsOf(stage.lang)('use_copy'), sheet);
  },
  'use a role elsewhere, not copied': async (stage) => {
    await use('', { copy: async () => false })(stage);
    await click(wordsOf(stage.lang)('use_copy'), sheet);
  },
  'use a permission set elsewhere': use('lumen-prod'),
  'use a role elsewhere, while it is read': async (stage) => {
    await openPopup(stage, await keepFew(), { roleUse: never });
    press('k', { code: 'KeyK', altKey: true });
    await see(sheet);
  },
  'share a role': share(),
  'share a role, with the page': async (stage) => {
    const url = 'https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1#Instances:';
    await share('', { readTabContext: async () => onConsole({ ...signedIn, url }) })(stage);
    const summary = await see('[data-text="page-link"] summary');
    summary.click();
    await untilThere(() => document.querySelector('[data-text="page-link"] .text-fact div > span[lang]:not(:empty)'));
  },
  'share a role, as a QR code': async (stage) => {
    await share()(stage);
    const summary = await see('[data-text="one-link"] details details summary');
    summary.click();
    (await see('.qr-code')).scrollIntoView();
  },
  'share what no QR code holds': async (stage) => {
    await openPopup(stage, await keep(scattered(150)));
    press('k', { code: 'KeyK', altKey: true, shiftKey: true });
    await see('[data-text]');
    await chooseScope('all');
    const summary = await see('[data-text="one-link"] details details summary');
    summary.click();
    summary.scrollIntoView();
    await see('[data-text="one-link"] details details .sheet-lead');
  },
  'share a page for a team': async (stage) => {
    await share()(stage);
    await chooseScope('all');
    const summary = await see('[data-text="team-page"] summary');
    summary.click();
    summary.scrollIntoView();
    await untilThere(() => document.querySelector('[data-text="team-page"] .text-fact div > span[lang]:not(:empty)'));
  },
  'share what was found': async (stage) => {
    await share('dev')(stage);
    await chooseScope('found');
  },
  'share what is marked': async (stage) => {
    await markFour(stage);
    press('k', { code: 'KeyK', altKey: true, shiftKey: true });
    await see('[data-text]');
  },
  'share a list, copied': async (stage) => {
    await share()(stage);
    await chooseScope('all');
    (await see('[data-text="table"] summary')).click();
    (await see('[data-text="table"] > .button')).click();
    await untilThere(() => document.querySelector(`${sheet} .text-status p`)?.textContent);
  },
  'share more than one link holds': async (stage) => {
    await openPopup(stage, await keep(scattered(800)));
    press('k', { code: 'KeyK', altKey: true, shiftKey: true });
    await see('[data-text]');
    await chooseScope('all');
    await see('[data-text="file"]');
  },
  'share odd roles': async (stage) => {
    await openPopup(stage, await keep(odd));
    press('k', { code: 'KeyK', altKey: true, shiftKey: true });
    await see('[data-text]');
    await chooseScope('all');
  },
  'share a role, while it is read': async (stage) => {
    await openPopup(stage, await keepFew(), { share: never });
    press('k', { code: 'KeyK', altKey: true, shiftKey: true });
    await see(sheet);
  },
  'details, at the region': async (stage: Stage) => {
    await openPopup(stage, await keepFew());
    press('r', { code: 'KeyR', altKey: true });
    await see(`${sheet} form`);
  },
};
