import { describe, expect, it } from 'vitest';
import { layOut } from '@/components/picker/list/layout.ts';
import { extended, type Marks, marksIn, rowsUnder, toggled } from '@/components/picker/list/marks.ts';
import type { ListSetup } from '@/core/catalog/list-setup.ts';
import type { CatalogView } from '@/core/catalog/snapshot/catalog-view.ts';
import { allSections, foundSections } from '@/core/list/sections.ts';
import { role, viewOf } from '../../../core/catalog/catalogs.ts';

const view = viewOf([
  role('web', { organization: 'Acme' }),
  role('api', { organization: 'Acme' }),
  role('etl', { organization: 'Acme/Data' }),
  role('lab', { organization: 'Acme//Lab' }),
  role('bi', { organization: 'Globex' }),
]);
const rowsOf = (marks: Marks | undefined) => [...(marks?.rows ?? [])].sort();
const sectionsOf = (setup: Partial<ListSetup> = {}, of: CatalogView = view) =>
  allSections(of, { pins: [], recents: [], collapsed: new Set(), ...setup });

describe('marking', () => {
  it('adds to what is marked, and takes away what all is', () => {
    const one = toggled(undefined, view, [0]);
    const three = toggled(one, view, [0, 1, 2]);
    expect([rowsOf(one), rowsOf(three)]).toEqual([[0], [0, 1, 2]]);
    expect(rowsOf(toggled(three, view, [1]))).toEqual([0, 2]);
    expect(toggled(three, view, [0, 1, 2])).toBeUndefined();
  });
});

describe('Shift with an arrow', () => {
  const layout = layOut(sectionsOf());
  /** From a row, by these steps: what is marked, and the active row. */
  const walk = (active: number, steps: (1 | -1)[], marks: Marks | undefined = undefined, moves = 7) =>
    steps.reduce(
      (at, by) => {
        const next = extended(at.marks, view, { layout, active: at.position, moves: at.moves }, by);
        return { ...next, moves: at.moves + 1 };
      },
      { marks, position: active, moves },
    );

  it.each<[string, number, (1 | -1)[], number[], number]>([
    ['the active row and the next', 1, [1], [1, 2], 2],
    ['the active row and the one before', 1, [-1], [0, 1], 0],
    ['row after row', 0, [1, 1, 1], [0, 1, 2, 3], 3],
    ['and unmarks on the way back', 0, [1, 1, -1], [0, 1], 1],
    ['and goes on on the other side', 2, [1, -1, -1], [1, 2], 1],
    ['not past the end', 4, [1], [4], 4],
    ['the first row from what stands above the rows', -1, [1], [0], 0],
  ])('marks %s', (_, active, steps, rows, position) => {
    const walked = walk(active, steps);
    expect([rowsOf(walked.marks), walked.position]).toEqual([rows, position]);
  });

  it('leaves what was marked before, also on the way back', () => {
    const before = toggled(undefined, view, [1, 4]);
    expect(rowsOf(walk(0, [1, 1, -1, -1], before).marks)).toEqual([0, 1, 4]);
  });

  it('begins anew after another move', () => {
    const { marks, moves } = walk(0, [1]);
    expect(rowsOf(walk(4, [-1], marks, moves + 1).marks)).toEqual([0, 1, 3, 4]);
  });
});

describe('what is under a heading', () => {
  const under = (name: string, sections = sectionsOf()) => rowsUnder(view, sections.find((one) => one.name === name)!);

  it.each([
    ['its roles and those of the organizations within', 'Acme', [0, 1, 2]],
    ['its roles alone within another', 'Acme/Data', [2]],
    ['no others whose name begins like it', 'Acme//Lab', [3]],
  ])('is %s', (_, name, rows) => {
    expect(under(name)).toEqual(rows);
  });

  it('is the same where it is collapsed', () => {
    expect(under('Acme', sectionsOf({ collapsed: new Set(['Acme']) }))).toEqual([0, 1, 2]);
  });

  it('is what a search found of it', () => {
    expect(under('Acme', foundSections(view, [{ organization: 0, roles: [1] }]))).toEqual([1]);
  });

  it('is what is pinned', () => {
    expect(under('', sectionsOf({ pins: [4, 0] }))).toEqual([4, 0]);
  });
});

describe('a list that was read again', () => {
  it('has the same roles marked, wherever they are', () => {
    const marks = toggled(undefined, view, [1, 4])!;
    const after = viewOf([
      role('new', { organization: 'Aaa' }),
      role('bi', { organization: 'Globex', color: 'ff0000' }),
      role('api', { organization: 'Acme' }),
    ]);
    const profiles = rowsOf(marksIn(marks, after)).map((row) => after.role(row).profile);
    expect(profiles).toEqual(['bi', 'api']);
    expect(marksIn(marks, view)).toBe(marks);
  });

  it('has none marked whose roles are gone, nor another role under their name', () => {
    const marks = toggled(undefined, view, [1])!;
    expect(marksIn(marks, viewOf([role('api', { organization: 'Acme', account: '999900001111' })]))).toBeUndefined();
  });
});

it('marks an organization of a hundred thousand, and finds each of them again', () => {
  const many = viewOf(
    Array.from({ length: 100_000 }, (_, n) =>
      role(`r${n}`, { organization: 'Big', account: String(100_000_000_000 + n) }),
    ),
  );
  const [section] = sectionsOf({}, many);
  const marks = toggled(undefined, many, rowsUnder(many, section!));
  expect(marks?.rows.size).toBe(100_000);
  expect(toggled(marks, many, rowsUnder(many, section!))).toBeUndefined();
});
