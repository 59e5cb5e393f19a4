import { describe, expect, it } from 'vitest';
import { organizationTree } from '@/core/catalog/organization-tree.ts';

/** Organizations with one role each, drawn as an outline: `path (organization) total`. */
const outline = (...names: string[]) =>
  organizationTree(names.map((name) => ({ name, count: 1 }))).map(
    ({ path, organization, depth, total }) => `${'  '.repeat(depth)}${path} (${organization ?? '-'}) ${total}`,
  );

describe('organizationTree', () => {
  it.each<[string, string[], string[]]>([
    ['keeps organizations without slashes in their order', ['b', 'a'], ['b (0) 1', 'a (1) 1']],
    ['is empty without any', [], []],
    ['puts two of one whole under it', ['A/x', 'A/y'], ['A (-) 2', '  A/x (0) 1', '  A/y (1) 1']],
    ['makes no heading for a single one', ['A/x', 'B'], ['A/x (0) 1', 'B (1) 1']],
    ['puts one under an organization', ['A', 'A/x'], ['A (0) 2', '  A/x (1) 1']],
    ['brings together what stands apart', ['A/x', 'B', 'A'], ['A (2) 2', '  A/x (0) 1', 'B (1) 1']],
    [
      'goes deeper',
      ['A/x/1', 'A/x/2', 'A/y'],
      ['A (-) 3', '  A/x (-) 2', '    A/x/1 (0) 1', '    A/x/2 (1) 1', '  A/y (2) 1'],
    ],
    ['skips what has only one within', ['A/x/1', 'A/x/2'], ['A/x (-) 2', '  A/x/1 (0) 1', '  A/x/2 (1) 1']],
    [
      'takes an address for a name',
      ['https://a.example/start', 'https:'],
      ['https://a.example/start (0) 1', 'https: (1) 1'],
    ],
    ['takes blank parts for a name', ['A/', '/A', 'A/ /x'], ['A/ (0) 1', '/A (1) 1', 'A/ /x (2) 1']],
    [
      'takes a name that is made of slashes for a name',
      ['a/a/a/a/a/a/a/a/a/a', 'a'],
      ['a/a/a/a/a/a/a/a/a/a (0) 1', 'a (1) 1'],
    ],
  ])('%s', (_, names, expected) => {
    expect(outline(...names)).toEqual(expected);
  });
});
