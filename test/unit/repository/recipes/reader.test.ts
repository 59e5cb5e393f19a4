import { expect, it, vi } from 'vitest';
import type { Reader } from '@/core/import/readers.ts';

/** ARCHITECTURE's "A reader of another format", carried out: lines such as `@dev => 555566667777!Ops`. */
const readArrows: Reader = (document) => {
  const roles = document.lines.flatMap((line, at) => {
    const [, name, account, roleName] = /^@(\S{1,64}) => (\d{12})!(\w{1,64})$/.exec(line) ?? [];
    if (!document.isFree(at) || !name || !account || !roleName) return [];
    document.claim(at, at + 1);
    return [{ kind: 'iam', partition: 'aws', account, roleName, name, isChosen: true, line: at + 1 } as const];
  });
  return [{ roles, accounts: [], leftOut: [], part: 'other' }];
};

vi.doMock('@/core/import/readers.ts', async (original) => {
  const { readers } = await original<typeof import('@/core/import/readers.ts')>();
  return { readers: [readArrows, ...readers] };
});

const text = `Our roles:\n\n@dev => 555566667777!Ops\n@운영 => 555566667777!Admin\narn:aws:iam::666677778888:role/Audit\n`;

it('is read beside what the other readers find, and given on as config text', async () => {
  const { recognize } = await import('@/core/import/recognize.ts');
  const { readConfig } = await import('@/core/config/read-config.ts');
  const found = recognize(text);
  if (!('text' in found)) throw new Error(found.kind);
  expect(readConfig(found.text).roles).toMatchObject([
    { profile: 'dev', account: '555566667777', roleName: 'Ops' },
    { profile: '운영', account: '555566667777', roleName: 'Admin' },
    { account: '666677778888', roleName: 'Audit' },
  ]);
});

it('is reviewed, stored and exported like any other text', async () => {
  const { recognize } = await import('@/core/import/recognize.ts');
  const { libraryOver } = await import('../../platform/libraries.ts');
  const found = recognize(text);
  if (!('text' in found)) throw new Error(found.kind);
  const { add, listed } = libraryOver();
  await add(found.text);
  expect(listed()).toContain('config/dev');
});
