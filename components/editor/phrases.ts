import { EditorState, type Extension } from '@codemirror/state';
import type { MessageKey, Translate } from '@/components/kit/words.ts';

/** CodeMirror's own words, by the English ones that it asks with. `$`: a number of matches, or of a line. */
const phrases: Readonly<Record<string, MessageKey>> = {
  Find: 'editor_find',
  Replace: 'editor_replace_by',
  next: 'editor_next',
  previous: 'editor_previous',
  all: 'editor_all',
  'match case': 'editor_match_case',
  regexp: 'editor_regexp',
  'by word': 'editor_by_word',
  replace: 'editor_replace',
  'replace all': 'editor_replace_all',
  close: 'editor_close',
  'Go to line': 'editor_go_to_line',
  go: 'editor_go',
  'current match': 'editor_current_match',
  'on line': 'editor_on_line',
  'replaced match on line $': 'editor_replaced_on_line',
  'replaced $ matches': 'editor_replaced_matches',
  'Fold line': 'editor_fold',
  'Unfold line': 'editor_unfold',
  'Folded lines': 'editor_folded_lines',
  'Unfolded lines': 'editor_unfolded_lines',
  to: 'editor_to',
  'folded code': 'editor_folded',
  unfold: 'editor_unfold',
  Completions: 'editor_completions',
  'Control character': 'common_mark_hidden',
  'Selection deleted': 'editor_selection_deleted',
};

export const translatedPhrases = (t: Translate): Extension =>
  EditorState.phrases.of(Object.fromEntries(Object.entries(phrases).map(([phrase, key]) => [phrase, t(key, '$1')])));
