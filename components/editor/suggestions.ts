import type { Completion } from '@codemirror/autocomplete';
import { linkPalette } from '@/core/aws/link-colors.ts';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import { regionsOf } from '@/core/aws/regions.ts';
import { knownKeys, type ValueKind } from '@/core/config/document/known-keys.ts';
import { containerColors } from '@/core/text/css-color.ts';
import { cssColors } from '@/core/text/css-color-names.ts';
import type { SectionNames } from './sections.ts';

/** What is at the cursor, from the line before it, and where it begins. */
export interface Place {
  at: 'key' | Exclude<ValueKind, 'text' | 'arn'>;
  from: number;
}

const setting = /^\s*([\w-]+)\s*[=:]\s*/;

/** `before`: the line up to the cursor. Undefined: nothing can be suggested here. */
export function placeIn(before: string): Place | undefined {
  const [start, key] = setting.exec(before) ?? [];
  if (start === undefined || key === undefined) {
    return /^\s*[a-z_]*$/i.test(before) ? { at: 'key', from: before.length - before.trimStart().length } : undefined;
  }
  const value = knownKeys.get(key.toLowerCase())?.value ?? 'text';
  return value === 'text' || value === 'arn' ? undefined : { at: value, from: start.length };
}

/** What can be typed there. `inSsoSession`: the section is an `[sso-session]`, which has its own keys. */
export function suggestionsFor(at: Place['at'], names: SectionNames, inSsoSession: boolean): Completion[] {
  switch (at) {
    case 'key':
      return keySuggestions(inSsoSession);
    case 'region':
      return labeled(partitionIds.flatMap(regionsOf), 'constant');
    case 'profile':
      return labeled(names.profiles, 'class');
    case 'sso-session':
      return labeled(names.ssoSessions, 'class');
    case 'partition':
      return labeled(partitionIds, 'constant');
    case 'boolean':
      return labeled(['true', 'false'], 'constant');
    case 'color':
      // The five that AWS's own links can carry come first.
      return [...labeled(linkPalette, 'color', 2), ...labeled([...cssColors.keys()], 'color')];
    case 'container-color':
      return labeled([...containerColors.keys()], 'color');
  }
}

function keySuggestions(inSsoSession: boolean): Completion[] {
  const fitting = [...knownKeys].filter(([, { ssoSession }]) => (inSsoSession ? ssoSession : ssoSession !== 'only'));
  return fitting.map(([label, { dialect }]) => ({ label, type: 'property', detail: dialect }));
}

const labeled = (labels: readonly string[], type: string, boost = 0): Completion[] =>
  labels.map((label) => ({ label, type, boost }));
