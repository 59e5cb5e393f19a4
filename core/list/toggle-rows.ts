/** Marks these rows beside those that are marked; if all of them are, none of them any more. */
export function toggleRows(marked: ReadonlySet<number>, rows: readonly number[]): Set<number> {
  const after = new Set(marked);
  const areMarked = rows.every((row) => after.has(row));
  for (const row of rows) {
    if (areMarked) after.delete(row);
    else after.add(row);
  }
  return after;
}
