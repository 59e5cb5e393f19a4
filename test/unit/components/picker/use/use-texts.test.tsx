import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Words } from '@/components/kit/words.ts';
import type { PickerActions } from '@/components/picker/picker-actions.ts';
import { findTexts } from '@/components/picker/use/find-texts.ts';
import { UseTexts } from '@/components/picker/use/use-texts.tsx';
import { noteWords, titleOf } from '@/components/picker/use/use-words.ts';
import { textsFor } from '@/core/use/texts-for.ts';
import type { RoleUse } from '@/platform/library/role-use.ts';
import { full, permissionSet, role } from '../../../core/use/roles.ts';
import { until } from '../../../until.ts';
import { english } from '../../english.ts';

const ofRole = textsFor(role({ accountName: 'Acme', color: 'ff0000' }));
const all = [...ofRole, ...textsFor(permissionSet())];

describe('the words of a text', () => {
  it('are there for each, and no two of a role have the same', () => {
    for (const text of all) expect(titleOf(english, text), text.id).not.toBe(text.id);
    const titles = ofRole.map((text) => titleOf(english, text));
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('say what it needs', () => {
    for (const text of textsFor(role(), full)) for (const words of noteWords(english, text)) expect(words).not.toBe('');
  });
});

describe('a search among the texts', () => {
  const titled = ofRole.map((text) => ({
    text,
    title: titleOf(english, text),
    heading: english(`use_group_${text.group}`),
  }));
  const idsOf = (query: string, last: string[] = []) =>
    findTexts(titled, query, last).map(({ group, texts }) => [group, ...texts.map(({ text }) => text.id)]);

  it.each([
    ['fish', [['terminal', 'env-fish', 'export-fish', 'unset-fish']]],
    ['TRUST github', [['iam', 'trust-policy-github']]],
    ['uxc', [['console', 'account-color']]],
    [
      'why profile',
      [
        [
          'check',
          'check-who',
          'check-profile',
          'check-try',
          'check-mfa',
          'check-permission',
          'check-trust',
          'check-duration',
          'check-events',
        ],
      ],
    ],
    ['nothing has this', []],
  ])('finds them by words and by what is in them: %s', (query, found) => {
    expect(idsOf(query)).toEqual(found);
  });

  it('has first what was copied last, and once', () => {
    expect(idsOf('fish', ['unset-fish', 'gone'])).toEqual([
      ['last', 'unset-fish'],
      ['terminal', 'env-fish', 'export-fish'],
    ]);
  });
});

describe('the texts of a role', () => {
  const actions = {
    copy: vi.fn(async (_: string) => true),
    keepUsed: vi.fn(async (_: string) => {}),
    keepUseChoices: vi.fn(async () => {}),
  };
  const of = { ...role(), sourceId: 's1' };

  async function open(use: Partial<RoleUse> = {}, onSwitch = vi.fn(), shown = of) {
    await act(() =>
      render(
        <Words.Provider value={english}>
          <UseTexts
            role={shown}
            use={{ choices: {}, own: {}, proposed: undefined, last: [], ...use }}
            actions={actions as unknown as PickerActions}
            onSwitch={onSwitch}
          />
        </Words.Provider>,
        document.body,
      ),
    );
    return onSwitch;
  }
  const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector)!;
  const press = (selector: string) => act(() => find(selector).click());
  const told = () => find('[role=status]').textContent;

  beforeEach(() => void vi.clearAllMocks());
  afterEach(() => act(() => render(null, document.body)));

  it('are copied, with a word on what is left to fill in', async () => {
    await open();
    await press('[data-text=config-profile] > button');
    await until(() => expect(told()).toBe('Copied: Profile for ~/.aws/config'));
    await press('[data-text=assume-role] > button');
    await until(() => expect(told()).toBe('Copied, with something left to fill in: <session-name>'));
    expect(actions.copy.mock.calls[1]?.[0]).toContain("--role-session-name '<session-name>'");
    expect(actions.keepUsed.mock.calls).toEqual([['config-profile'], ['assume-role']]);
  });

  it('are opened where the browser does not copy', async () => {
    actions.copy.mockResolvedValueOnce(false);
    await open();
    await press('[data-text=arn] > button');
    await until(() =>
      expect(find('[data-text=arn] pre').textContent).toBe('arn:aws:iam::111122223333:role/team/Admin'),
    );
    expect(actions.keepUsed).not.toHaveBeenCalled();
  });

  it('follow what is typed, which is kept when the field is left', async () => {
    await open();
    expect(find<HTMLDetailsElement>('.use-texts-values').open).toBe(true);
    const field = find<HTMLInputElement>('.use-choices-form input');
    field.value = 'ann';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.keepUseChoices).toHaveBeenLastCalledWith(of, { sessionName: 'ann' });
    await press('[data-text=env-fish] > button');
    expect(actions.copy.mock.lastCall?.[0]).toContain('--role-session-name ann');
  });

  it('say what the role’s profile says, and keep none of it', async () => {
    const own = { sourceProfile: 'base', sessionName: 'bot' };
    await open({ choices: { ...own, mfaSerial: 'GAHT12345' }, own });
    const fields = [...document.querySelectorAll('.use-choices-form .field')];
    const told = fields.flatMap((field) => (field.textContent?.includes('From the role’s profile') ? [field] : []));
    expect(told.map((field) => field.querySelector('input')?.value)).toEqual(['bot', 'base']);
    const device = find<HTMLInputElement>('.use-choices-form .field:nth-child(2) input');
    device.value = 'GAHT99999';
    await act(() => void device.dispatchEvent(new Event('input', { bubbles: true })));
    await act(() => void device.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.keepUseChoices).toHaveBeenLastCalledWith(of, { mfaSerial: 'GAHT99999' });
  });

  it('of a permission set ask for its portal’s region, where the config does not say it, and once', async () => {
    const { ssoRegion: _, ...bare } = { ...permissionSet(), sourceId: 's1' };
    await open({}, undefined, bare);
    const field = find<HTMLInputElement>('.use-choices-form input');
    expect(document.querySelectorAll('.use-choices-form input')).toHaveLength(1);
    field.value = 'eu-west';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(find('.use-choices-form .field-error').textContent).toContain('eu-west-1');
    field.value = 'eu-central-1';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    await press('[data-text=sso-profile] > button');
    expect(actions.copy.mock.lastCall?.[0]).toContain('sso_region = eu-central-1\n');
    await act(() => render(null, document.body));
    await open({ choices: { ssoRegion: 'eu-central-1' } }, undefined, bare);
    expect(find('.use-texts-values').hidden).toBe(false);
    await act(() => render(null, document.body));
    const own = { ssoRegion: 'eu-central-1' };
    await open({ choices: own, own }, undefined, bare);
    expect(find('.use-texts-values').hidden).toBe(true);
  });

  it('are gone through by the arrows, from the search and back', async () => {
    await open();
    const arrow = (key: string) =>
      act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    find('input[type=search]').focus();
    await arrow('ArrowDown');
    await arrow('ArrowDown');
    expect(document.activeElement?.textContent).toBe('The same profile, with aws configure set');
    await arrow('ArrowUp');
    await arrow('ArrowUp');
    expect(document.activeElement).toBe(find('input[type=search]'));
    await arrow('ArrowUp');
    expect(document.activeElement).toBe(find('input[type=search]'));
  });

  it('ask for nothing where nothing is missing', async () => {
    await open({ choices: { sessionName: 'ann' } });
    expect(find<HTMLDetailsElement>('.use-texts-values').open).toBe(false);
  });

  it('lead to the policies that make them work, and to the page where those are pasted, in the role', async () => {
    const onSwitch = await open();
    await press('[data-text=assume-role] summary');
    await until(() => expect(find('[data-text=assume-role] .link-button').textContent).toContain('Trust policy'));
    await press('[data-text=assume-role] .link-button');
    await until(() => expect(find('[data-text=trust-policy] pre').textContent).toContain('"Version": "2012-10-17"'));
    await press('[data-text=trust-policy] .text-item-body .button');
    expect(onSwitch).toHaveBeenCalledWith({ where: 'new-tab', landing: expect.stringContaining('/iam/home') });
  });
});
