import { describe, expect, it } from 'vitest';

/** Modules and names that are used from outside of this repository, too: neither moves. */
const contracts: Record<string, string[]> = {
  'core/config/read-config.ts': ['readConfig'],
  'core/switching/link.ts': ['switchRoleLink', 'parseSwitchRoleLink'],
  'core/config/secrets.ts': ['withoutSecrets'],
  'core/import/recognize.ts': ['recognize'],
  'core/use/texts-for.ts': ['textsFor'],
  'core/share/bundle.ts': ['writeBundle', 'readBundle'],
};

const modules = import.meta.glob('/core/**/*.ts');

describe('what is used from outside stays where it is', () => {
  it.each(Object.entries(contracts))('%s', async (path, names) => {
    const found = (await modules[`/${path}`]?.()) as Record<string, unknown>;
    for (const name of names) expect(found?.[name], name).toBeTypeOf('function');
  });
});
