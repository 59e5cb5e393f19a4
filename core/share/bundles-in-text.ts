import { listingKey } from '@/core/catalog/listing-key.ts';
import { findPayloads, wrap } from '@/core/text/bundle-payloads.ts';
import { bundleOf } from './bundle.ts';
import { withoutPutIn } from './put-in-letters.ts';
import { type Bundle, mostRoles } from './read-unpacked.ts';
import type { Shared } from './shared.ts';

/** All bundles of a text as one: each profile of each role once, as the first one has it. */
export interface TextBundles extends Shared {
  /** The text without their links. Those of which nothing could be read stay: their first role is in the link. */
  rest: string;
}

/** A link that goes on to the end of what is looked at, over the ends of lines that a mail program put into it. */
const linkBefore = new RegExp(`https?:\\/\\/[^\\s<>"']*(?:${wrap}(?!https?:)[^\\s<>"']+)*$`, 'i');
const longestBefore = 4000;
/** So many are found in a text. */
const mostLinks = 100;

/** Reads every link with roles in its fragment that stands in a text, in whatever is around it. Undefined: there is none. */
export function bundlesInText(written: string): TextBundles | undefined {
  const text = withoutPutIn(written);
  const found = findPayloads(text);
  if (found.length === 0) return undefined;
  const seen = new Map<string, Bundle>();
  const roles = new Map<string, Bundle['roles'][number]>();
  const problems = new Map<string, Bundle['problems'][number]>();
  const rest: string[] = [];
  const more = found.length < mostLinks ? [] : findPayloads(text.slice(found.at(-1)?.end));
  if (more.length > 0) problems.set('links', { code: 'too-many-links' });
  let done = 0;
  for (const { payload, start, end } of found) {
    if (roles.size >= mostRoles) {
      problems.set('', { code: 'too-many-roles' });
      break;
    }
    const bundle = seen.get(payload) ?? bundleOf(payload);
    seen.set(payload, bundle);
    for (const role of bundle.roles) {
      const key = listingKey(role);
      if (!roles.has(key)) roles.set(key, { ...role, line: roles.size + 1 });
    }
    for (const problem of bundle.problems) problems.set(JSON.stringify(problem), problem);
    if (bundle.roles.length === 0) continue;
    const before = text.slice(Math.max(done, start - longestBefore), start);
    rest.push(text.slice(done, start - (linkBefore.exec(before)?.[0].length ?? 0)));
    done = end;
  }
  rest.push(text.slice(done));
  return { roles: [...roles.values()], problems: [...problems.values()], count: seen.size, rest: rest.join('') };
}
