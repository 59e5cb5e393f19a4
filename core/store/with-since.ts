import { isRecord } from '@/core/text/json.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What was there before something took its place, with what came after that: `wrote` is what took its place, `now` what came
 * of it. In lists, new entries come first. What was taken away since stays away. Of anything else, `before`.
 */
export function withSince(before: unknown, wrote: unknown, now: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(wrote) && Array.isArray(now)) return listSince(before, wrote, now);
  if (isRecord(before) && isRecord(wrote) && isRecord(now)) return recordSince(before, wrote, now);
  return before;
}

function listSince(before: unknown[], wrote: unknown[], now: unknown[]): unknown[] {
  const [was, put, is] = [before, wrote, now].map((list) => new Set(list.map((entry) => JSON.stringify(entry))));
  return [
    ...now.filter((entry) => !put!.has(JSON.stringify(entry)) && !was!.has(JSON.stringify(entry))),
    ...before.filter((entry) => !put!.has(JSON.stringify(entry)) || is!.has(JSON.stringify(entry))),
  ];
}

type Fields = Record<string, unknown>;

function recordSince(before: Fields, wrote: Fields, now: Fields): Fields {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  const of = (fields: Fields, name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined);
  const entries = [...names].map((name) => {
    const isSince = !same(of(wrote, name), of(now, name));
    return [name, of(isSince ? now : before, name)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
