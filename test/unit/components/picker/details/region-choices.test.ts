import { expect, it } from 'vitest';
import { defaultRegion, type NearRegions, regionChoices } from '@/components/picker/details/region-choices.ts';
import { english } from '../../english.ts';

const near: NearRegions = { own: undefined, written: 'us-west-2', here: 'eu-central-1', recent: ['ap-northeast-2'] };
const values = (query: string, over: Partial<NearRegions> = {}) =>
  regionChoices(english, 'aws', { ...near, ...over })(query).map(({ value }) => value);

it('has the role’s own first, then where one is, then the recent ones, then all others, each once', () => {
  const all = values('');
  expect(all.slice(0, 4)).toEqual(['', 'eu-central-1', 'ap-northeast-2', 'us-east-1']);
  expect(all).not.toContain('us-west-2');
  expect(new Set(all).size).toBe(all.length);
  expect(values('', { own: 'eu-west-1' }).slice(0, 3)).toEqual(['', 'us-west-2', 'eu-central-1']);
});

it.each([
  ['seo', ['ap-northeast-2']],
  ['서울', ['ap-northeast-2']],
  ['ap-northeast-2', ['ap-northeast-2']],
  ['oregon', ['']],
  ['프랑크', ['eu-central-1']],
  ['nowhere', []],
])('finds by code and by name in every language: %s', (query, found) => {
  expect(values(query)).toEqual(found);
});

it('leaves out regions of another partition, and has those of its own that nobody knows', () => {
  expect(values('', { recent: ['cn-north-1', 'ap-moon-1'] })).toContain('ap-moon-1');
  expect(values('', { recent: ['cn-north-1'] })).not.toContain('cn-north-1');
  expect(regionChoices(english, 'aws-cn', near)('').map(({ value }) => value)).toEqual([
    '',
    'cn-north-1',
    'cn-northwest-1',
  ]);
});

it.each([
  [{}, 'Oregon us-west-2', 'from the config'],
  [{ own: 'eu-west-1' }, 'Ireland eu-west-1', 'your default'],
  [{ written: undefined }, 'Current region', undefined],
])('says what it stands for that nothing is chosen', (over, text, note) => {
  expect(defaultRegion(english, { ...near, ...over })).toMatchObject({ value: '', text, ...(note && { note }) });
});
