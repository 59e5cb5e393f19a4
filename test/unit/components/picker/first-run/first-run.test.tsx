import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Words } from '@/components/kit/words.ts';
import { FirstRun, type FirstRunActions } from '@/components/picker/first-run/first-run.tsx';
import type { TextFound } from '@/components/picker/first-run/first-run-found.tsx';
import { accountListOf } from '@/core/import/found/account-list.ts';
import { until } from '../../../until.ts';
import { english } from '../../english.ts';

const recognized = { kind: 'config' as const, text: '', made: 0, repeated: 0, leftOut: [], leftOutCount: 0 };
const found: TextFound = {
  recognized: { ...recognized, secretLines: [] },
  roles: 1,
  organizations: 1,
  skipped: 0,
  alike: [],
};

async function shown(more: Partial<FirstRunActions>) {
  const actions: FirstRunActions = {
    draft: '[profile a]',
    keep: async () => true,
    find: async () => found,
    import: async () => {},
    review: async () => {},
    importFromPage: undefined,
    seeLost: undefined,
    hasRoleDraft: false,
    removed: undefined,
    shared: undefined,
    oneByOne: () => new Promise(() => {}),
    showList: () => {},
    openSettings: () => {},
    ...more,
  };
  document.body.innerHTML = '<div id="app"></div>';
  const app = document.querySelector('#app')!;
  await act(() =>
    render(
      <Words.Provider value={english}>
        <FirstRun {...actions} />
      </Words.Provider>,
      app,
    ),
  );
  return { app, button: app.querySelector<HTMLButtonElement>('button[type=submit]')! };
}

it('has its button back when the import failed, and says so', async () => {
  const { app, button } = await shown({
    import: async () => {
      throw new Error('full');
    },
  });
  await until(() => expect(button.getAttribute('aria-disabled')).toBeNull());
  await act(() => button.form?.requestSubmit());
  await until(() =>
    expect(app.textContent).toContain(
      'That did not work, and Rolecall cannot tell why. Try again; if it fails again, restart the browser. The text is still here.',
    ),
  );
  expect(button.getAttribute('aria-disabled')).toBeNull();
});

const accounts = accountListOf(
  { accounts: [{ id: '200000000002', name: 'dev', partition: 'aws', tags: new Map(), line: 1 }], leftOut: [] },
  [],
);

it.each<[string, TextFound, RegExp, string]>([
  ['one of each', found, /^1 role in 1 organization$/, 'Import'],
  [
    'more',
    { ...found, roles: 3, organizations: 2, skipped: 1 },
    /^3 roles in 2 organizations1 profile skipped$/,
    'Import',
  ],
  [
    'names that can be taken for one another',
    { ...found, roles: 2, alike: ['acme-dev', 'acrne-dev'] },
    /^2 roles in 1 organizationNames that are the same or look alike, for different accounts: .*acme-dev.*acrne-dev/,
    'Import',
  ],
  [
    'what is beside a config, and what is left out',
    {
      ...found,
      recognized: { ...recognized, made: 1, leftOutCount: 2, secretLines: [4] },
    },
    /^Recognized: AWS config, and 1 role outside it\..*2 lines could not be used\..*A secret on 1 line/,
    'Import',
  ],
  [
    'what has to be asked first',
    { recognized: { kind: 'accounts', list: accounts }, roles: 0, organizations: 0, skipped: 0, alike: [] },
    /^Recognized: a list of 1 account\. Which role do you use there\?$/,
    'Continue in the settings',
  ],
  [
    'a link whose list cannot be read: not that it was recognized, and where its button leads',
    {
      ...found,
      recognized: {
        ...{ kind: 'links', text: '', made: 1, repeated: 0, leftOut: [], leftOutCount: 0, secretLines: [] },
        shared: { roles: [], problems: [{ code: 'damaged' }], count: 1 },
      },
    },
    /^The roles in this link were changed on their way here, .*Only the role that the link itself opens on AWS’s page is here\.$/,
    'Continue in the settings',
  ],
  [
    'why there is nothing',
    {
      recognized: { kind: 'unusable', reason: 'nothing', leftOut: [], leftOutCount: 0, secretLines: [] },
      ...{ roles: 0, organizations: 0, skipped: 0, alike: [] },
    },
    /^No roles were found here\./,
    'Import',
  ],
])('says what a text holds: %s', async (_, found, words, does) => {
  const { app, button } = await shown({ find: async () => found });
  await until(() => expect(app.querySelector('.first-run-found')?.textContent).toMatch(words));
  expect(button.textContent).toBe(does);
  expect(button.getAttribute('aria-disabled')).toBe(found.roles > 0 || does !== 'Import' ? null : 'true');
});

