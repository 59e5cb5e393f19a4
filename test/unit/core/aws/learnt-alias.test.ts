import { describe, expect, it } from 'vitest';
import {
  contradicted,
  decideFor,
  forget,
  type LearntAlias,
  learn,
  mostLearnt,
  mostOfOneAlias,
} from '@/core/aws/learnt-alias.ts';

const dev = { alias: 'acme-dev', account: '200000000002' };
const prod = { alias: 'acme-prod', account: '200000000004' };
const lie = { alias: 'acme-dev', account: '200000000004' };

describe('learning', () => {
  it('puts a pair beside the others, even those that it contradicts', () => {
    expect(learn([dev, prod], lie)).toEqual([dev, prod, lie]);
  });

  it('leaves the list as it is for a pair that is known, whenever it was seen', () => {
    const known = [dev];
    expect(learn(known, { ...dev, at: 9, host: 'elsewhere' })).toBe(known);
  });

  it('is bounded, for an alias and for all', () => {
    const tell = (known: readonly LearntAlias[], n: number) =>
      learn(known, { alias: 'acme-dev', account: String(300000000000 + n) });
    const liars = Array.from({ length: 100 }, (_, n) => n).reduce(tell, []);
    expect(liars).toHaveLength(mostOfOneAlias);
    const many = Array.from({ length: mostLearnt }, (_, n) => ({ alias: `a${n}`, account: String(300000000000 + n) }));
    expect(learn(many, dev)).toBe(many);
  });
});

describe('a contradiction', () => {
  it.each<[string, LearntAlias[], LearntAlias[]]>([
    ['none', [dev, prod], []],
    [
      'an alias of two accounts',
      [dev, { ...dev, account: '200000000009' }, prod],
      [dev, { ...dev, account: '200000000009' }],
    ],
    ['an account of two aliases', [prod, { ...prod, alias: 'acme-live' }], [prod, { ...prod, alias: 'acme-live' }]],
    ['both', [dev, prod, lie], [dev, prod, lie]],
  ])('%s', (_, known, doubted) => {
    expect([...contradicted(known)]).toEqual(doubted);
  });

  it('is decided by keeping one', () => {
    expect(decideFor([dev, prod, lie], dev)).toEqual([dev, prod]);
    expect(decideFor([dev, prod, lie], lie)).toEqual([lie]);
  });

  it('is over when the other one is forgotten', () => {
    expect(contradicted(forget([dev, prod, lie], lie)).size).toBe(0);
  });
});
