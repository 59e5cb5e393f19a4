import { describe, expect, it } from 'vitest';
import { readConfig } from '@/core/config/read-config.ts';
import { recognize } from '@/core/import/recognize.ts';
import { shortlyTold } from './told.ts';

const eu = 'https://eu-acme.awsapps.com/start';
const us = 'https://us-acme.awsapps.com/start';
const table = (account: string, set: string) =>
  `| Account | ID | Permission set |\n|--|--|--|\n| shop | ${account} | ${set} |\n`;
const [first, second] = [table('111122223333', 'ReadOnly'), table('444455556666', 'Admin')];

function readingOf(text: string) {
  const found = recognize(text);
  const roles = readConfig('text' in found ? found.text : '').roles;
  const list = found.kind === 'accounts' ? found.list : 'rest' in found ? found.rest : undefined;
  return {
    sets: roles.map(({ account, startUrl }) => `${account} ${startUrl}`),
    asked: list?.withoutPortal.map(({ account }) => account) ?? [],
  };
}

describe('each of several portals is that of its part of the text', () => {
  const both = { sets: [`111122223333 ${eu}`, `444455556666 ${us}`], asked: [] };
  it.each([
    ['in the headings', `## EU (${eu})\n${first}\n## US (${us})\n${second}`],
    ['as the headings', `### [EU portal](${eu})\n${first}\n### [US portal](${us})\n${second}`],
    ['below the headings', `## EU\n${eu}\n\n${first}\n## US\n${us}\n\n${second}`],
    ['with headings between', `## EU (${eu})\n### Prod\n${first}\n## US (${us})\n### Prod\n${second}`],
    ['in lines above the tables', `EU portal: ${eu}\n\n${first}\nUS portal: ${us}\n\n${second}`],
    ['in headings of HTML', html(eu, us)],
  ])('%s', (_, text) => expect(readingOf(text)).toEqual(both));

  const none = { sets: [], asked: ['111122223333', '444455556666'] };
  it.each([
    ['two above both tables', `Old portal: ${us}\nNew portal: ${eu}\n\n${first}\n${second}`],
    ['one above and one below', `${first}\nPortal: ${eu}\n\n${second}\nPortal: ${us}\n`],
    ['two in one part', `## Both\n${eu}\n${us}\n\n${first}\n${second}`],
  ])('none is taken where it may be another’s: %s', (_, text) => expect(readingOf(text)).toEqual(none));

  it('a part without one is asked for, beside parts with theirs', () => {
    const text = `## EU (${eu})\n${first}\n## US (${us})\n${second}\n## Lab\n${table('777788889999', 'Look')}`;
    expect(readingOf(text)).toEqual({ ...both, asked: ['777788889999'] });
  });
});

function html(one: string, other: string): string {
  const tableOf = (id: string) => `<table><tr><th>Account<th>Permission set<tr><td>${id}<td>Admin</table>`;
  return `<h2><a href="${one}">EU</a></h2>${tableOf('111122223333')}<h2><a href="${other}">US</a></h2>${tableOf('444455556666')}`;
}

describe('a partition that words name', () => {
  const roles = '| Account | ID | Role |\n|--|--|--|\n| shop | 111122223333 | Look |\n';
  const partitionsOf = (text: string) => {
    const found = recognize(text);
    return {
      partitions: readConfig('text' in found ? found.text : '').roles.map(({ partition }) => partition),
      notes: 'notes' in found ? found.notes?.map((note) => ('named' in note ? note.named : note.code)) : undefined,
    };
  };
  it.each([
    ['of the accounts’ column', roles.replace('ID', 'GovCloud account ID'), 'aws-us-gov'],
    ['in the heading', `## AWS China\n${roles}`, 'aws-cn'],
    ['in the heading around the nearest', `## GovCloud\n### Prod\n${roles}`, 'aws-us-gov'],
    ['in the sentence', 'Switch to account 111122223333 role Look in AWS GovCloud (US).', 'aws-us-gov'],
  ])('is taken %s', (_, text, partition) =>
    expect(partitionsOf(text)).toEqual({ partitions: [partition], notes: undefined }),
  );

  it.each([
    [`Console: https://console.amazonaws-us-gov.com/\n\n${roles}`, 'aws-us-gov'],
    [`${roles}\nAll of it is in AWS China.\n`, 'aws-cn'],
  ])('is told elsewhere: %s', (text, named) =>
    expect(partitionsOf(text)).toEqual({ partitions: ['aws'], notes: [named] }),
  );

  it('of one role on a line is not that of another one there', () => {
    const text =
      '[{"account":"111122223333","role":"A1"},{"account":"444455556666","role":"B1","region":"us-gov-west-1"}]';
    expect(partitionsOf(text).partitions).toEqual(['aws', 'aws-us-gov']);
    expect(shortlyTold(text).roles).toHaveLength(2);
  });
});

describe('a company’s own address of its portal', () => {
  const company = 'https://aws.acme.example/start';
  it.each([
    [`SSO start URL: ${company}\n\n${first}`],
    [`sso_start_url = ${company}/\n${first}`],
    [`시작 URL: ${company}\n\n${first}`],
    [`See https://wiki.acme.example/start\nStart URL – <${company}>\n\n${first}`],
  ])('is that of the text where a label says so: %s', (text) => {
    expect(readingOf(text)).toEqual({ sets: [`111122223333 ${company}`], asked: [] });
  });

  it.each([
    [`See ${company} for help.\n\n${first}`],
    [`Start URL: https://eu-acme.awsapps.com.evil.example/start\n\n${first}`],
    [`Start URL: https://127.0.0.1/start\n\n${first}`],
  ])('is asked for where nothing says so, or it is made to look like AWS’s: %s', (text) => {
    expect(readingOf(text)).toEqual({ sets: [], asked: ['111122223333'] });
  });

  it('gives way to AWS’s own address', () => {
    expect(readingOf(`Start URL: ${eu}\nOld start URL: ${company}\n\n${first}`).sets).toEqual([`111122223333 ${eu}`]);
  });
});
