/** The number of a row within its group, from an event in it. */
function rowAt(event: DragEvent): number | undefined {
  const row = (event.target as Element).closest<HTMLElement>('[data-position]');
  return row ? Number(row.dataset.position) : undefined;
}

/** In the lower half of a row means behind it. */
function placeAt(event: DragEvent): number | undefined {
  const row = (event.target as Element).closest<HTMLElement>('[data-position]');
  if (!row) return undefined;
  const { top, height } = row.getBoundingClientRect();
  return Number(row.dataset.position) + (event.clientY > top + height / 2 ? 1 : 0);
}

let dragged: number | undefined;

/** Lets the rows of the first group be dragged to another place in it. `drop(row, before)`: by their numbers. */
export const pinDragging = (drop: (row: number, before: number) => void) => ({
  onDragStart(event: DragEvent) {
    dragged = rowAt(event);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  },
  onDragOver(event: DragEvent) {
    if (dragged !== undefined) event.preventDefault();
  },
  onDrop(event: DragEvent) {
    event.preventDefault();
    const before = placeAt(event);
    if (dragged === undefined || before === undefined || before === dragged || before === dragged + 1) return;
    drop(dragged, before);
  },
  onDragEnd() {
    dragged = undefined;
    document.querySelector<HTMLElement>('[role=combobox]')?.focus();
  },
});
