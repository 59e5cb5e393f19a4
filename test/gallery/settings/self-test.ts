import { checkedProbe, type TokenKind } from '@/core/self-test/probe.ts';
import { selfTestReport } from '@/core/self-test/report.ts';
import { selfTest } from '@/core/self-test/self-test.ts';
import type { PageFacts } from '@/core/session/session.ts';
import type { Tested } from '@/platform/switching/self-test.ts';
import type { Stage, States } from '../gallery.ts';
import { see } from '../hand.ts';
import { keep } from '../kept.ts';
import { openSettings } from './settings-world.tsx';

const tab = { id: 1, title: 'Console Home | Console Home | us-east-1' };
const eras = {
  accountLabel: '2025-10',
  accountTitle: '2025-07',
  displayName: '2025-10',
  color: undefined,
  exit: undefined,
};
const about = { version: '1.2.3', userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0', eras };

function tested(facts: PageFacts, token: TokenKind, probe: unknown): Tested {
  const test = selfTest({ facts, probe: checkedProbe(probe), token }, []);
  return { ...test, eras, report: selfTestReport(test, about) };
}

const multiSession = tested(
  {
    url: 'https://111122223333-abcd1234.us-east-1.console.aws.amazon.com/console/home',
    sessionData: JSON.stringify({
      ...{ prismModeEnabled: true, sessionDifferentiator: '111122223333-abcd1234' },
      ...{ signInEndpoint: 'us-east-1.signin.aws.amazon.com', sessionARN: 'arn:aws:iam::111122223333:user/alice' },
    }),
    accountLabel: 'alice (1111-2222-3333)',
    accountTitle: 'alice @ acme-login',
  },
  'string',
  {
    metas: ['awsc-session-data'],
    sessionKeys: ['prismModeEnabled boolean', 'sessionARN string'],
    roleHistory: { roles: 5, characters: 22, bytes: 66 },
  },
);
const nothing = tested({ url: 'https://us-east-1.console.aws.amazon.com/console/home' }, 'none', null);

const found = (result: Tested) => async (stage: Stage) => {
  await openSettings(stage, 'self-test', keep(), { selfTest: { tabs: async () => [tab], run: async () => result } });
  await see('.self-test-report');
};

export const states: States = {
  'no console tab is open': async (stage) => openSettings(stage, 'self-test', keep()),
  'a multi-session page': found(multiSession),
  'a page of which nothing can be read': found(nothing),
  'a page that takes long': async (stage) => {
    const selfTest = { tabs: async () => [tab], run: () => new Promise<never>(() => {}) };
    await openSettings(stage, 'self-test', keep(), { selfTest });
    await see('.self-test-section-bar select');
  },
};
