import type { Facts } from '@/core/use/facts.ts';
import type { Draft, UseNote } from '@/core/use/use-text.ts';
import { assumeNotes, sessionArn } from './assume-texts.ts';
import { envBash, envBashJq, exportBash, unsetBash } from './env-bash.ts';
import { envCmd, exportCmd, factsForCmd, unsetCmd } from './env-cmd.ts';
import { envFish, exportFish, unsetFish } from './env-fish.ts';
import { envPowershell, exportPowershell, unsetPowershell } from './env-powershell.ts';

const shells = ['bash', 'fish', 'powershell', 'cmd'] as const;
const exports = { bash: exportBash, fish: exportFish, powershell: exportPowershell, cmd: exportCmd };
const unset = { bash: unsetBash, fish: unsetFish, powershell: unsetPowershell, cmd: unsetCmd };

/** The role's credentials in the environment, by `aws sts assume-role`, for each shell. */
export function environmentTexts(facts: Facts): Draft[] {
  const cmd = factsForCmd(facts);
  const draft = (id: string, language: Draft['language'], text: string, notes: UseNote[] = []): Draft => ({
    id,
    language,
    text,
    notes: [...assumeNotes(facts), ...notes],
    policies: ['trust-policy', 'allow-policy'],
    shows: sessionArn(facts),
  });
  return [
    draft('env-bash', 'bash', envBash(facts)),
    draft('env-bash-jq', 'bash', envBashJq(facts), ['needs-jq']),
    draft('env-fish', 'fish', envFish(facts)),
    draft('env-powershell', 'powershell', envPowershell(facts)),
    draft('env-cmd', 'cmd', envCmd(cmd.facts), cmd.isWhole ? [] : ['not-writable-here']),
  ];
}

/** The same by the profile, whatever it gets its credentials from. `ids`: a permission set has no other way. */
export const exportTexts = (facts: Facts, ids: 'env' | 'export'): Draft[] =>
  shells.map((shell) => {
    const { facts: own, isWhole } = shell === 'cmd' ? factsForCmd(facts) : { facts, isWhole: true };
    const notes: UseNote[] = [
      'has-profile',
      'needs-cli-with-export',
      ...(isWhole ? [] : (['not-writable-here'] as const)),
    ];
    return { id: `${ids}-${shell}`, language: shell, text: exports[shell](own), notes };
  });

/** Back to who one was. */
export const unsetTexts = (): Draft[] =>
  shells.map((shell) => ({ id: `unset-${shell}`, language: shell, text: unset[shell]() }));
