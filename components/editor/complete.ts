import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  completionKeymap,
  pickedCompletion,
  selectedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import type { EditorView, KeyBinding } from '@codemirror/view';
import { parseContainerColor } from '@/core/text/css-color.ts';
import { headerAbove, sectionNames } from './sections.ts';
import { placeIn, suggestionsFor } from './suggestions.ts';
import { swatchElement } from './swatch.ts';

/** Suggests keys with their dialect, and values where the text or AWS has a list of them; colors show themselves. */
export const completeConfig = autocompletion({
  override: [suggest],
  defaultKeymap: false,
  icons: false,
  addToOptions: [{ position: 20, render: swatchOf }],
});

/** Enter takes the suggestion, but where it has been typed to its end: then a new line is meant. */
export const completionKeys: readonly KeyBinding[] = [{ key: 'Enter', run: closeWhereTyped }, ...completionKeymap];

function closeWhereTyped(view: EditorView): boolean {
  const { doc, selection } = view.state;
  const label = selectedCompletion(view.state)?.label;
  const typed = label && doc.sliceString(selection.main.head - label.length, selection.main.head) === label;
  if (typed) closeCompletion(view);
  // Not the last word on this key in any case.
  return false;
}

function suggest({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const line = state.doc.lineAt(pos);
  const place = placeIn(line.text.slice(0, pos - line.from));
  if (place === undefined) return null;
  const from = line.from + place.from;
  // On a blank line a list that nobody asked for would only be in the way of Enter.
  if (place.at === 'key' && from === pos && !explicit) return null;
  const options = suggestionsFor(place.at, sectionNames(state.doc), isSsoSession(state, line.number));
  return place.at === 'key'
    ? { from, options: options.map((option) => ({ ...option, apply: applyKey })), validFor: /^\w*$/ }
    : { from, options, validFor: /^[^#;]*$/ };
}

function isSsoSession({ doc }: EditorState, line: number): boolean {
  return headerAbove(doc, line)?.kind === 'sso-session';
}

/** The key with its `=`, and the suggestions for its value at once. */
function applyKey(view: EditorView, completion: Completion, from: number, to: number): void {
  const rest = view.state.doc.lineAt(to);
  const insert = rest.text.slice(to - rest.from).trim() === '' ? `${completion.label} = ` : completion.label;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    annotations: pickedCompletion.of(completion),
    userEvent: 'input.complete',
  });
  startCompletion(view);
}

function swatchOf({ label, type }: Completion): Node | null {
  const color = type === 'color' ? parseContainerColor(label) : undefined;
  return color === undefined ? null : swatchElement(color);
}