it('keeps a text that it cannot look through, and says what to do', async () => {
  const keep = vi.fn(async () => true);
  const { app } = await shown({
    keep,
    find: async () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    },
  });
  await until(() => expect(app.textContent).toContain('It is still in the box'));
  expect(app.querySelector('textarea')?.value).toBe('[profile a]');
  expect(keep).toHaveBeenCalledWith('[profile a]');
});

const never = () => new Promise<never>(() => {});

it.each<[string, Partial<FirstRunActions>, string]>([
  ['the import', { import: never }, 'Import'],
  ['the review', { review: never }, 'Review'],
  ['the page', { importFromPage: never }, 'Import roles from this page'],
])('says that it waits where %s does not end', async (_, more, name) => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { app } = await shown(more);
  await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
  const button = [...app.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name))!;
  await act(() => (button.type === 'submit' ? button.form?.requestSubmit() : button.click()));
  expect(app.querySelector('[role=alert]')?.textContent).toBe('');
  await act(async () => void (await vi.advanceTimersByTimeAsync(10_000)));
  expect(app.querySelector('[role=alert]')?.textContent).toMatch(/^This is taking longer than usual/);
});

it('says that it still reads a text where that does not end, and leaves the way to the settings open', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const review = vi.fn(async () => {});
  const { app } = await shown({ find: never, review });
  await act(async () => void (await vi.advanceTimersByTimeAsync(10_000)));
  expect(app.querySelector('[role=alert]')?.textContent).toMatch(/^Rolecall is still reading this text/);
  await act(() => [...app.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Review'))?.click());
  expect(review).toHaveBeenCalledWith('[profile a]');
});

async function drop(app: Element, files: File[]): Promise<void> {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files, getData: () => '/home/me/config' },
  });
  await act(() => void app.querySelector('textarea')?.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
}

it('takes the text of a file that is dropped on its box, behind what is there', async () => {
  const { app } = await shown({});
  await drop(app, [new File(['[profile b]\n'], 'config')]);
  await until(() => expect(app.querySelector('textarea')?.value).toBe('[profile a]\n\n[profile b]\n'));
});

it('says in which encoding it read a file that does not name its own', async () => {
  const { app } = await shown({});
  await drop(app, [new File(['[profile Pr', new Uint8Array([0xfc]), 'f]\n'], 'config')]);
  await until(() => expect(app.querySelector('textarea')?.value).toContain('[profile Prüf]'));
  await until(() => expect(app.querySelector('.first-run-found')?.textContent).toContain('read it as windows-1252'));
});

it.each<[string, File[], string]>([
  ['several files', [new File(['a'], 'a'), new File(['b'], 'b')], 'Drop one file here at a time'],
  ['a file that is no text', [new File([new Uint8Array(400)], 'photo')], 'This is not text'],
  [
    'a file that is too large',
    [Object.defineProperty(new File(['a'], 'a'), 'size', { value: 70_000_000 })],
    'This file is 70 MB. Rolecall reads up to 50 MB.',
  ],
  ['an empty file', [new File([''], 'a')], 'There is no text in it'],
])('says why it does not take %s, and keeps what is there', async (_, files, words) => {
  const { app } = await shown({});
  await drop(app, files);
  await until(() => expect(app.querySelector('[role=alert]')?.textContent).toContain(words));
  expect(app.querySelector('textarea')?.value).toBe('[profile a]');
});

it('offers the source back that was removed last, where no other is there', async () => {
  const undo = vi.fn(async () => {});
  const { app } = await shown({ removed: { name: 'Added roles', undo } });
  expect(app.textContent).toMatch(/“.Added roles.” was removed, and no role is left\./);
  await act(() => [...app.querySelectorAll('button')].find((one) => one.textContent === 'Undo')?.click());
  expect(undo).toHaveBeenCalledOnce();
});

it('says what it is and what it is for, and leads to the settings', async () => {
  const openSettings = vi.fn();
  const { app } = await shown({ draft: '', openSettings });
  expect(app.querySelector('h1')?.textContent).toBe('Rolecall');
  expect(app.textContent).toContain('Every role of your ~/.aws/config, one keystroke away in the AWS console.');
  expect(app.textContent).toContain('Or select the text on a page');
  await act(() => app.querySelector<HTMLElement>('[aria-label=Settings]')?.click());
  expect(openSettings).toHaveBeenCalledOnce();
});
