import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { tallestList } from '@/components/picker/list/layout.ts';
import { press as pressNow, see, type } from '../../../gallery/hand.ts';
import { keepFew } from '../../../gallery/popup/list.ts';
import { never, openPopup, type PopupActions } from '../../../gallery/popup/popup-world.tsx';
import { until } from '../../until.ts';

vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
// Nothing is laid out here: rows are drawn where text has its usual size and the list its usual height.
document.documentElement.style.fontSize = '16px';
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => tallestList });

const box = '[role=combobox]';

/** A key, and what it changes on the screen: the next one comes after that, as from a hand. */
const press = (key: string, more?: KeyboardEventInit) => act(() => pressNow(key, more));

/** The popup with a few roles: `acme-prod` is pinned, `acme-dev` recent, and both stand in their organization again. */
async function open(over: Partial<PopupActions> = {}) {
  const former = document.querySelector('#app');
  if (former) render(null, former);
  document.body.innerHTML = '<main id="app"></main>';
  const app = document.querySelector('#app')!;
  await openPopup({ app, lang: 'en' }, await keepFew(), over);
  await until(() => expect(document.activeElement).toBe(document.querySelector(box)));
  return {
    search: document.querySelector<HTMLInputElement>(box)!,
    rows: () => [...app.querySelectorAll<HTMLElement>('[role=option]')],
    active: () => app.querySelector('[role=option][aria-selected=true]')?.getAttribute('data-role'),
  };
}

const sheet = () => document.querySelector('[role=dialog]');

describe('typing', () => {
  it('leaves the roles that have it, the best one active', async () => {
    const { rows, active } = await open();
    await type(box, 'deploy');
    await until(() => expect(rows()).toHaveLength(1));
    expect(active()).toBe('ops/deploy/Deployer');
    expect(document.querySelector('mark')?.textContent).toBe('deploy');
  });

  it('says that nothing was found', async () => {
    const { rows } = await open();
    await type(box, 'nothing has this');
    await until(() => expect(rows()).toHaveLength(0));
    expect(document.body.textContent).toContain('No role matches');
  });
});

describe('a role that is pasted and in no list', () => {
  it('is offered, and nothing else is said of the list', async () => {
    await open();
    await type(box, 'arn:aws:iam::999988887777:role/Auditor');
    await until(() => expect(document.querySelector('.offer')?.textContent).toContain('Not in your list'));
    expect(document.body.textContent).not.toContain('No role matches');
  });

  it('is offered with its partition where that is not the usual one', async () => {
    await open();
    await type(box, 'arn:aws-cn:iam::999988887777:role/Auditor');
    await until(() => expect(document.querySelector('.offer')?.textContent).toContain('9999-8888-7777'));
    expect(document.querySelector('.offer')?.textContent).toContain('AWS China');
  });

  it('is refused with the limit where its name is too long', async () => {
    await open();
    await type(box, `arn:aws:iam::999988887777:role/${'x'.repeat(65)}`);
    await until(() => expect(document.querySelector('.offer')?.textContent).toContain('longer than 64 characters'));
  });

  it('is found by the number as Word writes it', async () => {
    await open();
    await type(box, 'Auditor in 9999\u20118888\u20117777');
    await until(() => expect(document.querySelector('.offer')?.textContent).toContain('9999-8888-7777'));
  });
});

describe('the form for one role, by its key', () => {
  const fields = () =>
    [...document.querySelectorAll<HTMLInputElement>('.role-editor input:not([type=color])')].map(({ value }) => value);

  it.each<[string, string, string[]]>([
    ['an ARN', 'arn:aws:iam::999988887777:role/Auditor', ['999988887777', 'Auditor']],
    ['a sentence that names no account', 'role Admin in account shop prod', []],
    ['a name', 'newcomer', ['newcomer']],
    ['words that rows have', 'deploy', []],
  ])('takes what was searched in vain: %s', async (_, query, filled) => {
    await open();
    await type(box, query);
    await until(() => expect(document.querySelector('[role=listbox]')?.getAttribute('aria-busy')).not.toBe('true'));
    await press('m', { code: 'KeyM', altKey: true });
    await see('.role-editor input');
    expect(fields().filter((value) => value !== '')).toEqual(filled);
  });
});

describe('arrows', () => {
  it.each([
    ['down', ['ArrowDown'], 'Developer'],
    ['down and up', ['ArrowDown', 'ArrowDown', 'ArrowUp'], 'Developer'],
    ['up at the top, to the last', ['ArrowUp'], 'Admin'],
    ['to the last', ['End'], 'Admin'],
    ['to the last and back', ['End', 'Home'], 'ReadOnly'],
  ])('go %s', async (_, keys, role) => {
    const { active } = await open();
    expect(active()).toBe('ReadOnly');
    for (const key of keys) await press(key);
    await until(() => expect(active()).toBe(role));
  });

  it('name the active row to a screen reader', async () => {
    const { search } = await open();
    const before = search.getAttribute('aria-activedescendant');
    await press('ArrowDown');
    await until(() => expect(search.getAttribute('aria-activedescendant')).not.toBe(before));
    expect(document.getElementById(search.getAttribute('aria-activedescendant')!)?.getAttribute('aria-selected')).toBe(
      'true',
    );
  });
});

