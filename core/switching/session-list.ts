import { differentiatorPattern } from '@/core/aws/console-url.ts';
import { partitionOfSignInHost } from '@/core/aws/partitions.ts';
import { regionIn } from '@/core/aws/regions.ts';
import { textAt } from '@/core/session/page-json.ts';
import { principalOfArn } from '@/core/session/principal.ts';
import type { Session } from '@/core/session/session.ts';
import { dropUndefined } from '@/core/session/session-data.ts';
import { isRecord, parseJson } from '@/core/text/json.ts';
import { consoleHome } from './landing/redirect-url.ts';
import { sessionPage } from './landing/session-page.ts';

/** Where a sign-in host lists the sessions of the browser that asks. Known from one tool alone, without documentation. */
export const sessionListUrl = (signInHost: string): string => `https://${signInHost}/sessions/v1/list`;

/** Longest answer that is read, in UTF-16 units, and how many sessions of it: AWS allows five. */
export const longestList = 65_536;
const most = 20;

/**
 * The sessions of a sign-in host's list, each as one of its tabs would show it, with the console home as its page. Undefined: it is
 * no such list. An entry without a session's label is left out; one that names nobody has an `unknown` principal in the account
 * that the label begins with. Never throws.
 */
export function readSessionList(text: string, signInHost: string): Session[] | undefined {
  const partition = partitionOfSignInHost(signInHost);
  const answer = text.length > longestList ? undefined : parseJson(text);
  if (partition === undefined || !isRecord(answer) || !Array.isArray(answer.sessions)) return undefined;
  const region = regionIn(partition, signInHost.split('.')[0]);
  return answer.sessions
    .slice(0, most)
    .filter(isRecord)
    .flatMap((entry): Session[] => {
      const differentiator = textAt(entry, 'differentiator') ?? '';
      const url = sessionPage(consoleHome(partition, region), differentiator);
      if (!differentiatorPattern.test(differentiator) || url === undefined) return [];
      const account = differentiator.slice(0, 12);
      const named = principalOfArn(textAt(entry, 'principal_arn') ?? '', partition);
      const current = named?.account === account ? named : { kind: 'unknown' as const, account, name: '' };
      const accountAlias = textAt(entry, 'account_alias');
      return [
        {
          partition,
          mode: 'multi-session',
          current,
          switched: false,
          region,
          signInHost,
          differentiator,
          url,
          ...dropUndefined({ accountAlias }),
        },
      ];
    });
}
