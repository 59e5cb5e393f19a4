import { foldable } from '@codemirror/language';
import { EditorState, Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { foldSections, headerAbove, sectionNames } from '@/components/editor/sections.ts';

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

  it.each<[number, string | undefined]>([
    [1, undefined],
    [2, 'a'],
    [4, 'a'],
    [6, 'corp'],
    [8, 'a'],
  ])('holds line %i below the header of %s', (line, expected) => {
    expect(headerAbove(doc, line)?.name).toBe(expected);
  });
});

describe('the names of a text', () => {
  it('are those of its profiles and SSO sessions, each once', () => {
    expect(sectionNames(doc)).toEqual({ profiles: ['a', 'b'], ssoSessions: ['corp'] });
  });
});
