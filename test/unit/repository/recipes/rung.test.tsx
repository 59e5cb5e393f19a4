// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { Plan } from '@/core/switching/plan.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import { enterWords } from './words.ts';

/** ARCHITECTURE's "A rung" and "An outcome", carried out: a rung by teleport, which ends in an outcome of its own. */
const teleport = 'teleport' as Rung;
const scattered = 'scattered' as SwitchRecord['outcome'];
const plan = { rung: teleport, beam: 7 } as unknown as Plan;

beforeAll(async () => {
  vi.doMock('@/core/switching/rungs.ts', async (original) => {
    const { rungs } = await original<typeof import('@/core/switching/rungs.ts')>();
    return { rungs: [teleport, ...rungs] };
  });
  vi.doMock('@/core/switching/outcome.ts', async (original) => {
    const { switchOutcomes } = await original<typeof import('@/core/switching/outcome.ts')>();
    return { switchOutcomes: [...switchOutcomes, scattered] };
  });
  vi.doMock('@/core/switching/plan-switch.ts', async (original) => {
    const { planSwitch } = await original<typeof import('@/core/switching/plan-switch.ts')>();
    const withTeleport: typeof planSwitch = (...of) => {
      const { reach, ladder } = planSwitch(...of);
      return { reach, ladder: [plan, ...ladder] };
    };
    return { planSwitch: withTeleport };
  });
  enterWords({
    rung_teleport: 'Teleport',
    history_rung_teleport: 'by teleport',
    picker_will_teleport: 'Teleports you',
    outcome_scattered: 'Parts of you are elsewhere.',
    history_outcome_scattered: 'Scattered',
  });
});

/** Climbs the rung from a console tab; `ends`: what comes of it. */
async function climbed(ends: SwitchRecord['outcome'], rung?: Rung) {
  const { climbs } = await import('@/platform/switching/carry-out.ts');
  const climb = vi.fn(async () => ends);
  Object.assign(climbs, { [teleport]: climb });
  const { browserWith, front } = await import('../../platform/switching/switching-browser.ts');
  const { classic, ops } = await import('../../platform/switching/console-pages.ts');
  const made = browserWith([front(classic)]);
  const report = await made.switchTo(ops, rung && { rung });
  return { ...made, climb, report, ops };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** Mounts something, with the English words; gives what is read there. */
async function shown(what: ComponentChild): Promise<string> {
  const { Words } = await import('@/components/kit/words.ts');
  const { english } = await import('../../components/english.ts');
  await act(() => render(<Words.Provider value={english}>{what}</Words.Provider>, document.body));
  return document.body.textContent ?? '';
}

it('is climbed with its plan, told, and remembered', async () => {
  const { climb, report, history, ops } = await climbed('done');
  expect(climb).toHaveBeenCalledWith(expect.anything(), plan, expect.objectContaining({ role: ops }));
  expect(report).toEqual({ state: 'done', rung: teleport });
  expect(await history.list()).toMatchObject([{ profile: 'prod', rung: teleport, outcome: 'done' }]);
});

it('is asked for by name', async () => {
  const { admit } = await import('@/platform/messages.ts');
  const { ops } = await climbed('done');
  const request = { type: 'switch', role: ops, where: 'here', rung: teleport };
  const popup = { id: 'rolecall', url: 'chrome-extension://rolecall/popup.html' };
  expect(admit(request, popup, 'rolecall', 'chrome-extension://rolecall/')).toEqual(request);
  expect((await climbed('done', teleport)).report).toEqual({ state: 'done', rung: teleport });
});

it('ends in the new outcome, which is told with the next rung, kept, and no success', async () => {
  const { report, history, local } = await climbed(scattered);
  expect(report).toMatchObject({ state: 'failed', rung: teleport, outcome: scattered, next: 'native' });
  const { historyCsv } = await import('@/core/history/history-csv.ts');
  const kept = await history.list();
  expect(kept).toMatchObject([{ rung: teleport, outcome: scattered }]);
  expect(historyCsv(kept)).toContain('teleport,scattered');
  expect(local.all().recents).toMatchObject({ data: [] });
});

it('has words in the popup and in the history', async () => {
  const { FootBar } = await import('@/components/picker/bars/foot-bar.tsx');
  const { PickerPanel } = await import('@/components/picker/picker-panel.tsx');
  const { HistoryRow } = await import('@/components/settings/history/history-row.tsx');
  const { report, history, ops } = await climbed(scattered);
  const role = { ...ops, sourceId: 's1' };
  const { footWords } = await import('@/components/picker/bars/foot-words.tsx');
  const around = {
    footWords,
    ...({
      tab: 'console',
      session: undefined,
      signedIn: [],
      consoleElsewhere: false,
      canImport: true,
      current: undefined,
    } as const),
    markOf: () =>
      ({ state: 'reachable', current: undefined, reason: undefined, spoken: '', sessions: undefined }) as const,
    ...{ reachOf: () => ({ state: 'reachable' }) as const, landingOf: () => undefined, rungOf: () => teleport },
    signOutFirst: () => undefined,
  };
  expect(await shown(<FootBar role={role} context={around} notice="" />)).toContain('Teleports you');

  if (report.state !== 'failed') throw new Error(report.state);
  const none = () => {};
  const carryOut = { switchTo: async () => {}, close: none };
  const never = () => new Promise<never>(none);
  const actions = { goToTab: none, refusal: never, copy: never, oneByOne: never, sessions: never };
  const panel = { is: 'report', role, report: { ...report, next: teleport } } as const;
  const told = await shown(
    <PickerPanel panel={panel} carryOut={carryOut} dispatch={none} actions={actions} onChanged={none} />,
  );
  expect(told).toContain('Parts of you are elsewhere.');
  expect(told).toContain('Teleport');

  const [record] = await history.list();
  const row = await shown(<HistoryRow record={record!} ahead={false} onRepeat={none} onRemove={none} />);
  expect(row).toContain('Scattered');
  expect(row).toContain('by teleport');
});
