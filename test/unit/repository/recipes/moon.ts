import { vi } from 'vitest';
import type { Partition } from '@/core/aws/partition-table.ts';
import { enterWords } from './words.ts';

const moon: Partition = {
  consoleDomain: 'console.aws-moon.example',
  extraConsoleHosts: ['health.aws-moon.example'],
  signInDomains: ['signin.aws-moon.example'],
  signIn: 'regional',
  portalHosts: ['*.{region}.portal.aws-moon.example'],
  portalApi: 'portal.sso.{region}.aws-moon.example',
  defaultRegion: 'moon-sea-1',
  regions: 'moon-sea-1 moon-crater-1',
  regionPrefix: 'moon-',
};

/** Carries out ARCHITECTURE's "A partition" with a made-up one. What is imported after it, has it. */
export function enterMoon(): void {
  vi.doMock('@/core/aws/partition-ids.ts', async (original) => {
    const { partitionIds } = await original<typeof import('@/core/aws/partition-ids.ts')>();
    const ids = [...partitionIds, 'aws-moon'];
    return { partitionIds: ids, partitionOf: (name: string) => ids.find((id) => id === name) };
  });
  vi.doMock('@/core/aws/partition-table.ts', async (original) => {
    const { partitions } = await original<typeof import('@/core/aws/partition-table.ts')>();
    return { partitions: { ...partitions, 'aws-moon': moon } };
  });
  enterWords({ partition_aws_moon: 'The Moon' });
}

export const moonArn = 'arn:aws-moon:iam::555566667777:role/team/Ops';
export const moonText = `[profile 운영]\nrole_arn = ${moonArn}\n`;
