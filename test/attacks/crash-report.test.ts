import { describe, expect, it } from 'vitest';
import { type CrashFacts, crashReport } from '@/core/export/crash-report.ts';

/** None of these may be in a report, whatever is thrown. */
const secrets = ['quokkaprofile', '246813579135', 'wombatrole', 'numbatorg', 'bilbyportal', 'eu-isolated-9'];
const [name, account, role, organization, portal, region] = secrets as [string, string, string, string, string, string];

const ours = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const kept = {
  sources: { version: 1, data: [{ id: name, name: organization }] },
  [`text:${name}`]: { version: 1, data: `[profile ${name}]\nrole_arn = arn:aws:iam::${account}:role/${role}\n` },
  [`versions:${account}`]: { version: 1, data: [] },
  [`set-aside:own:${account}`]: { version: 246_813_579_135, data: role },
  [name]: portal,
  snapshot: { version: 5, names: `${name}\t${account}` },
  'snapshot:names:0': { stamp: role, text: region },
};

const facts: CrashFacts = {
  version: '1.2.3',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
  language: 'ko-KR',
  page: '/popup.html',
  errors: [],
  roles: 12,
  kept,
};

const withStack = (error: Error, stack: string) => Object.assign(error, { stack });

class NamedByUser extends Error {
  override name = name;
}
const throwing = {
  get name(): string {
    throw new Error(name);
  },
  get message(): string {
    throw new Error(name);
  },
};

const thrown: [string, unknown][] = [
  ['an error whose message has a name', new Error(`No role ${name} in ${account}`)],
  ['an error of a name that is none of the standards', new NamedByUser(name)],
  ['an error whose cause has a name', new Error('x', { cause: new Error(name) })],
  ['several in one', new AggregateError([new Error(name)], role)],
  ['a string', `${name} ${account}`],
  ['a symbol', Symbol(name)],
  ['an object that says more', { name, message: role, stack: `${portal}\n${region}`, toString: () => organization }],
  ['an object that throws when it is looked at', throwing],
  ['nothing', undefined],
  ['null', null],
  ['a number', Number(account)],
  [
    'a stack with addresses of pages',
    withStack(new Error('x'), `Error: x\n    at f (https://${portal}.awsapps.com/start/${name}.js:1:2)`),
  ],
  [
    'a stack whose functions are called as data',
    withStack(new TypeError('x'), `TypeError: x\n    at Object.${name} (${ours}/chunks/page-B03yT8OD.js:1:2)`),
  ],
  [
    'a message that passes for a line of the stack',
    withStack(
      new Error(`x\n    at f (${ours}/chunks/${name}-B03yT8OD.js:1:2)`),
      `Error: x\n    at f (${ours}/chunks/${name}-B03yT8OD.js:1:2)\n    at g (${ours}/chunks/page-B03yT8OD.js:3:4)`,
    ),
  ],
  [
    'a script of ours that is none',
    withStack(new Error('x'), `Error: x\n    at f (${ours}/${name}.js:1:2)\n    at ${ours}/${account}/page.js:1:2`),
  ],
  ['a very long stack', withStack(new Error('x'), `${`${name}\n`.repeat(100_000)}`)],
];

describe('a report of a crash holds none of the user’s words', () => {
  it.each(thrown)('where there was thrown: %s', (_, error) => {
    const report = crashReport({ ...facts, errors: [error, error] });
    for (const secret of secrets) expect(report).not.toContain(secret);
    expect(report).not.toMatch(/\d{12}|https?:/);
  });

  it('where the browser or the page gives odd answers', () => {
    const report = crashReport({
      ...facts,
      version: name,
      userAgent: `${name} (${account})`,
      language: role,
      page: `/${organization}`,
      kept: undefined,
      roles: undefined,
    });
    expect(report.split('\n')).toEqual([
      'Rolecall unknown',
      'another browser, another system, unknown',
      'page unknown',
      'roles unreadable',
      'stored: unreadable',
    ]);
  });
});

describe('a report of a crash tells', () => {
  it('where in our own code it was, in Chromium and Firefox', () => {
    const v8 = withStack(
      new TypeError('x'),
      `TypeError: x\n    at f (${ours}/chunks/popup-DuMO-SIg.js:1:20)\n    at ${ours}/crash.js:2:30`,
    );
    const firefox = withStack(new RangeError('x'), `f@moz-extension://a-b-c/chunks/page-B03yT8OD.js:3:40\n@x:1:1`);
    expect(
      crashReport({ ...facts, kept: {}, errors: [v8, firefox, 'text'] })
        .split('\n')
        .slice(4),
    ).toEqual([
      'TypeError',
      '  /chunks/popup-DuMO-SIg.js:1:20',
      '  /crash.js:2:30',
      'RangeError',
      '  /chunks/page-B03yT8OD.js:3:40',
      'thrown: string',
    ]);
  });

  it('how much is stored, by kind, in round figures', () => {
    expect(crashReport(facts).split('\n')).toEqual([
      'Rolecall 1.2.3',
      'Chrome/143, Linux, ko-KR',
      'page /popup.html',
      'roles 12',
      'stored another: 1, ≤ 16, no version',
      'stored set-aside: 1, ≤ 64, no version',
      'stored snapshot: 2, ≤ 128, version 5 no version',
      'stored sources: 1, ≤ 64, version 1',
      'stored text: 1, ≤ 128, version 1',
      'stored versions: 1, ≤ 32, version 1',
    ]);
  });
});