describe('Enter', () => {
  it('switches to the active role here, and closes the popup when that is done', async () => {
    const close = vi.fn();
    const switchTo = vi.fn<PopupActions['switchTo']>(async () => ({ state: 'done', rung: 'native' }));
    await open({ switchTo, close });
    await press('ArrowDown');
    await press('Enter');
    await until(() => expect(close).toHaveBeenCalledOnce());
    expect(switchTo).toHaveBeenCalledOnce();
    expect(switchTo.mock.lastCall).toMatchObject([{ profile: 'acme-dev' }, { where: 'here' }]);
  });

  it('with Ctrl switches in a new tab', async () => {
    const switchTo = vi.fn<PopupActions['switchTo']>(never);
    await open({ switchTo });
    await press('Enter', { ctrlKey: true });
    await see('[role=alertdialog]');
    expect(switchTo.mock.lastCall).toMatchObject([{ profile: 'acme-prod' }, { where: 'new-tab' }]);
  });

  it('with Shift copies the link, and says so', async () => {
    const copy = vi.fn<PopupActions['copy']>(async () => true);
    await open({ copy });
    await press('Enter', { shiftKey: true });
    await see('[data-kind=notice]');
    expect(copy.mock.lastCall?.[0]).toMatch(/^https:\/\/signin\.aws\.amazon\.com\/switchrole\?account=444455556666/);
  });

  it('that failed says so, offers the next way, and takes it', async () => {
    const failed = { state: 'failed', rung: 'native', outcome: 'silent', next: 'link' } as const;
    const switchTo = vi.fn<PopupActions['switchTo']>(async () => failed);
    await open({ switchTo });
    await press('Enter');
    const next = await see('[role=alertdialog] [data-look=primary]');
    expect(document.activeElement).toBe(next);
    next.click();
    await until(() => expect(switchTo).toHaveBeenCalledTimes(2));
    expect(switchTo.mock.lastCall?.[1]).toEqual({ where: 'here', rung: 'link' });
  });

  it('does nothing where nothing was found', async () => {
    const switchTo = vi.fn<PopupActions['switchTo']>(never);
    const { rows } = await open({ switchTo });
    await type(box, 'nothing has this');
    await until(() => expect(rows()).toHaveLength(0));
    await press('Enter');
    await type(box, 'deploy');
    await until(() => expect(rows()).toHaveLength(1));
    expect(switchTo).not.toHaveBeenCalled();
  });
});

describe('Escape', () => {
  it('empties the search, and the list is whole again', async () => {
    const { search, rows } = await open();
    const whole = rows().length;
    await type(box, 'deploy');
    await until(() => expect(rows()).toHaveLength(1));
    await press('Escape');
    await until(() => expect(rows()).toHaveLength(whole));
    expect(search.value).toBe('');
  });

  it('in an empty search is left to the browser, which closes the popup', async () => {
    const { search } = await open();
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    search.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it.each([
    ['help', '?', {}],
    ['jump', 'j', { code: 'KeyJ', altKey: true }],
    ['details', 'ArrowRight', {}],
  ])('closes the sheet of %s, and the search has the focus again', async (_, key, more) => {
    const { search } = await open();
    await press(key, more);
    await see('[role=dialog]');
    expect(sheet()?.contains(document.activeElement)).toBe(true);
    await press('Escape');
    await until(() => expect(sheet()).toBeNull());
    expect(document.activeElement).toBe(search);
  });
});

describe('a sheet', () => {
  it('closes by the key that opened it', async () => {
    await open();
    await press('?');
    await see('[role=dialog]');
    await press('?');
    await until(() => expect(sheet()).toBeNull());
  });

  it('jumps to an organization', async () => {
    const { active } = await open();
    await press('j', { code: 'KeyJ', altKey: true });
    await type('[role=dialog] input', 'lumen');
    await until(() => expect(document.querySelector('[role=dialog] [role=option]')?.textContent).toContain('lumen'));
    document.querySelector<HTMLFormElement>('[role=dialog] form')?.requestSubmit();
    await until(() => expect(sheet()).toBeNull());
    await until(() => expect(active()).toBe('Read_Only'));
  });
});

describe('a role that is named and not in the list', () => {
  const words = 'Auditor in 2222-3333-4444';
  const switched = (role: string) => [{ account: '222233334444', roleName: role }, expect.anything()];

  it('is what Enter means, pressed before anything is drawn, and once', async () => {
    const switchRole = vi.fn<PopupActions['switchTo']>(never);
    const { search } = await open({ switchTo: switchRole });
    search.value = words;
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // As between two events of a browser.
    await Promise.resolve();
    pressNow('Enter');
    await until(() => expect(switchRole).toHaveBeenCalledTimes(1));
    expect(switchRole.mock.calls[0]).toMatchObject(switched('Auditor'));
  });

  it('stands above the rows of its account, which arrows reach', async () => {
    const switchRole = vi.fn<PopupActions['switchTo']>(never);
    const { rows, active } = await open({ switchTo: switchRole });
    await type(box, words);
    await see('.offer[data-active=true] kbd');
    expect(rows().map((row) => row.getAttribute('data-role'))).toEqual(['Developer', 'Admin']);
    expect(document.querySelector('#roles')?.scrollTop).toBe(0);
    expect(active()).toBeUndefined();
    await press('ArrowDown');
    await until(() => expect(active()).toBeDefined());
    expect(document.querySelector('.offer kbd')).toBeNull();
    await press('ArrowUp');
    await see('.offer[data-active=true] kbd');
    await press('ArrowUp');
    await until(() => expect(active()).toBeDefined());
    await press('Home');
    await press('Enter');
    expect(switchRole.mock.calls[0]).toMatchObject(switched('Auditor'));
  });

  it('is not guessed where the account has a digit too few: Enter does nothing, and the reason is there', async () => {
    const switchRole = vi.fn<PopupActions['switchTo']>(never);
    const { active } = await open({ switchTo: switchRole });
    await type(box, 'ReadOnly in 2222-3333-444');
    await until(() =>
      expect(document.querySelector('.offer')?.textContent).toContain('An account ID has 12 digits. This one has 11.'),
    );
    await press('Enter');
    expect(switchRole).not.toHaveBeenCalled();
    expect(active()).toBeUndefined();
  });
});
