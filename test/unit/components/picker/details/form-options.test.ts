import { expect, it } from 'vitest';
import { landingOptions, regionOptions } from '@/components/picker/details/form-options.ts';
import { role } from '../../../core/switching/role-and-session.ts';

const t = (key: string, ...substitutions: string[]) => [key, ...substitutions].join(' ');
const ec2 = 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1';
const values = (options: { value: string }[]) => options.map(({ value }) => value);

it('tells pages of one service apart', () => {
  const texts = landingOptions(t, role(), `${ec2}#Volumes:`, `${ec2}#Instances:`).map(({ text }) => text);
  expect(texts.slice(-2)).toEqual([
    'details_landing_saved us-east-1/ec2/home#Instances:',
    'details_landing_saved us-east-1/ec2/home#Volumes:',
  ]);
});

it('cuts a page whose address is long', () => {
  const text = landingOptions(t, role(), `${ec2}#${'x'.repeat(500)}`).at(-1)?.text ?? '';
  expect(text.length).toBeLessThan(90);
  expect(text).toMatch(/…$/);
});

it('offers no page of another partition, but still shows one that was kept', () => {
  const china = role({ partition: 'aws-cn' });
  expect(values(landingOptions(t, china, ec2))).toEqual(['', 'service', 'home']);
  expect(values(landingOptions(t, china, undefined, undefined, ec2))).toContain(ec2);
});

it('offers the page one is on by itself only where another is usual', () => {
  expect(values(landingOptions(t, role(), undefined))).not.toContain('page');
  expect(values(landingOptions(t, role(), undefined, 'home'))).toContain('page');
});

it('says what the first region stands for, and shows one that nobody knows', () => {
  const [first, second] = regionOptions(t, role(), 'xx-north-9', 'details_usual eu-central-1');
  expect(first).toEqual({ value: '', text: 'details_usual eu-central-1' });
  expect(second).toEqual({ value: 'xx-north-9', text: 'xx-north-9' });
  expect(values(regionOptions(t, role({ partition: 'aws-cn' }), ''))).toEqual(['', 'cn-north-1', 'cn-northwest-1']);
});
