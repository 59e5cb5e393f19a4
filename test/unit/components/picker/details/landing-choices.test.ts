import { expect, it } from 'vitest';
import { landingChoices } from '@/components/picker/details/landing-choices.ts';
import { english } from '../../english.ts';

const ec2 = 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1';
const choices = (page?: string, own?: string) => landingChoices(english, 'aws', page, own);
const values = (query: string, page?: string, own?: string) =>
  choices(page, own)
    .find(query)
    .map(({ value }) => value);

it('has what has a name first, then the page in the tab, then every service', () => {
  expect(values('', `${ec2}#Volumes:`).slice(0, 4)).toEqual(['', 'service', 'home', `${ec2}#Volumes:`]);
  expect(
    choices()
      .find('')
      .map(({ text }) => text),
  ).toContain('Lambda');
});

it('offers the page one is on by itself only where another is kept', () => {
  expect(values('')).not.toContain('page');
  expect(values('', undefined, 'home').slice(0, 3)).toEqual(['', 'page', 'service']);
  expect(choices(undefined, 'home').find('')[0]).toMatchObject({ text: 'Console home', note: 'your default' });
});

it('offers no page of another partition', () => {
  const china = landingChoices(english, 'aws-cn', ec2, undefined);
  expect(china.find('').map(({ value }) => value)).not.toContain(ec2);
  expect(china.find(ec2)).toEqual([]);
});

it('finds a service by its name, those first that begin so', () => {
  expect(values('lam')).toEqual(['https://console.aws.amazon.com/lambda/home']);
  expect(choices().find('s')[0]?.text).toMatch(/^S/);
  expect(values('nothing of the kind')).toEqual([]);
});

it('takes any console page by its address, without the session’s label', () => {
  const address = 'https://111122223333-abcd1234.us-east-1.console.aws.amazon.com/s3/buckets/logs?region=us-east-1';
  expect(values(address)).toEqual(['https://us-east-1.console.aws.amazon.com/s3/buckets/logs?region=us-east-1']);
  for (const other of ['https://example.com/s3', 'https://us-east-1.signin.aws.amazon.com/oauth?code=1'])
    expect(values(other), other).toEqual([]);
});

it('shows a page by its service’s name, else by its address, cut where that is long', () => {
  const { shown } = choices();
  expect(shown('https://console.aws.amazon.com/lambda/home')).toBe('Lambda');
  expect(shown(`${ec2}#Instances:`)).toBe('us-east-1/ec2/home#Instances:');
  expect(shown(`${ec2}#${'x'.repeat(500)}`)).toMatch(/^.{59}…$/);
  expect(shown('no address')).toBe('no address');
});
