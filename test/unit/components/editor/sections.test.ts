import { foldable } from '@codemirror/language';
import { EditorState, Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { foldSections, headerAbove } from '@/components/editor/fold-sections.ts';
import { sectionNames } from '@/components/editor/section-names.ts';

const lines = ['# head', '[profile a]', 'region = x', '', '  [sso-session corp]', 'sso_region = y', '[b]', '[a]'];
const doc = Text.of(lines);

describe('a section', () => {
  const state = EditorState.create({ doc, extensions: foldSections });
  const foldOf = (line: number) => {
    const { from, to } = state.doc.line(line);
    const range = foldable(state, from, to);
    return range && [state.doc.lineAt(range.from).number, state.doc.lineAt(range.to).number];
  };

  it.each<[number, number[] | null]>([
    [1, null],
    [2, [2, 3]],
    [3, null],
    [5, [5, 6]],
    [7, null],
  ])('that begins at line %i folds %j', (line, expected) => {
    expect(foldOf(line)).toEqual(expected);
  });

  it.each<[number, number | undefined]>([
    [1, undefined],
    [2, 2],
    [4, 2],
    [6, 5],
    [8, 8],
  ])('holds line %i below its header at %s', (line, expected) => {
    expect(headerAbove(doc, line)).toBe(expected);
  });
});

describe('the names of a text', () => {
  it('are those of its profiles and SSO sessions, each once', () => {
    expect(sectionNames(doc)).toEqual({ profiles: ['a', 'b'], ssoSessions: ['corp'] });
  });
});
