import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ListCommand, runListCommand } from '@/components/picker/commands/list-command.ts';
import type { Situation } from '@/components/picker/commands/situation.ts';
import { type Layout, layOut, roleAt } from '@/components/picker/list/layout.ts';
import type { LastRow } from '@/components/picker/list/same-row.ts';
import { initialState, type PickerState, reducePicker } from '@/components/picker/picker-state.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import { allSections } from '@/core/list/sections.ts';
import { role, viewOf } from '../../../core/catalog/catalogs.ts';
import { settleLater } from '../../../settle-later.ts';
import { english } from '../../english.ts';

const view = viewOf([
  role('web', { organization: 'A' }),
  role('api', { organization: 'A' }),
  role('etl', { organization: 'B' }),
  role('lab', { organization: 'C' }),
]);

const profiles = Array.from({ length: view.count }, (_, index) => view.role(index).profile);
const lastIn = (layout: Layout, position: number): LastRow => {
  const index = roleAt(layout, position);
  const role = index === undefined ? undefined : view.role(index);
  return { view, position, role, meant: role, moves: 0, isGone: false, list: { layout, named: undefined, lead: 0 } };
};
const pinned = ['lab', 'web', 'api'].map((profile) => profiles.indexOf(profile));

/** A popup without its screen: what is done one after the other, and what is then to be seen. */
function popup(begin: Partial<PickerState & Pick<ListSetup, 'pins'>> = {}, storing = async () => {}) {
  const { pins = [], ...more } = begin;
  const listSetup: ListSetup = { pins, recents: [], collapsed: new Set() };
  let state: PickerState = { ...initialState, ...more };
  const moved: string[] = [];
  const dispatch: Parameters<typeof runListCommand>[2]['dispatch'] = (action) => {
    state = reducePicker(state, action);
  };
  return {
    dispatch,
    async do(command: ListCommand, { at, gone = false }: { at?: number; gone?: boolean } = {}) {
      const layout = layOut(allSections(view, listSetup));
      const situation: Situation = {
        view,
        list: { layout, isWaiting: false, named: undefined, lead: 0 },
        listSetup,
        last: { ...lastIn(layout, state.active), isGone: gone },
        state,
        dispatch,
        editable: {
          pins: [],
          setPins: () => {},
          collapsed: listSetup.collapsed,
          isPinned: () => true,
          pin: async ({ profile }, before) => {
            moved.push(`${profile} before ${before?.profile}`);
            await storing();
          },
          unpin: () => storing(),
          collapse: async (paths) => {
            listSetup.collapsed = paths;
            await storing();
          },
        },
        switchTo: () => {},
        exit: () => {},
        copy: () => {},
      };
      runListCommand(english, command, situation, at);
      await new Promise(process.nextTick);
    },
    get notice() {
      return [state.notice, state.hasFailed];
    },
    get seen() {
      return { justCollapsed: [...listSetup.collapsed], active: state.active, notice: state.notice };
    },
    get marked() {
      return [...(state.marks?.rows ?? [])].map((row) => view.role(row).profile);
    },
    get panel() {
      return state.panel;
    },
    moved,
  };
}

const key = { do: 'collapse' } as const;

describe('collapsing by the key', () => {
  it('expands again what it has just collapsed, and goes back to the row that was active', async () => {
    const list = popup({ active: 1 });
    await list.do(key);
    expect(list.seen).toEqual({ justCollapsed: ['A'], active: 0, notice: 'A collapsed' });
    await list.do(key);
    expect(list.seen).toEqual({ justCollapsed: [], active: 1, notice: 'A expanded' });
    await list.do(key);
    expect(list.seen).toEqual({ justCollapsed: ['A'], active: 0, notice: 'A collapsed' });
  });

  it('collapses the next one after a move', async () => {
    const list = popup();
    await list.do(key);
    list.dispatch({ type: 'moved', position: 0, rows: 2 });
    await list.do(key);
    expect(list.seen.justCollapsed).toEqual(['A', 'B']);
  });

  it('leaves the last row active that there is', async () => {
    const list = popup({ active: 3 });
    await list.do(key);
    expect(list.seen).toMatchObject({ justCollapsed: ['C'], active: 2 });
  });

  it('brings back the only one, when no row is left', async () => {
    const list = popup();
    await list.do({ do: 'collapse', path: 'B' });
    await list.do({ do: 'collapse', path: 'C' });
    list.dispatch({ type: 'moved', position: 1, rows: 2 });
    await list.do(key);
    expect(list.seen).toMatchObject({ justCollapsed: ['B', 'C', 'A'], active: 0 });
    await list.do(key);
    expect(list.seen).toMatchObject({ justCollapsed: ['B', 'C'], active: 1 });
  });

  it('does not bring back what was clicked', async () => {
    const list = popup();
    await list.do({ do: 'collapse', path: 'A' });
    await list.do(key);
    expect(list.seen.justCollapsed).toEqual(['A', 'B']);
  });

  it.each([key, { do: 'collapse-all' } as const])('does nothing behind a search but say so: $do', async (command) => {
    const list = popup({ query: 'web' });
    await list.do(command);
    expect(list.seen).toEqual({ justCollapsed: [], active: 0, notice: 'Organizations collapse only without a search' });
  });
});

