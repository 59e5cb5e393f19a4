import { describe, expect, it } from 'vitest';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { earlierOf, isRefusedAgainAndAgain, isStrange } from '@/core/refusals/earlier.ts';

const role = { kind: 'iam', partition: 'aws', account: '444455556666', roleName: 'Deployer' } as const;
const other = { ...role, roleName: 'ReadOnly' };
const here = '1111-2222-3333/alice';

/** The last switch first, as the history has them. */
const history = (...made: Partial<SwitchRecord>[]): SwitchRecord[] =>
  made.map((record, at) => ({
    ...role,
    ...{ at: 100 - at, profile: 'acme-deploy', organization: 'acme', rung: 'native', outcome: 'refused', from: here },
    ...record,
  }));

const of = (...made: Partial<SwitchRecord>[]) => earlierOf(history(...made), role, { from: here, rung: 'native' });

describe('earlierOf', () => {
  it('counts the refusals since the role was last opened, by whatever name its profile had', () => {
    const earlier = of({}, { profile: 'renamed' }, other, { outcome: 'done' }, {});
    expect(earlier.refusals.map(({ at }) => at)).toEqual([100, 99]);
    expect(earlier.worked).toBe(97);
  });
  it('tells apart whether it was opened from here', () => {
    expect(of({}, { outcome: 'done', from: '5555-6666-7777/bora' }, { outcome: 'done' }).workedFromHere).toBe(98);
    expect(of({}, { outcome: 'done', from: '5555-6666-7777/bora' }).workedFromHere).toBeUndefined();
  });
  it('takes a page of AWS’s that was opened for no success: nobody saw what became of it', () => {
    expect(of({}, { outcome: 'opened' }).worked).toBeUndefined();
  });
  it('knows nothing of a role without a history', () => {
    expect(earlierOf([], role, {})).toEqual({ refusals: [], strange: 0 });
  });

  const again: [number, Partial<SwitchRecord>[], boolean][] = [
    [2, [{}, {}], false],
    [3, [{}, {}, {}], true],
    [3, [{}, {}, { outcome: 'silent' }, {}], true],
    [2, [{}, {}, { outcome: 'done' }, {}, {}, {}], false],
  ];
  it.each(again)('calls it again and again from three refusals without a success between: %i', (_, made, isAgain) => {
    expect(isRefusedAgainAndAgain(of(...made))).toBe(isAgain);
  });

  const strange: [string, Partial<SwitchRecord>[], boolean][] = [
    ['once', [{ outcome: 'silent' }], false],
    ['twice in a row, for any role', [{ outcome: 'silent' }, { ...other, outcome: 'blocked' }], true],
    ['with a success between', [{ outcome: 'silent' }, { outcome: 'done' }, { outcome: 'failed' }], false],
    ['with a refusal between, which is an answer', [{ outcome: 'silent' }, {}, { outcome: 'silent' }], false],
    [
      'with one between that was canceled',
      [{ outcome: 'silent' }, { outcome: 'canceled' }, { outcome: 'silent' }],
      true,
    ],
    ['by another rung', [{ outcome: 'silent' }, { outcome: 'silent', rung: 'multi-session' }], false],
  ];
  it.each(strange)('finds a rung strange after two failures of the page in a row: %s', (_, made, isOdd) => {
    expect(isStrange(of(...made))).toBe(isOdd);
  });
});
