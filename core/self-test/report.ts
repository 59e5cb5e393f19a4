import { browserOf, systemOf } from '@/core/text/user-agent.ts';
import { observationsOf, unseen } from './observations.ts';
import type { SelfTest } from './self-test.ts';

interface About {
  /** Of the extension. */
  version: string;
  /** As the browser introduces itself. */
  userAgent: string;
  /** By kind of selectors: when the one that found something was seen; undefined: none did. */
  eras: Readonly<Record<string, string | undefined>>;
}

/**
 * A text to be sent to the makers by hand, in English: no account, no name, no alias, no address. It is made of names of our
 * own and of small numbers.
 */
export function selfTestReport(test: SelfTest, { version, userAgent, eras }: About): string {
  const { partition, mode, who, switched, readings, probe, next, ended } = test;
  return [
    `Rolecall ${/^[\d.]{1,20}$/.test(version) ? version : 'of an unknown version'} self-test`,
    `${browserOf(userAgent)}, ${systemOf(userAgent)}`,
    `page: ${partition ?? 'none of the console'}, ${mode ?? 'no session'}, ${who ?? 'nobody'}${switched ? ', switched' : ''}`,
    `next switch: ${next.rung ?? 'none'} (${next.reason})`,
    '',
    ...Object.entries(readings ?? {}).map(([fact, readers]) => `fact ${fact}: ${readers.join(', ') || 'not found'}`),
    ...Object.entries(eras).map(([kind, era]) => `selector ${kind}: ${era ?? 'none'}`),
    `metas: ${probe.metas.join(', ') || 'none'}`,
    `session data: ${[...probe.sessionKeys, ...(probe.otherSessionKeys > 0 ? [`${probe.otherSessionKeys} more`] : [])].join(', ') || 'none'}`,
    `cookies: ${probe.cookies.join(', ') || 'none'}`,
    '',
    ...observationsOf(test).map(({ question, answer }) => `observed ${question}: ${answer || 'not shown here'}`),
    ...unseen.map((question) => `not to be seen ${question}: please tell in words, if you know`),
    ...ended.map(
      ({ rung, outcomes }) =>
        `switches by ${rung}: ${Object.entries(outcomes)
          .map(([outcome, count]) => `${outcome} ${count}`)
          .join(', ')}`,
    ),
  ].join('\n');
}