describe('moving a pin', () => {
  it.each([
    ['down', 0, 1, { active: 1, notice: 'lab: 2 of 3' }, ['lab before api']],
    ['up', 2, -1, { active: 1, notice: 'api: 2 of 3' }, ['api before web']],
    ['to the end', 1, 1, { active: 2, notice: 'web: 3 of 3' }, ['web before undefined']],
    ['not past the end', 2, 1, { active: 2, notice: 'api: 3 of 3' }, []],
    ['not before the first', 0, -1, { active: 0, notice: 'lab: 1 of 3' }, []],
    ['not away from the pins', 4, 1, { active: 4, notice: '' }, []],
  ] as const)('says where it is then: %s', async (_, active, by, seen, moved) => {
    const list = popup({ pins: pinned, active });
    await list.do({ do: 'move-pin', by });
    expect(list.seen).toMatchObject(seen);
    expect(list.moved).toEqual(moved);
  });
});

describe('what the browser does not store', () => {
  const commands: [ListCommand][] = [
    [{ do: 'pin' }],
    [{ do: 'move-pin', by: 1 }],
    [{ do: 'collapse' }],
    [{ do: 'collapse-all' }],
  ];

  it.each(commands)('is not called done: %o', async (command) => {
    const list = popup({ pins: pinned }, () => Promise.reject(new Error('refused')));
    await list.do(command);
    expect(list.notice).toEqual([english('picker_unstored'), true]);
  });

  it.each(commands)('is said to be not stored yet, until it is: %o', async (command) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { promise, resolve } = settleLater();
    const list = popup({ pins: pinned }, () => promise);
    await list.do(command);
    expect(list.notice).toEqual(['', undefined]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(list.notice).toEqual([english('details_late'), false]);
    resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(list.notice).not.toEqual([english('details_late'), false]);
  });
});

describe('marking', () => {
  it('says what was marked, and how many are', async () => {
    const list = popup({ active: 1 });
    await list.do({ do: 'mark' });
    expect([list.marked, list.notice[0]]).toEqual([['api'], 'Marked api · 1 role in all']);
    await list.do({ do: 'mark' }, { at: 3 });
    expect([list.marked, list.notice[0]]).toEqual([['api', 'lab'], 'Marked lab · 2 roles in all']);
    await list.do({ do: 'mark' });
    expect([list.marked, list.notice[0]]).toEqual([['lab'], 'Unmarked api · 1 role still marked']);
    await list.do({ do: 'unmark' });
    expect([list.marked, list.notice[0]]).toEqual([[], 'No role is marked any more']);
  });

  it('marks an organization from its heading, also where it is collapsed, and from a row', async () => {
    const list = popup({ active: 2 });
    await list.do({ do: 'collapse', path: 'A' });
    await list.do({ do: 'mark-group', of: { kind: 'organization', name: 'A' } });
    expect([list.marked, list.notice[0]]).toEqual([['web', 'api'], 'Marked A · 2 roles in all']);
    await list.do({ do: 'mark-group' });
    expect([list.marked, list.notice[0]]).toEqual([['web', 'api', 'etl'], 'Marked B · 3 roles in all']);
  });

  it('goes on with Shift and an arrow, and says how many are marked', async () => {
    const list = popup();
    await list.do({ do: 'extend-marks', by: 1 });
    await list.do({ do: 'extend-marks', by: 1 });
    expect([list.marked, list.seen.active, list.notice[0]]).toEqual([['web', 'api', 'etl'], 2, '3 roles marked']);
  });

  it('holds while other things are searched for', async () => {
    const list = popup();
    await list.do({ do: 'mark' });
    list.dispatch({ type: 'typed', query: 'lab' });
    expect(list.marked).toEqual(['web']);
  });
});

describe('sharing', () => {
  it('is of what is marked, else of the active row', async () => {
    const list = popup({ active: 1 });
    await list.do({ do: 'share' });
    expect(list.panel).toMatchObject({ is: 'share', role: { profile: 'api' }, marked: false });
    await list.do({ do: 'mark' }, { at: 3 });
    await list.do({ do: 'share' });
    expect(list.panel).toMatchObject({ is: 'share', role: { profile: 'api' }, marked: true });
  });

  it('is of what is marked where the list has no row', async () => {
    const list = popup();
    await list.do({ do: 'mark' });
    for (const path of ['A', 'B', 'C']) await list.do({ do: 'collapse', path });
    await list.do({ do: 'share' });
    expect(list.panel).toMatchObject({ is: 'share', role: { profile: 'web' }, marked: true });
  });
});

it.each<ListCommand>([{ do: 'pin' }, { do: 'mark' }, { do: 'mark-group' }, { do: 'share' }, { do: 'collapse' }])(
  'does nothing to a row that nobody has chosen, because its role left the list: $do',
  async (command) => {
    const list = popup();
    await list.do(command, { gone: true });
    expect([list.marked, list.panel, list.notice[1]]).toEqual([[], undefined, true]);
  },
);
