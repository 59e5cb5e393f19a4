import { expect, it } from 'vitest';
import { parseConsoleUrl } from '@/core/aws/console-url.ts';
import { partitionIds } from '@/core/aws/partition-ids.ts';
import { consoleServices } from '@/core/switching/landing/console-services.ts';
import { isSafeDestination } from '@/core/switching/landing/destination.ts';

it.each(partitionIds)(
  'every service of %s has a page of its own in its console, where a switch may land',
  (partition) => {
    const services = consoleServices(partition);
    expect(services.length).toBeGreaterThan(50);
    expect(new Set(services.map(({ page }) => page)).size).toBe(services.length);
    for (const { name, page } of services) {
      expect(parseConsoleUrl(page)?.partition, name).toBe(partition);
      expect(isSafeDestination(page), name).toBe(true);
    }
  },
);

it('has them by name', () => {
  const names = consoleServices('aws').map(({ name }) => name);
  expect(names).toContain('Lambda');
  expect(names).toContain('VPC');
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});
