import { describe, expect, it } from 'vitest';
import {
  addSwitch,
  filterHistory,
  historyLimit,
  organizationsOf,
  putBackSwitch,
  recentRoles,
} from '@/core/history/history.ts';
import type { SwitchRecord } from '@/core/history/switch-record.ts';
import type { SwitchOutcome } from '@/core/switching/outcome.ts';
import { record } from './records.ts';

const profiles = (history: readonly { profile: string }[]) => history.map(({ profile }) => profile);

describe('addSwitch', () => {
  it('puts the newest first and leaves the list given as it was', () => {
    const before = Object.freeze([record('a')]);
    expect(profiles(addSwitch(before, record('b')))).toEqual(['b', 'a']);
  });

  it('keeps 10,000, and lets the oldest go', () => {
    const full = Array.from({ length: historyLimit }, (_, n) => record(`p${n}`));
    const history = addSwitch(full, record('new'));
    expect(historyLimit).toBe(10_000);
    expect(history).toHaveLength(10_000);
    expect([history[0]?.profile, history.at(-1)?.profile]).toEqual(['new', 'p9998']);
  });
});

describe('a clock that was ahead, and was set back', () => {
  const ahead = Array.from({ length: historyLimit }, (_, n) =>
    record(`ahead${n}`, { at: 9e12 - n, roleName: `r${n}` }),
  );

  it('does not cost the switches made since their place, in the history or among the recent roles', () => {
    const history = addSwitch(ahead, record('now', { at: 1 }));
    expect(history[0]?.profile).toBe('now');
    expect(recentRoles(history, 2).map(({ profile }) => profile)).toEqual(['now', 'ahead0']);
  });
});

describe('a switch that is put back', () => {
  const at = (...times: number[]) => times.map((time) => record(`t${time}`, { at: time }));
  it.each([
    ['between its neighbors', [5, 3, 1], 4, [3, 1], ['t5', 't4', 't3', 't1']],
    ['at the end', [5, 3], 1, [], ['t5', 't3', 't1']],
    ['into an empty history', [], 1, [], ['t1']],
    ['where it was, though the clock was ahead for it', [3, 1], 9, [1], ['t3', 't9', 't1']],
    ['where it was, though the clock was ahead before it', [9, 1], 3, [1], ['t9', 't3', 't1']],
    ['behind what was switched since', [6, 5, 1], 3, [1], ['t6', 't5', 't3', 't1']],
    ['before the next that is still there', [5, 1], 4, [3, 2, 1], ['t5', 't4', 't1']],
  ])('goes %s', (_, times, time, behind, expected) => {
    expect(profiles(putBackSwitch(at(...times), record(`t${time}`, { at: time }), at(...behind)))).toEqual(expected);
  });
});

describe('recentRoles', () => {
  const audit = { roleName: 'Audit' };
  it.each<[string, SwitchRecord[], string[]]>([
    ['nothing of no history', [], []],
    ['the newest first', [record('b', audit), record('a')], ['b', 'a']],
    ['each role once, under its latest profile', [record('new'), record('x', audit), record('old')], ['new', 'x']],
    ['a role once in whatever case it was written', [record('a'), record('b', { roleName: 'OPS' })], ['a']],
    [
      'no more than are asked for',
      ['a', 'b', 'c', 'd'].map((name) => record(name, { account: name })),
      ['a', 'b', 'c'],
    ],
  ])('gives %s', (_, history, expected) => {
    expect(profiles(recentRoles(history, 3))).toEqual(expected);
  });

  it.each<[SwitchOutcome, number]>([
    ['done', 1],
    ['opened', 1],
    ['refused', 0],
    ['silent', 0],
    ['blocked', 0],
    ['expired', 0],
    ['session-limit', 0],
    ['failed', 0],
  ])('counts a switch that ended with %s %i times', (outcome, count) => {
    expect(recentRoles([record('a', { outcome })], 3)).toHaveLength(count);
  });
});

describe('filterHistory', () => {
  const history = [
    record('shop-prod', { region: 'ap-northeast-2' }),
    record('shop-dev', { organization: 'Zeta', account: '111122223333' }),
    record('운영', { roleName: 'team/Audit' }),
  ];
  it.each([
    ['everything without a filter', {}, ['shop-prod', 'shop-dev', '운영']],
    ['everything for blanks', { words: '  ' }, ['shop-prod', 'shop-dev', '운영']],
    ['a profile in another case', { words: 'SHOP' }, ['shop-prod', 'shop-dev']],
    ['every word, in any order', { words: 'prod shop' }, ['shop-prod']],
    ['an account', { words: '11112222' }, ['shop-dev']],
    ['a role', { words: 'audit' }, ['운영']],
    ['an organization by word', { words: 'zeta' }, ['shop-dev']],
    ['a region', { words: 'northeast' }, ['shop-prod']],
    ['Korean', { words: '운영' }, ['운영']],
    ['Korean as a Mac types it into names', { words: '운영'.normalize('NFD') }, ['운영']],
    ['an account with dashes, as the console shows it', { words: '1111-2222-3333' }, ['shop-dev']],
    ['characters of regular expressions as they are', { words: '.*' }, []],
    ['an organization', { organization: 'Zeta' }, ['shop-dev']],
    ['only the whole name of an organization', { organization: 'Zet' }, []],
    ['both', { words: 'prod', organization: 'Zeta' }, []],
  ])('finds %s', (_, filter, expected) => {
    expect(profiles(filterHistory(history, filter))).toEqual(expected);
  });
});

it('lists the organizations of a history once each, the most recent first', () => {
  const history = ['b', 'a', 'b', 'c'].map((organization) => record('x', { organization }));
  expect(organizationsOf(history)).toEqual(['b', 'a', 'c']);
});
