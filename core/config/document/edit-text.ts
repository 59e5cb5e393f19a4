/** A range of a text and its replacement. `start` = `end`: an insertion. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with these changes, which do not overlap, and all else byte for byte. At one place they come in their order. */
export function editText(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    pieces.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
