import type { SwitchRecord } from '@/core/history/switch-record.ts';
import { switchOutcomes } from '@/core/switching/outcome.ts';
import { rungs } from '@/core/switching/rungs.ts';
import type { Stage, States } from '../gallery.ts';
import { click, see, seeText, type } from '../hand.ts';
import { keep, now } from '../kept.ts';
import { wordsOf } from '../words.ts';
import { openSettings } from './settings-world.tsx';

const record = (n: number, more: Partial<SwitchRecord> = {}): SwitchRecord => ({
  at: now() - n * 5_400_000,
  kind: 'iam',
  partition: 'aws',
  account: '222233334444',
  roleName: 'Developer',
  profile: `acme-${n}`,
  organization: n % 3 ? 'acme-login' : '한빛-login',
  rung: 'native',
  outcome: 'done',
  ...more,
});

/** Every outcome, every way. */
const each = switchOutcomes.map((outcome, n) =>
  record(n, {
    outcome,
    rung: rungs[n % rungs.length] ?? 'link',
    ...(n % 2 && { from: '111122223333/alice', region: 'ap-northeast-2', color: 'c62828' }),
  }),
);

const longName = 'a-profile-whose-name-says-everything-that-there-is-to-say-of-it-'.repeat(2);

const show = (records: SwitchRecord[]) => async (stage: Stage) => {
  const kept = keep();
  await kept.history.restore(records);
  await openSettings(stage, 'history', kept);
};

export const states: States = {
  empty: show([]),
  'every outcome': show(each),
  many: show(Array.from({ length: 300 }, (_, n) => record(n))),
  'long names': show([
    record(0, {
      profile: longName,
      organization: longName,
      roleName: 'x'.repeat(64),
      from: `111122223333/${'y'.repeat(64)}`,
    }),
    record(1, {
      profile: '한빛소프트-클라우드플랫폼-운영계정-읽기전용-데이터분석팀',
      organization: '한빛소프트/클라우드플랫폼/운영',
    }),
    record(2, { profile: 'W'.repeat(120), account: 'a'.repeat(63) }),
  ]),
  'times ahead of the clock': show([record(-40), record(0), record(1)]),
  'nothing found': async (stage) => {
    await show(each)(stage);
    await type('.history-bar input', 'nothing has this');
    await seeText(wordsOf(stage.lang)('history_no_match'));
  },
  'one was removed': async (stage) => {
    await show(each)(stage);
    await click(wordsOf(stage.lang)('common_remove'), 'tbody tr');
    await see('.notice-bar .banner');
  },
  'one could not be repeated': async (stage) => {
    const kept = keep();
    await kept.history.restore(each);
    const repeat = async () => ({ state: 'failed', rung: 'native', outcome: 'silent', next: 'link' }) as const;
    await openSettings(stage, 'history', kept, { repeat });
    await click(wordsOf(stage.lang)('history_repeat'), 'tbody tr');
    await see('.notice-bar .banner');
  },
};
