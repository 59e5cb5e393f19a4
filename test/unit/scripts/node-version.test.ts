import { expect, it } from 'vitest';
import { checkNodeVersion } from '@/scripts/lib/node-version.mjs';

it.each(['18.20.8', '20.18.3'])('refuses Node %s, saying what to install', (version) => {
  expect(() => checkNodeVersion(version)).toThrow(/^Node [\d.]+ is too old .* install Node 20\.19 or newer/);
});

it.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('takes Node %s', (version) => {
  expect(() => checkNodeVersion(version)).not.toThrow();
});
